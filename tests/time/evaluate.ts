import {print} from '../table.ts'
import {attacksReport} from './attacks.ts'
import {hasCorpora, sampleReport, speedReport} from './corpora.ts'
import {hasRecognizers} from './recognizers.ts'
import {recognizersReport} from './recognizers-report.ts'
import {hasSeedTimes} from './seeds.ts'
import {seedsReport} from './seeds-report.ts'
import {hasWikiWars} from './wikiwars.ts'
import {wikiWarsReport} from './wikiwars-report.ts'

// What `npm run eval -- time` prints: how well times are found and resolved, beside tables that nobody on this project made.

const reports = {
  seeds: [hasSeedTimes, seedsReport],
  wikiwars: [hasWikiWars, wikiWarsReport],
  recognizers: [hasRecognizers, recognizersReport]
} as const

/** What is asked for on the command line. */
export interface Options {
  readonly verbose: boolean
  readonly speed: boolean
  /** Whether to print how long hostile texts take. */
  readonly attacks: boolean
  /** How many times of real articles to print, and the seed that chooses them. */
  readonly sample?: number
  readonly seed: number
}

/** Print the reports that are named, or all of them; the speed or a sample instead, where that is asked for. */
export async function evaluateTime(
  names: readonly string[],
  {verbose, speed, attacks, sample, seed}: Options
): Promise<void> {
  const unknown = names.filter((name) => !Object.hasOwn(reports, name))
  if (unknown.length > 0)
    throw new RangeError(`no report ${unknown.join(', ')}; there are ${Object.keys(reports).join(', ')}`)
  if (attacks) return print(attacksReport())
  const isReal = speed || sample !== undefined
  if (isReal && !hasCorpora) return print('corpora: skipped, ../shared/data is not there')
  if (speed) print(await speedReport())
  if (sample !== undefined) print(await sampleReport(sample, seed))
  if (isReal) return
  for (const [name, [isThere, report]] of Object.entries(reports)) {
    if (names.length > 0 && !names.includes(name)) continue
    print(isThere ? await report(verbose) : `${name}: skipped, ../shared/data is not there`)
  }
}
