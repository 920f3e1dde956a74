import {commonWords} from '../language/en/common-words.ts'
import {compare} from '../order.ts'
import type {Sentence} from '../types.ts'

/** Shorter words are mostly grammar. */
const shortest = 4

/** What a sentence speaks of beside its names, as words in lower case: sorted, without repetition, without their endings: `shelling` and `shells` as `shell`. */
export function wordsOf({tokens}: Sentence): readonly string[] {
  const words = tokens.filter(
    ({text, lower}, at) =>
      (text === lower || at === 0) && lower.length >= shortest && /^\p{L}+$/u.test(lower) && !commonWords.has(lower)
  )
  return [...new Set(words.map(({lower}) => lower.replace(/(?:ings?|ed|es|s)$/, '')))].sort(compare)
}
