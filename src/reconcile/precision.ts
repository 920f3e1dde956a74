import type {Time} from '../types.ts'
import {compatible} from '../values/interval.ts'
import {reconciler} from './reconciler.ts'

/** What is told more and less exactly may be one: `March 1918` holds `3 March 1918`. */
export const precision = reconciler('precision', 'time', ({claim: {value: a}}, {claim: {value: b}}) =>
  isKnown(a) && isKnown(b) && !a.days && !b.days && compatible(a, b)
    ? `some day is both ${a.value} and ${b.value}`
    : undefined
)

const isKnown = ({earliest, alternatives}: Time): boolean => earliest !== undefined && !alternatives
