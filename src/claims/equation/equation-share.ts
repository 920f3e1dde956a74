import {below, closes, closesOf, comesTo, of, within} from '../../language/en/equations.ts'
import type {Quantity} from '../../types.ts'
import type {Amount} from './amounts.ts'
import type {Equation, EquationFinder} from './equation.ts'

/** A part and its whole with the percentage that they come to: `12 of the 48 hostages (25 %)`, `25 % (12 of 48)`. */
export const shares: EquationFinder = ({list, gaps}) => {
  let whole: Amount | undefined
  return list.flatMap((percent, at): Equation | readonly [] => {
    // Of the [48 hostages], 12 (25 %) were freed and 24 (50 %) were not
    if (below.test(gaps[at]!) && within.test(gaps[at + 1]!)) whole = percent
    else if (gaps[at]!.includes(';')) whole = undefined
    if (percent.value.kind !== 'percent') return []
    const [two, one, next, then] = [list[at - 2], list[at - 1], list[at + 1], list[at + 2]]
    const gap = (behind: number) => gaps[at + behind] ?? '-'
    const isResult = comesTo.test(gap(0))
    if (isResult && closes.test(gap(1))) {
      if (two && of.test(gap(-1))) return equation(percent, two, one)
      if (one?.value.of?.count !== undefined) return equation(percent, one, wholeOf(one, one.value.of.count))
      if ((isOpen(gap(0)) || orElse.test(gap(0))) && whole && whole !== one) return equation(percent, one, whole)
    }
    if (isResult && closesOf.test(gap(1))) return equation(percent, one, next)
    if (comesTo.test(gap(1)) && of.test(gap(2)) && closes.test(gap(3))) return equation(percent, next, then)
    if (of.test(gap(1)) && isOr(gap(2)) && closes.test(gap(3))) return equation(percent, then, next)
    return []
  })
}

/** Of the 48 invited, 12 [came, or] 25 %. */
const orElse = /^(?: [\p{L}'’-]+){1,4}, or $/u

const isOpen = (gap: string): boolean => gap === ' (' || gap === ' [' || isOr(gap)
const isOr = (gap: string): boolean => gap === ' (' || gap === ', or ' || gap === ' or '

/** The whole that one amount holds with its part: `12 out of 48 (25 %)`. */
function wholeOf({start, end}: Amount, count: number): Amount {
  return {start, end, value: {min: count, max: count, unit: '', modifiers: [], exact: true, printed: count}}
}

function equation(percent: Amount, part: Amount | undefined, whole: Amount | undefined): Equation | readonly [] {
  if (!part || !whole || !isPart(part.value, whole.value)) return []
  return {
    kind: 'percent-of',
    operands: [
      {role: 'percent', ...percent},
      {role: 'part', ...part},
      {role: 'whole', ...whole}
    ]
  }
}

/** Whether one number may be a part of another: both of things, or both of one money. */
function isPart(part: Quantity, whole: Quantity): boolean {
  const kind = part.kind === 'ratio' ? undefined : part.kind
  if (kind !== whole.kind || kind === 'percent' || kind === 'points' || kind === 'share') return false
  if (kind !== undefined && part.unit !== whole.unit) return false
  return (part.min ?? 0) <= (whole.max ?? Infinity)
}
