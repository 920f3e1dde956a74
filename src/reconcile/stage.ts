import {fewestSure, slipOfDigits} from '../judge/slip-of-digits.ts'
import type {Claim, CountClaim} from '../types.ts'
import type {Reconciler} from './reconciler.ts'

/** An agreement is signed on one day and in force on another; the dead are not the wounded. */
export const stage: Reconciler = {
  name: 'stage',
  explain: ({claim: a}, {claim: b}) =>
    a.attribute === b.attribute || alike(a.attribute, b.attribute) || (isFigure(a) && isFigure(b)) || isSlip(a, b)
      ? undefined
      : `${a.attribute} against ${b.attribute}`
}

/** An age and a day of birth tell of one birth; a beginning and an end measure a length. */
function alike(a: string, b: string): boolean {
  const family = (attribute: string) =>
    /^(?:age|born)$/.test(attribute)
      ? 'birth'
      : attribute.replace(/^length:.*/, 'length').replace(/^outcome:(?:convicted|acquitted)$/, 'verdict')
  return family(a) === family(b)
}

/** What no pack names has no stages: `a score of 68 %` and `rated 68 %` are one by their meaning. */
const isFigure = (claim: Claim): boolean => claim.type === 'count' && claim.figure !== undefined

/** `112 soldiers walked` and `121 were exchanged`: what has the same digits but for a slip goes by several words. */
const isSlip = (a: Claim, b: Claim): boolean =>
  a.type === 'count' &&
  b.type === 'count' &&
  ((a.quantity !== undefined && a.quantity === b.quantity) || isOneSlip(a, b))

/** Of two digits only sums, shares and measures: few of them are told of one thing. */
function isOneSlip({value: x, quantity: p}: CountClaim, {value: y, quantity: q}: CountClaim): boolean {
  const slip = slipOfDigits(x, y)
  if (!slip || slip.digits >= fewestSure) return slip !== undefined
  return slip.kind === 'swapped' && x.kind !== undefined && (p === undefined || q === undefined)
}
