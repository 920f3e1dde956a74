import {hasSeeds} from '../mentions-of.ts'
import {print} from '../table.ts'
import {hasSample} from './sample.ts'
import {sampleReport} from './sample-report.ts'
import {seedsReport} from './seeds-report.ts'
import {attacksReport, speedReport} from './speed.ts'
import {hasVitaminc} from './vitaminc.ts'
import {vitamincReport} from './vitaminc-report.ts'

// What `npm run eval -- claims` prints: how well claims are read, beside tables that say what a careful reader makes of a text.

const reports = {
  seeds: [hasSeeds, seedsReport],
  sample: [hasSample, (verbose: boolean) => sampleReport('sample', verbose)],
  second: [hasSample, (verbose: boolean) => sampleReport('second', verbose)],
  third: [hasSample, (verbose: boolean) => sampleReport('third', verbose)],
  vitaminc: [hasVitaminc, vitamincReport]
} as const

/** What is asked for on the command line. */
export interface Options {
  readonly verbose: boolean
  /** Whether to print how fast claims are found instead. */
  readonly speed: boolean
  /** Whether to print how long hostile texts take instead. */
  readonly attacks: boolean
}

/** Print the reports that are named, or all of them; the speed instead, where that is asked for. */
export async function evaluateClaims(names: readonly string[], {verbose, speed, attacks}: Options): Promise<void> {
  const unknown = names.filter((name) => !Object.hasOwn(reports, name))
  if (unknown.length > 0)
    throw new RangeError(`no report ${unknown.join(', ')}; there are ${Object.keys(reports).join(', ')}`)
  if (attacks) print(await attacksReport())
  if (speed) print(hasSample ? await speedReport() : 'corpora: skipped, ../shared/data is not there')
  if (attacks || speed) return
  for (const [name, [isThere, report]] of Object.entries(reports)) {
    if (names.length > 0 && !names.includes(name)) continue
    print(isThere ? await report(verbose) : `${name}: skipped, ../shared/data is not there`)
  }
}
