import type {TimeClaim, Witness} from '../types.ts'
import {overlap} from '../values/interval.ts'
import {printed} from '../values/length.ts'
import {apart, dayOfPublication, mismatch} from './measure.ts'

type Told = Witness<TimeClaim>

/** Whether some length of time is both that of the one and that of the other, by their printed precision. */
export function isSameLength(a: Told, b: Told): boolean {
  const [x, y] = [a.claim.value, b.claim.value]
  // A judge's years are exact.
  if (a.claim.attribute === 'length:term') return x.value === y.value
  const [p, q] = [printed(x, false), printed(y, false)]
  return !p || !q || overlap(p, q)
}

/** `the six-year war`, two years after `the four-year war`: each may be how old it is by then. */
export function mayGrow(a: Told, b: Told): boolean {
  const [short, long] = middle(a) < middle(b) ? [a, b] : [b, a]
  if (short.claim.attribute !== 'length:named') return false
  const between = apart(short.claim.asOf, long.claim.asOf)
  const isLong = short.claim.value.granularity !== 'day' && short.claim.value.granularity !== 'week'
  if (between === undefined) return isLong
  const growth = (long.claim.value.days?.[0] ?? 0) - (short.claim.value.days?.[1] ?? 0)
  // Long after a war of weeks its length is the final one.
  return between >= growth && (isLong || between <= 1.5 * middle(long))
}

function middle({claim: {value}}: Told): number {
  return ((value.days?.[0] ?? 0) + (value.days?.[1] ?? 0)) / 2
}

/** What a length should be by the beginnings and ends of its event; nothing where some of them fit it. */
export function lasted(
  length: Told,
  starts: readonly Told[],
  ends: readonly Told[]
): {readonly ends: readonly Told[]; readonly expected: string} | undefined {
  const {attribute, value, asOf} = length.claim
  if (attribute === 'length:age') {
    if (asOf === undefined) return undefined
    const found = starts.map((start) => mismatch('named', value, start.claim.value, dayOfPublication(asOf)))
    return starts[0] && found.every(Boolean) ? {ends: [starts[0]], expected: found[0]!.expected} : undefined
  }
  const pairs = starts.flatMap((start) => ends.map((end) => ({start, end})))
  const found = pairs.map(({start, end}) => mismatch('named', value, start.claim.value, end.claim.value))
  const [first] = pairs
  return first && found.every(Boolean) ? {ends: [first.start, first.end], expected: found[0]!.expected} : undefined
}
