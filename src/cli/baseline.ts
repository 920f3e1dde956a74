import {existsSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {compare} from '../general/order.ts'
import {safeLine} from '../reporters/json.ts'
import {amount} from '../reporters/numbers.ts'
import {printable} from '../reporters/printable.ts'
import type {Baseline, Finding, LintOptions} from '../results.ts'
import {analyse} from './analyse.ts'
import {fail} from './failure.ts'
import type {ExitCode, Io} from './io.ts'
import {judging} from './judging.ts'
import type {Options} from './options.ts'
import {writeProblem} from './output.ts'

const standard = 'factlint-baseline.json'

/** `factlint baseline`: write down today's findings, so that later runs report new ones only. */
export async function baseline(options: Options, io: Io): Promise<ExitCode> {
  const {result, incomplete} = await analyse(options, options.paths, io, async (sources, _, read) =>
    (await io.engine()).lint(sources, {...read, ...(await judging(options, io))})
  )
  // A baseline of half of the articles would take the rest for new.
  if (incomplete) return 2
  const name = options.baseline ?? standard
  const lines = result.findings.map(line).sort(compare)
  const text = `{\n  "version": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
  await writeFile(resolve(io.cwd, name), text).catch((error: unknown) => fail(`\`${name}\` ${writeProblem(error)}`))
  io.stdout.write(
    `${amount(lines.length, 'finding')} written to ${printable(name)}; later runs report new ones only.\n`
  )
  return 0
}

const line = ({fingerprint, ruleId: rule, location, relatedLocations}: Finding): string =>
  `    ${safeLine({fingerprint, rule, paths: [location, ...relatedLocations].map(({path}) => path).sort(compare)})}`

/** The findings that are known: those of the file that is named, else of `factlint-baseline.json`, if it is there. */
export async function knownFindings(options: Options, io: Io): Promise<LintOptions> {
  const name = options.baseline ?? standard
  const raw = await readFile(resolve(io.cwd, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && options.baseline === undefined) return undefined
    return fail(`The baseline \`${name}\` cannot be read (${error.code}); write it with \`factlint baseline\`.`)
  })
  return raw === undefined ? {} : {baseline: {findings: parse(raw, name)}}
}

/** The same, with the paths of files that are there and were not read: they have not got another name. */
export function withElsewhere({findings}: Baseline, read: ReadonlySet<string>, cwd: string): Baseline {
  const paths = new Set(findings.flatMap(({paths}) => paths))
  return {findings, elsewhere: [...paths].filter((path) => !read.has(path) && existsSync(resolve(cwd, path)))}
}

function parse(raw: string, name: string): Baseline['findings'] {
  const mend = 'Write it anew with `factlint baseline`.'
  try {
    const {version, findings} = JSON.parse(raw)
    if (version === 1 && Array.isArray(findings) && findings.every(isEntry)) return findings
  } catch (error) {
    return fail(`\`${name}\` is not valid JSON: ${(error as Error).message}. ${mend}`)
  }
  return fail(`\`${name}\` is not a baseline as \`factlint baseline\` writes it. ${mend}`)
}

function isEntry(entry: unknown): boolean {
  const {fingerprint, rule, paths} = (entry ?? {}) as Record<string, unknown>
  const isText = (value: unknown): boolean => typeof value === 'string'
  return isText(fingerprint) && isText(rule) && Array.isArray(paths) && paths.length > 0 && paths.every(isText)
}
