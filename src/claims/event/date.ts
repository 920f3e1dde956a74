import {modals} from '../../language/en/modality.ts'
import {reportingVerbs} from '../../language/en/reporting.ts'
import {auxiliaries} from '../../language/en/verbs.ts'
import type {Lexicon} from '../../packs/pack.ts'
import type {Subject, TimeClaim, TimeMention, Token} from '../../types.ts'
import {type Clause, tokenBefore} from '../clause.ts'
import {type ClaimMaker, type Sitting, setting} from '../maker.ts'
import {stance} from '../modality.ts'
import {clauseAt, type Reading} from '../sentence.ts'
import {withAntecedent} from '../slot/slot-antecedent.ts'
import {eventSubject} from '../subject.ts'
import {type Dated, datedEvent, unsaidStage} from './dated-event.ts'
import {type Deed, deedSubject} from './deed.ts'

/** When events happened: one claim for each time that dates one, by stage. */
export function dates(lexicon: Lexicon): ClaimMaker {
  return (reading, sitting) =>
    reading.times.flatMap((time) => {
      if (!isDate(time)) return []
      const dated = datedEvent(time, reading, lexicon)
      if (dated) return [claim(time, dated, reading, sitting, lexicon)]
      const deed = reading.deedAt(time)
      if (!deed) return []
      const known = knownDeed(deed, reading, lexicon)
      return [known ? claim(time, known, reading, sitting, lexicon) : deedClaim(time, deed, reading, sitting)]
    })
}

function claim(time: TimeMention, dated: Dated, reading: Reading, sitting: Sitting, lexicon: Lexicon): TimeClaim {
  const {event, reading: told, clause, stage, verb} = dated
  const predicate = verb?.start ?? (told === reading ? event.start : time.start)
  const {voice, place, sentence, heading} = setting(time, reading, sitting)
  const {modality, polarity} = stance(governing(clause, reading), predicate, reading.times)
  return {
    type: 'time',
    subject: subjectOf(dated, reading, sitting, lexicon),
    attribute: `date:${stage}`,
    value: time.value,
    voice,
    // `the marathon [is on] 12 April` tells of no past either.
    modality: modality === 'asserted' && isSet(time, reading) ? 'planned' : modality,
    polarity,
    place,
    sentence,
    heading,
    ...remote(time, reading)
  }
}

/** `had been released on 3 May`, `had been arrested before and released on 3 May`. */
function remote({start}: TimeMention, {sentence: {tokens}}: Reading): Pick<TimeClaim, 'remote'> {
  const isRemote = tokens.some((token) => token.end <= start && (token.lower === 'had' || token.lower === '’d'))
  return isRemote ? {remote: true} : {}
}

/** The event; of a pact that its sentence only points to, with the names that the article gave it before. */
function subjectOf(dated: Dated, reading: Reading, sitting: Sitting, lexicon: Lexicon): Subject {
  const subject = eventSubject(dated, lexicon, {agent: agentOf(dated, reading)})
  const {event, reading: told} = dated
  if (lexicon.events.get(event.event)?.stages !== 'accord') return subject
  const main = sitting.isMain(event, told) || undefined
  return {...withAntecedent(subject, event, [], told, sitting, lexicon), main}
}

/** `is on 12 April`, `are on Friday`: right before the date. */
function isSet({start}: TimeMention, {sentence: {tokens}}: Reading): boolean {
  const at = tokens.findIndex((token) => token.start >= start)
  return tokens[at - 1]?.lower === 'on' && /^(?:is|are)$/.test(tokens[at - 2]?.lower ?? '')
}

/** `[resigned] as mayor on Friday`: an event of a pack that stands in another clause than its time, but in one predication with it. */
function knownDeed({predication, past}: Deed, reading: Reading, lexicon: Lexicon): Dated | undefined {
  const {start, end} = reading.sentence.tokens[predication.predicate]!
  const event = past ? reading.events.find((it) => it.start <= start && end <= it.end) : undefined
  const clause = event && clauseAt(reading, event.start)
  return event && clause && {event, reading, clause, stage: unsaidStage(lexicon.events.get(event.event))}
}

/** The date of what no pack names. */
function deedClaim(time: TimeMention, deed: Deed, reading: Reading, sitting: Sitting): TimeClaim {
  const clause = clauseAt(reading, time.start)
  const verb = reading.sentence.tokens[deed.predication.predicate]!
  const {modality, polarity} = stance(clause ? governing(clause, reading) : [], verb.start, reading.times)
  return {
    type: 'time',
    subject: deedSubject(deed, reading),
    attribute: 'date:held',
    value: time.value,
    ...setting(time, reading, sitting),
    // `the deadline [stands] at 31 October` tells of no past.
    modality: modality === 'asserted' && (!deed.past || isSet(time, reading)) ? 'planned' : modality,
    polarity,
    ...remote(time, reading)
  }
}

/** The words that say how a clause stands to the facts: its own, and of `[denied] that` the clause before. */
export function governing(clause: Clause, {clauses}: Reading): readonly Token[] {
  const before = clause.opener === 'that' ? clauses()[clauses().indexOf(clause) - 1] : undefined
  // `a siege [that] began` says more of a noun.
  const last = before?.tokens.at(-1)?.lower ?? ''
  return before && (reportingVerbs.has(last) || modals.has(last)) ? [...before.tokens, ...clause.tokens] : clause.tokens
}

/** `[Dravia] launched an offensive`: the actor that stands last before an active verb. */
function agentOf({clause, event, verb}: Dated, {names}: Reading): string | undefined {
  // `the war between Georgia and Russia broke out` has no agent.
  if (!verb || event.start < verb.start) return undefined
  const before = tokenBefore(clause, verb.start)
  const agent = names().findLast(({start, end, role}) => role === 'actor' && start >= clause.start && end <= verb.start)
  return agent && !(before && auxiliaries.has(before.lower)) ? agent.name : undefined
}

export function isDate({value}: TimeMention): boolean {
  return (value.timex === 'DATE' || value.timex === 'TIME') && value.granularity !== 'vague'
}
