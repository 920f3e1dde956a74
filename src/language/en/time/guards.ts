/** Words that tell what is a time from what only looks like one, as data. Keys are lower case but for names. */

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

/** Words that name something with a day's name that is no day: [Sunday Times]. */
export const AFTER_NO_WEEKDAY: ReadonlySet<string> = new Set(
  'times telegraph mail express mirror herald independent star post people world tribune age guardian night'.split(' ')
)

/** Words before a day's name that make it another thing: [Bloody Sunday], [Black Friday]. */
export const BEFORE_NO_WEEKDAY: ReadonlySet<string> = new Set(
  'good black bloody cyber ash palm easter super fat shrove maundy holy sheffield man'.split(' ')
)

/** Words after a date that make it the name of a place or a body: [April 7th Street]. */
export const NAMED_AFTER_DATES: ReadonlySet<string> = new Set(
  'Street Avenue Square Bridge Road Boulevard Brigade Battalion Movement Stadium Airport Hospital University District City Park Station'.split(
    ' '
  )
)
