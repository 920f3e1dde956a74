import {documentDeeds, documentHeads, personDeeds, personEvents} from '../language/en/documents.ts'
import {namedEvents, thingDeeds, thingEvents} from '../language/en/once.ts'
import type {Subject, Voice} from '../types.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'

/** What is done to one law, to one thing or befalls one person once: `Resolution 2231 was adopted`, `the Tarne bridge opened`, `Mara Velling died`. */
export function isOnce(a: Subject, b: Subject, scales: Scales): boolean {
  const {core} = scales
  const deed = a.event ?? ''
  if (a.family === b.family && personEvents.has(a.family ?? '')) return isOnePerson(a, b, scales)
  if (deed === b.event && (thingDeeds.has(deed) || thingEvents.has(deed)) && isOneThing(a, b, scales)) return true
  if (deed === b.event && namedEvents.has(deed) && isOneThing({...a, places: []}, {...b, places: []}, scales))
    return true
  if (deed !== b.event || !(documentDeeds.has(deed) || personDeeds.has(deed))) return false
  return shared(a.parties, b.parties, core).some((name) => (documentDeeds.has(deed) ? isDocument(name) : isFull(name)))
}

/** The event of a claim without whoever tells of it: `two were arrested, [said Jan Novak]`. */
export function withoutTeller(subject: Subject, {voice: {speaker}}: {readonly voice: Voice}): Subject {
  if (!speaker || !subject.people?.length) return subject
  return {...subject, people: subject.people.filter((name) => name !== speaker && !name.endsWith(` ${speaker}`))}
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

/** Names that fewer articles have tell one thing from others: of a hundred articles ten. */
const rare = 2.3

/** Whether both name one thing that few articles name, and what they name beside does not tell against it. */
function isOneThing(a: Subject, b: Subject, {core, rarity}: Scales): boolean {
  const common = shared([...a.parties, ...a.places], [...b.parties, ...b.places], core)
  return common.some((name) => rarity(name) >= rare)
}

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
