import {beside, divided} from '../../language/en/equations.ts'
import type {Amount} from './amounts.ts'
import type {Equation, EquationFinder} from './equation.ts'

/** Shares of one whole that exclude each other: `52 percent of the vote, Roy 41 percent and Moss 12 percent`. */
export const wholes: EquationFinder = ({list, gaps}) => {
  const at = list.findIndex(({value}, at) => value.kind === 'percent' && divided.test(gaps[at + 1]!))
  if (at < 0) return []
  const shares: Amount[] = [list[at]!]
  for (let next = at + 1; next < list.length && beside.test(gaps[next]!); next++) {
    const isOther = gaps[next + 1]!.startsWith(' of ') && !divided.test(gaps[next + 1]!)
    if (list[next]!.value.kind !== 'percent' || isOther) break
    shares.push(list[next]!)
  }
  const behind = gaps[at + shares.length]!
  // `55 percent [in Homra]`, `70 percent [of the seats]` are shares of something else.
  if (shares.length < 2 || !(/^(?:[.,;)]|\s*$)/.test(behind) || divided.test(behind))) return []
  return [{kind: 'whole', operands: shares.map((share) => ({role: 'share', ...share}))} satisfies Equation]
}
