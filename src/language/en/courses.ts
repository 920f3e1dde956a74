/** What goes on for a time and then is over, whose length and ends newspapers give, as data. Keys are lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const groups: Readonly<Record<string, string>> = {
  strike: 'strike walkout stoppage',
  lockout: 'lockout',
  siege: 'siege standoff',
  trial: 'trial',
  inquest: 'inquest',
  inquiry: 'inquiry enquiry',
  talks: 'talks negotiations',
  summit: 'summit',
  blackout: 'blackout outage',
  closure: 'closure shutdown',
  search: 'search hunt manhunt',
  lockdown: 'lockdown',
  quarantine: 'quarantine',
  curfew: 'curfew',
  blockade: 'blockade',
  occupation: 'occupation',
  boycott: 'boycott',
  drought: 'drought',
  heatwave: 'heatwave',
  voyage: 'voyage crossing',
  expedition: 'expedition trek',
  flight: 'flight spaceflight',
  rescue: 'rescue',
  evacuation: 'evacuation',
  eruption: 'eruption',
  fire: 'fire blaze',
  storm: 'storm',
  captivity: 'captivity kidnapping abduction'
}

/** Nouns of what goes on, by the one of each kind: a [walkout] is a strike. */
export const courses: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([course, list]) => list.split(' ').map((word) => [word, course] as const))
)

/** Courses that one place, or the same people, soon have again. */
export const recurring = words('talks summit fire storm flight rescue evacuation')

/** Courses whose length may be told before they end, as what was meant: the [48-hour] strike was called off after a day. */
export const meant = words(
  'strike lockout curfew lockdown quarantine blockade closure occupation boycott voyage expedition summit talks'
)

/** Courses whose words are verbs, too. */
export const verbal = words('strike search hunt fire rescue storm boycott trek')

/** Words before `strike`, `search` or `talks` that make it another thing: an [air] strike, a [hunger] strike, the [job] search. */
export const otherCourses = words(
  'air drone missile rocket lightning military hunger job house word web literature preliminary flower'
)

/** Verbs between a course and its length: the siege [lasted] nine days, the blaze [burned for] nine days. */
export const goingOn = words('lasted lasting ran burned burnt raged took continued persisted dragged went stretched')

/** Words that tell one course from the one in question, or make it one that is not yet, or not wholly, there. */
export const unlike = words(
  'another second third fourth fifth previous earlier similar last longest shortest planned plan proposed possible potential threatened threatening future ' +
    'would could may might will should must if unless can cannot expected scheduled due no not never average typical maximum minimum up least than each every per ' +
    'first annual usual former separate simulated imaginary'
)

/** Verbs, and words behind them, that begin a course: the strike [began] on 3 May. */
export const courseBegins = words(
  'began opened started erupted commenced launched imposed declared introduced begun ordered'
)

/** The same for its end: was [called off], [ended]. */
export const courseEnds = words('ended concluded lifted finished closed')

/** Words that may stand between a course and the verb that says when it began, beside what they hang on. */
export const courseLinks = words('which that had was were has been and , then finally only formally officially')

/** Where somebody stays who cannot leave, or has not been seen: by the words that say so, one kind of stay each. */
const stayGroups: Readonly<Record<string, string>> = {
  captivity: 'captive captivity hostage hostages kidnappers captors',
  entrapment: 'trapped underground buried entombed mine cave cavern shaft rubble chamber debris wreckage lift elevator',
  drift: 'adrift sea raft lifeboat dinghy marooned castaway',
  orbit: 'orbit space',
  flight: 'run hiding large',
  jail: 'prison jail custody bars cell',
  coma: 'coma',
  disappearance: 'missing'
}

/** Words of a stay, by the one of each kind: 74 days in [captivity], [trapped] for nine days. */
export const stays: ReadonlyMap<string, string> = new Map(
  Object.entries(stayGroups).flatMap(([stay, list]) => list.split(' ').map((word) => [word, stay] as const))
)

/** Words that end a stay, so that a length told with them is its whole: [freed] after 74 days. */
export const stayEnds = words(
  'released freed free rescued saved landed returned return returns brought pulled lifted out home above alive reunited ended ending escaped safe emerged ' +
    'surfaced recaptured caught arrested recovered woke awoke surrendered back'
)

/** Words behind a length told at one moment of a stay: had been there for five days [when] a light came. */
export const moments = words('when before until by now already so far still')

/** Words that say that a course came to its end: after eleven days of talks [reached] an accord. */
export const courseDone = words(
  'ended ends end ending over reached accord agreement agreed deal released freed reopened reopen off lifted final finally concluded verdict sentenced convicted acquitted ' +
    'restored surrendered gave settled broke collapsed'
)
