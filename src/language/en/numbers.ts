/** Number words below a hundred. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat('thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 30 + 10 * index]))
    .concat([
      ['nought', 0],
      ['naught', 0]
    ])
)

/** What a number counts parts of: [two] thirds, [a] quarter. */
export const denominators: ReadonlyMap<string, number> = new Map(
  'half third quarter fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 2])
    .concat([
      ['fourth', 4],
      ['twentieth', 20],
      ['hundredth', 100],
      ['thousandth', 1000],
      ['millionth', 1e6]
    ])
)

/** Fractions as one sign. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8]
])

/** Words that multiply what stands before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7]
])

/** Letters that multiply when they stand right behind the digits: [1.2m], [$3bn]. */
export const multiplierLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['bln', 1e9],
  ['tln', 1e12],
  ['mln', 1e6],
  ['mil', 1e6]
])

/** Those of them that stand apart, too: [10 bln]. */
export const apartLetters: ReadonlySet<string> = new Set(['bn', 'mn', 'tn', 'bln', 'tln', 'mln'])

/** Plural number words as lower bounds and the usual upper ones: [dozens of casualties], [thousands of civilians]. */
export const sets: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 200]],
  ['scores', [40, 300]],
  ['tens', [20, 200]],
  ['hundreds', [200, 2000]],
  ['thousands', [2000, 20_000]],
  ['millions', [2e6, 2e7]],
  ['billions', [2e9, 2e10]],
  ['lakhs', [2e5, 2e6]]
])

/** Words with which a number in words can begin. */
export const numberOpeners: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...sets.keys(),
  'a',
  'an',
  'half',
  'several',
  'dozen',
  'hundred',
  'thousand',
  'million',
  'billion',
  'few',
  'couple'
])

/** What a hedge does to the number behind it. */
export type Hedge = 'about' | 'nearly' | 'over' | 'atLeast' | 'under' | 'upTo' | 'exactly'

/** Hedges before a number, longest first where they share words. */
export const hedges: Readonly<Record<Hedge, readonly string[]>> = {
  about: [
    'about',
    'around',
    'some',
    'approximately',
    'roughly',
    'approx',
    'circa',
    'an estimated',
    'estimated',
    'estimated at',
    'close to',
    'close on',
    'in the region of',
    'in the neighborhood of',
    'in the neighbourhood of',
    'in the order of',
    'on the order of',
    'more or less',
    'something like',
    'an average of',
    'perhaps',
    'maybe',
    'or so'
  ],
  nearly: [
    'nearly',
    'almost',
    'just under',
    'just below',
    'just short of',
    'just shy of',
    'shy of',
    'slightly under',
    'slightly less than',
    'slightly fewer than',
    'a little under',
    'a little less than',
    'just less than',
    'just fewer than',
    'approaching',
    'nearing',
    'virtually',
    'not quite'
  ],
  over: [
    'more than',
    'more then',
    'over',
    'above',
    'upwards of',
    'in excess of',
    'greater than',
    'higher than',
    'larger than',
    'bigger than',
    'well over',
    'well above',
    'just over',
    'just above',
    'exceeding',
    'surpassing',
    'topping',
    'north of',
    'upward of'
  ],
  atLeast: [
    'at least',
    'no fewer than',
    'not fewer than',
    'no less than',
    'not less than',
    'a minimum of',
    'as many as at least',
    'minimum'
  ],
  under: ['fewer than', 'less than', 'lower than', 'smaller than', 'under', 'below', 'well under', 'well below'],
  upTo: [
    'up to',
    'as many as',
    'as much as',
    'at most',
    'no more than',
    'not more than',
    'a maximum of',
    'maximum',
    'at the most'
  ],
  exactly: ['exactly', 'precisely', 'only', 'just']
}

/** Hedges behind a number: [200 or more], [50 or so]. */
export const trailingHedges: ReadonlyMap<string, Hedge> = new Map([
  ['or more', 'atLeast'],
  ['or above', 'atLeast'],
  ['or over', 'atLeast'],
  ['or higher', 'atLeast'],
  ['or so', 'about'],
  ['or thereabouts', 'about'],
  ['or fewer', 'upTo'],
  ['or less', 'upTo'],
  ['or below', 'upTo'],
  ['or under', 'upTo'],
  ['or lower', 'upTo'],
  ['at least', 'atLeast'],
  ['at most', 'upTo'],
  ['and counting', 'atLeast']
])

