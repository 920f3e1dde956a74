import {existsSync} from 'node:fs'
import type {Found} from '../files/files.ts'
import type {Patterns} from '../files/ignored.ts'
import {shown} from '../files/walk.ts'
import {wouldFind} from '../files/would-find.ts'
import {compare} from '../general/order.ts'
import type {Change} from './changed.ts'

/** What is asked for, and the folder from which it counts. */
interface Searched {
  readonly paths: readonly string[]
  readonly folder: string
}

/** The articles as a commit will have them: with what is staged of them, also where the file is gone, and without those that are staged as removed. */
export function asCommitted(
  met: readonly Found[],
  {contents, gone}: Change,
  searches: readonly Searched[],
  ignore: readonly Patterns[],
  cwd: string
): readonly Found[] {
  const known = new Set(met.map(({real}) => real))
  const lost = [...contents.keys()].filter((real) => !known.has(real) && !existsSync(real))
  const found = lost.filter((real) =>
    searches.some(({paths, folder}) => paths.some((path) => wouldFind(path, folder, real, ignore)))
  )
  const files = [...met.filter(({real}) => !gone.has(real)), ...found.map((real) => ({path: shown(real, cwd), real}))]
  return files
    .map((file) => ({...file, ...(contents.has(file.real) && {content: contents.get(file.real)!})}))
    .sort((a, b) => compare(a.path, b.path))
}
