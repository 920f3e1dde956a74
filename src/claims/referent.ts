import {isCapital, isPossessive, isTitleCase, isWord} from '../extract/words.ts'
import {commonWords} from '../language/en/common-words.ts'
import {notNames} from '../language/en/not-names.ts'
import type {Annotated, Mention, PersonMention, Sentence, Span, Token} from '../types.ts'
import type {NameWords} from './terms.ts'

/** What `the bridge` stands for: a person by full name, else a name as it is written. */
export interface Referent {
  readonly name: string
  readonly kind: 'person' | 'place' | 'thing'
}

/** A definite noun that stands for a name, in a sentence. */
export interface Referred extends Referent, Span {}

/** Finds the definite nouns of a sentence that stand for what the article names elsewhere. */
export type Referents = (sentence: Sentence) => readonly Referred[]

/**
 * What an article's definite nouns stand for: [the bridge] is the Tarne bridge where that is the only bridge with a name, [the banker] is
 * Ilya Soren where he is called `the banker Ilya Soren` or `Ilya Soren, a banker`. Nothing for a noun with two names.
 */
export function referents(
  {sentences, mentions}: Pick<Annotated, 'sentences' | 'mentions'>,
  known: NameWords
): Referents {
  const asked = new Set(sentences.flatMap(definites).map(({word}) => word))
  if (asked.size === 0) return () => []
  const bearers = bearersOf(sentences, mentions, asked, known)
  return (sentence) =>
    definites(sentence).flatMap(({word, start, end}) => {
      const [referent, ...others] = bearers.get(word) ?? []
      return referent && others.length === 0 ? [{...referent, start, end}] : []
    })
}

/** Shortest noun that is looked for. */
const shortest = 4

/** Nouns behind `the`, with up to two small words between: the [bridge], the 43-year-old [teacher], the insolvent [airline]. */
function definites({tokens}: Sentence): readonly (Span & {readonly word: string})[] {
  return tokens.flatMap((token, at) => {
    if (token.lower !== 'the') return []
    const head = headBehind(tokens, at + 1)
    const noun = tokens[head]
    const next = tokens[head + 1]
    // `the banker Ilya Soren` says itself whom it means, and so does `the mayor of Velden`.
    if (!noun || isPossessive(next) || (next && (isCapital(next.text) || next.lower === 'of'))) return []
    return [{word: noun.lower, start: noun.start, end: noun.end}]
  })
}

/** The last of the small words that begin at a token, as far as nothing but a sign or grammar ends them; -1 where there is none. */
function headBehind(tokens: readonly Token[], from: number): number {
  let head = -1
  for (let at = from; at < Math.min(tokens.length, from + longest); at++) {
    if (!isNoun(tokens[at])) break
    head = at
    // Verbs begin where a noun may end: `the bridge opened`.
    if (/(?:ed|s)$/.test(tokens[at + 1]?.lower ?? '')) break
  }
  return head
}

/** Most words of a definite phrase without its article. */
const longest = 3

function isNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.lower.length >= shortest &&
    isWord(token) &&
    !isCapital(token.text) &&
    !commonWords.has(token.lower)
  )
}

type Bearers = ReadonlyMap<string, readonly Referent[]>

function bearersOf(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  asked: ReadonlySet<string>,
  known: NameWords
): Bearers {
  const bearers = new Map<string, Referent[]>()
  const people = mentions.filter((it): it is PersonMention => it.type === 'person')
  const places = mentions.filter((it) => it.type === 'place')
  for (const sentence of sentences) {
    if (isTitleCase(sentence)) continue
    const {tokens} = sentence
    const own = {people: within(people, sentence), places: within(places, sentence)}
    for (const [at, {lower}] of tokens.entries()) {
      if (!asked.has(lower) || !isNoun(tokens[at]) || isPossessive(tokens[at + 1])) continue
      const found = nameBehind(tokens, at, known, own) ?? nameBefore(tokens, at, known, own) ?? apposed(tokens, at, own)
      if (found) bearers.set(lower, withNew(bearers.get(lower) ?? [], found))
    }
  }
  return bearers
}

