/** Words that count a time from another, or from none, as data. Keys are lower case. */

/** Nouns for what is left: [the rest of the year]. */
export const REMAINDERS: ReadonlySet<string> = new Set(['rest', 'remainder', 'remaining'])

/** Which one of a row of like units: [last week], [this month], [next year]. */
export const WHICH: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['upcoming', 1],
  ['coming', 1]
] as const)

/** Words before [previous] that make it one of something else: [the previous week], [his previous year]. */
export const POSSESSIVES: ReadonlySet<string> = new Set(
  "the a an its his her their our my your 's ’s any no".split(' ')
)

/** Words that say which one as seen from another day of the story: [the previous day]. */
export const NARRATIVE_WHICH: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['following', 1],
  ['ensuing', 1],
  ['subsequent', 1],
  ['succeeding', 1]
] as const)

/** Words before a unit that narrow it and keep its value: [later that year], [earlier this week]. */
export const SIDES: ReadonlySet<string> = new Set(['earlier', 'later', 'early', 'late'])

/** Words after a length of time that count it from the last date told, and in which direction: [two days later]. */
export const AFTER_STORY: ReadonlyMap<string, -1 | 1> = new Map([
  ['later', 1],
  ['after', 1],
  ['afterwards', 1],
  ['afterward', 1],
  ['thereafter', 1],
  ['earlier', -1],
  ['before', -1],
  ['previously', -1]
] as const)

/** Phrases without a place in the calendar, as words apart, and what they point to. */
export const VAGUE: readonly (readonly [string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'])[] = [
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['now', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['just now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['the present day', 'PRESENT_REF'],
  ['present day', 'PRESENT_REF'],
  ['at this time', 'PRESENT_REF'],
  ['at the present time', 'PRESENT_REF'],
  ['for the time being', 'PRESENT_REF'],
  ['to date', 'PRESENT_REF'],
  ['earlier', 'PAST_REF'],
  ['in the past', 'PAST_REF'],
  ['in recent days', 'PAST_REF'],
  ['in recent weeks', 'PAST_REF'],
  ['in recent months', 'PAST_REF'],
  ['in recent years', 'PAST_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['in the future', 'FUTURE_REF'],
  ['in future', 'FUTURE_REF'],
  ['in the near future', 'FUTURE_REF'],
  ['in the foreseeable future', 'FUTURE_REF'],
  ['in the coming days', 'FUTURE_REF'],
  ['in the coming weeks', 'FUTURE_REF'],
  ['in the coming months', 'FUTURE_REF'],
  ['in the coming years', 'FUTURE_REF'],
  ['in coming days', 'FUTURE_REF'],
  ['in coming weeks', 'FUTURE_REF'],
  ['in coming months', 'FUTURE_REF']
]

/** Words between the ends of a range: [May to June]; [and] only after [between]. */
export const RANGE_WORDS: ReadonlySet<string> = new Set('to until till til through thru - – — ~'.split(' '))
