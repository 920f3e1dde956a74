import {writeFileSync} from 'node:fs'
import {fail} from './failure.ts'

/** Write a file that is not there yet. */
export function write(path: string, text: string, name: string, mode = 0o666): void {
  try {
    writeFileSync(path, text, {flag: 'wx', mode})
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : String(error)
    fail(`\`${name}\` cannot be written (${code}); check the folder.`)
  }
}
