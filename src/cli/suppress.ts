import {execFile} from 'node:child_process'
import {amount} from '../reporters/numbers.ts'
import {printable} from '../reporters/printable.ts'
import {validDay} from '../suppress/day.ts'
import {analyse} from './analyse.ts'
import {fail} from './failure.ts'
import type {ExitCode, Io} from './io.ts'
import {judging} from './judging.ts'
import type {Options} from './options.ts'
import {readPairs, writePairs} from './pairs.ts'

/** `factlint suppress`: do not report one finding any more, for a reason; with `--prune`, let go of entries for what is gone. */
export async function suppress(options: Options, io: Io): Promise<ExitCode> {
  if (options.prune) return prune(options, io)
  const [print, ...paths] = options.paths
  const {reason = '', until} = options
  if (print === undefined || !/^[0-9a-f]{4,16}$/.test(print))
    return fail('Name the fingerprint of a finding: `factlint suppress 4b7ddee89c2e9760 --reason "…"`.')
  if (reason.trim() === '') return fail('Say why with `--reason "…"`: next year someone will ask.')
  if (until !== undefined && !validDay(until))
    return fail(`\`--until\` needs a day as \`2027-01-31\`, not \`${until}\`.`)
  const {result, incomplete} = await analyse(options, paths, io, async (sources, {only}, read) =>
    (await io.engine()).lint(sources, {...read, ...(only && {only}), silenced: true})
  )
  const found = result.findings.filter(({fingerprint}) => fingerprint.startsWith(print))
  const [finding] = found
  if (!finding) return fail(`No finding has the fingerprint \`${print}\`; name the paths that it was found in.`)
  if (found.length > 1) return fail(`${found.length} findings begin with \`${print}\`; give all 16 digits.`)
  if (finding.ruleId === 'suppression') return fail('What is wrong with a suppression cannot be suppressed; mend it.')
  const by = options.by ?? (await userName(io))
  const {name, pairs} = await readPairs(options, io)
  const {fingerprint, ruleId: rule} = finding
  const entry = {fingerprint, rule, reason: reason.replace(/\s+/g, ' ').trim(), ...(by && {by}), ...(until && {until})}
  await writePairs(name, [...pairs.filter((pair) => pair.fingerprint !== fingerprint), entry], io)
  io.stdout.write(`${printable(finding.message)}\nis suppressed from now on, by an entry in ${printable(name)}.\n`)
  return incomplete ? 2 : 0
}

async function prune(options: Options, io: Io): Promise<ExitCode> {
  const {name, pairs} = await readPairs(options, io)
  const {result, incomplete} = await analyse(options, options.paths, io, async (sources, _, read) =>
    (await io.engine()).suppressions(sources, {...read, ...(await judging(options, io))})
  )
  // What could not be read may hold what an entry is about.
  if (incomplete) return 2
  const alive = new Set(
    result.suppressions.flatMap(({kind, expired, findings}) => (kind === 'pair' && !expired ? findings : []))
  )
  const kept = pairs.filter(({fingerprint}) => alive.has(fingerprint))
  if (kept.length < pairs.length) await writePairs(name, kept, io)
  io.stdout.write(
    `${amount(pairs.length - kept.length, 'suppression')} removed from ${printable(name)}, ${kept.length} kept.\n`
  )
  return 0
}

/** Who works here, as git knows it; nothing where it does not. */
function userName({cwd}: Io): Promise<string> {
  return new Promise((resolve) =>
    execFile('git', ['config', 'user.name'], {cwd, timeout: 2000}, (error, out) => resolve(error ? '' : out.trim()))
  )
}
