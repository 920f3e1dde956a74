/** Heads of offices: what somebody is made, and is no more one day. Professions, ranks of address and kinship are none. */
export const offices: ReadonlySet<string> = new Set(
  `president vice-president premier chancellor minister secretary undersecretary under-secretary-general secretary-general ambassador envoy consul
spokesman spokeswoman spokesperson speaker senator congressman congresswoman representative mp mep governor mayor councillor councilman councilwoman alderman commissioner
chairman chairwoman chairperson chair co-chair co-chairman director head chief leader ceo cfo coo executive manager coordinator administrator superintendent
commander commandant king queen emperor empress emir sultan pope archbishop bishop patriarch ayatollah prosecutor magistrate sheriff coach captain
editor editor-in-chief adviser advisor negotiator deputy gov sen rep pm fm amb`.match(/\S+/g)
)

/** Offices that say nothing without what they are of: [head], [leader]. */
export const bareOffices: ReadonlySet<string> = new Set(
  'head chief leader director manager executive captain deputy chair representative editor adviser advisor negotiator secretary commander coordinator administrator'.split(
    ' '
  )
)

/** Offices whose name has a preposition in it: [secretary of state] of Arvenia. */
export const officePhrases =
  /\b(?:secretary of state|chief of staff|chief of defence|head of state|head of government|minister of state|leader of the opposition|member of parliament|chair(?:man|woman)? of the board)\b/gi

/** Offices as they are written in full. */
export const officeForms: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['pm', 'prime minister'],
  ['fm', 'foreign minister'],
  ['amb', 'ambassador'],
  ['ceo', 'chief executive'],
  ['chief executive officer', 'chief executive'],
  ['cfo', 'chief financial officer'],
  ['coo', 'chief operating officer'],
  ['advisor', 'adviser'],
  ['premier', 'prime minister'],
  ['defense minister', 'defence minister']
])

/** Words of a role that say whether it is held: [former] president, president-[elect]. */
export const roleStatus: ReadonlyMap<string, 'former' | 'acting' | 'elect' | 'future'> = new Map([
  ...'former ex then late erstwhile retired ousted deposed onetime one-time ex- then-'
    .split(' ')
    .map((word) => [word, 'former'] as const),
  ...'acting interim caretaker'.split(' ').map((word) => [word, 'acting'] as const),
  ...'elect designate designated'.split(' ').map((word) => [word, 'elect'] as const),
  ...'incoming future'.split(' ').map((word) => [word, 'future'] as const)
])

/** Words of a role that say nothing of the office. */
export const roleAsides: ReadonlySet<string> = new Set(
  `the a an his her its their current incumbent longtime long-time outgoing newly newly-elected veteran embattled sitting country's nation's company's club's team's city's new
republican democratic conservative labour liberal socialist republic mr mrs ms dr sir colleague ally rival reigning elected popular regime regimes ruling press`.match(
    /\S+/g
  )
)

/** What makes somebody hold an office, keep or leave it: [became] president, [resigned as] president. */
export const officeVerbs: ReadonlyMap<string, 'holds' | 'gains' | 'leaves'> = new Map([
  ...'is are serves remains'.split(' ').map((verb) => [verb, 'holds'] as const),
  ...'became becomes become named appointed elected re-elected sworn made chosen confirmed installed crowned inaugurated reappointed promoted'
    .split(' ')
    .map((verb) => [verb, 'gains'] as const),
  ...'resigned resigns resign quit stepped steps stood removed fired sacked dismissed ousted retired replaced suspended'
    .split(' ')
    .map((verb) => [verb, 'leaves'] as const)
])

/** Words between a person and the office that is said of the person, beside the verb: was later sworn [in as] the president. */
export const officeLinks: ReadonlySet<string> = new Set(
  `as in was were has had have been be will would to is also later then previously formerly briefly currently now again recently unanimously formally officially down from who over her his twice first once itself today yesterday he she`.match(
    /\S+/g
  )
)

/** Verbs behind [and] that tell another office of the same person: was mayor and [has] been minister since May. */
export const bridges: ReadonlySet<string> = new Set('is was has became now later'.split(' '))

/** Verbs whose object comes into an office: [appointed] Lindholm prime minister. */
export const putting: ReadonlySet<string> = new Set(
  'appointed appoints named names elected elects chose made'.split(' ')
)

/** Verbs that give one's office to another: Lindholm [succeeded] Solvane as president. */
export const handovers: ReadonlySet<string> = new Set(
  'succeeded succeeds succeed replaced replaces replace succeeding replacing'.split(' ')
)

/** Bodies and states that are written with an article. */
export const withArticle =
  /^(?:United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech Republic|Dominican Republic|Kremlin|White House|Pentagon|UN$|EU$|UK$|US$|CDC$|FBI$|CIA$|World |European |African |Arab |International |Soviet |Republic |Democratic |Vatican|Gaza)|(?:Ministry|Party|Department|Commission|Committee|Council|Court|Union|Association|Institute|Agency|Bank|Observatory|Centre|Center|Coalition|League|Federation|Assembly|Senate|Parliament|Army|Navy|Forces|Organization|Organisation|Group|Board|Office|Foundation|Fund|Authority|Police|Service|University|Company|Front|Movement|Alliance|Society|Congress|House)$/
