import {documentDeeds, documentHeads, personDeeds, personEvents} from '../language/en/documents.ts'
import type {Subject} from '../types.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'

/** What is done to one law or befalls one person once: `Resolution 2231 was adopted`, `Mara Velling died`. */
export function isOnce(a: Subject, b: Subject, scales: Scales): boolean {
  const {core} = scales
  const deed = a.event ?? ''
  if (deed === b.event && personEvents.has(deed)) return isOnePerson(a, b, scales)
  if (deed !== b.event || !(documentDeeds.has(deed) || personDeeds.has(deed))) return false
  return shared(a.parties, b.parties, core).some((name) => (documentDeeds.has(deed) ? isDocument(name) : isFull(name)))
}

/** Families of events that are not repeated a week later: not [the second leg], [the next spacewalk]. */
const unrepeated: ReadonlySet<string> = new Set([
  'vote',
  'run-off',
  'first-round',
  'by-election',
  'inauguration',
  'coronation',
  'royal-wedding',
  'accord',
  'disaster',
  'accident',
  'eclipse'
])

/** Whether the same a week later would be odd, and so a slip. */
export const isUnrepeated = ({family = ''}: Subject): boolean => unrepeated.has(family)

/** Whether the sentences of both speak of one person and of nobody else. */
function isOnePerson(a: Subject, b: Subject, {core}: Scales): boolean {
  const [x, y] = [peopleOf(a), peopleOf(b)]
  return x.length === 1 && y.length === 1 && isFull(x[0]!) && shared(x, y, core).length > 0
}

/** Those whom a sentence tells to be people; where it tells of none, who takes part may be one: `Ugo Tarn resigned`. */
function peopleOf({people = [], parties}: Subject): readonly string[] {
  return people.length > 0 ? people : parties.filter(isFull)
}

/** `Resolution 2231`, `Harrow Act`. */
const isDocument = (name: string): boolean =>
  name.includes(' ') && name.split(' ').some((word) => documentHeads.has(word.toLowerCase()))

/** A person's name in full: of surnames there are many. */
const isFull = (name: string): boolean => /^\p{L}\S* \p{L}/u.test(name)
