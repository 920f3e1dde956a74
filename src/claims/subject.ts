import {isTitleCase} from '../extract/words.ts'
import {locatives} from '../language/en/brokering.ts'
import {repeating} from '../language/en/clauses.ts'
import type {Lexicon} from '../packs/pack.ts'
import type {EventMention, Subject, Time} from '../types.ts'
import {bearersOf} from './event/bearers.ts'
import {participants} from './event/participants.ts'
import type {Reading, Told} from './sentence.ts'

/** The event that a mention names, with all that its sentence says of it. */
export function eventSubject(
  {event, reading}: Told,
  lexicon: Lexicon,
  {date, agent}: {readonly date?: Time | undefined; readonly agent?: string | undefined} = {}
): Subject {
  const {parties, brokers, places} = participants(event, reading, brokered(lexicon))
  const entry = lexicon.events.get(event.event)
  const name = properName(event, reading)
  const bearers = bearersOf(event, reading, lexicon)
  return {
    kind: 'event',
    label: label(name ?? event.event, brokers, parties, places),
    event: event.event,
    parties,
    brokers,
    places,
    words: reading.words(),
    ...reading.around(event),
    ...(bearers.length > 0 ? {people: bearers} : {}),
    again: isRepeated(event, reading) ? true : undefined,
    scope: scopeOf(event, reading),
    agent,
    family: entry?.family,
    ordinal: event.ordinal,
    name,
    date
  }
}

/** Agreements and talks have brokers, and so has what they lead to; a `US-led` strike has none. */
export function brokered(lexicon: Lexicon): (event: EventMention) => boolean {
  return ({event}) => {
    const entry = lexicon.events.get(event)
    return entry?.stages === 'accord' || entry?.family === 'talks' || event === 'prisoner-exchange'
  }
}

function label(
  what: string,
  brokers: readonly string[],
  parties: readonly string[],
  places: readonly string[]
): string {
  const who =
    brokers.length > 0
      ? `brokered by ${brokers.join(', ')}`
      : (parties.length > 0 ? parties : places).slice(0, 3).join(', ')
  return who ? `${what} (${who})` : what
}

/** `[Second Sell War]`: an event whose noun is capitalised takes the capitalised words before it into its name. */
function properName({start, end}: EventMention, {sentence, block}: Reading): string | undefined {
  const {tokens} = sentence
  if (block.kind !== 'paragraph' || isTitleCase(sentence)) return undefined
  const at = tokens.findIndex((token) => token.start === start)
  if (at < 1 || !isCapital(tokens[at]!.text)) return undefined
  let first = at
  while (
    first > 0 &&
    ((isCapital(tokens[first - 1]!.text) && !articles.has(tokens[first - 1]!.lower)) || tokens[first - 1]!.text === '-')
  )
    first--
  // A sentence's first word alone, or a whole headline in capitals, names nothing.
  if (first === at || first === 0) return undefined
  return sentence.text.slice(tokens[first]!.start - sentence.start, end - sentence.start)
}

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that'])

function isCapital(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word)
}

/** `[renewed] fighting`, `fighting broke out [again]`. */
function isRepeated(event: EventMention, {sentence: {tokens}}: Reading): boolean {
  const at = tokens.findIndex(({start}) => start === event.start)
  return tokens.slice(Math.max(0, at - 2), at + 5).some(({lower}) => repeating.has(lower))
}

/** `a truce [in Homra]`: the place right behind the event, as against `signed in Geneva`. */
function scopeOf(event: EventMention, {sentence: {tokens}, names}: Reading): string | undefined {
  const behind = tokens.findIndex(({start}) => start >= event.end)
  if (behind < 0 || !locatives.has(tokens[behind]!.lower)) return undefined
  const at = tokens[behind + 1]?.lower === 'the' ? behind + 2 : behind + 1
  return names().find(({start}) => start === tokens[at]?.start)?.name
}
