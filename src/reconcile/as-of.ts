import {fewestSure, slipOfDigits} from '../judge/slip-of-digits.ts'
import type {CountClaim, Quantity, Witness} from '../types.ts'
import {daysBetween} from '../values/interval.ts'

/** Days after which the strength of a force may well have changed. */
export const stale = 7

/** Days after which a toll is taken for final. */
const settled = 10

/** The two days for which numbers are told, where they are two. */
export function times({claim: {asOf: a}}: Witness, {claim: {asOf: b}}: Witness): readonly [string, string] | undefined {
  return a === undefined || b === undefined || a === b ? undefined : [a, b]
}

/** Long after the event a toll is final: what differs then has not risen. */
export function isSettled(a: CountClaim, b: CountClaim): boolean {
  const day = (a.subject.date ?? b.subject.date)?.latest
  return day !== undefined && [a, b].every(({asOf}) => asOf !== undefined && daysBetween(day, asOf) > settled)
}

/** `118,000` and `181,000`, `118,000` and `1,180,000`: what comes to its own digits again has not changed, but for `12` and `21`. */
export function swapped(x: Quantity, y: Quantity): boolean {
  return isReordered(x, y) || (slipOfDigits(x, y)?.digits ?? 0) >= fewestSure
}

function isReordered({printed: a}: Quantity, {printed: b}: Quantity): boolean {
  const [x, y] = [digits(a), digits(b)]
  return x === y && (x.length > 2 || (x.length > 1 && Math.min(a ?? 0, b ?? 0) >= 1000))
}

function digits(number: number | null): string {
  return [...String(number ?? '').replace(/0+$/, '')].sort().join('')
}
