import {scoreWords, voteWords} from '../language/en/scores.ts'
import type {QuantityKind, Token} from '../types.ts'
import {touches} from './words.ts'

/** The two sides of a game or ballot at tokens `[at, end)`. */
export interface Score {
  readonly kind: QuantityKind
  readonly value: number
  readonly against: number
  readonly end: number
}

type Tokens = readonly Token[]
const reach = 10

/** The score or vote that begins at token `at`: won [2-1], [6-4], 6-3, passed [52-48], by [230 to 198], [230-to-198]. */
export function scoreAt(tokens: Tokens, at: number): Score | undefined {
  const first = tokens[at]!
  const dash = tokens[at + 1]
  if (!dash || dash.text.length > 2) return
  if (dash.lower === 'to') return isFigure(first) ? spoken(tokens, at, at + 2) : undefined
  if (!touches(first, dash) || !touches(dash, tokens[at + 2])) return
  if (!/^[-\u2010-\u2013]$/.test(dash.text) || !isFigure(first)) return
  if (tokens[at + 2]!.lower === 'to') return tokens[at + 3]?.text === '-' ? spoken(tokens, at, at + 4) : undefined
  if (isWithin(tokens, at, at + 3)) return
  return isFigure(tokens[at + 2]!) ? scoreOf(tokens, at, at + 3) : undefined
}

const isFigure = ({text}: Token) => /^\d{1,3}$/.test(text)

/** Whether figures are a piece of something longer: 555-[01-99]. */
function isWithin(tokens: Tokens, at: number, end: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[end]]
  if (before && touches(before, tokens[at]) && !/^[("“[]$/.test(before.text)) return true
  return after !== undefined && touches(tokens[end - 1], after) && /^(?:[-/:\u2010-\u2013]|\p{L})/u.test(after.text)
}

// [by 52 to 48]: the winner is named first, for a range goes up.
function spoken(tokens: Tokens, at: number, second: number): Score | undefined {
  const other = tokens[second]
  if (!other || !isFigure(other) || Number(other.text) >= Number(tokens[at]!.text)) return
  return isWithin(tokens, second, second + 1) && tokens[second - 1]!.text !== '-'
    ? undefined
    : scoreOf(tokens, at, second + 1)
}

function scoreOf(tokens: Tokens, at: number, end: number): Score | undefined {
  const kind = kindOf(tokens, at, end)
  const [value, against] = [Number(tokens[at]!.text), Number(tokens[end - 1]!.text)]
  // [10-15] goals is a range, [15-10] none
  if (!kind || (value < against && isPluralWord(tokens[end]))) return
  return {kind, value, against, end}
}

const isPluralWord = (token: Token | undefined) => token !== undefined && /^\p{Ll}{3,}s$|^people$/u.test(token.text)

/** Whether a game or a ballot is spoken of, by the nearest word that says so. */
function kindOf(tokens: Tokens, at: number, end: number): 'score' | 'vote' | undefined {
  for (let far = 1; far <= reach; far++) {
    for (const token of [tokens[at - far], tokens[end - 1 + far]]) {
      if (!token) continue
      if (voteWords.has(token.lower)) return 'vote'
      if (scoreWords.has(token.lower)) return 'score'
    }
  }
  return
}
