import {fewestSure, slipOfDigits} from '../judge/slip-of-digits.ts'
import type {CountClaim, Evidence, Witness} from '../types.ts'
import {weights} from './weights.ts'

/** A slip of the pen as evidence for two numbers being of one thing. */
export interface NumberSlip {
  readonly evidence: Evidence
  /** Whether it tells by itself which numbers of two articles belong together: of numbers with two digits too many are alike. */
  readonly sure: boolean
}

/** How likely two numbers are one and a slip of the pen. Who gives the other's number too has not slipped: `101 million` and `10.1 million`. */
export function numberSlip(a: Witness<CountClaim>, b: Witness<CountClaim>): NumberSlip | undefined {
  const slip = slipOfDigits(a.claim.value, b.claim.value)
  if (!slip || slip.digits < 2 || gives(a, b) || gives(b, a)) return undefined
  const reason =
    slip.kind === 'swapped'
      ? 'the numbers have two digits swapped'
      : 'the numbers differ by nothing but their power of ten'
  const weight = slip.digits > 3 ? weights.slip[4] : slip.digits > 2 ? weights.slip[3] : weights.slip[2]
  return {evidence: {reason, weight}, sure: slip.digits >= fewestSure}
}

/** Whether the article of a number gives the other number as well; what two numbers are told to be, another must be told to be too. */
function gives({article, claim}: Witness<CountClaim>, {claim: {value, quantity}}: Witness<CountClaim>): boolean {
  const isTold = quantity !== undefined && quantity === claim.quantity && value.kind !== undefined
  return article.claims.some(
    (other) =>
      other.type === 'count' &&
      other !== claim &&
      other.value.printed === value.printed &&
      other.value.kind === value.kind &&
      // organisers spoke of [41,000]
      (other.value.unit === value.unit || other.value.unit === '') &&
      (!isTold || other.quantity === quantity)
  )
}
