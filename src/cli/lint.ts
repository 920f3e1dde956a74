import {json} from '../reporters/json.ts'
import {text} from '../reporters/text.ts'
import type {LintResult} from '../results.ts'
import {analyse} from './analyse.ts'
import type {ExitCode, Io} from './io.ts'
import type {Options} from './options.ts'
import {output, shape} from './output.ts'

/** `factlint lint`: report what contradicts. */
export async function lint(options: Options, io: Io): Promise<ExitCode> {
  const {result, incomplete, raw} = await analyse(options, options.paths, io, async (sources, {only}, settings) =>
    (await io.engine()).lint(sources, {...settings, ...(only && {only})})
  )
  const printed = options.quiet ? errorsOnly(result) : result
  if (options.format === 'json') await output(json(printed), options, io)
  else if (!options.quiet || printed.findings.length > 0)
    await output(await text(printed, {raw, ...shape(options, io)}), options, io)
  if (incomplete) return 2
  const {errors, warnings} = result.summary
  if (errors === 0 && warnings > options.maxWarnings && options.format === 'text')
    io.stderr.write(`${warnings} warnings are more than the ${options.maxWarnings} that \`--max-warnings\` allows.\n`)
  return errors > 0 || warnings > options.maxWarnings ? 1 : 0
}

// The summary still counts all, so that nobody takes quiet for clean.
const errorsOnly = (result: LintResult): LintResult => ({
  ...result,
  findings: result.findings.filter((finding) => finding.level === 'error')
})
