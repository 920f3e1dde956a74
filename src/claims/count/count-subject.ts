import {comparing, occasions} from '../../language/en/counting.ts'
import type {CountEntry, Lexicon} from '../../packs/pack.ts'
import {DIGIT, has, REPORTING_VERB} from '../../text/flags.ts'
import type {EventMention, QuantityMention, Span, Subject, Time, TimeMention} from '../../types.ts'
import type {Clause} from '../clause.ts'
import type {Sitting} from '../maker.ts'
import {clauseAt, type Reading, type Told} from '../sentence.ts'
import {withAntecedent} from '../slot/slot-antecedent.ts'
import {eventSubject} from '../subject.ts'
import {isOfTelling} from './as-of.ts'

/** What a number belongs to: the event of its sentence, else the one told last before it, else the article's first; of those that such a number can belong to. */
export function countSubject(
  quantity: QuantityMention,
  count: CountEntry,
  reading: Reading,
  sitting: Sitting,
  lexicon: Lexicon
): Subject {
  const {firsts, article} = sitting
  const fits = (event: EventMention) => count.of.includes(lexicon.events.get(whole(event, lexicon).event)?.family ?? '')
  const nearby = nearest(
    reading.events.filter((event) => fits(event) && !isOther(event, quantity, reading)),
    quantity
  )
  const here = nearby && whole(nearby, lexicon)
  // `on 3 May 300 jobs will go` dates the announcement; `12 were killed on 3 May` dates the event.
  const day = (mention: QuantityMention | EventMention, from: Reading) =>
    isDated(count) ? dateNear(mention, from) : undefined
  // `has risen to 27, police said [on Sunday night]`
  const isEvents = (time: TimeMention) => !isOfTelling(quantity, time, reading, article)
  const of = here && isInRelative(here, quantity, reading) ? dateNear(here, reading, isEvents) : undefined
  const own = isDated(count) ? (of ?? dateNear(quantity, reading, isEvents)) : undefined
  const date = own ?? (isDated(count) ? dateWhen(quantity, reading) : undefined)
  if (here)
    return withAntecedent(eventSubject({event: here, reading}, lexicon, {date}), here, [], reading, sitting, lexicon)
  const told = toldBefore(reading, fits, lexicon) ?? [...firsts.values()].find(({event}) => fits(event))
  return told
    ? elsewhere(
        told,
        reading,
        lexicon,
        date ??
          tellings(told)
            .map(({event, reading}) => day(event, reading))
            .find(isKnown)
      )
    : {
        kind: 'event',
        label: 'the story',
        parties: actorsAt(quantity, reading),
        brokers: [],
        places: placesIn(reading),
        date
      }
}

/**
 * Where an event is told, the nearest first, in its sentence and in those before: it [capsized] at 21:50 on 12 November and [sank] before
 * dawn.
 */
function tellings({event, reading}: Told): readonly Told[] {
  const found: Told[] = [{event, reading}]
  let told: Told | undefined = {event, reading}
  for (let back = 0; told && back < reach; back++) {
    const {reading}: Told = told
    found.push(
      ...reading.events.filter((other) => other.event === event.event).map((other) => ({event: other, reading}))
    )
    told = reading.told
  }
  return found
}

const isKnown = (time: Time | undefined): boolean => time !== undefined

/** Most sentences back to the event that a number belongs to. */
const reach = 3

/** The last fitting event of the sentences before, in this paragraph; of `the worst [attack] of the war` the attack. */
function toldBefore(reading: Reading, fits: (event: EventMention) => boolean, {events}: Lexicon): Told | undefined {
  let told = reading.told
  for (let back = 0; told && back < reach; back++) {
    const fitting = told.reading.events.filter(fits)
    const event = fitting.findLast(({event}) => events.get(event)?.aspect === 'point') ?? fitting.at(-1)
    if (event) return {event, reading: told.reading}
    told = told.reading.told
  }
  return undefined
}

/** Whose numbers those told beside an event are: of [won the election] with 54 percent the election. */
function whole(event: EventMention, {events}: Lexicon): EventMention {
  const of = events.get(event.event)?.outcomeOf
  return of !== undefined && events.has(of) ? {...event, event: of} : event
}

/** An event told in another sentence, with what this one adds. */
function elsewhere(told: Told, reading: Reading, lexicon: Lexicon, date: Time | undefined): Subject {
  const subject = eventSubject({...told, event: whole(told.event, lexicon)}, lexicon, {date})
  const places = placesIn(reading)
  return places.length > 0 ? {...subject, places} : subject
}

/** Whether a date in its clause is the number's own: `12 were killed [on 3 May]`, `inflation [in May]`. */
export function isDated({bare, dated}: CountEntry): boolean {
  return bare === true || dated === true
}

