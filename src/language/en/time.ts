/** What English writes times with, as data. Keys are lower case. */

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

const units: readonly (readonly [string, string, string, number])[] = [
  ['second', 'seconds', 'TS', 1 / 86400],
  ['minute', 'minutes', 'TM', 1 / 1440],
  ['min', 'mins', 'TM', 1 / 1440],
  ['hour', 'hours', 'TH', 1 / 24],
  ['hr', 'hrs', 'TH', 1 / 24],
  ['day', 'days', 'D', 1],
  ['week', 'weeks', 'W', 7],
  ['fortnight', 'fortnights', 'F', 14],
  ['month', 'months', 'M', 30.4375],
  ['year', 'years', 'Y', 365.25],
  ['decade', 'decades', 'DE', 3652.5],
  ['century', 'centuries', 'CE', 36525]
]

/** A unit of time: TIMEX3 designator, length in days. */
export interface Unit {
  readonly code: string
  readonly days: number
  readonly plural: boolean
}

/** Units in the singular and in the plural. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  units.flatMap(([name, plural, code, days]): [string, Unit][] => [
    [name, {code, days, plural: false}],
    [plural, {code, days, plural: true}]
  ])
)

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

/** Cardinal numbers in words. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  ]
    .flatMap((row) => row.split(' '))
    .map((word, index) => [word, index] as const)
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety hundred'
        .split(' ')
        .map((word, index) => [word, (index + 2) * 10] as const)
    )
)

/** Ordinals that count quarters, halves and centuries. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, index + 1])
)

/** Suffixes of ordinals: [9th]. */
export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

/** Decades in words: [the nineties]. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, 192 + index])
)

/** Which one of a row of like units: [last week], [this month], [next year]. */
export const WHICH: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['upcoming', 1],
  ['coming', 1]
] as const)

/** Words that say which one as seen from another day of the story: [the previous day]. */
export const NARRATIVE_WHICH: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['following', 1],
  ['same', 0]
] as const)

/** Days named from the day of writing. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1]
])

/** Which part of a period: [early 1990s], [mid-September], [late 2022]. */
export const PERIOD_PARTS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'late']
] as const)

/** Nouns among those that need `of`: [the end of 2025], never [end 2025]. */
export const PERIOD_NOUNS: ReadonlySet<string> = new Set(['beginning', 'start', 'middle', 'end'])

/** Months that are also given names: [April Jones]. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august'])

/** Words before a bare month: [in May], never [they march]. */
export const MONTH_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since until till by of during from through throughout before after between early mid late last this next to'.split(
    ' '
  )
)

/** Words before a bare year. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since by from until till during before after through throughout early late mid between year years circa pre post spring summer autumn fall winter'.split(
    ' '
  )
)

/** Words before a year that stands before its noun: [the 2020 war], [Syria's 2011 uprising]. */
export const YEAR_DETERMINERS: ReadonlySet<string> = new Set(
  "the its his her their our a an 's ’s first second this".split(' ')
)

/** Words before a number that make it a name or an amount: [Resolution 1973], [some 1960 soldiers]. */
export const NUMBER_HEADS: ReadonlySet<string> = new Set(
  '$ € £ # no number resolution resolutions flight route article section chapter clause highway page room unit model channel version protocol law decree order some about nearly almost over approximately roughly around than least most estimated additional other another only just up'.split(
    ' '
  )
)

/** Words after a year that show that the phrase ends there: [of 2020 and]. */
export const CLOSING_WORDS: ReadonlySet<string> = new Set(
  'a an and or but the to in on at by for from with when where while after before because as that which who was were is are had has have it he she they its his their amid during under until since between against among following due through will would could no both'.split(
    ' '
  )
)

/** What stands after a number when the number counts: a year does not count. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'people persons person men women children civilians soldiers troops servicemen personnel peacekeepers fighters militants ' +
    'rebels terrorists insurgents gunmen policemen officers prisoners detainees hostages refugees migrants students workers ' +
    'members victims residents families villagers protesters demonstrators supporters passengers patients employees citizens ' +
    'inhabitants homes houses buildings villages towns cases deaths casualties injuries infections vehicles tanks trucks cars ' +
    'tonnes tons kilograms kg grams km kilometers kilometres kilometer kilometre miles mile meters metres meter metre feet foot ' +
    'inches cm mm m ft acres hectares litres liters gallons barrels square cubic percent per % degrees watts volts megawatts mph ' +
    'kph dollars euros pounds rubles roubles yuan yen lira million billion trillion thousand hundred dozen times copies shells ' +
    'rockets missiles bombs mines weapons rounds aircraft planes drones flights ships votes seats points goals bodies strong ' +
    'seconds minutes hours days weeks months years decades others more wounded dead injured armored armoured young elderly ' +
    'unarmed armed foreign additional different local new tests samples jobs companies schools hospitals pages words'
  ).split(' ')
)

/** Words after which a date lies ahead. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  'will shall plans plan expects would ll wo going aims intends hopes'.split(' ')
)

/** Participles after which a date lies ahead beside a form of `be`, `to` or `for`: [is due to], [scheduled for]; not [due to rain]. */
export const PLANNED: ReadonlySet<string> = new Set('due planned expected scheduled slated set supposed'.split(' '))

