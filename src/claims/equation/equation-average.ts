import {averageOf, each, over} from '../../language/en/equations.ts'
import type {Amount} from './amounts.ts'
import type {Equation, EquationFinder} from './equation.ts'

/** A total, over how many it is spread, and the mean: `45 goals in 30 games, an average of 1.5 a game`. */
export const averages: EquationFinder = ({list, gaps}, {sentence}) =>
  list.flatMap((mean, at): Equation | readonly [] => {
    const number = list[at - 1]
    const total = totalOf(list, at)
    if (!total || !number || !over.test(gaps[at - 1]!) || !each.test(gaps[at + 1]!)) return []
    const text = sentence.text.slice(number.end - sentence.start, mean.end - sentence.start).toLowerCase()
    if (!averageOf.test(text)) return []
    const {printed} = number.value
    if (number.value.kind !== undefined || printed === null || printed < 2 || total.value.kind !== mean.value.kind)
      return []
    if (mean.value.kind !== undefined && mean.value.unit !== total.value.unit) return []
    return {
      kind: 'average',
      operands: [
        {role: 'mean', ...mean},
        {role: 'total', ...total},
        {role: 'number', ...number}
      ]
    }
  })

/** The number before over how many it is spread; of several that of what the mean has: `404 [yards] and two touchdowns on 106 carries`. */
function totalOf(list: readonly Amount[], at: number): Amount | undefined {
  const {kind, unit} = list[at]!.value
  const before = list.slice(Math.max(0, at - 4), at - 1)
  return unit === '' ? before.at(-1) : before.findLast(({value}) => value.unit === unit && value.kind === kind)
}
