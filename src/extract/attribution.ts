import {ATTRIBUTING, DIGIT, has, NUMBER_OPENER, REPORTING_VERB} from '../flags.ts'
import {
  contentVerbs,
  hearsay,
  hearsayNouns,
  invertible,
  quotingVerbs,
  sayingOn,
  unnamedSources,
  weakReportingVerbs
} from '../language/en/reporting.ts'
import type {Attribution, Mention, PersonMention, Sentence, Span, Text, Token} from '../types.ts'
import {covered, onFrom, upTo} from './covered.ts'
import {headlined} from './headlined.ts'
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
  let heard: Heard = {people, speaker: undefined, source: undefined, person: undefined, near: []}
  return text.sentences.map((sentence) => {
    const quotes = quoted[sentence.block] ?? []
    const mentions = here[sentence.index]!
    const {kind} = text.blocks[sentence.block]!
    const headline = kind === 'title' || kind === 'heading' ? headlined(sentence, mentions) : undefined
    const found = inSentence(sentence, mentions, quotes, heard)
    if (headline) found.push(headline)
    const near = peopleIn(mentions, quotes)
    if (found.length > 0 || near.length > 0 || heard.near.length > 0) heard = heardAfter(found, near, heard)
    return found
  })
}

function heardAfter(found: readonly Attribution[], near: readonly PersonMention[], {people, ...before}: Heard): Heard {
  const last = near.at(-1)
  return {
    people,
    speaker: found.findLast((it) => it.speaker.named)?.speaker ?? before.speaker,
    source: found.at(-1)?.speaker,
    person: last ? {name: last.fullName, named: true, person: true} : before.person,
    near
  }
}

const nobody: readonly PersonMention[] = []

function peopleIn(mentions: readonly Mention[], quotes: readonly Span[]): readonly PersonMention[] {
  if (mentions.length === 0) return nobody
  return mentions.filter(
    (it): it is PersonMention => it.type === 'person' && it.role !== 'author' && !isInside(quotes, it.start)
  )
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
    if (near.length === 0 ? quotingVerbs.has(token.lower) : isInside(near, token.start)) continue
    taken ??= withoutQuoted(mask(sentence, mentions), tokens, near)
    const earlier = result.at(-1)
    const hit = attributionAt(
      sentence,
      taken,
      index,
      earlier,
      earlier?.speaker.named ? {...heard, speaker: earlier.speaker, source: earlier.speaker, near: nobody} : heard
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
  if (lower === 'saying' && tokens[at - 1]?.lower === 'as') return quotedAs(sentence, taken, at, heard)
  if (citing.has(lower)) return cited(sentence, taken, at, earlier, heard)
  if (sayingOn.has(lower))
    return earlier && clause(sentence, taken, {speaker: earlier.speaker, from: at, to: at + 1}, at)
  if (lower.endsWith('ing')) return
  if (!has(tokens[at], REPORTING_VERB)) return quoting(sentence, taken, at, heard)
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

const citing: ReadonlySet<string> = new Set(['citing', 'quoting'])

// The agency reported 12 deaths, [quoting] the ministry
function cited(
  sentence: Sentence,
  taken: Taken,
  at: number,
  earlier: Attribution | undefined,
  heard: Heard
): Attribution | undefined {
  const source = sourceAfter(sentence.tokens, taken, at + 1, heard)
  if (!source) return
  const before = upTo(sentence, at)
  const covers = at > 3 ? {...before, start: earlier?.covers?.start ?? before.start} : onFrom(sentence, source.to)
  return attribution(sentence, source, at, source.to, covers)
}

// The minister was quoted by the agency [as saying]; the agency quoted the minister [as saying]
function quotedAs(sentence: Sentence, taken: Taken, at: number, heard: Heard): Attribution | undefined {
  const {tokens} = sentence
  let verb = at - 2
  while (verb >= 0 && at - verb < 16 && tokens[verb]!.lower !== 'quoted') verb--
  if (tokens[verb]?.lower !== 'quoted') return
  const source = isPassive(tokens, verb)
    ? subjectBefore(tokens, taken, verb, heard)
    : sourceAfter(tokens, taken, verb + 1, heard)
  return source && clause(sentence, taken, {...source, from: Math.max(source.from, verb)}, at)
}

// Galuzin [called] it “odd”: only what he is quoted with is his.
function quoting(sentence: Sentence, taken: Taken, at: number, heard: Heard): Attribution | undefined {
  const {tokens} = sentence
  if (!quotingVerbs.has(tokens[at]!.lower) || isPassive(tokens, at)) return
  if (tokens[at - 1]?.lower === 'to' || tokens[at + 1]?.lower === 'by') return
  const subject = subjectBefore(tokens, taken, at, heard)
  return subject && isSource(subject) ? attribution(sentence, subject, subject.from, at + 1, undefined) : undefined
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
  if (/^adds?$|^added$/.test(lower) && isAddition(tokens, verb + 1)) return false
  if (!weakReportingVerbs.has(lower)) return true
  if (speaker.named) return true
  if (!unnamedSources.has(speaker.name)) return false
  const that = tokens[verb + 1]?.lower === 'that' || tokens[verb + 2]?.lower === 'that'
  return that || (contentVerbs.has(lower) && from >= 0 && (/ed$|s$|thought$/.test(lower) || beliefs.has(lower)))
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

// Hillis [added 101 yards], but: he added 12 people were dead
function isAddition(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], DIGIT | NUMBER_OPENER) && !/^(?:an?|another|more)$/.test(tokens[at]?.lower ?? '')) return false
  return !tokens
    .slice(at + 1, at + 6)
    .some(({lower}) => /^(?:was|were|had|have|has|died|is|are|would|will)$/.test(lower))
}

// Police [believe] 12 people were inside; [a police report] is none.
const beliefs: ReadonlySet<string> = new Set(['believe', 'think', 'fear', 'suspect', 'claim', 'estimate', 'say'])
