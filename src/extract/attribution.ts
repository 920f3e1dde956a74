import {
  hearsay,
  hearsayNouns,
  invertedReports,
  invertible,
  quotingVerbs,
  sayingOn,
  tolls
} from '../language/en/reporting.ts'
import {ATTRIBUTING, CAPITAL, has, REPORTING_VERB, WORD} from '../text/flags.ts'
import type {Attribution, Mention, PersonMention, Sentence, Span, Speaker, Text, Token} from '../types.ts'
import {covered, isAside, onFrom, upTo} from './covered.ts'
import {behindSign, headlined} from './headlined.ts'
import {hearsayClause, partOf} from './hearsay.ts'
import {hasBareObject, isHearsay, isPassive, isPast, isSaying, isSource} from './saying.ts'
import {sourceAfter} from './source-after.ts'
import {type Heard, type Source, subjectBefore} from './speaker.ts'
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
    const headline = kind === 'title' || kind === 'heading' ? headlined(sentence, mentions) : signed(sentence, mentions)
    const found = inSentence(sentence, mentions, quotes, heard)
    if (headline) found.push(headline)
    const near = peopleIn(mentions, quotes)
    if (found.length > 0 || near.length > 0 || heard.near.length > 0 || heard.source)
      heard = heardAfter(found, near, heard)
    return found
  })
}

