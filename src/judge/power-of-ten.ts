import type {Quantity} from '../types.ts'

/** Powers of ten by which a slip makes a number larger: a nought too many, per cent for the whole, million for billion. */
const powers = [1000, 100, 10, 1_000_000]

/**
 * By which power of ten two numbers differ, where that is all by which they differ: `3.2 million` and `3.2 billion`. By ten or a hundred only
 * of numbers with two figures or more: `2 killed` and `20 killed` are two numbers.
 */
export function powerOfTen({printed: a}: Quantity, {printed: b}: Quantity): number | undefined {
  if (!a || !b || a <= 0 || b <= 0) return undefined
  const ratio = Math.max(a, b) / Math.min(a, b)
  const power = powers.find((it) => Math.abs(ratio / it - 1) < 1e-9)
  return power !== undefined && (power >= 1000 || figures(a) > 1) ? power : undefined
}

/** How many figures a number has but for the noughts at its end: two for 3.2 million. */
const figures = (value: number): number =>
  value
    .toPrecision(12)
    .replace(/\.|e.*$/g, '')
    .replace(/^0+|0+$/g, '').length
