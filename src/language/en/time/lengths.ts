/** Units of time, and the words around a length, as data. Keys are lower case. */

import type {Mod} from '../../../types.ts'

const units: readonly (readonly [string, string, string, number])[] = [
  ['second', 'seconds', 'TS', 1 / 86400],
  ['minute', 'minutes', 'TM', 1 / 1440],
  ['hour', 'hours', 'TH', 1 / 24],
  ['day', 'days', 'D', 1],
  ['week', 'weeks', 'W', 7],
  ['fortnight', 'fortnights', 'F', 14],
  ['month', 'months', 'M', 30.4375],
  ['year', 'years', 'Y', 365.25],
  ['decade', 'decades', 'DE', 3652.5],
  ['century', 'centuries', 'CE', 36525]
]

const shortUnits: readonly (readonly [string, string, number])[] = [
  ['sec', 'TS', 1 / 86400],
  ['secs', 'TS', 1 / 86400],
  ['min', 'TM', 1 / 1440],
  ['mins', 'TM', 1 / 1440],
  ['h', 'TH', 1 / 24],
  ['hr', 'TH', 1 / 24],
  ['hrs', 'TH', 1 / 24],
  ['yr', 'Y', 365.25],
  ['yrs', 'Y', 365.25]
]

/** A unit of time: TIMEX3 designator, length in days. */
export interface Unit {
  readonly code: string
  readonly days: number
  readonly plural: boolean
  /** Whether it is abbreviated, and needs a figure before it: [30 min]. */
  readonly short: boolean
}

/** Units in the singular and in the plural. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...units.flatMap(([name, plural, code, days]): [string, Unit][] => [
    [name, {code, days, plural: false, short: false}],
    [plural, {code, days, plural: true, short: false}]
  ]),
  ['quarters', {code: 'Q', days: 91.3125, plural: true, short: false}],
  ['nights', {code: 'N', days: 1, plural: true, short: false}],
  ...shortUnits.map(([name, code, days]): [string, Unit] => [name, {code, days, plural: true, short: true}])
])

/** Verbs and other words that make `a year` a length of time: [for a year], not [200 a year]. */
export const LENGTH_WORDS: ReadonlySet<string> = new Set(
  'for after within in than about nearly almost over least lasted lasting lasts last every take takes took spent during'.split(
    ' '
  )
)

/** Words after a length of time that are about one: [a year ago]. */
export const AFTER_LENGTH: ReadonlySet<string> = new Set(
  'ago later earlier before after afterwards afterward long from'.split(' ')
)

/** Words between a number and its unit: [five long years]. */
export const UNIT_ADJECTIVES: ReadonlySet<string> = new Set(
  'past previous upcoming coming next long full whole straight consecutive successive more additional calendar working business bloody short'.split(
    ' '
  )
)

/** Words before a number of units that point to them: [the last three days], [the first two weeks]. */
export const NUMBER_MODIFIERS: ReadonlySet<string> = new Set(
  'last past next first previous preceding following coming final recent subsequent'.split(' ')
)

/** How often: [twice a year]; other numbers stand before [times]. */
export const FREQUENCIES: ReadonlySet<string> = new Set(['once', 'twice', 'thrice'])

/** Adverbs and adjectives of sets: [daily], [annual]. */
export const ADVERBS_OF_SETS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['everyday', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['semiannual', 'P6M'],
  ['semiannually', 'P6M'],
  ['yearly', 'P1Y'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['biennial', 'P2Y']
])

/** What stands behind an age between commas: [Lena Varga, 45, said]; not [45, 46 and 47]. */
export const AFTER_AGE = /^[^\d]/

/** What a hedge does to a length of time: the least and the greatest as multiples of it, and its name in TIMEX3. */
export interface Hedge {
  readonly least: number
  readonly most: number
  readonly mod?: Mod
}

const hedges: readonly (readonly [string, number, number, Mod?])[] = [
  ['about', 0.8, 1.25, 'APPROX'],
  ['around', 0.8, 1.25, 'APPROX'],
  ['some', 0.8, 1.25, 'APPROX'],
  ['roughly', 0.8, 1.25, 'APPROX'],
  ['approximately', 0.8, 1.25, 'APPROX'],
  ['nearly', 0.75, 1, 'LESS_THAN'],
  ['almost', 0.75, 1, 'LESS_THAN'],
  ['over', 1, 2, 'MORE_THAN'],
  ['more than', 1, 2, 'MORE_THAN'],
  ['longer than', 1, 2, 'MORE_THAN'],
  ['at least', 1, 2, 'EQUAL_OR_MORE'],
  ['no less', 1, 2, 'EQUAL_OR_MORE'],
  ['under', 0, 1, 'LESS_THAN'],
  ['within', 0, 1, 'EQUAL_OR_LESS'],
  ['up to', 0, 1, 'EQUAL_OR_LESS'],
  ['at most', 0, 1, 'EQUAL_OR_LESS'],
  ['no more', 0, 1, 'EQUAL_OR_LESS'],
  ['less than', 0, 1, 'LESS_THAN'],
  ['fewer than', 0, 1, 'LESS_THAN']
]

/** Hedges before a length of time: [about], [more than]. */
export const HEDGES: ReadonlyMap<string, Hedge> = new Map(
  hedges.map(([words, least, most, mod]) => [words, {least, most, ...(mod ? {mod} : {})}])
)

/** Words after which [in three weeks] is a length: [the most votes in three weeks]. */
export const EXTREMES: ReadonlySet<string> = new Set(
  'time times most least only more fewer less worst best once twice since'.split(' ')
)

/** Words before a bare plural that is a length of time: [for weeks]. */
export const BEFORE_PLURAL_UNIT: ReadonlySet<string> = new Set([
  'for',
  'after',
  'within',
  'took',
  'lasted',
  'takes',
  'spent'
])
