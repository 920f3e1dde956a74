import type {Time} from '../types.ts'
import {daysBetween} from '../values/interval.ts'
import {reconciler} from './reconciler.ts'

/** Late in the evening and early in the morning it is the next day, or still the one before, elsewhere: `at [23:00] on 9 November`, `on 10 November`. */
export const timeZone = reconciler('time-zone', 'time', ({claim: {value: a}}, {claim: {value: b}}) => {
  if (!a.earliest || !b.earliest || (!isAtEdge(a) && !isAtEdge(b))) return undefined
  return Math.abs(daysBetween(a.earliest, b.earliest)) === 1
    ? 'a day apart, and one is told for the hours about midnight'
    : undefined
})

const isAtEdge = ({value}: Time): boolean => /T(?:2[34]|0[0-2]|NI)/.test(value)
