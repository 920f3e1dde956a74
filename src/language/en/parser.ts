import {lazy} from '../../lazy.ts'
import {type Syntax, syntaxReader} from '../../syntax/index.ts'
import type {Token} from '../../types.ts'
import {englishSyntax} from './syntax/model.ts'

/** Longer sentences are lists and tables, and read as nothing. */
const longest = 150

/** Reads who did what off a sentence; the model is read when the first sentence comes, and nothing is where its file was left out. */
export function parser(): (tokens: readonly Token[]) => Syntax | undefined {
  const read = lazy(() => {
    const model = englishSyntax()
    return model && syntaxReader(model)
  })
  return (tokens) => (tokens.length > longest ? undefined : read()?.(tokens))
}
