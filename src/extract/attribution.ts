import {ATTRIBUTING, BETWEEN, CAPITAL, DIGIT, has, NUMBER_OPENER, REPORTING_VERB, WORD} from '../flags.ts'
import {
  accusing,
  claimed,
  clauseVerbs,
  contentVerbs,
  hearsay,
  hearsayNouns,
  invertedReports,
  invertible,
  quotingVerbs,
  reportingNouns,
  sayingOn,
  tolls,
  unnamedSources,
  weakReportingVerbs
} from '../language/en/reporting.ts'
import type {Attribution, Mention, PersonMention, Sentence, Span, Text, Token} from '../types.ts'
import {covered, isAside, onFrom, upTo} from './covered.ts'
import {behindSign, headlined} from './headlined.ts'
import {hearsayClause} from './hearsay.ts'
import {type Heard, type Source, sourceAfter, subjectBefore} from './speaker.ts'
import {bySentence, firstEnding, isWord, mask} from './words.ts'

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
  if (hearsayNouns.has(lower) && next === 'that')
    return clause(sentence, taken, {speaker: {name: lower, named: false, person: false}, from: at, to: at + 1}, at)
  if (lower === 'saying' && tokens[at - 1]?.lower === 'as') return quotedAs(sentence, taken, at, heard)
  if (citing.has(lower)) return cited(sentence, taken, at, earlier, heard)
  if (sayingOn.has(lower))
    return earlier && clause(sentence, taken, {speaker: earlier.speaker, from: at, to: at + 1}, at)
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
  if (subject && isSaying(tokens, taken, subject, at))
    return hasBareObject(tokens, at)
      ? attribution(sentence, subject, Math.min(subject.from, at), at + 1, undefined)
      : clause(sentence, taken, subject, at)
  const quoted = /^[,"”’'?!—-]$/.test(tokens[at - 1]?.text ?? ',')
  if (!quoted) return
  if (invertible.has(lower)) return inversion(sentence, taken, at, heard)
  const source = invertedReports.has(lower) ? sourceAfter(tokens, taken, at + 1, heard) : undefined
  return isSource(source) ? inversion(sentence, taken, at, heard) : undefined
}

// 12 people are [reported to] have died
function isHearsay(tokens: readonly Token[], at: number): boolean {
  return /^(?:reported|said|alleged|claimed)$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'to'
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

function isSource(subject: Source | undefined): boolean {
  return subject !== undefined && (subject.speaker.named || unnamedSources.has(subject.speaker.name.split(' ').at(-1)!))
}

// […, said] the deputy minister
function inversion(sentence: Sentence, taken: Taken, at: number, heard: Heard): Attribution | undefined {
  const source = sourceAfter(sentence.tokens, taken, at + 1, heard)
  return (
    source &&
    attribution(sentence, source, at, source.to, isAside(sentence.tokens, source.to) ? sentence : upTo(sentence, at))
  )
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
  return /^(?:it|has|had|have)$/.test(tokens[index - 1]?.lower ?? '') && isThatSoon(tokens, at + 1) ? 'it' : 'other'
}

// it was reported [in May] that
function isThatSoon(tokens: readonly Token[], at: number): boolean {
  const that = tokens.slice(at, at + 5).findIndex(({lower}) => lower === 'that')
  return that === 0 || (that > 1 && /^(?:in|on|late|early|earlier|last|by)$/.test(tokens[at]!.lower))
}

// Weak verbs need somebody who can speak, and something said.
function isSaying(tokens: readonly Token[], _taken: Taken, {speaker, from}: Source, verb: number): boolean {
  const {lower} = tokens[verb]!
  if (/^(?:the|a|an|of|this|that|these|those|no|any)$/.test(tokens[verb - 1]?.lower ?? '')) return false
  if (/^adds?$|^added$/.test(lower) && isAddition(tokens, verb + 1)) return false
  if (!weakReportingVerbs.has(lower)) return true
  const that = tokens[verb + 1]?.lower === 'that' || tokens[verb + 2]?.lower === 'that'
  if (that) return true
  if (speaker.named) return true
  if (!unnamedSources.has(lastWord(speaker.name))) return false
  if (!contentVerbs.has(lower)) return accusing.has(lower)
  return from >= 0 && (/ed$|s$|thought$/.test(lower) || beliefs.has(lower) || isPlural(speaker.name))
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

// Scientists [report] frogs died, but: a police [report]
const isPlural = (name: string): boolean => name.endsWith('s') && !reportingNouns.has(lastWord(name))

// they [maintained top spot], denied using gas, claimed responsibility; but: they maintain 12 were hurt
function hasBareObject(tokens: readonly Token[], verb: number): boolean {
  const at = verb + 1
  const next = tokens[at]
  if (!next || claimed.has(next.lower)) return next !== undefined
  if (!clauseVerbs.has(tokens[verb]!.lower) || !isWord(next) || has(next, BETWEEN)) return false
  if (next.lower.endsWith('ing')) return tokens[verb]!.lower.startsWith('den')
  const end = tokens.findIndex((it, index) => index >= at && /^[.;,"“”]$/.test(it.text))
  return !tokens
    .slice(at, end < 0 ? undefined : end)
    .some(({lower, text}) => lower === 'that' || finite.has(lower) || (text === lower && lower.endsWith('ed')))
}

const finite: ReadonlySet<string> = new Set(
  'is are was were be has have had will would can could may might must should do does did died fell rose went came left took made lost'.split(
    ' '
  )
)

const accordingTo = (sentence: Sentence, taken: Taken, at: number, heard: Heard): Attribution | undefined =>
  sourced(sentence, taken, at, at + 2, heard)

// A source at token `start` behind [according to] or [per] at token `at`
function sourced(sentence: Sentence, taken: Taken, at: number, start: number, heard: Heard): Attribution | undefined {
  const {tokens} = sentence
  const source = sourceAfter(tokens, taken, start, heard)
  if (!source) return
  const opens = at < 2 || has(tokens[at], CAPITAL) || /^[;:—–-]$/.test(tokens[at - 1]!.text)
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

// Hillis [added 101 yards], but: he added 12 people were dead
function isAddition(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], DIGIT | NUMBER_OPENER) && !/^(?:an?|another|more)$/.test(tokens[at]?.lower ?? '')) return false
  return !tokens
    .slice(at + 1, at + 6)
    .some(({lower}) => /^(?:was|were|had|have|has|died|is|are|would|will)$/.test(lower))
}

// Police [believe] 12 people were inside; [a police report] is none.
const beliefs: ReadonlySet<string> = new Set(['believe', 'think', 'fear', 'suspect', 'claim', 'estimate', 'say'])
