import {type ByFirstWord, byFirstWord} from './first-word.ts'
import {wordsIn} from './tokens.ts'
import type {Token} from './types.ts'

/** Phrases in lower case by their first word. */
export type Phrases<T> = ByFirstWord<T>

/** Index phrases for {@link phraseAt}; case and hyphens do not matter: `cease-fire` is `cease fire`. */
export function phrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  return byFirstWord(
    Array.from(entries, ([phrase, value]) => [phrase.toLowerCase(), value] as const),
    phraseWords
  )
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
  const list = index.get(tokens[at]?.lower ?? '')
  if (!list) return undefined
  for (const {words, value} of list) {
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
  const list = index.get(tokens[at]?.lower ?? '')
  if (!list) return none
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
  return (index.get(words[0] ?? '') ?? []).flatMap((it) => (it.words.join(' ') === words.join(' ') ? [it.value] : []))
}

function match(words: readonly string[], tokens: readonly Token[], at: number): number | undefined {
  // The first word is what the phrase was looked up by.
  let next = at + 1
  for (let position = 1; position < words.length; position++) {
    while (isHyphen(tokens[next]?.lower)) next++
    if (tokens[next]?.lower !== words[position]) return undefined
    next++
  }
  return next
}

function isHyphen(word: string | undefined): boolean {
  return word === '-' || word === '‑' || word === '–'
}