/** Hedges that a sign joins to the number before them: [30-odd], [200-plus]. */
export const joinedHedges: ReadonlyMap<string, Hedge> = new Map([
  ['odd', 'about'],
  ['some', 'about'],
  ['ish', 'about'],
  ['plus', 'atLeast']
])

/** Words that may stand between a hedge and its number: [at least another] 30. */
export const hedgedThrough: ReadonlySet<string> = new Set(['another', 'additional', 'further', 'other'])

/** Words that name a number instead of counting: [Resolution 2231], [Article 5], [No. 10]. */
export const numberedThings: ReadonlySet<string> = new Set(
  `resolution article boeing airbus route no nos number chapter section part page pages volume vol paragraph clause amendment act phase level stage channel flight room gate platform line highway
interstate motorway road street apartment suite floor unit model version type class grade psalm windows iphone ipad android apollo falcon soyuz formula area zone sector district ward precinct block
point item annex appendix figure table step rule title decree order directive regulation protocol group team squad brigade division battalion regiment army fleet wing squadron station camp site
case bill proposition question lot round game match week day year season episode series size ps tu su mig il bmp uh ah ak km- f- b- mk block tel phone fax ext isbn issn doi pmid number: covid category tier terminal exit schedule euro ligue serie liga bowl playstation xbox galaxy gpt mach sars cov prop measure symphony sonata op opus apt building hall
url urls pier berth lane studio bbc itv espn verse expedition runway bus bulletin issue edition sura surah form catch depression`.match(
    /\S+/g
  )
)

/** Words that stand between a number and its head and describe it; other adjectives are seen by their ending. */
export const numberModifiers: ReadonlySet<string> = new Set(
  `other more additional further new old young former different separate such big large small major minor main key top high low long short heavy light national local foreign domestic civilian military political
armed dead alive first last next previous past recent similar possible likely federal regional senior junior red white black green blue extra consecutive straight whole full total entire
human medical police army government rebel opposition state public private female male pro anti ex non US UN EU British French Chinese Dutch Russian`.match(
    /\S+/g
  )
)

/** Words after which a noun phrase has ended. */
export const phraseEnds: ReadonlySet<string> = new Set(
  `of in on at by for from to with without within into onto upon under over through during since until before after about against among amid between across along around near behind beyond like than as and or but nor so yet if
while when where who whom whose which that because although though whether is are was were be been being am has have had do does did will would can could may might must shall should said says say told tells according
a an the this that these those his her its their our my your he she it they we i you him them us there here not no never also just only still already now then ago later earlier every each per both either neither
out up down off away back more less most least due including such via amid inside outside despite except up himself herself itself themselves someone something anyone anything nobody nothing everyone everything
wearing carrying holding using saying killing injuring wounding leaving causing damaging destroying having being`.match(
    /\S+/g
  )
)

/** Verbs in the past that end a noun phrase: [21 civilians died], [12 people killed in]. */
export const plainVerbs: ReadonlySet<string> = new Set(
  `died die dies fled left went came come got get took take made make gave give lost lose won win fell fall rose rise saw see began begin became become broke break fought fight held hold hit kept keep led lead met meet paid pay ran run sent send stood stand told took tell seem seems remain remains live work want say says use need voted vote cross crossed attend show go goes face happen marched gathered protested arrived sat hung flew threw drove wrote built bought caught shot opened sat sits injures kills displaces leaves destroys rocks
blew chose drew drank fed forgot froze grew hid knew laid lit rang sang sank sought shook slid slept spent spoke stole struck swore swept swam taught wore wept tore woke understood overthrew withdrew bore dug rode shone
shrank sprang stuck swung undertook arose awoke bought brought felt heard meant thought`.match(/\S+/g)
)

/** What became of people, behind the number of them: 12 [killed] and 30 [wounded]. */
export const fates: ReadonlySet<string> = new Set(
  'killed wounded injured dead hurt missing displaced arrested detained captured drowned evacuated rescued hospitalized hospitalised executed infected kidnapped abducted freed released convicted'.split(
    ' '
  )
)

