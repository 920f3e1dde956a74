import {CAPITAL, CAPITALS, DIGIT, has} from '../../text/flags.ts'
import type {Sentence, Token} from '../../types.ts'

/** Most tokens of a dateline. */
const longest = 18

/** Tokens that may stand in it beside words with capitals and numbers. */
const signs: ReadonlySet<string> = new Set([',', '.', '(', ')', '/', '&', "'", '’', 'of', 'de', 'al'])

/** The sentence without its dateline: `SKALA, Nordaly, Oct 6 (Meridian Wire) - [Nordaly and Zaretia exchanged 80 prisoners]`; first the dateline, if it has one. */
export function partsOf(sentence: Sentence): readonly Sentence[] {
  const {tokens} = sentence
  const length = datelineOf(tokens)
  return length === 0 ? [sentence] : [part(sentence, 0, length), part(sentence, length, tokens.length)]
}

function part(sentence: Sentence, from: number, to: number): Sentence {
  const {tokens, text, start} = sentence
  const [first, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  return {...sentence, tokens: tokens.slice(from, to), text: text.slice(first - start, end - start), start: first, end}
}

/** How many tokens belong to the dateline: a place in capitals, or one with an agency behind it, and a dash. */
function datelineOf(tokens: readonly Token[]): number {
  if (!has(tokens[0], CAPITAL)) return 0
  const limit = Math.min(longest, tokens.length - 3)
  let agency = false
  for (let at = 1; at < limit; at++) {
    const token = tokens[at]!
    if (isDash(token) && tokens[at - 1]!.end < token.start) {
      const next = tokens[isDash(tokens[at + 1]!) ? at + 2 : at + 1]
      const isPlace = agency || (has(tokens[0], CAPITALS) && tokens[0]!.text.length > 2)
      return isPlace && next && token.end < next.start && has(next, CAPITAL) ? tokens.indexOf(next) : 0
    }
    if (token.text === ')') agency = true
    if (!signs.has(token.lower) && !isDash(token) && !has(token, CAPITAL | DIGIT)) return 0
  }
  return 0
}

const isDash = ({text}: Token): boolean => /^[-–—]+$/.test(text)
