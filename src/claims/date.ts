import {bounds, relatives, saying} from '../language/en/clauses.ts'
import type {Lexicon} from '../pack.ts'
import {phraseAt} from '../phrases.ts'
import type {EventMention, TimeClaim, TimeMention, Token} from '../types.ts'
import type {Clause} from './clause.ts'
import type {ClaimMaker} from './index.ts'
import {modality} from './modality.ts'
import {clauseAt, type Reading} from './sentence.ts'
import {eventSubject} from './subject.ts'

/** Most words between a time and the event that it dates without a verb: `statement [of the leaders of A and B of] 9 November`. */
const reach = 12

/** When events happened: one claim for each time that dates one, by stage. */
export function dates(lexicon: Lexicon): ClaimMaker {
  return (reading, {voice, place}) =>
    reading.times.flatMap((time) => {
      const dated = isDate(time) ? datedEvent(time, reading, lexicon) : undefined
      if (!dated) return []
      const {event, clause, stage, verb} = dated
      const claim: TimeClaim = {
        type: 'time',
        subject: eventSubject(event, reading, lexicon),
        attribute: `date:${stage}`,
        value: time.value,
        voice: voice(time),
        ...modality(clause.tokens, verb?.start ?? event.start),
        place: place(reading.block, time),
        sentence: reading.sentence.index,
        heading: reading.block.kind !== 'paragraph'
      }
      return [claim]
    })
}

function isDate({value}: TimeMention): boolean {
  return (value.timex === 'DATE' || value.timex === 'TIME') && value.granularity !== 'vague'
}

interface Dated {
  readonly event: EventMention
  readonly clause: Clause
  readonly stage: string
  readonly verb?: Token
}

function datedEvent(time: TimeMention, reading: Reading, lexicon: Lexicon): Dated | undefined {
  const clause = clauseAt(reading, time.start)
  if (!clause || isBound(time, clause) || isSaid(time, clause)) return undefined
  const event = nearestEvent(time, reading, clause)
  if (!event || between(clause, time, event).some(({lower}) => saying.has(lower))) return undefined
  return attach(time, event, clause, lexicon)
}

function attach(time: TimeMention, event: EventMention, clause: Clause, lexicon: Lexicon): Dated | undefined {
  const entry = lexicon.events.get(event.event)
  const found = stageVerb(clause, time, event, lexicon)
  if (found) return {event, clause, ...found}
  if (between(clause, time, event).length > reach || crossesVerb(time, event, clause)) return undefined
  return {event, clause, stage: entry?.aspect === 'point' ? 'signed' : 'during'}
}

/** `[by] Friday`, `[until] May`: a limit, and not when it happened. */
function isBound(time: TimeMention, clause: Clause): boolean {
  const before = clause.tokens.filter(({end}) => end <= time.start).at(-1)
  return before !== undefined && bounds.has(before.lower)
}

/** `[said] on Monday`, `[told] reporters on Friday`: the time of the saying. */
function isSaid(time: TimeMention, clause: Clause): boolean {
  return clause.tokens
    .filter(({end}) => end <= time.start)
    .slice(-5)
    .some(({lower}) => saying.has(lower))
}

/** The event of the time's clause that stands nearest; a relative clause without one speaks of the event before it. */
function nearestEvent(time: TimeMention, {events, clauses}: Reading, clause: Clause): EventMention | undefined {
  const inside = events.filter(({start}) => start >= clause.start && start < clause.end)
  if (inside.length > 0)
    return inside.reduce((best, event) => (distance(event, time) < distance(best, time) ? event : best))
  if (!relatives.has(clause.opener)) return undefined
  const antecedent = clauses[clauses.indexOf(clause) - 1]
  return events.filter(({start, end}) => antecedent && start >= antecedent.start && end <= antecedent.end).at(-1)
}

function distance(event: EventMention, time: TimeMention): number {
  return event.start < time.start ? time.start - event.end : event.start - time.end
}

function between(clause: Clause, a: {start: number; end: number}, b: {start: number; end: number}): readonly Token[] {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return clause.tokens.filter(({start, end}) => start >= first.end && end <= second.start)
}

/** The verb of the clause that tells the event's stage and stands nearest to the time: `a truce was [signed] on 9 May`. */
function stageVerb(
  clause: Clause,
  time: TimeMention,
  event: EventMention,
  lexicon: Lexicon
): {stage: string; verb: Token} | undefined {
  const cues = lexicon.stages.get(lexicon.events.get(event.event)?.stages ?? '')
  if (!cues) return undefined
  const found = clause.tokens.flatMap((verb, at) => {
    const cue = phraseAt(cues, clause.tokens, at)
    return cue && !(verb.start >= event.start && verb.end <= event.end) ? [{stage: cue.value, verb}] : []
  })
  const gap = ({verb}: {verb: Token}) =>
    verb.start < time.start ? time.start - verb.end : verb.start - time.end + 1000
  return found.sort((a, b) => gap(a) - gap(b))[0]
}

/** Whether another predicate stands between: `the truce [collapsed and rebels shelled] the town on Friday`. */
function crossesVerb(time: TimeMention, event: EventMention, clause: Clause): boolean {
  return between(clause, time, event).some(({lower}) => /^\p{Ll}{3,}(?:ed|ing)$/u.test(lower) || auxiliaries.has(lower))
}

const auxiliaries: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'be',
  'been',
  'will',
  'would'
])