interface Own {
  readonly people: readonly PersonMention[]
  readonly places: readonly Mention[]
}

const within = <M extends Mention>(all: readonly M[], {index, start, end}: Sentence): readonly M[] =>
  all.filter((it) => it.sentence === index && it.start >= start && it.end <= end)

/** `the banker [Ilya Soren]`, `the probe [Petrel]`. */
function nameBehind(tokens: readonly Token[], at: number, known: NameWords, own: Own): Referent | undefined {
  if (!isName(tokens, at + 1, known)) return undefined
  const found = referentOf(tokens, at + 1, runEnd(tokens, at + 1), own)
  // `before the race [Joel Kirwa] slept`
  return found.kind === 'person' && !isPersonal(tokens[at]!.lower) ? undefined : found
}

/** Whether a noun is what somebody is: a banker, a teacher; by its ending. */
export const isPersonal = (noun: string): boolean =>
  /(?:er|or|ist|ian|[ae]nt|man|woman|ess|yer|ee|eur|chief|nurse|judge|pilot)$/.test(noun)

/** `the [Tarne] bridge`. */
function nameBefore(tokens: readonly Token[], at: number, known: NameWords, own: Own): Referent | undefined {
  if (!isName(tokens, at - 1, known)) return undefined
  let first = at - 1
  while (isName(tokens, first - 1, known)) first--
  // `[Russian] troops` are many.
  const isDemonym = own.places.some(
    (it) =>
      it.type === 'place' && it.kind === 'demonym' && it.start <= tokens[at - 1]!.start && it.end >= tokens[at - 1]!.end
  )
  return isDemonym ? undefined : referentOf(tokens, first, at, own)
}

/** `[Ilya Soren], a banker from Varna`, `[Nora Felt], 34, a teacher`. */
function apposed(tokens: readonly Token[], at: number, {people}: Own): Referent | undefined {
  let before = at - 1
  while (before > at - longest && isNoun(tokens[before])) before--
  if (!/^(?:a|an|the|its|his|her|their)$/.test(tokens[before]?.lower ?? '')) return undefined
  if (tokens[before - 1]?.text !== ',') return undefined
  const age = /^\d{1,2}$/.test(tokens[before - 2]?.text ?? '') && tokens[before - 3]?.text === ','
  const last = tokens[before - (age ? 4 : 2)]
  const person = last && people.find(({end}) => end === last.end)
  return person && {name: person.fullName, kind: 'person'}
}

function isName(tokens: readonly Token[], at: number, known: NameWords): boolean {
  const token = tokens[at]
  if (!token || !isCapital(token.text) || notNames.has(token.lower) || commonWords.has(token.lower)) return false
  return at > 0 || (known.get(token.lower)?.count ?? 0) > 1
}

function runEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1
  while (tokens[end] && isCapital(tokens[end]!.text) && !notNames.has(tokens[end]!.lower)) end++
  return end
}

function referentOf(tokens: readonly Token[], first: number, end: number, {people, places}: Own): Referent {
  const [start, last] = [tokens[first]!.start, tokens[end - 1]!.end]
  const person = people.find((it) => it.start < last && start < it.end)
  if (person) return {name: person.fullName, kind: 'person'}
  const name = tokens
    .slice(first, end)
    .map(({text}) => text)
    .join(' ')
  const place = places.find((it) => it.start < last && start < it.end)
  return {name: place?.type === 'place' ? place.name : name, kind: place ? 'place' : 'thing'}
}

/** A name and a part of it are one: `Olaf Brandt` and `Brandt`. */
function withNew(all: readonly Referent[], one: Referent): Referent[] {
  const words = (name: string) => name.toLowerCase().split(' ')
  const holds = (a: Referent, b: Referent) => words(b.name).every((word) => words(a.name).includes(word))
  if (all.some((other) => holds(other, one))) return [...all]
  return [...all.filter((other) => !holds(one, other)), one]
}
