import type {Fact, NameClaim, Witness} from '../types.ts'

/** Each surname that its article leaves unexplained is a fact of its own: another article may well explain it. */
export function firstReferences(witnesses: readonly Witness[]): readonly Fact<NameClaim>[] {
  return witnesses.filter(isFirstReference).map((witness) => ({
    subject: witness.claim.subject.label,
    attribute: witness.claim.attribute,
    witnesses: [witness],
    links: [],
    evidence: () => []
  }))
}

function isFirstReference(witness: Witness): witness is Witness<NameClaim> {
  return witness.claim.type === 'name' && witness.claim.attribute === 'first-reference'
}
