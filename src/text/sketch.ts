import type {Sketch, Text} from '../types.ts'
import {DIGIT, WORD} from './flags.ts'

/** Words of a shingle: fewer stand together by chance, more are broken by every slip that is put right. */
const length = 5

/** Of many shingles those are kept that hash below an eighth of all: the same ones in every article. */
const share = 2 ** 29

/** Kept at least, so that short articles can be compared, and at most. */
const [least, most] = [128, 512]

/**
 * The shingles of an article, sampled by their hash (bottom-k and mod-k sketches; Broder 1997): what tells copies once the text is let
 * go. Blocks, case, punctuation and bylines say nothing, for copies differ in them; nor does the title.
 */
export function sketch(text: Text): Sketch {
  const all = distinct(Uint32Array.from(shingles(text)).sort())
  const below = all.findIndex((hash) => hash >= share)
  const kept = Math.min(most, Math.max(least, below < 0 ? all.length : below))
  return {size: all.length, hashes: all.slice(0, kept)}
}

/** A number for each five words in a row. */
function shingles(text: Text): readonly number[] {
  const words = wordHashes(text)
  const result: number[] = []
  for (let at = length; at <= words.length; at++) result.push(mixed(words, at - length))
  return result
}

function mixed(words: readonly number[], from: number): number {
  let hash = 0
  for (let at = from; at < from + length; at++) hash = Math.imul(hash ^ words[at]!, 0x9e3779b1) ^ (hash >>> 15)
  return (hash ^ (hash >>> 16)) >>> 0
}

function wordHashes({sentences, blocks}: Text): readonly number[] {
  const words: number[] = []
  for (const {tokens, block} of sentences) {
    const {kind} = blocks[block]!
    if (kind === 'title' || kind === 'byline') continue
    for (const {lower, flags} of tokens) if (flags & (WORD | DIGIT)) words.push(wordHash(lower))
  }
  return words
}

/** FNV-1a over letters and digits: `U.S.` is `US`, `1,200` is `1200`, `don’t` is `don't`. */
function wordHash(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code > 47 && code !== 0x2019) hash = Math.imul(hash ^ code, 0x01000193)
  }
  return hash
}

function distinct(sorted: Uint32Array): Uint32Array {
  return sorted.filter((hash, at) => hash !== sorted[at - 1])
}
