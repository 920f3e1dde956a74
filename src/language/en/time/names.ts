/** Names of months, days, seasons, decades and eras, as data. Keys are lower case. */

const months: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec']
]

const weekdays: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed', 'weds'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun']
]

const numbered = (rows: readonly (readonly string[])[]) =>
  new Map(rows.flatMap((row, index) => row.map((word) => [word, index + 1] as const)))

/** Month names and their abbreviations, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = numbered(months)

/** Names of months without the abbreviations. */
export const FULL_MONTHS: ReadonlySet<string> = new Set(months.map((row) => row[0]!))

/** Names of days and their abbreviations, 1 for Monday to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(weekdays)

/** Names of days without the abbreviations. */
export const FULL_WEEKDAYS: ReadonlySet<string> = new Set(weekdays.map((row) => row[0]!))

/** Days of the week in the plural: [on Fridays]. */
export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map(
  weekdays.map((row, index) => [`${row[0]!}s`, index + 1])
)

/** Seasons and their TIMEX3 codes. */
export const SEASONS: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI']
])

/** Parts of the day and their TIMEX3 codes. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI']
])

/** Decades in words: [the nineties]. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ...'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index): [string, number] => [word, 192 + index]),
  ['noughties', 200],
  ['tens', 201]
])

/** Words before [the 70s] that make them degrees, or ages. */
export const WEATHER: ReadonlySet<string> = new Set(
  'high highs low lows temperature temperatures mercury degrees readings cool warm hot mild sunny cloudy his her their aged'.split(
    ' '
  )
)

/** Days named from the day of writing. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1]
])

/** Eras: -1 before Christ. */
export const ERAS: ReadonlyMap<string, 1 | -1> = new Map([
  ['bc', -1],
  ['b.c.', -1],
  ['bce', -1],
  ['b.c.e.', -1],
  ['ad', 1],
  ['a.d.', 1],
  ['ce', 1],
  ['c.e.', 1]
] as const)

/** Times of day that have a name. */
export const NAMED_CLOCKS: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00']
])
