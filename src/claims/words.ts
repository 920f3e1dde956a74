import {commonWords} from '../language/en/common-words.ts'
import {compare} from '../order.ts'
import type {Sentence} from '../types.ts'

/** Shorter words are mostly grammar. */
const shortest = 4

/** What a sentence speaks of beside its names, as words in lower case: sorted, without repetition, plural and singular as one. */
export function wordsOf({tokens}: Sentence): readonly string[] {
  const words = tokens.filter(({text, lower}) => text === lower && lower.length >= shortest && /^\p{L}+$/u.test(lower) && !commonWords.has(lower))
  return [...new Set(words.map(({lower}) => lower.replace(/s$/, '')))].sort(compare)
}
