import type {Quantity} from '../types.ts'
import {powerOfTen} from './power-of-ten.ts'

/** How one number may be another with a slip of the pen. */
export interface DigitSlip {
  readonly kind: 'swapped' | 'power'
  /** How many digits the number has but for noughts at its end: the more, the less likely that two numbers are alike by chance. */
  readonly digits: number
}

/** Whether two numbers are one but for two neighbouring digits, or but for the power of ten: `196` and `169`, `418 million` and `418 billion`. */
export function slipOfDigits(a: Quantity, b: Quantity): DigitSlip | undefined {
  const [x, y] = [printedDigits(a), printedDigits(b)]
  if (x === undefined || y === undefined || x === y || a.kind !== b.kind) return undefined
  const digits = Math.max(significant(x), significant(y))
  if (isSwapped(x, y)) return {kind: 'swapped', digits}
  return powerOfTen(a, b) === undefined ? undefined : {kind: 'power', digits}
}

/** Digits from which on a slip is likelier than that two numbers of different things are so alike. */
export const fewestSure = 3

/** A number as it would be printed without its unit: `14200000`, `3.24`; nothing where none is printed. */
export function printedDigits({printed}: Quantity): string | undefined {
  return printed === null || !Number.isFinite(printed) || printed <= 0
    ? undefined
    : String(Number(printed.toPrecision(12)))
}

/** `14` and `2` of 14,200,000 are three digits. */
export const significant = (number: string): number => number.replace('.', '').replace(/^0+|0+$/g, '').length

/** `1,2[40],518` and `1,2[04],518`; across a point too: `[6.5]` and `[5.6]`. */
function isSwapped(x: string, y: string): boolean {
  const [p, q] = [x.replace('.', ''), y.replace('.', '')]
  if (p.length !== q.length || x.indexOf('.') !== y.indexOf('.')) return false
  const at = [...p].findIndex((digit, index) => digit !== q[index])
  return p[at] === q[at + 1] && p[at + 1] === q[at] && p.slice(at + 2) === q.slice(at + 2)
}
