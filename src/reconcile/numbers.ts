import type {Quantity} from '../types.ts'
import {overlap} from '../values/interval.ts'

/** Whether some number satisfies both. */
export const meet = (a: Quantity, b: Quantity): boolean => overlap([a.min, a.max], [b.min, b.max]) && !excludes(a, b)

/** `more than 53` is not `53`; of round numbers nobody is so strict. */
function excludes(a: Quantity, b: Quantity): boolean {
  return a.printed !== null && a.printed === b.printed && a.beyond !== b.beyond && !isOpen(a, b) && a.printed % 5 !== 0
}

/** Whether one of them is left open in another way: `at least 53`. */
function isOpen(...both: readonly Quantity[]): boolean {
  return both.some(({min, max, beyond}) => !beyond && (min === null || max === null))
}

/** How a number reads as an interval: `950 to 1050`. */
export function interval({min, max}: Quantity): string {
  return min === max ? `exactly ${min}` : `${min ?? 'anything'} to ${max ?? 'anything'}`
}

/** Whether a number is told as a range: `between 10 and 12`, `10-12`; none is printed for it. */
export const isRange = ({printed, min, max}: Quantity): boolean => printed === null && min !== null && max !== null

/** Whether one of the two is left open by a word: `at least 12`, `dozens`, `nearly 2,000`. */
export const isHedged = (quantity: Quantity): boolean =>
  quantity.min === null ||
  quantity.max === null ||
  (!quantity.exact && quantity.printed !== null && quantity.printed % 10 !== 0)
