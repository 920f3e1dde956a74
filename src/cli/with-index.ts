import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {printable} from '../reporters/printable.ts'
import type {ReadOptions} from '../results.ts'
import type {Io} from './io.ts'
import type {Options} from './options.ts'

/** Where the index lies, from the folder of the configuration, or the one in which factlint works. */
const file = join('.factlint', 'index.db')

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
): Promise<Result> {
  const path = join(folder ?? io.cwd, file)
  if (
    command === 'claims' ||
    io.build === undefined ||
    !(cache ?? (existsSync(path) || (folder !== undefined && files >= worthwhile)))
  )
    return ask({})
  const {openIndex} = await import('../article-index/index.ts')
  const note = (line: string): unknown => io.stderr.write(`factlint: ${printable(line.replaceAll(path, file))}\n`)
  const index = await openIndex(path, io.build, note)
  if (!index) return ask({})
  try {
    return await ask({index})
  } finally {
    index.close()
  }
}
