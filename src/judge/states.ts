import {firstStates} from '../language/en/states.ts'
import type {State, StateClaim} from '../types.ts'

/** Hours after which what somebody told as of now is told too late to be explained by slow news. */
const lag = 24

/** Most hours between two states, for after weeks much may have happened that no article tells. */
const reach = 10 * 24

/** Why two states of one thing cannot both be; nothing where they can. */
export function cannotBoth({value: a}: StateClaim, {value: b}: StateClaim): string | undefined {
  if (a.kind !== b.kind || a.name === b.name) return undefined
  if (isFree(a) || isFree(b)) return stillSo(a, b) ?? stillSo(b, a)
  if (holdsThrough(a, b)) return `${b.name} within a time in which it is ${a.name}`
  if (holdsThrough(b, a)) return `${a.name} within a time in which it is ${b.name}`
  return turnsBack(a, b) ?? turnsBack(b, a) ?? stillSo(a, b) ?? stillSo(b, a)
}

/** Who was released may be arrested again. */
const isFree = ({name}: State): boolean => name === 'free' || name === 'escaped'

/** All through the time of the other one. */
function holdsThrough(a: State, b: State): boolean {
  if (!a.whole) return false
  if (b.whole) return b.hours[0] < a.hours[1] && a.hours[0] < b.hours[1]
  return a.hours[0] <= b.hours[0] && b.hours[1] <= a.hours[1]
}

/** `at large` on Tuesday evening, `in custody` by Tuesday afternoon: one does not turn into the other without a word of it. */
function turnsBack(first: State, then: State): string | undefined {
  if (!firstStates.has(first.name) || firstStates.has(then.name)) return undefined
  return isSoonAfter(first, then) ? `still ${first.name} after it was ${then.name}` : undefined
}

/** `remains shut` on Friday, `reopened` on Monday: what is still so did not change in between. */
function stillSo(first: State, then: State): string | undefined {
  if (!first.still || !(then.change || then.whole) || then.name === 'escaped' || !isSoonAfter(first, then))
    return undefined
  return `still ${first.name} after it became ${then.name}`
}

function isSoonAfter(late: State, early: State): boolean {
  const hours = late.hours[0] - (late.now ? lag : 0) - early.hours[1]
  return hours >= 0 && hours <= reach
}
