import {fates} from '../language/en/numbers.ts'
import {
  figureVerbs,
  mouthpieces,
  speakerPronouns,
  speakingBodies,
  unnamedSources,
  weakReportingVerbs
} from '../language/en/reporting.ts'
import {titleHeads} from '../language/en/titles.ts'
import {BETWEEN, CAPITAL, CAPITALS, has, PHRASE_END, REPORTING_VERB, TITLE_HEAD, TITLE_MODIFIER} from '../text/flags.ts'
import type {Mention, PersonMention, Speaker, Token} from '../types.ts'
import {personFor} from './pronoun.ts'
import {resolveRole} from './role-holder.ts'
import {isPossessive, isWord, wordsOf} from './words.ts'

/** What is known of speakers so far in an article. */
export interface Heard {
  readonly people: readonly PersonMention[]
  /** Who spoke last by name, and who was named last. */
  readonly speaker: Speaker | undefined
  readonly person: Speaker | undefined
  /** Who spoke last in the sentence before, named or not. */
  readonly source: Speaker | undefined
  /** The people of the sentence before. */
  readonly near: readonly PersonMention[]
}

/** A subject or source and the tokens `[from, to)` in which it is written. */
export interface Source {
  readonly speaker: Speaker
  readonly from: number
  readonly to: number
}

export type Taken = readonly (Mention | undefined)[]

export const named = (name: string, person: boolean): Speaker => ({name, named: true, person})
export const unnamed = (name: string): Speaker => ({name, named: false, person: false})

