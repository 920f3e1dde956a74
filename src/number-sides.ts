import {powerOfTen} from './power-of-ten.ts'
import {agree} from './reconcile/index.ts'
import {type Side, witnessesOf} from './rule.ts'
import {sides} from './sides.ts'
import {isStated} from './stated.ts'
import type {CountClaim, Fact} from './types.ts'

/** Numbers of one thing that cannot all be right, the odd one first, and by which power of ten it differs from the usual one where that is all. */
export interface NumberSides {
  readonly groups: readonly Side<CountClaim>[]
  readonly power: number | undefined
}

/** The sides that the numbers of a fact fall into; nothing where all agree. */
export function numberSides(fact: Fact): NumberSides | undefined {
  const told = witnessesOf(fact, 'count').filter(
    ({claim}) => isStated(claim) && (claim.measure === 'total' || claim.since !== undefined)
  )
  const groups = sides(told, agree, ({place}) => place.text)
  const [odd, usual] = groups
  if (!odd || !usual) return undefined
  return {groups, power: powerOfTen(odd.witnesses[0]!.claim.value, usual.witnesses[0]!.claim.value)}
}
