import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {didYouMean} from '../general/nearest.ts'
import {compare} from '../general/order.ts'
import {report} from '../reporters/text.ts'
import {analyse} from './analyse.ts'
import {explainPlaces} from './explain-places.ts'
import {fail} from './failure.ts'
import type {ExitCode, Io} from './io.ts'
import type {Options} from './options.ts'
import {output, shape} from './output.ts'
import {spotOf} from './spot.ts'

/** `factlint explain`: print a rule's page, one finding with its reasons, or why two places are or are not flagged. */
export async function explain(options: Options, io: Io): Promise<ExitCode> {
  const [name, ...paths] = options.paths
  const rules = await ruleNames(io.rules)
  const [spot, other] = [spotOf(name), spotOf(paths[0])]
  if (spot && other) return explainPlaces([spot, other], paths.slice(1), options, io)
  if (spot) fail(`Name two places: \`factlint explain ${name} other.md:30\`.`)
  if (options.format !== 'text')
    fail(
      '`--format json` goes with two places only: `factlint explain a.md:12 b.md:30`; `factlint lint --format json` has the findings.'
    )
  if (name === undefined)
    return fail(`Name a rule, a fingerprint, or two places as \`a.md:12 b.md:30\`. ${list(rules)}`)
  if (rules.includes(name)) {
    const page = join(io.rules, name, 'readme.md')
    await output(await readFile(page, 'utf8').catch(() => fail(`The rule \`${name}\` has no page.`)), options, io)
    return 0
  }
  // Rules are named in words; every fingerprint of some length has a digit.
  if (!/\d/.test(name)) return fail(`No rule is called \`${name}\`.${didYouMean(name, rules)} ${list(rules)}`)
  return explainFinding(name, paths, options, io)
}

async function explainFinding(name: string, paths: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const {result, incomplete, raw} = await analyse(options, paths, io, async (sources, {only}, settings) =>
    (await io.engine()).lint(sources, {...settings, ...(only && {only}), silenced: true})
  )
  const found = result.findings.filter((finding) => finding.fingerprint.startsWith(name))
  if (found.length === 0) fail(`No finding has the fingerprint \`${name}\`; name the paths that it was found in.`)
  const views = await Promise.all(found.map((finding) => report(finding, {raw, ...shape(options, io)})))
  await output(views.join('\n'), options, io)
  return incomplete ? 2 : 0
}

async function ruleNames(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return names.sort(compare)
}

const list = (rules: readonly string[]): string =>
  rules.length > 0 ? `Rules: ${rules.join(', ')}.` : 'There are no rules.'
