/** Words that say what state something is in: which kind of state, which of the two it has, and the words. */
export const statePhrases: readonly (readonly [kind: string, state: string, phrases: readonly string[]])[] = [
  ['access', 'open', ['open', 'passable']],
  ['access', 'closed', ['closed', 'shut', 'impassable', 'off limits']],
  ['custody', 'at large', ['at large', 'on the run', 'a fugitive']],
  [
    'custody',
    'in custody',
    [
      'in custody',
      'in prison',
      'in jail',
      'in police custody',
      'behind bars',
      'under arrest',
      'in detention',
      'in pre-trial detention'
    ]
  ],
  ['life', 'alive', ['alive', 'in a coma', 'in critical condition', 'in a critical condition', 'in intensive care']],
  ['life', 'dead', ['dead']],
  ['whereabouts', 'missing', ['missing', 'unaccounted for']],
  [
    'service',
    'running',
    [
      'running',
      'operating',
      'operational',
      'in operation',
      'back in operation',
      'in service',
      'back in service',
      'up and running',
      'online',
      'back online'
    ]
  ],
  [
    'service',
    'not running',
    ['out of order', 'out of service', 'out of action', 'out of operation', 'offline', 'at a standstill', 'idle']
  ],
  ['force', 'in force', ['in force', 'in effect', 'in place']],
  ['force', 'ended', ['lifted', 'suspended', 'expired', 'repealed', 'revoked', 'no longer in force', 'over']],
  ['course', 'going on', ['under way', 'underway', 'ongoing', 'in progress', 'going on']],
  ['course', 'ended', ['over', 'finished', 'at an end']]
]

/** What brings somebody into a state, by the verb and who suffers it: [arrested] Novak, Novak [died]. */
export const stateVerbs: ReadonlyMap<string, StateVerb> = new Map(
  (
    [
      ['reopen re-open', 'access', 'open', 'either'],
      ['close shut', 'access', 'closed', 'either'],
      ['end finish', 'course', 'ended', 'subject'],
      ['lift repeal revoke', 'force', 'ended', 'object'],
      ['expire lapse', 'force', 'ended', 'subject'],
      ['arrest capture detain apprehend jail', 'custody', 'in custody', 'object'],
      ['release free bail', 'custody', 'free', 'object'],
      ['escape flee abscond', 'custody', 'escaped', 'subject'],
      ['die perish drown', 'life', 'dead', 'subject'],
      ['kill murder', 'life', 'dead', 'object'],
      ['find rescue', 'whereabouts', 'found', 'object']
    ] as const
  ).flatMap(([verbs, ...said]) => verbs.split(' ').map((verb): [string, StateVerb] => [verb, said]))
)

type StateVerb = readonly [kind: string, state: string, who: 'object' | 'subject' | 'either']

/** Words that tell that what is so was so before: is [still] shut, [remains] in prison. */
export const stillWords: ReadonlySet<string> = new Set([
  'still',
  'remain',
  'remains',
  'remained',
  'stays',
  'stay',
  'stayed'
])

/** Words that tell that it all happened once more: was closed [again], was [re-arrested]. */
export const onceMore: ReadonlySet<string> = new Set(
  'again re-arrested rearrested reimposed re-imposed renewed anew recaptured resumed re-closed reclosed'.split(' ')
)

/** Verbs of those who use a way: trains have [crossed] the bridge, lorries [use] the road. */
export const usingVerbs: ReadonlySet<string> = new Set('cross use pass run roll drive travel flow go move'.split(' '))

/** Those who use it. */
export const traffic: ReadonlySet<string> = new Set(
  'train car lorry truck bus traffic pedestrian ship vessel ferry boat tram vehicle motorist commuter coach convoy barge'.split(
    ' '
  )
)

/** The other state of a kind: who is not in custody is at large. */
export const otherState: ReadonlyMap<string, string> = new Map([
  ['open', 'closed'],
  ['closed', 'open'],
  ['alive', 'dead'],
  ['dead', 'alive'],
  ['in force', 'ended'],
  ['going on', 'ended'],
  ['running', 'not running'],
  ['not running', 'running']
])

