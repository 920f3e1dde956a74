import {bylines} from '../language/en/titles.ts'
import type {Sentence} from '../types.ts'

const longest = 12
const phrases = bylines.map((it) => it.split(' '))

/** The index of the token at which the author's name begins, where a sentence is a byline: `Reported by: Jane Doe`. */
export function bylineAt({tokens, start}: Sentence): number | undefined {
  if (start > 0 || tokens.length > longest) return
  for (const words of phrases) {
    if (!words.every((word, index) => tokens[index]?.lower === word)) continue
    return tokens[words.length]?.text === ':' ? words.length + 1 : words.length
  }
  return
}
