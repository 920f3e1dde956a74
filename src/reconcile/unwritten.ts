import {compatible} from '../values/interval.ts'
import {reconciler} from './reconciler.ts'

/** What one date leaves open the other may fill in: the year of `8 February`. */
export const unwritten = reconciler('unwritten', 'time', ({claim: {value: a}}, {claim: {value: b}}) =>
  !a.days && !b.days && compatible(a, b) ? `${a.value} and ${b.value} leave room for each other` : undefined
)
