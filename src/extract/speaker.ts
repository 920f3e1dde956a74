import {BETWEEN, CAPITAL, has, PHRASE_END, REPORTING_VERB, TITLE_HEAD, TITLE_MODIFIER} from '../flags.ts'
import {speakerPronouns, unnamedSources, weakReportingVerbs} from '../language/en/reporting.ts'
import {titleHeads} from '../language/en/titles.ts'
import type {Mention, PersonMention, Speaker, Token} from '../types.ts'
import {resolveRole} from './role-holder.ts'
import {isPossessive, isWord} from './words.ts'

/** What is known of speakers so far in an article. */
export interface Heard {
  readonly people: readonly PersonMention[]
  /** Who spoke last, and who was named last. */
  readonly speaker: Speaker | undefined
  readonly person: Speaker | undefined
}

/** A subject or source and the tokens `[from, to)` in which it is written. */
export interface Source {
  readonly speaker: Speaker
  readonly from: number
  readonly to: number
}

type Taken = readonly (Mention | undefined)[]

const named = (name: string, person: boolean): Speaker => ({name, named: true, person})
const unnamed = (name: string): Speaker => ({name, named: false, person: false})

/** The subject that ends before the verb at token `verb`: [Lindholm] also said, [the deputy minister] said, [he] added. */
export function subjectBefore(tokens: readonly Token[], taken: Taken, verb: number, heard: Heard): Source | undefined {
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
    const mention = taken[index - 1]
    if (mention?.type === 'person' || mention?.type === 'organization')
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
  if (mention?.type === 'person') return {speaker: named(mention.fullName, true), from, to: end}
  if (mention?.type === 'organization') return ofBody(tokens, taken, from, end, mention.name, heard)
  if (mention?.type === 'place') return ofPlace(tokens, taken, from, end, mention.name, mention.kind, heard)
  if (speakerPronouns.has(last.lower)) return ofPronoun(last.lower, taken, end, heard)
  if (last.lower === 'it')
    return heard.speaker && !heard.speaker.person ? {speaker: heard.speaker, from: end - 1, to: end} : undefined
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

// A spokesman for [the ministry] said; [Rami Abdel Rahman] director of the Observatory said
function ofBody(tokens: readonly Token[], taken: Taken, from: number, to: number, name: string, heard: Heard): Source {
  const start = headOf(tokens, taken, from)?.from ?? from
  const person = personIn(tokens, taken, start, from)
  if (person)
    return person.to > start ? {speaker: person.speaker, from: person.from, to} : {speaker: person.speaker, from, to}
  const of = tokens.slice(start, from).some((it) => /^(?:of|for|at)$/.test(it.lower))
  const role = of ? resolveRole(tokens, start, to, heard) : undefined
  return {speaker: role ?? named(name, false), from: of ? start : from, to}
}

// A person with a role behind the name, in a noun phrase.
function personIn(tokens: readonly Token[], taken: Taken, from: number, to: number): Source | undefined {
  for (let index = to - 1; index >= from; index--) {
    const mention = taken[index]
    if (mention?.type !== 'person') continue
    if (!has(tokens[index + 1], TITLE_HEAD | TITLE_MODIFIER)) return
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
  const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1
  if (/^(?:of|for|in|at|from)$/.test(tokens[before]?.lower ?? '')) return ofNoun(tokens, taken, before, to, heard, to)
  if (kind === 'demonym') return {speaker: unnamed(tokens[from]!.text), from, to}
  return kind === 'country' || kind === 'capital' ? {speaker: named(name, false), from, to} : undefined
}

function ofPronoun(pronoun: string, taken: Taken, end: number, heard: Heard): Source | undefined {
  if (pronoun === 'who') {
    const mention = taken[end - 2] ?? taken[end - 3]
    return mention?.type === 'person' ? {speaker: named(mention.fullName, true), from: end - 1, to: end} : undefined
  }
  const speaker = pronoun === 'they' ? heard.speaker : heard.speaker?.person ? heard.speaker : heard.person
  return speaker && {speaker, from: end - 1, to: end}
}

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
  const speaker = resolveRole(tokens, head.from, to, heard)
  if (speaker) return {speaker, from: head.from, to}
  const outer = outerNoun(tokens, head.from)
  if (outer !== undefined) return {speaker: unnamed(outer.lower), from: head.from, to}
  const last = tokens[end - 1]!
  const known = unnamedSources.has(last.lower) || has(last, TITLE_HEAD) || titleHeads.has(last.lower.replace(/s$/, ''))
  if (!known && weakReportingVerbs.has(tokens[verb]?.lower ?? '')) return
  if (!known && has(last, CAPITAL) && head.from > 0) return
  return {
    speaker: bodyIn(taken, head.from, end) ?? unnamed(withDemonym(tokens, taken, head.from, end)),
    from: head.from,
    to
  }
}

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
  if (!isWord(last) || has(last, PHRASE_END | REPORTING_VERB)) return
  let from = end - 1
  while (from > 0 && end - from < 14 && isNounPart(tokens, taken, from - 1)) from--
  return {from}
}