/** Words behind which a bare number counts what was told of before: [reached] 120, [including] 12. */
export const beforeBare: ReadonlySet<string> = new Set(
  `reach reached reaching reaches total totaled totalled totalling totaling killed killing kill kills wounded wounding wounds injured injuring injures injure were was to at by leaving left leaves least hit hits
including claims claimed claiming tops topped exceeds exceeded surpasses surpassed passes nears arrested arrests arresting detained detains detaining captured captures capturing rescued rescues rescuing
another other additional remaining numbered numbering whom others`.match(/\S+/g)
)

/** Words before which a bare number counts what was told of before: 12 [were] children, two [more]. */
export const behindBare: ReadonlySet<string> = new Set(
  'were are have had died remain remained others survived'.split(' ')
)

/** Nouns that a hyphen joins to the number of them: a 300-[bed] hospital, a 24-[page] report. */
export const hyphenedNouns: ReadonlySet<string> = new Set(
  `member man woman person seat bed page vote nation country room storey story floor player point car truck vehicle ship vessel boat aircraft plane passenger judge justice juror lane item goal run game match
volume unit home house apartment delegate deputy team school ward gun tank child student pupil worker employee soldier troop inmate prisoner cell turbine reactor train bus bag barrel acre`.match(
    /\S+/g
  )
)

/** Words of change before [from 10 to 15], which then is no range but a rise. */
export const rangeOpeners: ReadonlySet<string> = new Set(
  'range ranges ranged ranging vary varies varied varying anywhere between estimates estimated anything'.split(' ')
)

/** Verbs of killing and the like: [killed] two in 10 raids is no ratio. */
export const notBeforeRatio: ReadonlySet<string> = new Set(
  'killed killing kills kill wounded wounding injured injuring injures arrested captured number no day episode season phase round week game chapter'.split(
    ' '
  )
)

/** Words behind [5m] that make it meters, and not millions. */
export const besideMeters: ReadonlySet<string> = new Set(
  'long high wide deep tall thick across away from above below apart race sprint hurdles freestyle relay butterfly backstroke breaststroke medley dash final telescope tower wall wave waves north south east west'.split(
    ' '
  )
)

/** Plurals that are no head of a plural before them: [five civilians others] has lost its stop. */
export const notHeads: ReadonlySet<string> = new Set(
  'people others men women children times days hours weeks months years minutes news species series'.split(' ')
)

/** Those of the modifiers that are nouns, and can be a head: [one government]. */
export const nounModifiers: ReadonlySet<string> = new Set(
  'police army government rebel opposition state public female male military'.split(' ')
)

/** Nouns in -ing behind other words: [one residential building]; others are verbs: [one soldier guarding]. */
export const nounsInIng: ReadonlySet<string> = new Set(
  `building meeting hearing shooting bombing wedding ruling killing painting recording warning landing training offering opening filing finding wing king ring thing string spring evening morning being beginning
stabbing gathering crossing ceiling funding reading rating sibling listing setting briefing screening dwelling drawing railing clearing reckoning swing sting earring offspring showing saving sighting sitting
booking beating hanging turning fighting trading banking parking housing spending hacking outing mailing flooding christening uprising`.match(
    /\S+/g
  )
)

/** Words before a mark: [rated] 7/10. */
export const rated: ReadonlySet<string> = new Set(
  'rating ratings rated rate rates score scores scored scoring average averaged averaging mark marks grade graded gave given received'.split(
    ' '
  )
)

/** Things that go by their year: the 2016 [nominees], 2020 [results]. */
export const datedThings: ReadonlySet<string> = new Set(
  'nominee candidate contender hopeful election primary result final season game olympic championship edition protest riot attack bombing flood wildfire riot accord estimate figure level price budget rule guideline talk'.split(
    ' '
  )
)

/** What an athlete does over a distance, and the name of which begins with it: the 400 m [hurdles]. */
export const disciplines: ReadonlySet<string> = new Set(
  'hurdles freestyle relay butterfly backstroke breaststroke medley dash sprint steeplechase'.split(' ')
)

/** Words for streets that stand before their names, behind the number of a house: 36 [Quai] des Brumes. */
export const streets: ReadonlySet<string> = new Set(
  'quai rue boulevard via calle rua piazza plaza place avenida viale strada ulica ulitsa straße strasse allée passage corso paseo'.split(
    ' '
  )
)

/** Verbs before the number that somebody rings: [phoned] 911. */
export const ringing: ReadonlySet<string> = new Set(
  'phone phones phoned phoning call calls called calling dial dials dialed dialled dialing dialling ring rang text texted'.split(
    ' '
  )
)
