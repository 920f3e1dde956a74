import {readFile, writeFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {locator} from '../claims/place.ts'
import {shown} from '../files/walk.ts'
import {compare} from '../general/order.ts'
import {safeLine} from '../reporters/json.ts'
import type {PairSuppression} from '../results.ts'
import {locationOf} from '../show/show.ts'
import {validDay} from '../suppress/day.ts'
import {fail} from './failure.ts'
import type {Io} from './io.ts'
import type {Options} from './options.ts'
import {writeProblem} from './output.ts'

/** The file of suppressions of single findings. */
export interface PairFile {
  /** As people write it. */
  readonly name: string
  readonly pairs: readonly PairSuppression[]
}

const standard = 'factlint-suppressions.json'

/** Read the entries for single findings: those of the file that is named, else of `factlint-suppressions.json`, if it is there. */
export async function readPairs(options: Options, io: Io): Promise<PairFile> {
  const name = options.suppressions ?? standard
  const raw = await readFile(resolve(io.cwd, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && (options.suppressions === undefined || options.command === 'suppress'))
      return undefined
    return fail(`The suppressions in \`${name}\` cannot be read (${error.code}); check the file, or leave it out.`)
  })
  return {name, pairs: raw === undefined ? [] : parsePairs(raw, name, shown(name, io.cwd))}
}

/** Write them, a line each, sorted, so that versions of the file merge well. */
export async function writePairs(name: string, pairs: readonly PairSuppression[], io: Io): Promise<void> {
  const lines = [...pairs]
    .sort((a, b) => compare(a.fingerprint, b.fingerprint))
    .map(({fingerprint, rule, reason, by, until}) => `    ${safeLine({fingerprint, rule, reason, by, until})}`)
  const text = `{\n  "version": 1,\n  "suppressions": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
  await writeFile(resolve(io.cwd, name), text).catch((error: unknown) => fail(`\`${name}\` ${writeProblem(error)}`))
}

function parsePairs(raw: string, name: string, path: string): readonly PairSuppression[] {
  const list = listIn(raw, name)
  const places = locator(raw)
  return list.map((entry: unknown, index) => {
    const wrong = (what: string): never => fail(`Entry ${index + 1} in \`${name}\` ${what}.`)
    if (typeof entry !== 'object' || entry === null) return wrong('is no object')
    const {fingerprint, rule, reason, by, until, ...others} = entry as Record<string, unknown>
    if (typeof fingerprint !== 'string' || !/^[0-9a-f]{16}$/.test(fingerprint))
      return wrong('has no `fingerprint` of 16 digits from 0 to f')
    if (typeof rule !== 'string') return wrong('has no `rule`')
    if (typeof reason !== 'string' || reason.trim() === '') return wrong('gives no `reason`; say why')
    if (by !== undefined && typeof by !== 'string') return wrong('has a `by` that is no text')
    if (until !== undefined && (typeof until !== 'string' || !validDay(until)))
      return wrong('has an `until` that is no day as `2027-01-31`')
    const [odd] = Object.keys(others)
    if (odd !== undefined) return wrong(`has a key \`${odd}\`; known are fingerprint, rule, reason, by, until`)
    const at = Math.max(0, raw.indexOf(`"${fingerprint}"`))
    const location = locationOf(path, places.locate({start: at, end: at + fingerprint.length + 2}))
    return {fingerprint, rule, reason, ...(by && {by}), ...(until !== undefined && {until}), location}
  })
}

function listIn(raw: string, name: string): readonly unknown[] {
  try {
    const {version, suppressions} = JSON.parse(raw)
    if (version === 1 && Array.isArray(suppressions)) return suppressions
  } catch (error) {
    return fail(
      `\`${name}\` is not valid JSON: ${(error as Error).message}. Mend it, or take it from an older version.`
    )
  }
  return fail(
    `\`${name}\` is not a list of suppressions as \`factlint suppress\` writes it: {"version": 1, "suppressions": […]}.`
  )
}
