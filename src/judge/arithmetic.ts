import {grouped} from '../reporters/numbers.ts'
import type {Quantity} from '../types.ts'

/** A closed range of numbers. */
export type Range = readonly [least: number, most: number]

/** What a number says, with open ends at infinity. */
export const rangeOf = ({min, max}: Quantity): Range => [min ?? -Infinity, max ?? Infinity]

/** Whether two ranges have no number in common, but for what a computer loses in dividing. */
export function apart([a, b]: Range, [c, d]: Range): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(a), Math.abs(c))
  return b < c - slack || d < a - slack
}

/** The unit of the last digit of a printed number: 1 for `20 %`, 0.1 for `20.4 %`, 0.1 for `3.0`. */
export function stepOf({printed, min, max}: Quantity): number {
  const places = /\.(\d+)$/.exec(String(printed))?.[1]?.length
  if (places !== undefined) return 10 ** -places
  const width = min !== null && max !== null ? max - min : 0
  if (width > 0 && width < 1) return width
  return 1
}

/** A result as people print it, who round or cut off its last digit: `21 %` is 20 to 22. */
export function resultOf(quantity: Quantity): Range {
  const [least, most] = rangeOf(quantity)
  const {printed} = quantity
  if (printed === null) return [least - 1, most + 1]
  const step = stepOf(quantity)
  return [Math.min(least, printed - step), Math.max(most, printed + step)]
}

/** All quotients of two ranges of numbers that are not negative. */
export const quotient = ([a, b]: Range, [c, d]: Range): Range => [a / d, c <= 0 ? Infinity : b / c]

/** A range with all its numbers put through a function that only rises. */
export const map = ([a, b]: Range, by: (value: number) => number): Range => [by(a), by(b)]

/** The sum of ranges. */
export const sum = (ranges: readonly Range[]): Range => ranges.reduce(([a, b], [c, d]): Range => [a + c, b + d], [0, 0])

/** A number for people, to three digits or the last place: `16.1`, `1,250`, `0.62`. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return 'any'
  const size = Math.abs(value)
  const places = size === 0 || size >= 100 ? 0 : Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(size))))
  const [whole, part] = value.toFixed(places).split('.')
  const decimals = part?.replace(/0+$/, '')
  return grouped(Number(whole)) + (decimals ? `.${decimals}` : '')
}

/** A range for people: `15 to 16.5`, one number where both print alike. */
export function shownRange([least, most]: Range): string {
  const [a, b] = [shown(least), shown(most)]
  if (a === b) return a
  if (!Number.isFinite(least)) return `at most ${b}`
  return Number.isFinite(most) ? `${a} to ${b}` : `at least ${a}`
}
