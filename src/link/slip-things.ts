import {anybody, people, sexesAndAges} from '../language/en/people.ts'
import type {CountClaim} from '../types.ts'
import {sameName} from './same-name.ts'

/** Whether two numbers may count the same things, told in other words: `121 [men]` and `112 [soldiers]`. */
export function mayBeOne(a: CountClaim, b: CountClaim): boolean {
  const [s, t] = [thingOf(a), thingOf(b)]
  return s === t || isSort(s, t) || isSort(t, s) || isShort(a, b) || isShort(b, a)
}

/** `1,204 people [voted] for her` are votes. */
export const thingOf = ({thing, predicate, attribute}: CountClaim): string =>
  predicate === 'vote' || attribute === 'count:votes' ? 'vote' : thing

/** `121 [men]` may be `soldiers`. */
const isSort = (all: string, some: string): boolean => (anybody.has(all) || sexesAndAges.has(all)) && people.has(some)

/** `26 [plane] trees` are `62 planes`, `24 [Zarian] prisoners` are `42 Zarians`: what describes the one is what the other counts. */
function isShort({thing, value: {kind, unit}}: CountClaim, {value: {modifiers}}: CountClaim): boolean {
  const last = modifiers.at(-1)
  if (kind !== undefined || unit !== thing || last === undefined) return false
  return last === thing || (last !== last.toLowerCase() && sameName(last.toLowerCase(), thing))
}
