/** Who did what: a predicate with its arguments; numbers are indices of the sentence's tokens. */
export interface Predication {
  readonly predicate: number
  readonly lemma: string
  readonly form: 'verb' | 'noun' | 'adjective'
  readonly voice: 'active' | 'passive'
  readonly particle?: string
  readonly aux: readonly number[]
  readonly arguments: readonly Argument[]
  readonly governor: number
  readonly relation: 'main' | 'complement' | 'relative' | 'participle' | 'adverbial' | 'conjunct'
}
export interface Argument {
  readonly role: 'subject' | 'object' | 'indirect' | 'agent' | 'circumstance' | 'attribute'
  readonly preposition?: string
  readonly head: number
  readonly from: number
  readonly to: number
}
