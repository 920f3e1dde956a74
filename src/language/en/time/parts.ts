/** Words that narrow a time to a part of it, as data. Keys are lower case. */

import type {Mod} from '../../../types.ts'

/** Words of sentences in which [the third quarter] is one of a year. */
export const BUSINESS: ReadonlySet<string> = new Set(
  'profit profits loss losses earnings revenue revenues sales income turnover dividend shares shareholders investors gdp growth economy economic inflation exports imports output deliveries shipments orders guidance forecast analysts fiscal company bank billion'.split(
    ' '
  )
)

/** Words before [the morning] that make it a time. */
export const PART_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'during', 'by', 'throughout', 'through'])

/** Words between [the week] and the day that begins it. */
export const WEEK_STARTS: ReadonlySet<string> = new Set(['beginning', 'starting', 'commencing', 'from'])

/** Which part of a period: [early 1990s], [mid-September], [late 2022]. */
export const PERIOD_PARTS: ReadonlyMap<string, Mod> = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['dawn', 'START'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['later', 'END'],
  ['latter', 'END'],
  ['end', 'END'],
  ['close', 'END']
] as const)

/** Nouns among those that need `of`: [the end of 2025], never [end 2025]. */
export const PERIOD_NOUNS: ReadonlySet<string> = new Set([
  'beginning',
  'start',
  'dawn',
  'middle',
  'end',
  'close',
  'earlier',
  'later',
  'latter'
])

/** Words that loosen a year or a month: [about 1910], [circa 466 BC]. */
export const PERIOD_HEDGES: ReadonlyMap<string, Mod> = new Map([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['circa', 'APPROX'],
  ['ca', 'APPROX'],
  ['approximately', 'APPROX']
] as const)
