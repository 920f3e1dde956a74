import type {Level, LintResult} from '../results.ts'
import {analyse} from './analyse.ts'
import type {ExitCode, Io} from './io.ts'
import type {Options} from './options.ts'
import {output} from './output.ts'
import {print} from './print.ts'

/** `factlint lint`: report what contradicts. */
export async function lint(options: Options, io: Io): Promise<ExitCode> {
  const analysis = await analyse(options, options.paths, io, async (sources, {only}, settings) =>
    (await io.engine()).lint(sources, {...settings, ...(only && {only})})
  )
  const {result, incomplete} = analysis
  const printed = options.quiet ? errorsOnly(result) : result
  if (options.format !== 'text' || !options.quiet || printed.findings.length > 0)
    await output(await print(printed, analysis, options, io), options, io)
  if (incomplete) return 2
  return fails(result, options, io) ? 1 : 0
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
