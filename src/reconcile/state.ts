import {cannotBoth} from '../judge/states.ts'
import {reconciler} from './reconciler.ts'

/** A road may be closed one day and open the next. */
export const state = reconciler('state', 'state', ({claim: a}, {claim: b}) =>
  cannotBoth(a, b) === undefined ? 'one after the other' : undefined
)
