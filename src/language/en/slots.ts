const set = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g))

/** Verbs by which an event comes about, goes on or ends: [signed] a truce, the talks [began]. */
export const happening = set(
  'sign ink seal reach conclude agree hold stage conduct begin start open launch mount resume continue end finish kick break erupt take occur happen carry'
)

/** Verbs that say where a pact was made, however the place is tied: [signed] a truce in Geneva. */
export const signing = set('sign ink seal')

/** Verbs of bringing others together; the parties themselves do not do so. */
export const mediating = set('broker mediate facilitate')

/** Forms of these before a noun, behind a name and a hyphen: Kenya-[brokered]. */
export const mediated = set('brokered mediated facilitated')

/** Prepositions between an event and the place where it was; [near] Homra is not in Homra. */
export const whereabouts = set('in at')

/** Prepositions before who takes part too: talks [between], a truce [with], a war [against]. */
export const partaking = set('between with against by')

/** Verbs of one side of a contest: the subject wins, the object loses. */
export const beating = set('beat defeat thrash trounce rout outscore outpoint')

/** Their forms that tell who won of themselves; `beaten` does not. */
export const beatingForms: ReadonlyMap<string, string> = new Map([
  ['beat', 'beat'],
  ['beats', 'beat'],
  ['defeated', 'defeat'],
  ['defeats', 'defeat'],
  ['thrashed', 'thrash'],
  ['trounced', 'trounce']
])

/** Words that begin what is told of another time: [who] had won, [after] he won. */
export const asides = set('who which that whom whose when where while after before since as ago but')

/** Verbs that blows fall by too: guards [beat] a man. */
export const striking = set('beat thrash')

/** Words that tell a contest from a brawl: by two [lengths], on [points], in the [final], the fourth [stage]. */
export const contestWords = set(
  'length lengths point points second seconds goal goals vote votes stroke strokes shot shots lap laps run runs wicket wickets set sets game games canvas ' +
    'decision knockout score final semi-final semi-finals semifinal semifinals quarter-final quarterfinal final race stage match title cup trophy medal bout fight round rounds heat ' +
    'tournament championship championships league derby regatta leg tie playoff play-off shootout runoff run-off primary election ballot sprint marathon'
)

/** Beginnings of words for classes of a contest: the final of the [doubles] is not that of the singles. */
export const contestClasses = set('double mixed relay pair junior youth bronze')

/** Verbs of taking a place by force; of a person or a bag they say something else. */
export const capturing = set('capture recapture retake seize overrun conquer')

/** [take control] of a place. */
export const controlling = set('take seize gain regain retake wrest')

/** Verbs of what voters or a judge make of somebody, and what has become of the object; verdicts are read by themselves. */
export const judging: ReadonlyMap<string, string> = new Map([
  ['sentence', 'sentenced'],
  ['elect', 'elected'],
  ['re-elect', 'elected'],
  ['reelect', 'elected']
])

/** What a court says of one who is accused. */
export const verdicts = set('convicted acquitted')

/** Verbs of what becomes of a bill, a pact or a plan. */
export const deciding: ReadonlyMap<string, string> = new Map([
  ['approve', 'approved'],
  ['ratify', 'approved'],
  ['adopt', 'approved'],
  ['pass', 'approved'],
  ['reject', 'rejected'],
  ['veto', 'rejected']
])

/** Nouns that stand for the state before them: the Dravian [army]. */
export const organs = set('army forces troops military government navy')

/** Nouns before the name of a place: the [town] of Homra. */
export const settlements = set('town city village district province region port island')

/** Nouns before the name of a state: the [Republic] of Sellia. */
export const realms = set('republic kingdom sultanate emirate principality')

/** Forms of the verbs that tell who won. */
export const contesting = set('beat beats beaten defeat defeats defeated win wins won lose loses lost thrashed routed')

/** Forms of the verbs that tell who brought something about, what was decided, and what was taken. */
export const settling = set(
  'brokered brokers mediated mediates facilitated hosted hosts approved approves rejected rejects ratified ratifies adopted adopts passed ' +
    'passes vetoed vetoes convicted acquitted exonerated guilty elected re-elected captured recaptured retook seized overran ' +
    'mediation mediator mediators intermediary intermediaries go-between'
)

/** Words that tie a name to an event without filling a slot: refugees [from] Homra, news [about] Homra. */
export const untied = set('from to for on about as over into than like under across')

/** Words that point to an event told before: [the] agreement, [that] vote. */
export const pointers = set('the this that')

/** Words that no thing has between itself and what points to it: [the man who signed] a truce. */
export const breaks = set(
  'a an of in on at by to for from with and or who which whose was were is are has had have be been not'
)

/** Papers and plans on which a house, a board or a court decides. */
export const decidable = set(
  'budget bill plan proposal motion treaty amendment merger takeover bid petition deal offer reform constitution charter licence license ' +
    'project application resolution ordinance referendum'
)

/** Forms of the verbs of {@link deciding}. */
export const decided = set(
  'approved approves rejected rejects ratified ratifies adopted adopts passed passes vetoed vetoes'
)

/** Of these a state or firm has one at a time. */
export const single = set('budget constitution treaty merger takeover charter referendum')

/** Who decides. */
export const houses = set(
  'parliament senate house congress assembly council committee board court shareholders voters cabinet chamber government president regulator ' +
    'commission members delegates lawmakers senators deputies'
)

/** Words that tell an event from the one of the day: an [earlier] truce, the truce of [last] October. */
export const earlier = set(
  'earlier previous last former past old another first second third next future other similar failed broken any no such each every'
)