/** The subject that ends before the verb at token `verb`: [Lindholm] also said, [the deputy minister] said, [he] added. */
export function subjectBefore(tokens: readonly Token[], taken: Taken, verb: number, heard: Heard): Source | undefined {
  const found = nearestSubject(tokens, taken, verb, heard)
  if (!found || found.speaker.named || unnamedSources.has(lastWord(found.speaker.name))) return found
  return pastRelative(tokens, taken, found.from) ?? found
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

// [The Observatory], which relies on sources to monitor the conflict, said
function pastRelative(tokens: readonly Token[], taken: Taken, end: number): Source | undefined {
  for (let index = end - 1; index > 0 && end - index < 16; index--) {
    const {text, lower} = tokens[index]!
    if (/^["“”:;]$/.test(text)) return
    if (lower !== 'which' && lower !== 'who') continue
    const at = tokens[index - 1]!.text === ',' ? index - 2 : index - 1
    const mention = taken[at]
    if (mention?.type === 'person')
      return {speaker: named(mention.fullName, true), from: firstOf(taken, at), to: at + 1}
    if (mention?.type === 'organization')
      return {speaker: named(mention.name, false), from: firstOf(taken, at), to: at + 1}
    return
  }
  return
}

function nearestSubject(tokens: readonly Token[], taken: Taken, verb: number, heard: Heard): Source | undefined {
  let end = verb
  while (end > 0 && verb - end < 8 && isBetween(tokens, taken, end - 1)) end--
  if (tokens[end - 1]?.text === ',')
    return pastApposition(tokens, taken, end - 1, heard) ?? subjectAt(tokens, taken, end - 1, verb, heard)
  return subjectAt(tokens, taken, end, verb, heard)
}

function isBetween(tokens: readonly Token[], taken: Taken, at: number): boolean {
  const {lower, flags} = tokens[at]!
  if (taken[at]?.type === 'time') return true
  if (taken[at]) return false
  return (flags & BETWEEN) !== 0 || (!(flags & CAPITAL) && lower.endsWith('ly'))
}

// [Lindholm], the Director of the Department, stated
function pastApposition(tokens: readonly Token[], taken: Taken, comma: number, heard: Heard): Source | undefined {
  for (let index = comma - 1; index > 0 && comma - index < 24; index--) {
    const {text} = tokens[index]!
    if (/^["“”:;]$/.test(text)) return
    if (text !== ',') continue
    // the director of the forum, [Jane Doe], said
    const name = taken[comma - 1]
    if (name?.type === 'person' && comma - index < 8 && !taken.slice(index + 1, comma).some((it) => it && it !== name))
      return subjectAt(tokens, taken, comma, comma, heard)
    const mention = taken[index - 1]
    if (mention?.type === 'person' || mention?.type === 'organization')
      return subjectAt(tokens, taken, index, index, heard)
    // [Arvenia], which had left, said
    if (mention?.type === 'place' && /^(?:which|who|whose)$/.test(tokens[index + 1]?.lower ?? ''))
      return subjectAt(tokens, taken, index, index, heard)
    if (tokens[index - 1] && speakerPronouns.has(tokens[index - 1]!.lower))
      return subjectAt(tokens, taken, index, index, heard)
  }
  return
}

function subjectAt(
  tokens: readonly Token[],
  taken: Taken,
  end: number,
  verb: number,
  heard: Heard
): Source | undefined {
  const last = tokens[end - 1]
  if (!last || isPossessive(last)) return
  if (last.text === ')') return subjectAt(tokens, taken, bracketStart(tokens, end - 1), verb, heard)
  const mention = taken[end - 1]
  const from = firstOf(taken, end - 1)
  const follower = mention?.type === 'person' ? followers(tokens, from) : undefined
  if (follower) return {speaker: unnamed(follower.lower), from: from - 2, to: end}
  if (mention?.type === 'person') return {speaker: named(mention.fullName, true), from, to: end}
  const member = mention && mention.type !== 'time' ? memberOf(tokens, taken, from) : undefined
  if (member) return {speaker: member.speaker, from: member.from, to: end}
  if (mention?.type === 'organization') return ofBody(tokens, taken, from, end, mention.name, heard)
  if (mention?.type === 'place') return ofPlace(tokens, taken, from, end, mention.name, mention.kind, heard)
  if (last.lower === 'who') return ofWho(taken, end)
  if (speakerPronouns.has(last.lower) || last.lower === 'it')
    return ofPronoun(last.lower, end, heard, tokens[verb]?.lower ?? '')
  return ofNoun(tokens, taken, end, verb, heard)
}

function bracketStart(tokens: readonly Token[], close: number): number {
  let open = close
  while (open > 0 && close - open < 8 && tokens[open]!.text !== '(') open--
  return open
}

function firstOf(taken: Taken, at: number): number {
  let from = at
  while (from > 0 && taken[from - 1] === taken[at]) from--
  return from
}

// [Opponents] of Jane Doe said
function followers(tokens: readonly Token[], person: number): Token | undefined {
  const noun = tokens[person - 2]
  if (tokens[person - 1]?.lower !== 'of' || !noun || has(noun, TITLE_HEAD) || (person > 2 && has(noun, CAPITAL))) return
  return noun.lower.endsWith('s') || unnamedSources.has(noun.lower) ? noun : undefined
}

// [Jane Doe] of the Widget Forum said
function memberOf(tokens: readonly Token[], taken: Taken, body: number): Source | undefined {
  for (let index = body - 1; index > 0 && body - index < 7; index--) {
    if (/^(?:of|from|at|with)$/.test(tokens[index]!.lower)) {
      const mention = taken[index - 1]
      if (mention?.type !== 'person') return
      return {speaker: named(mention.fullName, true), from: firstOf(taken, index - 1), to: index}
    }
    const token = tokens[index]!
    const fits = taken[index] || has(token, CAPITAL) || isPossessive(token) || /^(?:the|-|and|’|')$/.test(token.lower)
    if (!fits || taken[index]?.type === 'person') return
  }
  return
}

// A spokesman for [the ministry] said; [Rami Abdel Rahman] director of the Observatory said
function ofBody(tokens: readonly Token[], taken: Taken, from: number, to: number, name: string, heard: Heard): Source {
  const start = headOf(tokens, taken, from)?.from ?? from
  const person = personIn(tokens, taken, start, from)
  if (person)
    return person.to > start ? {speaker: person.speaker, from: person.from, to} : {speaker: person.speaker, from, to}
  const of = prepositionBefore(tokens, from)
  if (of === undefined) return {speaker: named(name, false), from, to}
  const noun = tokens[of - 1]!
  const first = headOf(tokens, taken, of)?.from ?? of - 1
  const role = resolveRole(tokens, first, to, heard)
  const other = isOther(noun) ? unnamed(`${noun.lower} ${tokens[of]!.lower} ${name}`) : undefined
  return {speaker: role ?? other ?? named(name, false), from: first, to}
}

// officials [at] the Arvenian Foreign Ministry
function prepositionBefore(tokens: readonly Token[], body: number): number | undefined {
  for (let index = body - 1; index > 0 && body - index < 5; index--) {
    if (/^(?:of|for|at|with|from|in|within)$/.test(tokens[index]!.lower)) return index
    if (!/^(?:the|its|their|local)$/.test(tokens[index]!.lower) && !isPossessive(tokens[index])) return
  }
  return
}

// [An official at] the ministry does not speak for it, as its spokesman does.
function isOther(noun: Token): boolean {
  if (has(noun, CAPITAL) || mouthpieces.has(noun.lower)) return false
  return has(noun, TITLE_HEAD) || unnamedSources.has(noun.lower)
}

// A person with a role behind the name, in a noun phrase.
function personIn(tokens: readonly Token[], taken: Taken, from: number, to: number): Source | undefined {
  for (let index = to - 1; index >= from; index--) {
    const mention = taken[index]
    if (mention?.type !== 'person') continue
    if (!has(tokens[index + 1], TITLE_HEAD | TITLE_MODIFIER) && !/^(?:a|an|the)$/.test(tokens[index + 1]?.lower ?? ''))
      return
    return {speaker: named(mention.fullName, true), from: firstOf(taken, index), to: index + 1}
  }
  return
}

function ofPlace(
  tokens: readonly Token[],
  taken: Taken,
  from: number,
  to: number,
  name: string,
  kind: string,
  heard: Heard
): Source | undefined {
  const before = placeBefore(tokens, from)
  if (before !== undefined) return ofNoun(tokens, taken, before, to, heard, to)
  // the forces in Syria and [Iraq] said
  if (tokens[from - 1]?.lower === 'and' && kind !== 'demonym') return
  if (kind === 'demonym') return {speaker: unnamed(tokens[from]!.text), from, to}
  return kind === 'country' || kind === 'capital' ? {speaker: named(name, false), from, to} : undefined
}

// activists [in] rural Idlib; [of] the town
function placeBefore(tokens: readonly Token[], place: number): number | undefined {
  for (let index = place - 1; index > 0 && place - index < 5; index--) {
    const {lower} = tokens[index]!
    if (/^(?:of|for|in|at|from|inside|across|around|near|outside)$/.test(lower)) return index
    if (lower !== 'the' && (has(tokens[index], PHRASE_END | REPORTING_VERB) || !isWord(tokens[index]))) return
  }
  return
}

function ofWho(taken: Taken, end: number): Source | undefined {
  const mention = taken[end - 2] ?? taken[end - 3]
  return mention?.type === 'person' ? {speaker: named(mention.fullName, true), from: end - 1, to: end} : undefined
}

export function ofPronoun(pronoun: string, end: number, heard: Heard, verb: string): Source | undefined {
  const speaker = pronoun === 'it' || pronoun === 'they' ? bodyFor(pronoun, heard) : personFor(pronoun, heard, verb)
  return speaker && {speaker, from: end - 1, to: end}
}

// Officials said so. [They] added; the ministry said so. [It] added
function bodyFor(pronoun: string, {source, speaker}: Heard): Speaker | undefined {
  if (source && !source.person && (pronoun === 'they' || source.named)) return source
  if (pronoun === 'they' || (speaker && !speaker.person)) return speaker
  return source && isBody(source) ? source : undefined
}

// a [monitor] spoke. It said so.
const isBody = ({name}: Speaker): boolean => speakingBodies.has(lastWord(name))

// [the Russian presidential spokesman] said, [activists] say
function ofNoun(
  tokens: readonly Token[],
  taken: Taken,
  end: number,
  verb: number,
  heard: Heard,
  to = end
): Source | undefined {
  const head = headOf(tokens, taken, end)
  if (!head) return
  const person = personIn(tokens, taken, head.from, end)
  if (person) return {speaker: person.speaker, from: person.from, to}
  const speaker = resolveRole(tokens, head.from, to, heard)
  if (speaker) return {speaker, from: head.from, to}
  const outer = outerNoun(tokens, head.from)
  if (outer !== undefined) return {speaker: unnamed(outer.lower), from: head.from, to}
  const close = headEnd(tokens, head.from, end)
  const last = tokens[close - 1]!
  const known = unnamedSources.has(last.lower) || has(last, TITLE_HEAD) || titleHeads.has(last.lower.replace(/s$/, ''))
  const that = tokens[verb + 1]?.lower === 'that'
  const name = capitalised(tokens, head.from, close)
  const lower = tokens[verb]?.lower ?? ''
  if (!known && !that && weakReportingVerbs.has(lower) && !(name && figureVerbs.has(lower))) return
  if (!known && !name && has(last, CAPITAL) && head.from > 0) return
  return {
    speaker: bodyIn(taken, head.from, end) ?? name ?? unnamed(withDemonym(tokens, taken, head.from, close)),
    from: head.from,
    to
  }
}

// the [minister] for the harbour; but: the director of [police]
function headEnd(tokens: readonly Token[], from: number, end: number): number {
  if (unnamedSources.has(tokens[end - 1]!.lower)) return end
  for (let index = from + 1; index < end; index++)
    if (/^(?:of|for)$/.test(tokens[index]!.lower) && has(tokens[index - 1], TITLE_HEAD)) return index
  return end
}

// [the Arvenian Central Command] said: no list knows it, but it has a name.
export function capitalised(tokens: readonly Token[], start: number, end: number): Speaker | undefined {
  let from = end
  while (from > start && (has(tokens[from - 1], CAPITAL) || joins(tokens, from - 1, start))) from--
  const last = tokens[end - 1]
  if (end - from < 2 || from === 0 || has(last, CAPITALS) || unnamedSources.has(last!.lower)) return
  return named(wordsOf(tokens, from, end), false)
}

// Directorate [of] Health
const joins = (tokens: readonly Token[], at: number, start: number): boolean =>
  tokens[at]!.lower === 'of' && at > start && has(tokens[at - 1], CAPITAL)

// [doctors at the scene] said, [a source at the command] said
function outerNoun(tokens: readonly Token[], from: number): Token | undefined {
  if (!/^(?:at|in|from|on|with|inside|near)$/.test(tokens[from - 1]?.lower ?? '')) return
  const noun = tokens[from - 2]
  return noun && unnamedSources.has(noun.lower) ? noun : undefined
}

// [the HRW report] said
function bodyIn(taken: Taken, from: number, to: number): Speaker | undefined {
  for (let index = to - 1; index >= from && to - index < 5; index--) {
    const mention = taken[index]
    if (mention?.type === 'organization') return named(mention.name, false)
  }
  return
}

// [German officials] said
function withDemonym(tokens: readonly Token[], taken: Taken, from: number, to: number): string {
  const mention = taken[to - 2]
  const demonym = to - 2 >= from && mention?.type === 'place' && mention.kind === 'demonym'
  return demonym ? `${tokens[to - 2]!.text} ${tokens[to - 1]!.lower}` : tokens[to - 1]!.lower
}

// The noun phrase that ends before token `end`.
function headOf(tokens: readonly Token[], taken: Taken, end: number): {readonly from: number} | undefined {
  const last = tokens[end - 1]
  // [Reports] said
  if (!isWord(last) || (has(last, PHRASE_END | REPORTING_VERB) && !unnamedSources.has(last!.lower))) return
  let from = end - 1
  while (from > 0 && end - from < 14 && isNounPart(tokens, taken, from - 1)) {
    from--
    // 12 civilians, [two] residents said; but: the spokesman of [the] ministry
    if (opensPhrase(tokens, taken, from) && !goesOn(tokens, taken, from, end)) break
  }
  return {from}
}

// [the spokesman of] the ministry, [Jane Doe] the director
function goesOn(tokens: readonly Token[], taken: Taken, at: number, end: number): boolean {
  if (/^(?:of|for)$/.test(tokens[at - 1]?.lower ?? '')) return true
  if (taken[at - 1]?.type !== 'person') return false
  return !unnamedSources.has(tokens[end - 1]!.lower) || tokens.slice(at, end).some((it) => has(it, TITLE_HEAD))
}

function opensPhrase(tokens: readonly Token[], taken: Taken, at: number): boolean {
  return !taken[at] && /^(?:the|a|an|some|other|another|several|his|her|its|their|two|three)$/.test(tokens[at]!.lower)
}

function isNounPart(tokens: readonly Token[], taken: Taken, at: number): boolean {
  const token = tokens[at]!
  if (taken[at]) return taken[at]!.type !== 'time'
  if (fates.has(token.lower)) return false
  if (token.text === '-' || isPossessive(token)) return true
  if (/^(?:the|a|an|some|other|another|several|his|her|its|their|two|three|of|for)$/.test(token.lower)) return true
  return isWord(token) && !has(token, PHRASE_END | REPORTING_VERB)
}
