/** How English says what a length of time measures, as data. Keys are lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words between a length and the range that it measures: `the 44-day war, [which lasted] from …`; any other word but a noun parts them. */
export const measuring = words(
  'lasted lasts lasting last ran runs running run raged raging waged stretched stretching spanned spanning continued continuing was is'
)

/** Words before a length that make it the length of what the sentence tells: `lasted [for] 44 days`. */
export const lengthLeads = words(
  'for served serving spent ruled reigned governed lasted lasts lasting took takes taking spent after of total nearly almost about exactly just some over than least'
)

/** Words before a length that make it a limit, a rate or one of several: `[within] ten days`, `[every] two weeks`, `[two] five-year terms`. */
export const lengthBars = words(
  'within in on by every each per any another first second third last past next further additional extra previous following final initial remaining other up two three four five six seven eight nine ten several many both not only until working business consecutive'
)

/** Words in a sentence that deny or suppose a length: `did [not] last`. */
export const denials = words("not never n't if unless would could might may should whether no instead rather")

/** Words that begin a span right before its first day: `[began] on 3 May`, `[since] 2011`. */
export const beginnings = words(
  'began begins begin beginning started starts start starting opened opens opening erupted launched launches launching founded established signed ' +
    'imposed introduced declared inaugurated sworn elected appointed out office commenced since from formed created'
)

/** Words that end a span right before its last day: `[expires] in 2023`, `[until] 9 May`. */
export const endings = words(
  'ended ends end ending expired expires expire expiring closed closes closing concluded concludes concluding lifted finished finishes ' +
    'finishing until till dissolved disbanded completed'
)

/** Endings that an agreed length brings about by itself; whatever else ends a truce or a mandate may come before its time. */
export const expiries = words('expired expires expire expiring out end until till')

/** What is agreed for a length of time, and may end before it. */
export const agreed = words(
  'mandate term contract deal agreement ban ceasefire truce curfew lockdown lease sentence plan programme program moratorium licence license ' +
    'visa suspension mission pact treaty accord extension presidency tenure appointment loan warranty guarantee pause armistice embargo quarantine stay tour'
)

/** Beginnings and endings that need the word before them: `ran [out]`, `broke [out]`, `took [office]`. */
export const particles: ReadonlyMap<string, ReadonlyMap<string, 'start' | 'end'>> = new Map([
  [
    'out',
    new Map(
      Object.entries({
        broke: 'start',
        break: 'start',
        ran: 'end',
        runs: 'end',
        run: 'end'
      } as const)
    )
  ],
  ['office', new Map(Object.entries({took: 'start', taking: 'start', left: 'end', leaving: 'end'} as const))]
])

/** Words between a verb and its day: `began [early in] May`, `ended [on] 9 May`. */
export const dayLeads = words('on in at the of early late mid - about around only again officially there formally')

/** Words between the beginning of a span and its end that leave the subject as it is: `began on 3 May [and was] lifted`. */
export const sameSubject = words(
  ', and but then before which that it was is were had has only finally officially eventually after for lasted lasting a an the to due will on ( ) days when'
)

/** Pronouns that open a sentence on the span of the sentence before: `[It] ended on 9 May`. */
export const resuming = words('it this that they')

/** Words between a day and the length that counts to it: `In 2015[,] ten years after …`, `on 9 May, [just] two days after …`. */
export const counting = words(', ( - – — just only exactly almost nearly some about and more than over fully barely')

/** Words before an anniversary that put it ahead: `[ahead of] the tenth anniversary`. */
export const approaching = words(
  'ahead before approaching approaches upcoming near nears nearing next eve until days weeks months coming prepare prepares'
)

/** Words that mean an anniversary told now: `[today], on the 30th anniversary`. */
export const deictic = words('today marks mark marking this')

/** Words for an anniversary of so many years. */
export const centenaries: ReadonlyMap<string, number> = new Map([
  ['centenary', 100],
  ['centennial', 100],
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['sesquicentennial', 150],
  ['tercentenary', 300]
])

/** Tens as ordinals: `fortieth`; the units are `language/en/time.ts`'s. */
export const tenths: ReadonlyMap<string, number> = new Map([
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100]
])

/** Words in a sentence that make a prison term one that is asked for, may be given, or was changed: `[reduced] from nine years to seven`. */
export const revised = words(
  'reduced appeal appealed cut resentenced suspended extended extension renewed shortened commuted overturned increased prolonged earlier previous originally initially another separate additional maximum minimum up demanded seeking sought requested facing faces face want wants could would may might'
)

/** Verbs that say how long something went on: `the war [lasted] 44 days`. */
export const lasting = words('lasted raged dragged gone lasting')

/** Words between an event and `lasted` that put another subject there: `the war, [in which] the siege lasted six weeks`. */
export const otherSubjects = words('whose where when while who but during including')

/** Words beside a length that make it less or more than the whole: `[another] 44-day war`, `lasted 44 days [longer]`. */
export const ageWords = words(
  'longer more so another similar second possible potential new fresh ordinary like any no each'
)

/** Verbs after which `to nine years` is a term of prison. */
export const termVerbs = words('sentenced jailed imprisoned condemned')

/** Nouns before `of nine years`, or told after it, that make it a term of prison. */
export const termNouns = words('sentence term')

/** Words in a sentence whose lengths are no one's whole time: `[median] follow-up was three years`. */
export const averages = words('median mean average averaged averaging typical typically')

/** Words in a sentence that count some days and leave others out: `the [school] year has 190 days`. */
export const uncounted = words(
  'weekend weekends weekday weekdays holidays school schools schooldays teaching working sitting sittings intermittent intermittently interrupted'
)
