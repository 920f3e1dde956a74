import {isCapital, touches} from '../../extract/words.ts'
import {particles} from '../../language/en/names.ts'
import {beatingForms, organs, realms, settlements} from '../../language/en/slots.ts'
import {has, TITLE, TITLE_HEAD} from '../../text/flags.ts'
import type {PersonMention, Span, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'

/** A name in the raw words, and what it is the name of. */
export interface SlotName extends Span {
  readonly name: string
  readonly kind: 'place' | 'person' | 'actor'
  /** Whether more than its capital letter says that it is a name. */
  readonly known: boolean
  /** The name of a city or region as such, where a state may be meant by it: `Oslo` for Norway. */
  readonly town?: string | undefined
}

/** The name that a token is the head of; nothing where the words around it may belong to the name: `Homra [Stadium]`. */
export function nameAt(head: number, reading: Reading): SlotName | undefined {
  const {tokens} = reading.sentence
  // `the town of [Homra]`, `the Republic of [Sellia]`
  const kind = tokens[head]?.lower ?? ''
  const of = (settlements.has(kind) || realms.has(kind)) && tokens[head + 1]?.lower === 'of'
  const word = tokens[of ? head + 2 : head]
  if (!word) return undefined
  const person = reading.mentions.find((it): it is PersonMention => it.type === 'person' && covers(it, word))
  if (person) return bounded({...nameOf(person, reading), name: person.fullName, kind: 'person', known: true}, reading)
  const named = reading.names().find((it) => covers(it, word)) ?? ofOrgan(head, reading)
  if (!named) return undefined
  const {start, end, name} = named
  const mention = reading.mentions.find(
    (it) => (it.type === 'place' || it.type === 'organization') && it.start === start
  )
  if (!mention && !isProper(named, reading)) return undefined
  if (mention?.type === 'organization')
    return bounded({start, end, name: mention.name, kind: 'actor', known: true}, reading)
  if (mention?.type !== 'place' || mention.kind === 'demonym')
    return bounded({start, end, name, kind: 'actor', known: mention !== undefined}, reading)
  const town = mention.kind === 'country' ? undefined : mention.name
  return bounded({start, end, name, kind: 'place', known: true, town}, reading)
}

/** Capitalised words that no list knows are a name if the first is read as one, and none is a title: not `the [Majority Leader]`. */
function isProper({start, end}: Span, {sentence: {tokens}, syntax}: Reading): boolean {
  const first = tokens.findIndex((token) => token.start >= start)
  if (syntax()?.tree.tags[first] !== 'PROPN') return false
  return tokens.every(
    (token) =>
      token.start < start ||
      token.end > end ||
      !isCapital(token.text) ||
      (token.text.length > 2 && !has(token, TITLE | TITLE_HEAD))
  )
}

/** `the [Dravian] army`: a state by what it acts through. */
function ofOrgan(head: number, {sentence: {tokens}, names}: Reading) {
  const before = tokens[head - 1]
  return before && organs.has(tokens[head]!.text) ? names().find((it) => it.end === before.end) : undefined
}

/** The name without the title before it: `President [Ana Novak]`. */
function nameOf({start, end, name}: PersonMention, {block}: Reading): Span {
  const at = block.prose.text.slice(start, end).lastIndexOf(name)
  return at < 0 ? {start, end} : {start: start + at, end: start + at + name.length}
}

function bounded(name: SlotName, reading: Reading): SlotName | undefined {
  const {tokens} = reading.sentence
  const first = tokens.findIndex(({start}) => start === name.start)
  const last = tokens.findLastIndex(({end}) => end === name.end)
  if (first < 0 || last < first) return undefined
  return isMore(tokens, first - 1, -1, name, reading) || isMore(tokens, last + 1, 1, name, reading) ? undefined : name
}

/** Whether the word before or behind a name may be a part of it, or rule it: `[Crystal] Homra`, `Bill [de] Homra`, `Geneva [bankers]`. */
function isMore(tokens: readonly Token[], at: number, step: 1 | -1, name: SlotName, reading: Reading): boolean {
  const [word, inner] = [tokens[at], tokens[at - step]!]
  if (!word) return false
  if (step < 0 ? touches(word, inner) : touches(inner, word)) return /^[-‑–/&’']/.test(word.text)
  if (reading.times.some((time) => covers(time, word))) return false
  // `Duyvel [beat] Ferrant`, read as a noun
  if (beatingForms.has(word.lower)) return false
  const tag = reading.syntax()?.tree.tags[at] ?? ''
  if (step > 0) return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || particles.has(word.lower)
  if (tag === 'NOUN' && name.kind === 'place') return true
  const beside = reading.mentions.some((it) => it.type !== 'quotation' && it.type !== 'event' && covers(it, word))
  return isCapital(word.text) && tag === 'PROPN' && !(beside && name.known)
}

function covers(it: Span, {start, end}: Span): boolean {
  return it.start <= start && end <= it.end
}
