import {isSettled, swapped, times} from './as-of.ts'
import {reconciler} from './reconciler.ts'

/** A toll rises from one day to the next, until it is settled: `12 dead` on Monday, `15` on Tuesday. */
export const rise = reconciler('cumulative-rise', 'count', (a, b) => {
  const told = times(a, b)
  if (!told || a.claim.figure || !a.claim.cumulative || swapped(a.claim.value, b.claim.value)) return undefined
  const [earlier, later] = told[0] < told[1] ? [a, b] : [b, a]
  const rose = (earlier.claim.value.max ?? Number.POSITIVE_INFINITY) <= (later.claim.value.min ?? 0)
  return rose && !isSettled(a.claim, b.claim) ? `it rose from ${told[0]} to ${told[1]}` : undefined
})
