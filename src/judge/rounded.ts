import {roundness} from '../extract/number.ts'
import type {Quantity} from '../types.ts'
import {type Range, rangeOf, stepOf} from './arithmetic.ts'

/** What share of itself a measure may be rounded by, at most. */
const widest = 0.125

/**
 * A measure as papers round it: `12 miles` to the unit, up or down; `25 miles` to the next five, `300 feet` to the next hundred, but by an
 * eighth of itself at most; below ten to the unit, however much that is. Degrees have no size: `40 °C` is rounded to the next five at most.
 */
export function roundedMeasure(quantity: Quantity): Range {
  const {printed} = quantity
  const [least, most] = rangeOf(quantity)
  const slack = quantity.unit.startsWith('degree') ? slackOfDegrees : slackOfSize
  if (printed === null) return [least - slack(least, 1), most + slack(most, 1)]
  const by = slack(printed, stepOf(quantity))
  return [Math.min(least, printed - by), Math.max(most, printed + by)]
}

function slackOfDegrees(value: number, step: number): number {
  return step < 1 ? step : value % 5 === 0 ? 2.5 : 1
}

function slackOfSize(value: number, step: number): number {
  const size = Math.abs(value)
  if (step < 1) return step
  if (size < 10) return 0.5
  const unit = Math.max(roundness(size), size % 5 === 0 ? 5 : 2)
  return Math.min(unit / 2, Math.max(size * widest, 0.5))
}
