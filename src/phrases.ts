import {wordsIn} from './tokens.ts'
import type {Token} from './types.ts'

/** Phrases by their first word, the longest first; built once, never changed. */
export type Phrases<T> = ReadonlyMap<string, readonly {readonly words: readonly string[]; readonly value: T}[]>

/** Index phrases for {@link phraseAt}; case and hyphens do not matter: `cease-fire` is `cease fire`. */
export function phrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const result = new Map<string, {words: readonly string[]; value: T}[]>()
  for (const [phrase, value] of entries) {
    const words = wordsIn(phrase.toLowerCase()).filter((word) => !isHyphen(word))
    const [first] = words
    if (!first) continue
    const list = result.get(first)
    if (list) list.push({words, value})
    else result.set(first, [{words, value}])
  }
  for (const list of result.values()) list.sort((a, b) => b.words.length - a.words.length)
  return result
}

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
