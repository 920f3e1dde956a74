import {cameFrom, changeIs, closes, falling, from, ledTo, rising, to} from '../../language/en/equations.ts'
import type {Quantity} from '../../types.ts'
import type {Amount} from './amounts.ts'
import type {Equation, EquationFinder} from './equation.ts'

/** A change with its two values: `rose 20 %, from 50 to 60`, `fell 20 % to 40 from 50`, `from 50 to 60, a 20 % increase`. */
export const changes: EquationFinder = ({list, gaps}) =>
  list.flatMap((change, at): Equation | readonly [] => {
    const {kind} = change.value
    if (kind !== 'percent' && kind !== 'points') return []
    const gap = (behind: number) => gaps[at + behind] ?? '-'
    const [next, then] = [list[at + 1], list[at + 2]]
    const way = direction(gap(0))
    if (way && from.test(gap(1)) && to.test(gap(2))) return equation(way, change, next, then)
    if (way && ledTo.test(gap(1)) && cameFrom.test(gap(2))) return equation(way, change, then, next)
    if (!changeIs.test(gap(0)) || !to.test(gap(-1)) || !/(?:^| )from $/.test(gap(-2))) return []
    const told = direction(gap(0)) ?? direction(`${firstWord(gap(1))} `)
    const isTold = told !== undefined || (/^(?: \(|, or | or )$/.test(gap(0)) && closes.test(gap(1)))
    const [first, last] = [list[at - 2], list[at - 1]]
    return isTold && first && last ? equation(told ?? between(first, last), change, first, last) : []
  })

type Way = 'rise' | 'fall'

/** The word that tells a rise or a fall, last in what stands before a number: `[rose] by`, `[up]`. */
function direction(gap: string): Way | undefined {
  const words = gap
    .trim()
    .split(/[\s,]+/)
    .slice(-3)
  for (const word of words.reverse()) {
    if (rising.has(word)) return 'rise'
    if (falling.has(word)) return 'fall'
    if (!fillers.has(word)) return undefined
  }
  return undefined
}

const fillers: ReadonlySet<string> = new Set(['by', 'of', 'a', 'an', 'some', 'almost', 'another', 'sharply', 'only'])

const firstWord = (gap: string): string => /^ ([a-z]+)/.exec(gap)?.[1] ?? ''

const between = (first: Amount, last: Amount): Way =>
  (last.value.printed ?? 0) >= (first.value.printed ?? 0) ? 'rise' : 'fall'

function equation(
  way: Way,
  change: Amount,
  earlier: Amount | undefined,
  later: Amount | undefined
): Equation | readonly [] {
  const [first, last] = [earlier && later ? scaled(earlier, later) : earlier, later]
  if (!first || !last || !areAlike(first.value, last.value)) return []
  // Nobody says by how many percentage points a number of people rose; an index has points of its own.
  if (change.value.kind === 'points' && first.value.kind !== 'percent') return []
  return {
    kind: 'change',
    operands: [
      {role: way, ...change},
      {role: 'first', ...first},
      {role: 'last', ...last}
    ]
  }
}

/** `from 2.5 to 2.8 million`: the word for the size of both is written once. */
function scaled(first: Amount, last: Amount): Amount {
  const [a, b] = [first.value.printed ?? 0, last.value.printed ?? 0]
  const size = a < 1000 && first.value.unit === '' ? sizes.find((it) => b >= it) : undefined
  if (size === undefined) return first
  const {min, max, printed} = first.value
  const times = (number: number | null) => (number === null ? null : number * size)
  return {...first, value: {...first.value, min: times(min), max: times(max), printed: times(printed)}}
}

const sizes = [1e12, 1e9, 1e6]

/** Whether two numbers may be values of one thing; the unit may be written once. */
function areAlike(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.printed === null || b.printed === null || a.kind === 'points') return false
  return a.unit === b.unit || (a.kind === undefined && (a.unit === '' || b.unit === ''))
}
