import {remember} from '../general/remember.ts'
import {fileOf, unfiled} from '../packs/filed.ts'
import type {ByFirstWord} from '../text/first-word.ts'
import {wordsIn} from '../text/tokens.ts'
import type {Token} from '../types.ts'
import type {SpelledIndex} from './spelled-index.ts'

/** Names as they are spelled, capitals included, with a value each. */
export type Spelled<T> = ByFirstWord<T>

/** Look names up by their spelling, in an index that is made or read when the first is. */
export function spelled<T>(index: () => SpelledIndex): Spelled<T> {
  const value = remember((at: number): T => {
    const {values} = index()
    return JSON.parse(values.slice(at, values.indexOf('\n', at)))
  })
  return unfiled((first) => fileOf(index().names, first), value, 0)
}

/** What a name by itself stands for. */
export function spelledAs<T>(names: Spelled<T>, name: string): T | undefined {
  const words = wordsIn(name)
  return names.get(words[0] ?? '')?.find((it) => it.words.join(' ') === words.join(' '))?.value
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
