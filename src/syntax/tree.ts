/** A sentence as a tree of Universal Dependencies, one entry a token; punctuation hangs on the word before it. */
export interface Tree {
  /** Universal parts of speech: `NOUN`, `VERB`. */
  readonly tags: readonly string[]
  /** Penn tags, which tell verb forms and number apart: `VBN`, `NNS`. */
  readonly forms: readonly string[]
  /** The token that each depends on; -1 for the root. */
  readonly heads: readonly number[]
  /** Relations without subtypes, but `nsubj:pass`, `aux:pass`, `obl:agent`, `obl:unmarked`, `nmod:poss`, `acl:relcl` and `compound:prt`. */
  readonly labels: readonly string[]
}
