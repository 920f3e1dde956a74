import {slipOfDigits} from '../judge/slip-of-digits.ts'
import type {CountClaim} from '../types.ts'
import {daysBetween} from '../values/interval.ts'
import {stale, swapped, times} from './as-of.ts'
import {reconciler} from './reconciler.ts'

/** What is not cumulative may have changed since: the missing are found, from one day to the next; a force grows in a week. */
export const update = reconciler('later-update', 'count', (a, b) => {
  const told = times(a, b)
  if (!told || a.claim.figure || a.claim.ballot || a.claim.cumulative || swapped(a.claim.value, b.claim.value))
    return undefined
  if (isSteady(a.claim, b.claim)) return undefined
  const apart = Math.abs(daysBetween(...told))
  return a.claim.recurring || apart > stale ? `told for ${told[0]} and ${told[1]}` : undefined
})

/** How deep a wreck lies does not come to its own digits the other way round. */
const isSteady = (a: CountClaim, b: CountClaim): boolean =>
  a.value.kind === 'measure' &&
  a.quantity !== undefined &&
  a.quantity === b.quantity &&
  slipOfDigits(a.value, b.value)?.kind === 'swapped'