/** Of the states of a kind that which comes first, where there is no way back but by a word of it. */
export const firstStates: ReadonlySet<string> = new Set(['at large', 'alive', 'missing', 'going on', 'in force'])

/** Kinds of states that people have. */
export const personal: ReadonlySet<string> = new Set(['custody', 'life', 'whereabouts'])

/** What may be open or closed to the public. */
const doors = `road street motorway highway bridge tunnel pass border crossing corridor airport port harbour harbor station line railway ferry canal strait
school university kindergarten museum theatre theater cinema library hospital clinic market shop store mall restaurant bar embassy consulate park beach pool
stadium mine plant factory mill refinery pipeline terminal runway airspace route gate office bank exchange prison camp shelter church cathedral mosque zoo bath spa sauna gym playground square plaza bakery depot lane causeway kitchen hotel
hostel inn casino garden castle palace arena hall gallery archive courthouse campus quay pier dock trail path lift cemetery synagogue temple monastery monument
brewery laboratory warehouse`

/** What may run or stand still. */
const services = `line railway ferry tram metro subway service reactor plant mine refinery mill factory pipeline lift elevator escalator website server network turbine
power bus train terminal furnace kiln port airport station crane bridge lock cable dam printer phone hotline system`

/** What may be in force or not. */
const rules = `ceasefire truce armistice agreement treaty pact accord deal law act ban curfew order decree sanction embargo blockade emergency lockdown moratorium
warning alert restriction mandate contract licence license convention rule`

/** What may go on or be over. */
const courses = `strike war siege fighting battle trial search hunt talk negotiation evacuation outage blockade ceasefire truce protest occupation vote count
inquiry investigation standoff offensive campaign hearing concert match game final race election rescue operation`

/** By kind of state the things, by their head noun, that have it. */
export const bearers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['access', new Set(doors.split(/\s+/))],
  ['service', new Set(services.split(/\s+/))],
  ['force', new Set(rules.split(/\s+/))],
  ['course', new Set(courses.split(/\s+/))]
])

/** Verbs that go before a state: is, remained, stayed. */
export const stateLinks: ReadonlySet<string> = new Set(['be', 'remain', 'stay', 'keep', 'become', 'declare'])

/** Forms of them that tell of now. */
export const presentLinks: ReadonlySet<string> = new Set([
  'is',
  'are',
  'has',
  'have',
  'remains',
  'remain',
  'stays',
  'stay',
  "'s",
  "'re"
])

/** Words that make a state one of parts or exceptions: [partly] open, open [for] rescue services. */
export const partly: ReadonlySet<string> = new Set(
  'partly partially half half-open only except mostly largely nearly almost technically officially formally theoretically'.split(
    ' '
  )
)

/** Words right behind a state that make another thing of it: open [to] debate, closed [session], dead [sea], over [fears]. */
export const notStates: ReadonlySet<string> = new Set(
  'for door doors session meeting to of end at as that letter question about the a an his her its their'.split(' ')
)

/** Words before a length of time through which something is so: [all] week. */
export const throughout: ReadonlySet<string> = new Set(['all', 'throughout', 'whole', 'entire', 'every'])

/** Words that tell one of several things of a kind: the [northern] bridge. */
export const telling: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western upper lower old new first second third inner outer main left right central primary secondary other another'.split(
    ' '
  )
)

/** Words behind [found] that make a judgement of it: found [guilty], found [to have] lied. */
export const notFound: ReadonlySet<string> = new Set([
  'guilty',
  'innocent',
  'liable',
  'not',
  'to',
  'that',
  'himself',
  'herself'
])

/** Forms of verbs that go right before a state. */
export const stateLinkForms: ReadonlySet<string> = new Set(
  "is are was were been remains remain remained stays stay stayed 's 're".split(' ')
)
