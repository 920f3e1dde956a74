import type {LintOptions} from '../results.ts'
import {validDay} from '../suppress/day.ts'
import {fail} from './failure.ts'
import type {Io} from './io.ts'
import type {Options} from './options.ts'
import {readPairs} from './pairs.ts'

/** What tells which findings are reported: entries for single findings, and the day by which suppressions expire. */
export async function judging(options: Options, io: Io): Promise<LintOptions> {
  const {pairs} = await readPairs(options, io)
  const day = today(options, io)
  return {...(pairs.length > 0 && {suppressions: pairs}), ...(day !== undefined && {today: day})}
}

/** The day that is given on the command line or in the environment; the clock's only where it is asked for. */
function today({today}: Options, {env}: Io): string | undefined {
  const day = today ?? (env.FACTLINT_TODAY || undefined)
  if (day === undefined || validDay(day)) return day
  if (day === 'now') return new Date().toISOString().slice(0, 10)
  return fail(
    `\`${today === undefined ? 'FACTLINT_TODAY' : '--today'}\` needs a day as \`2027-01-31\`, or \`now\`, not \`${day}\`.`
  )
}
