import {swapped, times} from './as-of.ts'
import {reconciler} from './reconciler.ts'

/** Of what no pack knows nobody can tell how fast it changes: told for two days it may be two numbers, but where both date it. */
export const drift = reconciler('other-day', 'count', (a, b) => {
  const told = times(a, b)
  if (!told || !a.claim.figure || swapped(a.claim.value, b.claim.value)) return undefined
  const dated = a.claim.subject.date !== undefined && b.claim.subject.date !== undefined
  return dated ? undefined : `told for ${told[0]} and ${told[1]}`
})
