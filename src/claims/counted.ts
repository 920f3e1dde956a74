import type {Lexicon} from '../pack.ts'
import type {EventMention, QuantityMention, Subject, Time} from '../types.ts'
import type {Sitting} from './index.ts'
import type {Reading} from './sentence.ts'
import {eventSubject} from './subject.ts'

/** What a number belongs to: the event of its sentence, else the one last told in its paragraph, else the article's first. */
export function countedSubject(
  quantity: QuantityMention,
  reading: Reading,
  {readings}: Sitting,
  lexicon: Lexicon
): Subject {
  const here = nearest(reading.events, quantity)
  if (here) return eventSubject(here, reading, lexicon, dayIn(reading))
  const before = readings
    .filter(
      ({block, sentence, events}) =>
        block === reading.block && sentence.index < reading.sentence.index && events.length > 0
    )
    .at(-1)
  const from = before ?? readings.find(({events}) => events.length > 0)
  const event = from?.events[0]
  if (!from || !event) return {kind: 'event', label: 'the story', parties: [], brokers: [], places: placesIn(reading)}
  const subject = eventSubject(event, from, lexicon, dayIn(reading) ?? dayIn(from))
  const places = placesIn(reading)
  return places.length > 0 ? {...subject, places} : subject
}

function nearest(events: readonly EventMention[], {start, end}: QuantityMention): EventMention | undefined {
  const gap = (event: EventMention) => (event.start > start ? event.start - end : start - event.end)
  return [...events].sort((a, b) => gap(a) - gap(b))[0]
}

function placesIn({names}: Reading): readonly string[] {
  return [...new Set(names.filter(({role}) => role === 'place').map(({name}) => name))].sort()
}

/** The one day that a sentence names. */
function dayIn({times}: Reading): Time | undefined {
  const days = times.map(({value}) => value).filter(({granularity}) => granularity === 'day' || granularity === 'time')
  return days.length === 1 ? days[0] : undefined
}
