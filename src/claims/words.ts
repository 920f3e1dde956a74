import {compare} from '../general/order.ts'
import {commonWords} from '../language/en/common-words.ts'
import type {Sentence, Token} from '../types.ts'

/** Shorter words are mostly grammar. */
const shortest = 4

/** What a sentence speaks of beside its names, as words in lower case: sorted, without repetition, without their endings: `shelling` and `shells` as `shell`. */
export function wordsOf({tokens}: Sentence): readonly string[] {
  const words = new Set<string>()
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (at === 0 || token.text === token.lower) addWord(words, token)
  }
  return [...words].sort(compare)
}

function addWord(words: Set<string>, {lower}: Token): void {
  if (lower.length < shortest || commonWords.has(lower) || !isLetters(lower)) return
  const last = lower.charCodeAt(lower.length - 1)
  words.add(last === s || last === g || last === d ? lower.replace(/(?:ings?|ed|es|s)$/, '') : lower)
}

const [d, g, s] = [100, 103, 115]

/** Plain letters are told apart without a pattern. */
function isLetters(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code < 97 || code > 122) return code > 127 && /^\p{L}+$/u.test(word)
  }
  return true
}
