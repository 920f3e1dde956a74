const set = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g))

/** Nouns by which a pact told of before goes, and the stages of what they may stand for: the [paper] was signed. */
export const papers: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['paper document text package arrangement settlement', 'accord'],
      ['deal', 'accord deal']
    ] as const
  ).flatMap(([nouns, stages]) => nouns.split(' ').map((noun) => [noun, set(stages)] as const))
)

/** Nouns by which prisoners handed over by both sides go, where an article tells of prisoners. */
export const swaps = set('exchange swap')

/** Forms of verbs for it: [exchanged] 80 prisoners. */
export const swapping = set('exchanged swapped exchanging swapping')

/** Of whom it must tell. */
export const captives = set('prisoner prisoners captive captives hostage hostages')

/** What is exchanged that nobody mediates: the exchange of [fire]. */
export const otherSwaps = set('fire gunfire views shots rate rates data information letters blows')

/** Words before these nouns that point to what was told before. */
export const pointing = set('the this that')

/** Forms of verbs that are said of pacts: the paper was [signed], the document [mediated] by Norway. */
export const pactForms = set(
  'signed sign signs signing inked initialled initialed sealed brokered mediated facilitated arranged negotiated concluded reached agreed ratified hammered struck'
)

/** What a pact does with a noun behind: takes [effect], came into [force]. */
export const pactIdioms: ReadonlyMap<string, RegExp> = new Map([
  ['takes', /^effect$/],
  ['took', /^effect$/],
  ['take', /^effect$/],
  ['comes', /^into (?:force|effect)$/],
  ['came', /^into (?:force|effect)$/],
  ['come', /^into (?:force|effect)$/],
  ['entered', /^into (?:force|effect)$/],
  ['enters', /^into (?:force|effect)$/],
  ['goes', /^into (?:force|effect)$/],
  ['went', /^into (?:force|effect)$/]
])
