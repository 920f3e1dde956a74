import {resolve} from 'node:path'
import type {Told} from '../config/configuration.ts'
import {type Found, findFiles, type Search} from '../files/files.ts'
import type {Patterns} from '../files/ignored.ts'
import {shown} from '../files/walk.ts'
import {compare} from '../general/order.ts'
import {fail} from './failure.ts'

/** The corpus of the configuration beside what was asked for by name; paths are those from the working folder. */
export function corpusFiles(
  corpus: Told<readonly string[]>,
  asked: Search,
  ignore: readonly Patterns[],
  cwd: string
): Pick<Search, 'files' | 'diagnostics'> {
  const {value, folder, from} = corpus
  const found = findFiles(value, folder, ignore)
  const [missing] = found.missing
  if (missing !== undefined)
    fail(`${from}: No article at \`${missing}\` of \`corpus\`; check the glob, or take it out.`)
  const here = <T extends {readonly path: string}>(one: T): T => ({...one, path: shown(resolve(folder, one.path), cwd)})
  const known = new Set(asked.files.map(({real}) => real))
  const files: readonly Found[] = [...asked.files, ...found.files.filter(({real}) => !known.has(real)).map(here)]
  return {
    files: [...files].sort((a, b) => compare(a.path, b.path)),
    diagnostics: [...asked.diagnostics, ...found.diagnostics.map(here)]
  }
}
