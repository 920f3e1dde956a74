/** Who did what: a predicate with its arguments. Numbers are indices of the sentence's tokens. */
export interface Predication {
  readonly predicate: number
  /** Its base form: [signed] sign, [killing] kill, [resignation] resign; of `be` with an adjective or noun that word. */
  readonly lemma: string
  readonly form: 'verb' | 'noun' | 'adjective'
  readonly voice: 'active' | 'passive'
  /** carry [out] */
  readonly particle?: string
  /** Auxiliaries, `not`, `to`. */
  readonly aux: readonly number[]
  readonly arguments: readonly Argument[]
  /** Index in the list of the predication that governs it; -1 for none. */
  readonly governor: number
  readonly relation: 'main' | 'complement' | 'relative' | 'participle' | 'adverbial' | 'conjunct'
}

/** What takes part in it, or where, when and how it is. */
export interface Argument {
  /** `attribute`: what is predicated of the subject by `be` and its like. */
  readonly role: 'subject' | 'object' | 'indirect' | 'agent' | 'circumstance' | 'attribute'
  /** Of a circumstance: `in`, `because of`. */
  readonly preposition?: string
  readonly head: number
  /** The tokens of its phrase, end exclusive, without what is joined to it or told in a clause of its own. */
  readonly from: number
  readonly to: number
}
