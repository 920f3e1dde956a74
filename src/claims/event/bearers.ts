import {personEvents} from '../../language/en/documents.ts'
import type {Lexicon} from '../../packs/pack.ts'
import type {Argument, Predication} from '../../syntax/index.ts'
import type {EventMention, PersonMention} from '../../types.ts'
import type {Reading} from '../sentence.ts'

/**
 * Whom an event befalls that is of one person, as far as the sentence's syntax tells: `he succeeds [Victor Hale], who resigned on 8 March`,
 * `police arrested [Ilya Soren]`; nothing of other events.
 */
export function bearersOf(event: EventMention, reading: Reading, {events}: Lexicon): readonly string[] {
  if (!personEvents.has(events.get(event.event)?.family ?? '')) return []
  const {tokens} = reading.sentence
  const own = reading.syntax()?.predications.filter(({predicate}) => {
    const {start, end} = tokens[predicate]!
    return start >= event.start && end <= event.end
  })
  const found = own?.map((predication) => patients(predication, reading)).find((people) => people.length > 0)
  return [...new Set(found)].sort()
}

/** The people who are its object; where there is none, its subject: `was arrested`, `resigned`. */
function patients({arguments: all}: Predication, reading: Reading): readonly string[] {
  const of = (role: Argument['role']) =>
    all.filter((it) => it.role === role).flatMap(({head}) => personAt(head, reading)?.fullName ?? [])
  const objects = of('object')
  return objects.length > 0 ? objects : of('subject')
}

function personAt(head: number, {sentence: {tokens}, mentions}: Reading): PersonMention | undefined {
  const {start, end} = tokens[head]!
  return mentions.find((it): it is PersonMention => it.type === 'person' && it.start <= start && end <= it.end)
}
