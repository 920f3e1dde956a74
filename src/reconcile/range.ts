import {interval, isRange, meet} from './numbers.ts'
import {reconciler} from './reconciler.ts'

/** `between 10 and 15` holds `12`. */
export const range = reconciler('range', 'count', ({claim: {value: a}}, {claim: {value: b}}) =>
  (isRange(a) || isRange(b)) && meet(a, b) ? `${interval(a)} meets ${interval(b)}` : undefined
)
