import {
  apposes,
  apposesBehind,
  comesAfter,
  endsList,
  endsTotal,
  inAll,
  isLast,
  joins,
  joinsClosely,
  opensList,
  totals
} from '../../language/en/equations.ts'
import {anybody, people, sexesAndAges} from '../../language/en/people.ts'
import type {Quantity} from '../../types.ts'
import type {Amount, Amounts} from './amounts.ts'
import type {Equation, EquationFinder} from './equation.ts'

/** Parts that are listed as all, with their total: `15 people: nine soldiers and six civilians`, `nine men and six women, a total of 15`. */
export const sums: EquationFinder = (amounts) => {
  if (amounts.list.length < 3) return []
  const found: Equation[] = []
  for (let at = 0; at < amounts.list.length - 2; at++) {
    const parts = partsBehind(amounts, at)
    if (!parts) continue
    found.push(equation(amounts.list[at]!, parts))
    at += parts.length
  }
  return found.length > 0 ? found : totalBehind(amounts)
}

/** The parts that follow their total: `15 people: nine soldiers and six civilians`, `15 people, nine men and six women,`. */
function partsBehind({list, gaps}: Amounts, at: number): readonly Amount[] | undefined {
  const opening = gaps[at + 1]!
  const isBehind = apposesBehind.test(opening)
  const isClose = isBehind || apposes.test(opening)
  if (!isClose && !opensList.test(opening)) return undefined
  const joined = lastJoined(gaps, at + 1, isClose ? joinsClosely : joins)
  const isBracketed = opening.endsWith('(') && gaps[joined + 1]!.startsWith(')')
  const last = isBracketed ? joined : lastPart(gaps, at + 1, joined)
  if (last === at + 1 || !endsList.test(gaps[last + 1]!)) return undefined
  const [total, parts] = [list[at]!, list.slice(at + 1, last + 1)]
  const isSum = !isClose || isPeople(total.value, parts, isBehind)
  return isSum && areParts(total.value, parts) ? parts : undefined
}

/** The total that follows its parts, which are all the numbers before it. */
function totalBehind({list, gaps}: Amounts): readonly Equation[] {
  const last = lastPart(gaps, 0, lastJoined(gaps, 0, joinsClosely))
  const total = list[last + 1]
  if (last === 0 || !total) return []
  const [ahead, behind] = [gaps[last + 1]!, gaps[last + 2]!]
  const isTold = (totals.test(ahead) && endsTotal.test(behind)) || (comesAfter.test(ahead) && inAll.test(behind))
  const parts = list.slice(0, last + 1)
  return isTold && areParts(total.value, parts) ? [equation(total, parts)] : []
}

/** The last of the joined amounts that an `and` marks as the last part; `first` where none is. */
function lastPart(gaps: readonly string[], first: number, joined: number): number {
  let at = joined
  while (at > first && !isLast.test(gaps[at]!)) at--
  return at
}

/** The last of the amounts that are joined to one another from `first` on. */
function lastJoined(gaps: readonly string[], first: number, pattern: RegExp): number {
  let at = first
  while (at + 1 < gaps.length - 1 && pattern.test(gaps[at + 1]!)) at++
  return at
}

/** Whether numbers may be parts of another: of one kind, and none beyond it. `Three games: 12 points, 9 and 4` has one for each. */
function areParts(total: Quantity, parts: readonly Amount[]): boolean {
  const {kind, printed} = total
  if (printed === null || printed === parts.length) return false
  if (kind !== undefined && kind !== 'money' && kind !== 'measure') return false
  return parts.every(
    ({value}) =>
      value.kind === kind &&
      (kind === undefined || value.unit === total.unit) &&
      (value.min ?? 0) <= printed &&
      (!anybody.has(total.unit) || value.unit === '' || people.has(value.unit))
  )
}

/** Whether all are people, so that a comma will do: `15 people, nine men and six women`, `12 jurors, seven men and four women`. */
function isPeople({unit}: Quantity, parts: readonly Amount[], isFar: boolean): boolean {
  const sorts = anybody.has(unit) && !isFar ? people : people.has(unit) ? sexesAndAges : undefined
  return sorts !== undefined && parts.every(({value}) => sorts.has(value.unit) && value.unit !== unit)
}

function equation(total: Amount, parts: readonly Amount[]): Equation {
  return {
    kind: 'sum',
    operands: [{role: 'total', ...total}, ...parts.map((part) => ({role: 'part', ...part}))]
  }
}
