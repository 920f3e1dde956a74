import type {Token} from '../types.ts'
import {byFirstWord, type Entry} from './first-word.ts'
import {wordsIn} from './tokens.ts'

/** Phrases in lower case by their first word. */
export interface Phrases<T> {
  readonly has: (first: string) => boolean
  readonly get: (first: string) => Opened<T> | undefined
}

/** Phrases of one first word: many begin with `is` or `the`, and only those that go on with the next word are compared. */
export interface Opened<T> {
  /** By their second word, the longest first; the first word alone is among them where it is a phrase. */
  readonly next: ReadonlyMap<string, readonly Entry<T>[]>
  readonly alone: readonly Entry<T>[]
}

/** Index phrases for {@link phraseAt}; case and hyphens do not matter: `cease-fire` is `cease fire`. */
export function phrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const lists = byFirstWord(
    Array.from(entries, ([phrase, value]) => [phrase.toLowerCase(), value] as const),
    phraseWords
  )
  const known = new Map<string, Opened<T>>()
  const get = (first: string) => {
    const found = known.get(first)
    if (found) return found
    const list = lists.get(first)
    if (!list) return undefined
    const made = byNextWord(list)
    known.set(first, made)
    return made
  }
  return {has: lists.has, get}
}

/** The phrases of one first word by the next. */
export function byNextWord<T>(list: readonly Entry<T>[]): Opened<T> {
  const alone = list.filter(({words}) => words.length === 1)
  const next = new Map<string, Entry<T>[]>()
  for (const entry of list) {
    const second = entry.words[1]
    if (second === undefined) continue
    const same = next.get(second)
    if (same) same.push(entry)
    else next.set(second, [entry])
  }
  for (const same of next.values()) same.push(...alone)
  return {next, alone}
}

/** Phrases that may begin at `tokens[at]`, by its word and the next, the longest first. */
function candidates<T>(index: Phrases<T>, tokens: readonly Token[], at: number): readonly Entry<T>[] {
  const found = index.get(tokens[at]?.lower ?? '')
  if (!found) return none
  if (found.next.size === 0) return found.alone
  const second = tokens[afterHyphens(tokens, at + 1)]?.lower
  return (second === undefined ? undefined : found.next.get(second)) ?? found.alone
}

/** The words of a phrase in lower case, without its hyphens. */
export function phraseWords(phrase: string): readonly string[] {
  return plain.test(phrase) ? phrase.split(' ') : wordsIn(phrase).filter((word) => !isHyphen(word))
}

/** Letters and single spaces need no cutting into tokens. */
const plain = /^[a-z]+(?: [a-z]+)*$/

/** The longest phrase that begins at `tokens[index]`, with the index after its last token. */
export function phraseAt<T>(
  index: Phrases<T>,
  tokens: readonly Token[],
  at: number
): {value: T; end: number} | undefined {
  for (const {words, value} of candidates(index, tokens, at)) {
    const end = match(words, tokens, at)
    if (end !== undefined) return {value, end}
  }
  return undefined
}

/** All phrases that begin at `tokens[index]`, the longest first. */
export function phrasesAt<T>(
  index: Phrases<T>,
  tokens: readonly Token[],
  at: number
): readonly {readonly value: T; readonly end: number}[] {
  const list = candidates(index, tokens, at)
  if (list.length === 0) return none
  const result: {value: T; end: number}[] = []
  for (const {words, value} of list) {
    const end = match(words, tokens, at)
    if (end !== undefined) result.push({value, end})
  }
  return result
}

const none: readonly never[] = []

/** What a whole text stands for as a phrase. */
export function phrasesOf<T>(index: Phrases<T>, text: string): readonly T[] {
  const words = phraseWords(text)
  const found = index.get(words[0] ?? '')
  const list = found?.next.get(words[1] ?? '') ?? found?.alone ?? []
  return list.flatMap((it) => (it.words.join(' ') === words.join(' ') ? [it.value] : []))
}

function match(words: readonly string[], tokens: readonly Token[], at: number): number | undefined {
  // The first word is what the phrase was looked up by.
  let next = at + 1
  for (let position = 1; position < words.length; position++) {
    next = afterHyphens(tokens, next)
    if (tokens[next]?.lower !== words[position]) return undefined
    next++
  }
  return next
}

function afterHyphens(tokens: readonly Token[], at: number): number {
  let next = at
  while (isHyphen(tokens[next]?.lower)) next++
  return next
}

function isHyphen(word: string | undefined): boolean {
  return word === '-' || word === '‑' || word === '–'
}
