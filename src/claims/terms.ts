import {compare} from '../order.ts'
import type {Text} from '../types.ts'

/** Shorter words are mostly grammar. */
const shortest = 4

/** The words that tell what an article is about: lower-cased, sorted by code unit, without repetition. */
export function terms({sentences, blocks}: Text): readonly string[] {
  const words = new Set<string>()
  for (const {tokens, block} of sentences) {
    if (blocks[block]?.kind === 'byline') continue
    for (const {lower} of tokens) if (lower.length >= shortest && /^\p{L}/u.test(lower)) words.add(lower)
  }
  return [...words].sort(compare)
}