/** `61.4 percent, against 58.2 in the [first round]`: the other number's. */
function isOther({start}: EventMention, {end}: QuantityMention, {sentence: {tokens}}: Reading): boolean {
  if (start < end) return false
  const between = tokens.filter((token) => token.start >= end && token.end <= start)
  const at = between.findIndex(({lower}) => comparing.has(lower))
  return at >= 0 && between.slice(at + 1, at + 1 + nearNumber).some((token) => has(token, DIGIT))
}

/** Words from `against` to the number that it brings: `compared with the previous 58`. */
const nearNumber = 4

function nearest(events: readonly EventMention[], {start, end}: QuantityMention): EventMention | undefined {
  const gap = (event: EventMention) => (event.start > start ? event.start - end : start - event.end)
  return [...events].sort((a, b) => gap(a) - gap(b))[0]
}

/** Names in the clause of a number, but for those who tell it: `nine guests died when the [Seaview] hotel fell in`. */
function actorsAt({start}: QuantityMention, reading: Reading): readonly string[] {
  const clauses = reading.clauses()
  const at = clauses.findIndex((clause) => start >= clause.start && start < clause.end)
  const own = [clauses[at], occasionOf(clauses, at)].filter((clause) => clause !== undefined)
  const inside = (name: Span) => own.some((clause) => name.start >= clause.start && name.start < clause.end)
  const actors = [
    ...reading.names().filter(({role}) => role === 'actor'),
    ...reading.referred().filter(({kind}) => kind === 'thing')
  ]
  return [...new Set(actors.filter(inside).map(({name}) => name))].sort()
}

function placesIn({names}: Reading): readonly string[] {
  return [
    ...new Set(
      names()
        .filter(({role}) => role === 'place')
        .map(({name}) => name)
    )
  ].sort()
}

/** Whether it stands in a relative clause of which the number does not: the 18 who were killed in the [ambush] on Thursday were buried on Friday. */
function isInRelative(event: EventMention, {start}: Span, reading: Reading): boolean {
  const clause = clauseAt(reading, event.start)
  return clause !== undefined && /^(?:who|that|which)$/.test(clause.opener) && start < clause.start
}

/** The clause that says on what occasion: `12 were killed [when the boat sank]`, `the families of nine who died [when the hotel fell in]`. */
function occasionOf(clauses: readonly Clause[], at: number): Clause | undefined {
  const next = clauses[at + (/^(?:who|that|which)$/.test(clauses[at + 1]?.opener ?? '') ? 2 : 1)]
  return next && occasions.has(next.opener) ? next : undefined
}

/** `12 were killed [when the boat sank on 3 May]`: the one date of the clause that says on what occasion. */
function dateWhen({start}: QuantityMention, reading: Reading): Time | undefined {
  const all = reading.clauses()
  const at = all.findIndex((clause) => start >= clause.start && start < clause.end)
  const next = occasionOf(all, at)
  if (!next || reading.times.some((time) => time.start < next.start)) return undefined
  const days = reading.times.filter((time) => time.start < next.end && time.value.earliest !== undefined)
  return days.length === 1 ? days[0]!.value : undefined
}

/** The date that the clause of a mention names, if it names one only: `12 were killed [in 2003]`. */
export function dateNear(
  mention: QuantityMention | EventMention,
  reading: Reading,
  isOwn: (time: TimeMention) => boolean = () => true
): Time | undefined {
  const clause = clauseAt(reading, mention.start)
  const days = reading.times.filter(
    (time) =>
      clause &&
      time.start >= clause.start &&
      time.start < clause.end &&
      time.value.earliest !== undefined &&
      time.value.timex !== 'DURATION' &&
      isOwn(time)
  )
  const told = isAmount(mention) ? days.filter((day) => !isOfSaying(day, mention, reading)) : days
  return told.length === 1 ? told[0]!.value : undefined
}

/** What happens to people is news when it is said; a turnover is older. */
const isAmount = (mention: QuantityMention | EventMention): boolean =>
  mention.type === 'quantity' && mention.value.kind !== undefined

/** `the turnover came to 640 million, the firm [said] in Lurin [on Wednesday]`: when it was said. */
function isOfSaying({start}: Span, {end}: Span, {sentence: {tokens}}: Reading): boolean {
  const at = tokens.findLastIndex((token) => token.end <= start)
  for (let before = at; before > at - nearSaying && before >= 0 && tokens[before]!.start >= end; before--)
    if (has(tokens[before], REPORTING_VERB)) return true
  return false
}

/** Words from a verb of saying to when it was said: said in [Upper Lurin on] Wednesday. */
const nearSaying = 6
