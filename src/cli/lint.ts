import {amount, grouped} from '../reporters/numbers.ts'
import type {Level, LintOptions, LintResult} from '../results.ts'
import {analyse} from './analyse.ts'
import {knownFindings, withElsewhere} from './baseline.ts'
import type {Input} from './input.ts'
import type {ExitCode, Io} from './io.ts'
import {judging} from './judging.ts'
import type {Options} from './options.ts'
import {output} from './output.ts'
import {print} from './print.ts'
import {stopwatch} from './stopwatch.ts'

/** `factlint lint`: report what contradicts. */
export async function lint(options: Options, io: Io): Promise<ExitCode> {
  const given = {...(await judging(options, io)), ...(await knownFindings(options, io))}
  const times = options.stats ? stopwatch() : undefined
  const analysis = await analyse(options, options.paths, io, async (sources, input, settings) =>
    (await io.engine()).lint(sources, {
      ...settings,
      ...asked(given, input, options, io),
      ...(times && {lap: times.lap})
    })
  )
  const {result, incomplete} = analysis
  const printed = options.quiet ? errorsOnly(result) : result
  if (options.format !== 'text' || !options.quiet || printed.findings.length > 0)
    await output(await print(printed, analysis, options, io), options, io)
  if (times) {
    times.lap('print')
    const {counts} = analysis
    io.stderr.write(times.report())
    if (counts)
      io.stderr.write(
        `index: ${amount(counts.known, 'article')} taken from it, ${amount(counts.read, 'article')} read\n`
      )
  }
  if (incomplete) return 2
  return fails(result, options, io) ? 1 : 0
}

/** Most articles that are all judged when only a change is asked of: to wait for the rest of an archive takes a minute. */
const countable = 1000

const uncounted = `In more than ${grouped(countable)} articles, findings outside the change are not counted; \`factlint\` tells all of them.`

/** What was given, for the files that are read. */
function asked(given: LintOptions, {only, files, piped}: Input, options: Options, io: Io): LintOptions {
  // Who asks of a change hears what else there is; to be quiet about it saves the time.
  const isOfChange = (options.staged || options.since !== undefined) && !options.quiet
  const counts = isOfChange && files.length <= countable
  if (isOfChange && !counts) io.stderr.write(`factlint: ${uncounted}\n`)
  const read = new Set([...files.map(({path}) => path), ...(piped ? [piped.path] : [])])
  return {
    ...given,
    ...(given.baseline && {baseline: withElsewhere(given.baseline, read, io.cwd)}),
    ...(only && {only}),
    ...(only && counts && {elsewhere: true})
  }
}

// The summary still counts all, so that nobody takes quiet for clean.
const errorsOnly = (result: LintResult): LintResult => ({
  ...result,
  findings: result.findings.filter((finding) => finding.level === 'error')
})

function fails({summary}: LintResult, {failOn, maxWarnings, format}: Options, io: Io): boolean {
  const {errors, warnings, notes} = summary
  const counted: Readonly<Record<Level, number>> = {
    error: errors,
    warning: errors + warnings,
    note: errors + warnings + notes
  }
  if (counted[failOn] > 0) return true
  if (warnings <= maxWarnings) return false
  if (format === 'text')
    io.stderr.write(`${warnings} warnings are more than the ${maxWarnings} that \`--max-warnings\` allows.\n`)
  return true
}