/** Words that put a plan into the past, so that its day may be over: [was due on Friday], [it would pass on Friday]. */
export const PAST_FUTURE: ReadonlySet<string> = new Set(['was', 'were', 'had', 'would'])

/** Forms of `be` in the present. */
export const IS: ReadonlySet<string> = new Set(['is', 'are', 'be', 's', '’s', "'s"])

/** Verbs after which a date lies behind, where they do not end in -ed. */
export const PAST_CUES: ReadonlySet<string> = new Set(
  'said told was were had did went came took made met held began broke saw shot hit fell fled left gave spoke wrote won lost struck found led since has have says'.split(
    ' '
  )
)

/** Forms of `be` before a participle that is not a past tense: [will be deployed]. */
export const BE: ReadonlySet<string> = new Set(['be', 'been', 'being'])

/** Words that name something with a day's name that is no day: [Sunday Times]. */
export const AFTER_NO_WEEKDAY: ReadonlySet<string> = new Set(
  'times telegraph mail express mirror herald independent star post people world tribune age guardian night'.split(' ')
)

/** Words before a day's name that make it another thing: [Bloody Sunday], [Black Friday]. */
export const BEFORE_NO_WEEKDAY: ReadonlySet<string> = new Set(
  'good black bloody cyber ash palm easter super fat shrove maundy holy sheffield man'.split(' ')
)

/** Verbs and other words that make `a year` a length of time: [for a year], not [200 a year]. */
export const LENGTH_WORDS: ReadonlySet<string> = new Set(
  'for after within in than about nearly almost over least lasted lasting lasts last every take takes took spent during'.split(
    ' '
  )
)

/** Words after a length of time that are about one: [a year ago]. */
export const AFTER_LENGTH: ReadonlySet<string> = new Set('ago later earlier before after long'.split(' '))

/** How a hedge before a length of time widens it: the least and the greatest, as multiples. */
export const HEDGES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['about', [0.8, 1.25]],
  ['around', [0.8, 1.25]],
  ['some', [0.8, 1.25]],
  ['roughly', [0.8, 1.25]],
  ['approximately', [0.8, 1.25]],
  ['nearly', [0.75, 1]],
  ['almost', [0.75, 1]],
  ['over', [1, 2]],
  ['more than', [1, 2]],
  ['longer than', [1, 2]],
  ['at least', [1, 2]],
  ['under', [0, 1]],
  ['within', [0, 1]],
  ['up to', [0, 1]],
  ['at most', [0, 1]],
  ['less than', [0, 1]],
  ['fewer than', [0, 1]]
] as const)

/** Indefinite numbers before a unit: [several weeks]. */
export const INDEFINITE: ReadonlySet<string> = new Set(['several', 'few', 'many', 'some', 'couple'])

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

/** Zones whose name means one offset only. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['z', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['ist', ''],
  ['bst', ''],
  ['cst', ''],
  ['et', ''],
  ['pt', ''],
  ['ct', ''],
  ['amt', ''],
  ['azt', ''],
  ['aedt', '+11:00'],
  ['aest', '+10:00'],
  ['jst', '+09:00'],
  ['kst', '+09:00']
])

/** Words before a time of day. */
export const CLOCK_PREPOSITIONS: ReadonlySet<string> = new Set(
  'at around by from until till since about before after published updated posted'.split(' ')
)

/** Phrases without a place in the calendar, as words apart, and what they point to. */
export const VAGUE: readonly (readonly [string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'])[] = [
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
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
  ['in coming months', 'FUTURE_REF'],
  ['soon', 'FUTURE_REF']
]

/** Words between the ends of a range: [May to June]; [and] only after [between]. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', '-', '–', '—'])

/** Words after a date that make it the name of a place or a body: [April 7th Street]. */
export const NAMED_AFTER_DATES: ReadonlySet<string> = new Set(
  'Street Avenue Square Bridge Road Boulevard Brigade Battalion Movement Stadium Airport Hospital University District City Park Station'.split(
    ' '
  )
)

/** Words and signs between the parts of a date: [the 9th of November, 2020], [19 to 20 May]. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  'st nd rd th the of to until through till , . - – — / thirtieth thirty-first'.split(' ')
)
