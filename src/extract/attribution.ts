import {ATTRIBUTING, has, REPORTING_VERB} from '../flags.ts'
import {
  contentVerbs,
  hearsay,
  hearsayNouns,
  invertible,
  sayingOn,
  unnamedSources,
  weakReportingVerbs
} from '../language/en/reporting.ts'
import type {Attribution, Mention, PersonMention, Sentence, Span, Speaker, Text, Token} from '../types.ts'
import {covered, onFrom, upTo} from './covered.ts'
import {type Heard, type Source, sourceAfter, subjectBefore} from './speaker.ts'
import {bySentence, firstEnding, mask} from './words.ts'

type Taken = readonly (Mention | undefined)[]

/** The attributions of each sentence; `quoted` is what stands in quotation marks, by block, and says nothing of who speaks. */
export function attributions(
  text: Text,
  mentions: readonly Mention[],
  quoted: readonly (readonly Span[])[]
): readonly (readonly Attribution[])[] {
  const here = bySentence(
    text,
    mentions.filter((it) => it.type !== 'quotation' && it.type !== 'quantity' && it.type !== 'event')
  )
  const people = mentions.filter((it) => it.type === 'person')
  let heard: Heard = {people, speaker: undefined, person: undefined}
  return text.sentences.map((sentence) => {
    const quotes = quoted[sentence.block] ?? []
    const mentions = here[sentence.index]!
    const found = inSentence(sentence, mentions, quotes, heard)
    const speaker = lastSpeaker(found)
    const person = lastPerson(mentions, quotes)
    if (speaker || person) heard = {people, speaker: speaker ?? heard.speaker, person: person ?? heard.person}
    return found
  })
}

function lastSpeaker(found: readonly Attribution[]): Speaker | undefined {
  return found.length === 0 ? undefined : found.findLast((it) => it.speaker.named)?.speaker
}

function lastPerson(mentions: readonly Mention[], quotes: readonly Span[]): Speaker | undefined {
  if (mentions.length === 0) return
  const person = mentions.findLast(
    (it): it is PersonMention => it.type === 'person' && it.role !== 'author' && !isInside(quotes, it.start)
  )
  return person && {name: person.fullName, named: true, person: true}
}

/** Whether an offset stands inside one of the spans, which are in order. */
export function isInside(spans: readonly Span[], offset: number): boolean {
  const span = spans[firstEnding(spans, offset)]
  return span !== undefined && span.start <= offset
}

/** Those of the spans, which are in order, that share a character with another. */
export function overlapping(spans: readonly Span[], {start, end}: Span): readonly Span[] {
  const from = firstEnding(spans, start)
  let to = from
  while (to < spans.length && spans[to]!.start < end) to++
  return from === to ? [] : spans.slice(from, to)
}

function inSentence(
  sentence: Sentence,
  mentions: readonly Mention[],
  quotes: readonly Span[],
  heard: Heard
): Attribution[] {
  const {tokens} = sentence
  const result: Attribution[] = []
  if (!(sentence.flags & ATTRIBUTING)) return result
  let taken: Taken | undefined
  let near: readonly Span[] | undefined
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (!isCue(token)) continue
    near ??= overlapping(quotes, sentence)
    if (isInside(near, token.start)) continue
    taken ??= withoutQuoted(mask(sentence, mentions), tokens, near)
    const earlier = result.at(-1)
    const hit = attributionAt(
      sentence,
      taken,
      index,
      earlier,
      earlier?.speaker.named ? {...heard, speaker: earlier.speaker} : heard
    )
    if (hit) result.push(hit)
  }
  return result
}

// [Said] with a capital is a name, or something else.
function isCue({flags, text, lower}: Token): boolean {
  return (flags & ATTRIBUTING) !== 0 && (text === lower || (flags & REPORTING_VERB) === 0)
}

function withoutQuoted(taken: Taken, tokens: readonly Token[], quotes: readonly Span[]): Taken {
  return quotes.length === 0
    ? taken
    : taken.map((it, index) => (isInside(quotes, tokens[index]!.start) ? undefined : it))
}

