import type {Lexicon} from '../../packs/pack.ts'
import type {EventMention, SlotClaim, Span, Subject} from '../../types.ts'
import {dateNear} from '../count/count-subject.ts'
import {type ClaimMaker, setting} from '../maker.ts'
import {stance} from '../modality.ts'
import type {Named} from '../name/names.ts'
import {clauseAt, type Reading, type Told} from '../sentence.ts'
import {withAntecedent} from '../slot/slot-antecedent.ts'
import {brokered, eventSubject} from '../subject.ts'
import {governing} from './date.ts'
import {mediating} from './mediation.ts'
import {nearest, participants} from './participants.ts'

/** Who brought an event about and is told so by a noun, or as who brokered the talks that led to it. */
export function brokers(lexicon: Lexicon): ClaimMaker {
  const isBrokered = brokered(lexicon)
  return (reading, sitting) => {
    if (reading.block.kind !== 'paragraph') return []
    const told = [
      ...byNoun(reading, isBrokered),
      ...byTalks(reading, isBrokered, lexicon),
      ...byPronoun(reading, isBrokered)
    ]
    return told.map(({name, event}): SlotClaim => {
      const clause = clauseAt(reading, name.start)
      const main = sitting.isMain(event.event, event.reading) || undefined
      const subject = {...eventSubject(event, lexicon, {date: dateOf(event, lexicon)}), main}
      const whole = withAntecedent(subject, event.event, [name.name], event.reading, sitting, lexicon)
      return {
        type: 'slot',
        subject: {...whole, brokers: [...new Set([...whole.brokers, name.name])].sort()},
        attribute: 'broker',
        value: {name: name.name},
        // `[agreed to] stop fighting` is itself what came about.
        ...stance(clause ? governing(clause, reading) : [], name.start, [...reading.times, event.event]),
        ...setting({start: name.start, end: name.end, sentence: reading.sentence.index}, reading, sitting)
      }
    })
  }
}

/** When it was; of `the exchange had been agreed on 4 May` nobody knows. */
function dateOf({event, reading}: Told, {events}: Lexicon): Subject['date'] {
  const isSettled = reading.sentence.tokens.some(({lower}) => /^(?:agreed|arranged|negotiated|signed)$/.test(lower))
  return isSettled && events.get(event.event)?.stages !== 'accord' ? undefined : dateNear(event, reading)
}

interface Brought {
  readonly name: Named
  readonly event: Told
}

/** `the truce came about through the good offices of [Oman]`, `[Oman] acted as mediator`. */
function byNoun(reading: Reading, isBrokered: (event: EventMention) => boolean): readonly Brought[] {
  const found = mediating(reading.sentence, [...reading.names(), ...peopleOf(reading)])
  if (found.length === 0) return []
  const own = reading.events.filter(isBrokered)
  return found.flatMap((name): readonly Brought[] => {
    const event = nearest(name, own)
    if (event) return [{name, event: {event, reading}}]
    const {told} = reading
    return told && isBrokered(told.event) ? [{name, event: told}] : []
  })
}

/** `[It] had been brokered by Egypt`: the pact told of before. */
function byPronoun(reading: Reading, isBrokered: (event: EventMention) => boolean): readonly Brought[] {
  const {told, sentence} = reading
  const found = brought.exec(sentence.text)
  if (!found || !told || !isBrokered(told.event)) return []
  const at = sentence.start + found[0].length
  const name = [...reading.names(), ...peopleOf(reading)].find(({start}) => start === at)
  return name ? [{name, event: told}] : []
}

const brought =
  /^(?:It|This|They) (?:was|were|is|has been|have been|had been) (?:brokered|mediated|negotiated|arranged)(?: \p{Ll}+ly)? (?:by|through) (?:the )?/u

/** A person in full, with the role before the name. */
const peopleOf = ({mentions, names}: Reading): readonly Named[] =>
  mentions.flatMap((it) =>
    it.type === 'person' && !names().some(({start}) => start >= it.start && start < it.end)
      ? [{start: it.start, end: it.end, name: it.fullName, role: 'actor' as const}]
      : []
  )

/** `The truce was signed after a week of talks brokered by [Oman]`. */
function byTalks(
  reading: Reading,
  isBrokered: (event: EventMention) => boolean,
  {events}: Lexicon
): readonly Brought[] {
  const {sentence, events: own} = reading
  const isTalks = ({event}: EventMention) => events.get(event)?.family === 'talks'
  const talks = own.find(isTalks)
  if (!talks) return []
  const pact = own.findLast((event) => isBrokered(event) && !isTalks(event) && event.end <= talks.start)
  if (!pact || !isFollowed(pact, talks, reading)) return []
  const {brokers: names} = participants(talks, reading, isBrokered)
  return reading
    .names()
    .filter(({name, start}) => names.includes(name) && start >= talks.end && start < sentence.end)
    .slice(0, 1)
    .map((name) => ({name, event: {event: pact, reading}}))
}

/** `signed [after] talks`. */
function isFollowed(pact: Span, talks: Span, {sentence: {tokens}}: Reading): boolean {
  const between = tokens.filter(({start, end}) => start >= pact.end && end <= talks.start)
  return between.some(({lower}) => /^(?:after|following|in|during)$/.test(lower))
}
