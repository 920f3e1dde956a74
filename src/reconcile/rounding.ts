import {interval, meet} from './numbers.ts'
import {reconciler} from './reconciler.ts'

/** A round number is an approximation: `10,000` for `10,247`. */
export const rounding = reconciler('rounding', 'count', ({claim: {value: a}}, {claim: {value: b}}) =>
  meet(a, b) ? `${interval(a)} meets ${interval(b)}` : undefined
)
