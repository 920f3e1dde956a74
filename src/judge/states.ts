import {firstStates} from '../language/en/states.ts'
import type {State, StateClaim} from '../types.ts'

/** Hours after which what somebody told as of now is told too late to be explained by slow news. */
const lag = 24

/** Most hours between two states, for after weeks much may have happened that no article tells. */
const reach = 10 * 24

/** Why two states of one thing cannot both be; nothing where they can. */
export function cannotBoth({value: a}: StateClaim, {value: b}: StateClaim): string | undefined {
  if (a.kind !== b.kind || a.name === b.name || isFree(a) || isFree(b)) return undefined
  if (holdsThrough(a, b)) return `${b.name} within a time in which it is ${a.name}`
  if (holdsThrough(b, a)) return `${a.name} within a time in which it is ${b.name}`
  return turnsBack(a, b) ?? turnsBack(b, a)
}

/** Who was released may be arrested again. */
const isFree = ({name}: State): boolean => name === 'free'

/** All through the time of the other one. */
function holdsThrough(a: State, b: State): boolean {
  if (!a.whole) return false
  if (b.whole) return b.hours[0] < a.hours[1] && a.hours[0] < b.hours[1]
  return a.hours[0] <= b.hours[0] && b.hours[1] <= a.hours[1]
}

/** `at large` on Tuesday evening, `in custody` by Tuesday afternoon: one does not turn into the other without a word of it. */
function turnsBack(first: State, then: State): string | undefined {
  if (!firstStates.has(first.name) || firstStates.has(then.name)) return undefined
  const late = first.hours[0] - (first.now ? lag : 0) - then.hours[1]
  return late >= 0 && late <= reach ? `still ${first.name} after it was ${then.name}` : undefined
}