function attributionAt(
  sentence: Sentence,
  taken: Taken,
  at: number,
  earlier: Attribution | undefined,
  heard: Heard
): Attribution | undefined {
  const {tokens} = sentence
  const {lower} = tokens[at]!
  const next = tokens[at + 1]?.lower ?? ''
  if (lower === 'according') return next === 'to' ? accordingTo(sentence, taken, at, heard) : undefined
  if (hearsay.has(lower)) return whole(sentence, at)
  if (hearsayNouns.has(lower) && next === 'that')
    return clause(sentence, taken, {speaker: {name: lower, named: false, person: false}, from: at, to: at + 1}, at)
  if (sayingOn.has(lower))
    return earlier && clause(sentence, taken, {speaker: earlier.speaker, from: at, to: at + 1}, at)
  if (lower.endsWith('ing') || !has(tokens[at], REPORTING_VERB)) return
  const passive = isPassive(tokens, at)
  if (passive) return passive === 'it' ? whole(sentence, at) : undefined
  // [to] say; confirmed [by] officials
  if (tokens[at - 1]?.lower === 'to' || (next === 'by' && lower.endsWith('ed'))) return
  const subject = subjectBefore(tokens, taken, at, heard)
  // [nine women said director X] where the comma was lost
  if (invertible.has(lower) && isNamed(taken, tokens, at + 1) && !isSource(subject))
    return inversion(sentence, taken, at, heard)
  if (subject && isSaying(tokens, taken, subject, at)) return clause(sentence, taken, subject, at)
  const quoted = /^[,"”’'?!—-]$/.test(tokens[at - 1]?.text ?? ',')
  return invertible.has(lower) && quoted ? inversion(sentence, taken, at, heard) : undefined
}

// [said the UN]
function isNamed(taken: Taken, tokens: readonly Token[], at: number): boolean {
  const type = taken[tokens[at]?.lower === 'the' ? at + 1 : at]?.type
  return type === 'person' || type === 'organization'
}

function isSource(subject: Source | undefined): boolean {
  return subject !== undefined && (subject.speaker.named || unnamedSources.has(subject.speaker.name.split(' ').at(-1)!))
}

// […, said] the deputy minister
function inversion(sentence: Sentence, taken: Taken, at: number, heard: Heard): Attribution | undefined {
  const source = sourceAfter(sentence.tokens, taken, at + 1, heard)
  return source && attribution(sentence, source, at, source.to, upTo(sentence, at))
}

// [it was reported] that; [is said] to
function isPassive(tokens: readonly Token[], at: number): 'it' | 'other' | undefined {
  let index = at - 1
  while (index > 0 && at - index < 4 && /(?:ly|^also|^been|^later|^not)$/.test(tokens[index]!.lower)) index--
  if (
    !/^(?:is|was|were|are|be|being|been|get|got)$/.test(tokens[index]?.lower ?? '') &&
    tokens[at - 1]?.lower !== 'been'
  )
    return
  return /^(?:it|has|had|have)$/.test(tokens[index - 1]?.lower ?? '') && tokens[at + 1]?.lower === 'that'
    ? 'it'
    : 'other'
}

// Weak verbs need somebody who can speak, and something said.
function isSaying(tokens: readonly Token[], _taken: Taken, {speaker, from}: Source, verb: number): boolean {
  const {lower} = tokens[verb]!
  if (/^(?:the|a|an|of|this|that|these|those|no|any)$/.test(tokens[verb - 1]?.lower ?? '')) return false
  if (!weakReportingVerbs.has(lower)) return true
  if (speaker.named) return true
  if (!unnamedSources.has(speaker.name)) return false
  const that = tokens[verb + 1]?.lower === 'that' || tokens[verb + 2]?.lower === 'that'
  return that || (contentVerbs.has(lower) && from >= 0 && /ed$|s$/.test(lower))
}

function accordingTo(sentence: Sentence, taken: Taken, at: number, heard: Heard): Attribution | undefined {
  const {tokens} = sentence
  const source = sourceAfter(tokens, taken, at + 2, heard)
  if (!source) return
  const opens = at < 2 || /^[;:—–-]$/.test(tokens[at - 1]!.text)
  const comma = opens || (tokens[at - 1]?.text === ',' && tokens[source.to]?.text === ',')
  const covers = opens
    ? onFrom(sentence, source.to)
    : comma && at > 4
      ? {start: sentence.start, end: sentence.end}
      : comma
        ? onFrom(sentence, source.to)
        : upTo(sentence, at)
  return attribution(sentence, source, at, source.to, covers)
}

function whole(sentence: Sentence, at: number): Attribution {
  const speaker = {name: 'unnamed', named: false, person: false}
  return attribution(sentence, {speaker, from: at, to: at + 1}, at, at + 1, {start: sentence.start, end: sentence.end})
}

// [X said that …] covers what follows, [… , X said on Friday.] what goes before.
function clause(sentence: Sentence, taken: Taken, subject: Source, verb: number): Attribution {
  const from = Math.min(subject.from, verb)
  const to = Math.max(subject.to, verb + 1)
  return attribution(sentence, subject, from, to, covered(sentence, taken, from, verb))
}

function attribution(
  {tokens}: Sentence,
  {speaker}: Source,
  from: number,
  to: number,
  covers: Span | undefined
): Attribution {
  return {speaker, start: tokens[from]!.start, end: tokens[Math.min(to, tokens.length) - 1]!.end, covers}
}
