import type {Claim, Witness} from '../types.ts'

/** One reason for which two claims that say different things may both be true. */
export interface Reconciler {
  /** As `explain` names it: `later-update`. */
  readonly name: string
  /** The kind of claims that it is asked of; all where none is named. */
  readonly type?: Claim['type'] | undefined
  /** Why both may be true, in a few words; nothing where this is no reason. The same from either end. */
  readonly explain: (a: Witness, b: Witness) => string | undefined
}

/** A reason that holds for claims of one kind only. */
export function reconciler<T extends Claim['type']>(
  name: string,
  type: T,
  explain: (a: Witness<Extract<Claim, {type: T}>>, b: Witness<Extract<Claim, {type: T}>>) => string | undefined
): Reconciler {
  type Kind = Witness<Extract<Claim, {type: T}>>
  const is = (witness: Witness): witness is Kind => witness.claim.type === type
  return {name, type, explain: (a, b) => (is(a) && is(b) ? explain(a, b) : undefined)}
}
