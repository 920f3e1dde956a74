import {interval, isHedged, meet} from './numbers.ts'
import {reconciler} from './reconciler.ts'

/** `at least 12` leaves room for `15`, `dozens` for `40`. */
export const hedge = reconciler('hedge', 'count', ({claim: {value: a}}, {claim: {value: b}}) =>
  (isHedged(a) || isHedged(b)) && meet(a, b) ? `${interval(a)} meets ${interval(b)}` : undefined
)
