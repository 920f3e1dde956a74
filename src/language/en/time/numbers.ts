/** Numbers in words that times are counted with, as data. Keys are lower case. */

import {smallNumbers} from '../numbers.ts'

/** Tens in words. */
export const TENS: ReadonlyMap<string, number> = new Map([...smallNumbers].filter(([, value]) => value >= 20))

/** Cardinal numbers in words, below a hundred. */
export const NUMBERS: ReadonlyMap<string, number> = smallNumbers

/** Fractions behind a number: [two and a half]. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75]
])

/** Ordinals in words: of days, quarters, halves and centuries. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30]
])

/** Suffixes of ordinals: [9th]. */
export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

/** Centuries in words before the years of them: [the nineteen seventies], [nineteen ninety-six]. */
export const HUNDREDS: ReadonlyMap<string, number> = new Map(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, index + 10])
)

/** Halves of the day in words behind an hour: [seven in the evening]. */
export const HALVES_IN_WORDS: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['morning', 'am'],
  ['afternoon', 'pm'],
  ['evening', 'pm']
] as const)

/** Indefinite numbers before a unit: [several weeks]. */
export const INDEFINITE: ReadonlySet<string> = new Set(['several', 'few', 'many', 'some'])
