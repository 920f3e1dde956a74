import type {Time} from '../types.ts'
import {reconciler} from './reconciler.ts'

/** Counted from a day that may be the day before, `three days ago` names no day for sure; nor do two that both rest on their articles' days. */
export const relative = reconciler('relative-date', 'time', ({claim: a}, {claim: b}) => {
  const vague = [a, b].find(({value}) => isRelative(value) && value.weekday === undefined)
  if (vague) return `\`${vague.place.text}\` is counted from a day that may be another`
  return isRelative(a.value) && isRelative(b.value)
    ? 'both rest on the days on which their articles appeared'
    : undefined
})

const isRelative = ({inferred}: Time): boolean => inferred === 'all'
