import {brokering} from '../../language/en/brokering.ts'
import type {EventMention, Sentence, Span, Token} from '../../types.ts'
import type {Named} from '../name/names.ts'
import type {Referred} from '../referent.ts'
import type {Reading} from '../sentence.ts'
import {mediating} from './mediation.ts'

/** Who takes part in an event, who brought it about, and where; each sorted, without repetition. */
export interface Participants {
  readonly parties: readonly string[]
  readonly brokers: readonly string[]
  readonly places: readonly string[]
}

/** Read the participants of `event` off its sentence; `brokered` tells the events that somebody can broker. */
export function participants(
  event: EventMention,
  {sentence, names, events, referred}: Reading,
  brokered: (event: EventMention) => boolean
): Participants {
  const named = [...names(), ...meantBy(referred())]
  if (named.length === 0) return nobody
  const deals = brokered(event) ? events.filter(brokered) : []
  const brokers = deals.length > 0 ? brokersOf(event, sentence, named, deals) : []
  const rest = brokers.length > 0 ? named.filter((name) => !brokers.includes(name)) : named
  return {
    parties: unique(rest.filter(({role}) => role === 'actor')),
    brokers: unique(brokers),
    places: unique(rest.filter(({role}) => role === 'place'))
  }
}

/** `[The bridge] opened`: whom and what definite nouns stand for, people apart. */
function meantBy(referred: readonly Referred[]): readonly Named[] {
  return referred.flatMap(({name, kind, start, end}) =>
    kind === 'person' ? [] : [{name, start, end, role: kind === 'place' ? ('place' as const) : ('actor' as const)}]
  )
}

function brokersOf(
  event: EventMention,
  sentence: Sentence,
  named: readonly Named[],
  deals: readonly EventMention[]
): readonly Named[] {
  const mediators = mediating(sentence, named).filter((name) => nearest(name, deals) === event)
  return named.filter((name) => mediators.includes(name) || isBroker(name, event, sentence, named, deals))
}

const nobody: Participants = {parties: [], brokers: [], places: []}

function isBroker(
  name: Named,
  event: EventMention,
  sentence: Sentence,
  named: readonly Named[],
  events: readonly EventMention[]
): boolean {
  const {tokens} = sentence
  const verb = tokens.findIndex((token, at) => brokering.has(token.lower) && brings(tokens, at, name, named))
  return verb >= 0 && nearest(tokens[verb]!, events) === event
}

/** `brokered by [Moscow]`, `[Moscow]-brokered`, `[Moscow] brokered the truce`. */
function brings(tokens: readonly Token[], at: number, name: Span, named: readonly Named[]): boolean {
  const [before, , next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (next?.lower === 'by') {
    const first = named.find(({start}) => start >= next.end)
    if (!first || tokensBetween(tokens, next.end, first.start) > 4) return false
    return (
      name === first ||
      (name.start > first.end &&
        tokensBetween(tokens, first.end, name.start) <= 2 &&
        isList(tokens, first.end, name.start))
    )
  }
  if (before?.lower === '-') return name.end === before.start
  // `Kenya [had] brokered`
  const subject = before && auxiliaries.has(before.lower) ? tokens[at - 2] : before
  return name.end === subject?.end && next !== undefined
}

function tokensBetween(tokens: readonly Token[], start: number, end: number): number {
  return tokens.filter((token) => token.start >= start && token.end <= end).length
}

/** `brokered by France [and the] United States`. */
function isList(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens
    .filter((token) => token.start >= start && token.end <= end)
    .every(({lower}) => lower === 'and' || lower === ',' || lower === 'the')
}

/** The event that a brokering verb belongs to: `the [ceasefire] was brokered`, `the US-brokered [ceasefire]`. */
export function nearest(verb: Span, events: readonly EventMention[]): EventMention | undefined {
  const distance = (event: Span) => (event.start > verb.start ? event.start - verb.end : verb.start - event.end)
  return [...events].sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0]
}

function unique(named: readonly Named[]): readonly string[] {
  return [...new Set(named.map(({name}) => name))].sort()
}

const auxiliaries: ReadonlySet<string> = new Set(['had', 'has', 'have'])