function isNounPart(tokens: readonly Token[], taken: Taken, at: number): boolean {
  const token = tokens[at]!
  if (taken[at]) return taken[at]!.type !== 'time'
  if (token.text === '-' || isPossessive(token)) return true
  if (/^(?:the|a|an|some|other|another|several|his|her|its|their|two|three|of|for)$/.test(token.lower)) return true
  return isWord(token) && !has(token, PHRASE_END | REPORTING_VERB)
}

/** The source behind a verb or `according to`, from token `start`: said [the deputy minister], according to [Lindholm]. */
export function sourceAfter(tokens: readonly Token[], taken: Taken, start: number, heard: Heard): Source | undefined {
  let end = start
  while (end < tokens.length && end - start < 14 && isSourcePart(tokens, taken, end)) end++
  for (let index = start; index < end; index++) {
    const mention = taken[index]
    if (mention?.type === 'person' && !isPossessive(tokens[endOf(taken, index)])) {
      return {speaker: named(mention.fullName, true), from: start, to: endOf(taken, index)}
    }
  }
  if (end === start) return
  if (end === start + 1 && speakerPronouns.has(tokens[start]!.lower))
    return ofPronoun(tokens[start]!.lower, taken, end, heard)
  const role = resolveRole(tokens, start, end, heard)
  if (role) return {speaker: role, from: start, to: end}
  for (let index = start; index < end; index++) {
    const mention = taken[index]
    if (mention?.type === 'organization')
      return {speaker: named(mention.name, false), from: start, to: Math.max(end, endOf(taken, index))}
  }
  const country = taken[start]
  if (country?.type === 'place' && country.kind !== 'demonym' && end === endOf(taken, start))
    return {speaker: named(country.name, false), from: start, to: end}
  const last = lastNoun(tokens, start, end)
  return last && {speaker: unnamed(last.lower), from: start, to: end}
}

function endOf(taken: Taken, at: number): number {
  let end = at
  while (end < taken.length && taken[end] === taken[at]) end++
  return end
}

function isSourcePart(tokens: readonly Token[], taken: Taken, at: number): boolean {
  const token = tokens[at]!
  if (taken[at]) return taken[at]!.type !== 'time'
  if (token.text === '-' || isPossessive(token)) return true
  if (/^(?:the|a|an|of|for|his|her|its|their|he|she|they|at|and)$/.test(token.lower)) return true
  return isWord(token) && !has(token, PHRASE_END | REPORTING_VERB)
}

// The head: the last word before the first preposition.
function lastNoun(tokens: readonly Token[], start: number, end: number): Token | undefined {
  let last: Token | undefined
  for (let index = start; index < end; index++) {
    const token = tokens[index]!
    if (last && has(token, PHRASE_END)) break
    if (isWord(token) && !has(token, PHRASE_END)) last = token
  }
  return last
}
