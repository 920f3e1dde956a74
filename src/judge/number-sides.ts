import {agree} from '../reconcile/index.ts'
import {type Side, witnessesOf} from '../rule.ts'
import type {CountClaim, Fact, Witness} from '../types.ts'
import {powerOfTen} from './power-of-ten.ts'
import {sides} from './sides.ts'
import {fewestSure, slipOfDigits} from './slip-of-digits.ts'
import {isStated} from './stated.ts'

/** Numbers of one thing that cannot all be right, the odd one first, and by which power of ten it differs from the usual one where that is all. */
export interface NumberSides {
  readonly groups: readonly Side<CountClaim>[]
  readonly power: number | undefined
}

/** The sides that the numbers of a fact fall into; nothing where all agree. */
export function numberSides(fact: Fact): NumberSides | undefined {
  const whole = witnessesOf(fact, 'count').filter(
    ({claim: {measure, since}}) => measure === 'total' || since !== undefined
  )
  return (
    sidesOf(whole.filter(({claim}) => isStated(claim))) ??
    sidesOf(
      whole.filter(({claim}) => isPlanned(claim)),
      isSlip
    ) ??
    sidesOf(
      whole.filter(({claim}) => isStated(claim) || isPlanned(claim)),
      isSlip
    )
  )
}

/** `will cost 418 million`: plans change, but not by a slip of the pen. */
const isPlanned = ({modality, polarity}: CountClaim): boolean => modality === 'planned' && polarity === 'positive'

function sidesOf(
  told: readonly Witness<CountClaim>[],
  holds: (a: CountClaim, b: CountClaim) => boolean = () => true
): NumberSides | undefined {
  const groups = sides(told, agree, ({place}) => place.text)
  const [odd, usual] = groups.map(({witnesses}) => witnesses[0]!.claim)
  return odd && usual && holds(odd, usual) ? {groups, power: powerOfTen(odd.value, usual.value)} : undefined
}

function isSlip({value: a}: CountClaim, {value: b}: CountClaim): boolean {
  const digits = slipOfDigits(a, b)?.digits ?? 0
  return digits >= fewestSure || (digits > 1 && (a.printed ?? 0) >= 1000)
}
