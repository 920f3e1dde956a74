import {type ByFirstWord, byFirstWord} from '../first-word.ts'
import type {Token} from '../types.ts'

/** Names as they are spelled, capitals included, with a value each. */
export type Spelled<T> = ByFirstWord<T>

/** Index names by their spelling; one that stands twice keeps its first value. */
export function spelled<T>(pairs: Iterable<readonly [string, T]>): Spelled<T> {
  return byFirstWord(pairs)
}

/** The longest name at token `at`, and the index behind it; `read` says what of a token is compared, if not its text. */
export function spelledAt<T>(
  names: Spelled<T>,
  tokens: readonly Token[],
  at: number,
  read?: (token: Token) => string
): {readonly value: T; readonly end: number} | undefined {
  const first = tokens[at]!
  const list = names.get(read ? read(first) : first.text)
  if (!list) return
  for (const {words, value} of list) {
    if (at + words.length <= tokens.length && matches(words, tokens, at, read)) return {value, end: at + words.length}
  }
  return
}

function matches(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  read?: (token: Token) => string
): boolean {
  for (let index = 1; index < words.length; index++) {
    const token = tokens[at + index]!
    if ((read ? read(token) : token.text) !== words[index]) return false
  }
  return true
}
