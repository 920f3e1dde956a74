import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {OpenIndex} from '../article-index/index.ts'
import {printable} from '../reporters/printable.ts'
import type {ReadOptions} from '../results.ts'
import type {Io} from './io.ts'
import type {Options} from './options.ts'

/** Where the index lies, from the folder of the configuration, or the one in which factlint works. */
const file = join('.factlint', 'index.db')

/** Articles that were taken from the index, and that were read. */
export type Counts = ReturnType<OpenIndex['counts']>

/** Articles from which on it takes longer to read them than to load the index. */
const worthwhile = 20

/**
 * Ask the engine with the index of what was read before: where there is one, for many articles with a
 * configuration, or where `--cache` wants one. What the
 * index cannot do is one line on standard error, and no other result.
 */
export async function withIndex<Result>(
  {command, cache}: Options,
  io: Io,
  {files, folder}: {readonly files: number; readonly folder: string | undefined},
  ask: (options: ReadOptions) => Promise<Result>
): Promise<{readonly result: Result; readonly counts?: Counts}> {
  const path = join(folder ?? io.cwd, file)
  if (
    command === 'claims' ||
    io.build === undefined ||
    !(cache ?? (existsSync(path) || (folder !== undefined && files >= worthwhile)))
  )
    return {result: await ask({})}
  const {openIndex} = await import('../article-index/index.ts')
  const note = (line: string): unknown => io.stderr.write(`factlint: ${printable(line.replaceAll(path, file))}\n`)
  const index = await openIndex(path, io.build, note)
  if (!index) return {result: await ask({})}
  try {
    return {result: await ask({index}), counts: index.counts()}
  } finally {
    index.close()
  }
}
