import {print} from '../table.ts'
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

/** Print the reports that are named, or all of them. */
export async function evaluateTime(names: readonly string[], verbose: boolean): Promise<void> {
  for (const [name, [isThere, report]] of Object.entries(reports)) {
    if (names.length > 0 && !names.includes(name)) continue
    print(isThere ? await report(verbose) : `${name}: skipped, ../shared/data is not there`)
  }
}
