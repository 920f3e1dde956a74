import {slipOfDigits} from '../judge/slip-of-digits.ts'
import {amounting, trading} from '../language/en/counting.ts'
import type {CountClaim} from '../types.ts'
import {daysBetween} from '../values/interval.ts'
import {swapped, times} from './as-of.ts'
import {reconciler} from './reconciler.ts'

/** Of what no pack knows nobody can tell how fast it changes: told for two days it may be two numbers, but where both date it. */
export const drift = reconciler('other-day', 'count', (a, b) => {
  const told = times(a, b)
  if (!told || !a.claim.figure || swapped(a.claim.value, b.claim.value)) return undefined
  if (isSteady(a.claim) && isSteady(b.claim) && isSlip(a.claim, b.claim) && Math.abs(daysBetween(...told)) <= soon)
    return undefined
  const dated = a.claim.subject.date !== undefined && b.claim.subject.date !== undefined
  return dated ? undefined : `told for ${told[0]} and ${told[1]}`
})

/** Days within which what is there seldom comes to the same two digits the other way round. */
const soon = 60

const isSlip = ({value: a}: CountClaim, {value: b}: CountClaim) => slipOfDigits(a, b)?.kind === 'swapped'

/** Not what `rose to 12`, `closed at 12`. */
const isSteady = ({predicate}: CountClaim) =>
  predicate === 'be' || predicate === 'open' || !(amounting.has(predicate) || trading.has(predicate))
