import type {Side} from '../rule.ts'
import type {Fact, OperandClaim, Witness} from '../types.ts'

/** An operand by what it is in its equation. */
export type Operand = Witness<OperandClaim>

/** The operands of an equation that have one role. */
export function operandsOf(fact: Fact, role: string): readonly Operand[] {
  return fact.witnesses.filter(
    (witness): witness is Operand =>
      witness.claim.type === 'operand' && witness.claim.attribute === `${fact.attribute}:${role}`
  )
}

/** The one operand that has a role. */
export const operandOf = (fact: Fact, role: string): Operand | undefined => operandsOf(fact, role)[0]

/** Each operand as a side of its own: the numbers of an equation cannot all be right. */
export const sidesOf = (fact: Fact): readonly Side[] =>
  fact.witnesses.map((witness) => ({value: witness.claim.place.text, witnesses: [witness]}))

/** An operand as messages name it. */
export const quoted = ({claim}: Operand): string => `\`${claim.place.text}\``
