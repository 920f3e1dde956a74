import {below, endsSplit, isLast, joins, within} from '../../language/en/equations.ts'
import {people} from '../../language/en/people.ts'
import type {Amounts} from './amounts.ts'
import type {Equation, EquationFinder} from './equation.ts'

/** A whole that opens its sentence, and what became of its parts: `Of the 480 homes, 210 were lost, 160 damaged and 120 spared`. */
export const splits: EquationFinder = (amounts) => {
  const {list, gaps} = amounts
  if (list.length < 4 || !below.test(gaps[0]!) || !within.test(gaps[1]!)) return []
  let last = 1
  while (last + 1 < list.length && joins.test(gaps[last + 1]!)) last++
  const [whole, parts] = [list[0]!, list.slice(1, last + 1)]
  const isWhole = parts.length > 2 && isLast.test(gaps[last]!) && endsSplit.test(gaps[last + 1]!)
  if (!isWhole || parts.some((_, at) => !isPart(amounts, at + 1))) return []
  return [
    {
      kind: 'sum',
      operands: [{role: 'whole', ...whole}, ...parts.map((part) => ({role: 'part', ...part}))]
    } satisfies Equation
  ]
}

/** Whether a number counts some of the whole: bare, of its unit, people of people, or a name for some of it: `1,600 [arable land] and`. */
function isPart({list, gaps}: Amounts, at: number): boolean {
  const [whole, value] = [list[0]!.value, list[at]!.value]
  if (value.printed === null || whole.printed === null || value.printed > whole.printed) return false
  if (value.kind !== undefined) return value.kind === whole.kind && value.unit === whole.unit
  const isAlike = value.unit === '' || value.unit === whole.unit || (people.has(whole.unit) && people.has(value.unit))
  return isAlike || /^(?:,|\.|;| and\b|$)/.test(gaps[at + 1]!)
}
