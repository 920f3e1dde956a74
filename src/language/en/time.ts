/** What English writes times with, as data. Keys are lower case. */

import type {Mod} from '../../types.ts'

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

/** Words of sentences in which [the third quarter] is one of a year. */
export const BUSINESS: ReadonlySet<string> = new Set(
  'profit profits loss losses earnings revenue revenues sales income turnover dividend shares shareholders investors gdp growth economy economic inflation exports imports output deliveries shipments orders guidance forecast analysts fiscal company bank billion'.split(
    ' '
  )
)

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

/** Words before [the morning] that make it a time. */
export const PART_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'during', 'by', 'throughout', 'through'])

/** Nouns for what is left: [the rest of the year]. */
export const REMAINDERS: ReadonlySet<string> = new Set(['rest', 'remainder', 'remaining'])

/** Words between [the week] and the day that begins it. */
export const WEEK_STARTS: ReadonlySet<string> = new Set(['beginning', 'starting', 'commencing', 'from'])

/** Tens in words. */
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10])
)

/** Cardinal numbers in words, below a hundred. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, index] as const),
  ...TENS
])

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

/** Centuries in words before the years of them: [the nineteen seventies], [nineteen ninety-six]. */
export const HUNDREDS: ReadonlyMap<string, number> = new Map(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, index + 10])
)

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

/** Days named from the day of writing. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1]
])

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

/** Words before a unit that narrow it and keep its value: [later that year], [earlier this week]. */
export const SIDES: ReadonlySet<string> = new Set(['earlier', 'later', 'early', 'late'])

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

/** Months that are another word in small letters. */
export const NO_MONTH_IN_SMALL: ReadonlySet<string> = new Set(['may', 'march', 'august'])

/** Words after a month that make it a name: [October Revolution]. */
export const AFTER_NO_MONTH: ReadonlySet<string> = new Set(
  'Revolution Manifesto Films Magazine Group Movement Uprising Coup Crisis Brigade'.split(' ')
)

/** Words before a month that make it a name: [Black September]. */
export const BEFORE_NO_MONTH: ReadonlySet<string> = new Set(['Black', 'Red', 'Miss', 'Mr', 'Ms', 'Mrs'])

/** Months that are also given names: [April Jones]. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august'])

/** Words before a bare month: [in May], never [they march]. */
export const MONTH_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since until till by of during from through throughout before after between early mid late last this next to following around about'.split(
    ' '
  )
)

/** Words before [the 15th] that make it a day. */
export const DAY_PREPOSITIONS: ReadonlySet<string> = new Set('on by until till since before after from for'.split(' '))

/** Words before a bare year. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in into since by from until till during before after through throughout early late mid between year years circa pre post spring summer autumn fall winter'.split(
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

/** Nouns before [of] and a number that counts: [the deaths of 2000 Syrians]. */
export const BEFORE_COUNTS: ReadonlySet<string> = new Set(
  'death deaths killing total force group number numbers convoy crowd army loss losses arrest arrests displacement release deployment population majority garrison contingent team batch addition list capture execution recruitment hiring'.split(
    ' '
  )
)

/** Words before [about 1910] that make it a year. */
export const FOUNDED: ReadonlySet<string> = new Set(
  'in from since until founded built born established dated begun began'.split(' ')
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
export const AFTER_LENGTH: ReadonlySet<string> = new Set(
  'ago later earlier before after afterwards afterward long from'.split(' ')
)

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

/** Times of day that have a name. */
export const NAMED_CLOCKS: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00']
])

/** Halves of the day in words behind an hour: [seven in the evening]. */
export const HALVES_IN_WORDS: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['morning', 'am'],
  ['afternoon', 'pm'],
  ['evening', 'pm']
] as const)

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

/** Indefinite numbers before a unit: [several weeks]. */
export const INDEFINITE: ReadonlySet<string> = new Set(['several', 'few', 'many', 'some'])

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
  'circa at around by from until till since about before after published updated posted'.split(' ')
)

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
