/** Words that open a new clause: what stands behind them has a predicate of its own. */
export const openers: ReadonlySet<string> = new Set([
  'after',
  'although',
  'amid',
  'as',
  'because',
  'before',
  'but',
  'despite',
  'following',
  'however',
  'if',
  'once',
  'since',
  'so',
  'than',
  'that',
  'though',
  'unless',
  'until',
  'when',
  'where',
  'whereas',
  'which',
  'while',
  'who',
  'whom',
  'whose'
])

/** Openers that are prepositions before a time and then open nothing: `after [Friday]`, `since [2020]`. */
export const timePrepositions: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'following'])

/** Clauses opened by these say more of the noun before them: `a ceasefire [that] took effect`. */
export const relatives: ReadonlySet<string> = new Set(['that', 'which'])

/** Words before a time that make it a bound and not the date of anything: `by Friday`, `until May`. */
export const bounds: ReadonlySet<string> = new Set([
  'by',
  'until',
  'till',
  'before',
  'after',
  'through',
  'since',
  'from',
  'to',
  'between',
  'following',
  'than',
  'for'
])

/** Verbs of saying that take a time to themselves: `[said] on Monday`. */
export const saying: ReadonlySet<string> = new Set([
  'said',
  'says',
  'say',
  'told',
  'tells',
  'reported',
  'reports',
  'stated',
  'states',
  'added',
  'wrote',
  'tweeted',
  'noted',
  'warned',
  'stressed',
  'confirmed',
  'claimed',
  'explained',
  'insisted',
  'argued',
  'acknowledged',
  'admitted',
  'asked',
  'urged',
  'called',
  'welcomed',
  'condemned',
  'accused',
  'denied',
  'interview',
  'published',
  'according',
  'telling',
  'saying',
  'remarked',
  'commented',
  'speaking',
  'spoke',
  'vowed',
  'pledged',
  'promised',
  'met',
  'visited',
  'discussed',
  'suggested',
  'recalled',
  'cited',
  'quoted',
  'posted'
])

/** Words that tie a written date to what stands before it: `signed [on] 9 November`, `the statement [of] 9 November`. */
export const leads: ReadonlySet<string> = new Set([
  'on',
  'in',
  'of',
  'at',
  'dated',
  'the',
  'around',
  'about',
  'early',
  'late',
  'mid',
  '-',
  'since',
  'from',
  'that',
  'this',
  'last',
  'a',
  'during',
  ',',
  '('
])

/** Words that open a coordinate clause behind `, and` or `, but`: `…, and [on] Tuesday`, `…, and [he] said`. */
export const coordinates: ReadonlySet<string> = new Set([
  'on',
  'in',
  'at',
  'by',
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'this',
  'that',
  'there',
  'for',
  'when',
  'after',
  'with',
  'his',
  'her',
  'their',
  'its',
  'then',
  'from',
  'since',
  'under',
  'last',
  'now',
  'so'
])

/** Pronouns that may stand for an event: `[it] was signed`. */
export const pronouns: ReadonlySet<string> = new Set(['it', 'they', 'which', 'that', 'this'])

/** Words that stand for somebody or something, and name nobody. */
export const substitutes: ReadonlySet<string> = new Set(
  'it he she they we i you this that which who whom these those there one some others all many most none each both'.split(
    ' '
  )
)

/** Words, without their endings, that say that an agreement was broken: what then began did not end with it. */
export const breaking: ReadonlySet<string> = new Set([
  'violation',
  'violat',
  'violate',
  'breach',
  'breache',
  'broke',
  'broken',
  'break',
  'shatter',
  'collapse',
  'collaps',
  'despite',
  'unravel',
  'defiance'
])

/** Words near an event that make it one more of its kind. */
export const repeating: ReadonlySet<string> = new Set([
  'again',
  'renewed',
  'fresh',
  'new',
  'another',
  'further',
  'resumed',
  'latest',
  'subsequent'
])

/** Verbs that tell of a plan in the past progressive: `was [leaving] on Friday`. */
export const arranged: ReadonlySet<string> = new Set(
  (
    'go leave come arrive depart fly sail travel return move meet visit start begin open close end launch plan hope expect aim intend prepare ' +
    'schedule consider get take have hold play host face retire resign marry appear join release publish pay stop finish'
  ).split(' ')
)

/** Verbs that begin what they name: [went] on strike, [walked] out. */
export const inchoative: ReadonlySet<string> = new Set(
  'go goes went gone going walk walks walked walking down downed enter entered launch launched'.split(' ')
)
