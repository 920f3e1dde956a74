import {compare} from '../general/order.ts'
import {printable} from '../reporters/printable.ts'
import type {Sources} from '../results.ts'
import type {Rule} from '../rule.ts'
import type {Diagnostic} from '../types.ts'
import {type Configured, configured} from './configured.ts'
import {findInput, type Input, rawText, readAll} from './input.ts'
import type {Io} from './io.ts'
import type {Options} from './options.ts'
import {startProgress} from './progress.ts'
import {type Counts, withIndex} from './with-index.ts'

/** A result of the engine, and what the command line adds. */
export interface Analysis<Result> {
  readonly result: Result
  /** Whether something that was asked for by name could not be read, or nothing at all could. */
  readonly incomplete: boolean
  readonly raw: (path: string) => Promise<string | undefined>
  /** What the index knew, where there is one. */
  readonly counts?: Counts
  /** Rules by others that were asked too. */
  readonly others: readonly Rule[]
}

/** What all results have. */
interface Answer {
  readonly articles: readonly unknown[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Read the articles, give them to the engine, and tell of files that cannot be read. */
export async function analyse<Result extends Answer>(
  options: Options,
  paths: readonly string[],
  io: Io,
  ask: (sources: Sources, input: Input, settings: Configured['engine']) => Promise<Result>
): Promise<Analysis<Result>> {
  const settings = await configured(options, io)
  const input = await findInput(options, paths, io, settings)
  const problems = [...input.diagnostics]
  const progress = startProgress(io.stderr, input.files.length)
  const {result: answer, counts} = await withIndex(
    options,
    io,
    {files: input.files.length, folder: settings.folder},
    (read) => {
      const sources = readAll(input, (problem) => problems.push(problem), progress.step, read.index?.shelf)
      return ask(sources, input, {...settings.engine, ...read})
    }
  ).finally(progress.end)
  const diagnostics = [...problems, ...answer.diagnostics].sort((a, b) => compare(a.path, b.path))
  const serious = ({path, fatal}: Diagnostic): boolean =>
    fatal && (input.named.has(path) || answer.articles.length === 0)
  for (const problem of diagnostics) if (!options.quiet || serious(problem)) io.stderr.write(line(problem))
  return {
    result: {...answer, diagnostics},
    incomplete: diagnostics.some(serious) || answer.articles.length === 0,
    ...(counts && {counts}),
    raw: rawText(input, settings.engine.factBook),
    others: (settings.engine.plugins ?? []).flatMap(({rules = []}) => rules)
  }
}

const line = ({path, message}: Diagnostic): string => `${printable(path)}: ${printable(message)}\n`
