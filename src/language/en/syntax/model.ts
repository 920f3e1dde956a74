import {readFileSync} from 'node:fs'
import {lazy} from '../../../general/lazy.ts'
import {decodeModel, type Model} from '../../../syntax/model.ts'

/** The model of English syntax, read when it is first asked for; nothing where its file was left out. It stands beside this file, and beside the bundle. */
export const englishSyntax: () => Model | undefined = lazy(() => {
  try {
    return decodeModel(readFileSync(new URL('./model.bin', import.meta.url)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
})
