import {roundness} from '../extract/number.ts'
import type {Quantity} from '../types.ts'
import {quotient, type Range, rangeOf, stepOf} from './arithmetic.ts'

/** What share of itself a round number may be off, where something is worked out from it. */
const widest = 0.05

/** By how many points a percentage rose, or fell where `sign` is −1. */
export function pointsOf(first: Quantity, last: Quantity, sign: 1 | -1): Range {
  const [[a, b], [c, d]] = spreads(first, last)
  return sign > 0 ? [c - b, d - a] : [a - d, b - c]
}

/** By how many percent a number rose, or fell. */
export function percentChange(first: Quantity, last: Quantity, sign: 1 | -1): Range {
  const [one, other] = spreads(first, last)
  const [low, high] = quotient(other, one)
  return sign > 0 ? [(low - 1) * 100, (high - 1) * 100] : [(1 - high) * 100, (1 - low) * 100]
}

/** What percentage a part is of its whole. */
export function percentOf(part: Quantity, whole: Quantity): Range {
  const [low, high] = quotient(...spreads(part, whole))
  return [low * 100, high * 100]
}

/** Two numbers of one thing are rounded alike: beside 65 million, 50 million is 49.5 to 50.5. */
function spreads(a: Quantity, b: Quantity): readonly [Range, Range] {
  const step = Math.min(lastDigit(a), lastDigit(b))
  return [spread(a, step), spread(b, step)]
}

function spread(quantity: Quantity, step: number): Range {
  const {printed, kind} = quantity
  const [least, most] = rangeOf(quantity)
  if (printed === null || isHedged(quantity)) return [least, most]
  // `40 percent` is rounded, `40 people` are not
  if (least === most && kind === undefined) return [least, most]
  const half = kind === 'percent' ? step / 2 : Math.min(step / 2, Math.abs(printed) * widest)
  return [printed - half, printed + half]
}

/** Whether a word opens or widens a number: `nearly 50 million`, `about 52`. */
function isHedged(quantity: Quantity): boolean {
  const {printed, min, max} = quantity
  if (printed === null || min === null || max === null) return true
  const [below, above] = [printed - min, max - printed]
  return Math.abs(below - above) > 1e-6 * Math.abs(printed) || above > Math.max(0.5, lastDigit(quantity) / 2) * 1.001
}

function lastDigit(quantity: Quantity): number {
  const {printed, kind} = quantity
  if (printed === null) return Infinity
  if (kind === 'percent' || !Number.isInteger(printed)) return stepOf(quantity)
  return Math.min(stepOf(quantity), 1) < 1 ? stepOf(quantity) : roundness(Math.abs(printed))
}