// 12 people died in the blast: [monitor].
function signed(sentence: Sentence, mentions: readonly Mention[]): Attribution | undefined {
  if (!sentence.text.includes(': ', sentence.text.length - 40)) return
  const found = behindSign(sentence, mentions)
  // Photo: Jane Doe
  return found?.speaker.named ? undefined : found
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
  if (lower === 'per') return per(sentence, taken, at, heard)
  if (lower === 'put' || lower === 'puts') return putting(sentence, taken, at, heard)
  if (hearsay.has(lower)) return whole(sentence, at)
  if (hearsayNouns.has(lower) && opensBy(tokens, at)) return sourced(sentence, taken, at - 1, at, heard)
  if (hearsayNouns.has(lower) && next === 'by') return claimBy(sentence, taken, at, heard)
  if (hearsayNouns.has(lower) && next === 'that')
    return clause(sentence, taken, {speaker: {name: lower, named: false, person: false}, from: at, to: at + 1}, at)
  if (lower === 'saying' && tokens[at - 1]?.lower === 'as') return quotedAs(sentence, taken, at, heard)
  if (citing.has(lower)) return cited(sentence, taken, at, earlier, heard)
  if (sayingOn.has(lower))
    return goingOn(sentence, taken, at, earlier?.speaker ?? opener(sentence, taken, heard)?.speaker)
  const going = lower.endsWith('ing')
  if (going && !/^(?:is|are|was|were)$/.test(tokens[at - 1]?.lower ?? '')) return
  if (!has(tokens[at], REPORTING_VERB)) return quoting(sentence, taken, at, heard)
  const passive = going ? undefined : isPassive(tokens, at)
  if (passive) return passive === 'it' || isHearsay(tokens, at) ? whole(sentence, at) : undefined
  // [to] say; confirmed [by] officials
  if (tokens[at - 1]?.lower === 'to' || (next === 'by' && lower.endsWith('ed'))) return
  const subject = subjectBefore(tokens, taken, at, heard)
  // [nine women said director X] where the comma was lost
  if (invertible.has(lower) && isNamed(taken, tokens, at + 1) && !isSource(subject))
    return inversion(sentence, taken, at, heard)
  if (invertible.has(lower) && !isSource(subject) && closes(sentence, taken, at, heard))
    return inversion(sentence, taken, at, heard)
  if (subject && isSaying(tokens, subject, at))
    return hasBareObject(tokens, at)
      ? attribution(sentence, subject, Math.min(subject.from, at), at + 1, undefined)
      : clause(sentence, taken, subject, at)
  const quoted = /^[,"”’'?!—-]$/.test(tokens[at - 1]?.text ?? ',')
  if (!quoted) return
  if (invertible.has(lower)) return inversion(sentence, taken, at, heard)
  const source = invertedReports.has(lower) ? sourceAfter(tokens, taken, at + 1, heard) : undefined
  return isSource(source) ? inversion(sentence, taken, at, heard) : undefined
}

function goingOn(sentence: Sentence, taken: Taken, at: number, speaker: Speaker | undefined): Attribution | undefined {
  return speaker && clause(sentence, taken, {speaker, from: at, to: at + 1}, at)
}

// [The monitor] raised its toll, saying 12 people died.
function opener({tokens}: Sentence, taken: Taken, heard: Heard): Source | undefined {
  const verb = tokens.slice(0, 12).findIndex((it, index) => index > 0 && isPast(it))
  const source = verb > 0 ? subjectBefore(tokens, taken, verb, heard) : undefined
  return source && source.from < 3 && isSource(source) ? source : undefined
}

// [By reports] on Monday, 12 people died.
const opensBy = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'by' && (at === 1 || tokens[at - 2]!.text === ',')

// a [claim by activists] that 12 people died
function claimBy(sentence: Sentence, taken: Taken, at: number, heard: Heard): Attribution | undefined {
  const {tokens} = sentence
  const source = sourceAfter(tokens, taken, at + 2, heard)
  if (!source || !isSource(source)) return
  const ahead = tokens.slice(source.to, source.to + 9).findIndex(({lower}) => lower === 'that')
  const after = source.to + ahead + 1
  return ahead < 0 ? undefined : attribution(sentence, source, at, after, onFrom(sentence, after))
}

// [Per the Widget Forum], 12 people died.
function per(sentence: Sentence, taken: Taken, at: number, heard: Heard): Attribution | undefined {
  return at === 0 || sentence.tokens[at - 1]!.text === ',' ? sourced(sentence, taken, at, at + 1, heard) : undefined
}

// The forum [put the toll at] 12.
function putting(sentence: Sentence, taken: Taken, at: number, heard: Heard): Attribution | undefined {
  const {tokens} = sentence
  if (!tokens.slice(at + 1, at + 5).some(({lower}) => tolls.has(lower)) || tokens[at - 1]?.lower === 'to') return
  const subject = subjectBefore(tokens, taken, at, heard)
  if (!subject || !isSource(subject)) return
  return attribution(sentence, subject, subject.from, at + 1, onFrom(sentence, at + 1))
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

// 12 died in the province [says a monitoring group].
function closes({tokens}: Sentence, taken: Taken, at: number, heard: Heard): boolean {
  if (/^(?:told|asked|replied)$/.test(tokens[at]!.lower)) return false
  const source = has(tokens[at + 1], WORD) ? sourceAfter(tokens, taken, at + 1, heard) : undefined
  return source !== undefined && isSource(source) && /^[.”"]?$/.test(tokens[source.to]?.text ?? '')
}

// [said the UN]
function isNamed(taken: Taken, tokens: readonly Token[], at: number): boolean {
  const type = taken[tokens[at]?.lower === 'the' ? at + 1 : at]?.type
  return type === 'person' || type === 'organization'
}

// […, said] the deputy minister
function inversion(sentence: Sentence, taken: Taken, at: number, heard: Heard): Attribution | undefined {
  const source = sourceAfter(sentence.tokens, taken, at + 1, heard)
  return (
    source &&
    attribution(sentence, source, at, source.to, isAside(sentence.tokens, source.to) ? sentence : upTo(sentence, at))
  )
}

const accordingTo = (sentence: Sentence, taken: Taken, at: number, heard: Heard): Attribution | undefined =>
  sourced(sentence, taken, at, at + 2, heard)

// A source at token `start` behind [according to] or [per] at token `at`
function sourced(sentence: Sentence, taken: Taken, at: number, start: number, heard: Heard): Attribution | undefined {
  const {tokens} = sentence
  const source = sourceAfter(tokens, taken, start, heard)
  if (!source) return
  const sign = tokens[at - 1]?.text ?? ''
  // 12 died – among them children – [according to the forum].
  const dashed = /^[—–-]$/.test(sign) && /^[—–.-]?$/.test(tokens[source.to]?.text ?? '')
  const opens = !dashed && (at < 2 || has(tokens[at], CAPITAL) || /^[;:—–-]$/.test(sign))
  const comma = dashed || (sign === ',' && isSetOff(tokens, source.to))
  const covers = opens ? onFrom(sentence, source.to) : comma ? partOf(sentence, at) : upTo(sentence, at)
  return attribution(sentence, source, at, source.to, covers)
}

// …, according to a report [citing the mayor's office,] …
function isSetOff(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 10).find(({text}) => /^[,.;]$/.test(text))?.text === ','
}

function whole(sentence: Sentence, at: number): Attribution {
  const speaker = {name: 'unnamed', named: false, person: false}
  return attribution(sentence, {speaker, from: at, to: at + 1}, at, at + 1, hearsayClause(sentence, at))
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
