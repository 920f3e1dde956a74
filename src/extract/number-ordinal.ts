import {ORDINAL_SUFFIXES, ORDINALS, TENS} from '../language/en/time/numbers.ts'
import {CAPITAL, DIGIT, has, PHRASE_END} from '../text/flags.ts'
import type {Token} from '../types.ts'
import {countedAt} from './noun.ts'
import {isPossessive, isWord, touches} from './words.ts'

/** Which one of a row, at tokens `[at, end)`, with its head. */
export interface Ordinal {
  readonly value: number
  readonly unit: string
  readonly modifiers: readonly string[]
  readonly end: number
}

type Tokens = readonly Token[]

/** The ordinal at a token, with what it numbers: [the 45th president], [his third term]; not the names [102nd Brigade] and [Second Avenue]. */
export function ordinalAt(tokens: Tokens, at: number): Ordinal | undefined {
  const number = numbered(tokens, at)
  const next = number && tokens[number.end]
  if (!next || !isOpened(tokens[at - 1]) || !isWord(next) || has(next, CAPITAL | PHRASE_END) || idioms.has(next.lower))
    return
  const counted = countedAt(tokens, number.end, true)
  if (!counted || counted.modifiers.length > 3) return
  // [the first signs] are not one.
  if (tokens[counted.end - 1]!.lower !== counted.unit.slice(counted.unit.lastIndexOf('-') + 1)) return
  return {...counted, value: number.value}
}

const isOpened = (before: Token | undefined) =>
  before !== undefined && (openers.has(before.lower) || isPossessive(before))

const openers: ReadonlySet<string> = new Set('the a an his her its their our my this that'.split(' '))

const idioms: ReadonlySet<string> = new Set(
  'half halves time lady party hand degree class person place thing round quarter part world floor grade line leg day week month year decade century'.split(
    ' '
  )
)

/** [45th], [third], [twenty-first]. */
function numbered(tokens: Tokens, at: number): {readonly value: number; readonly end: number} | undefined {
  const token = tokens[at]!
  if (has(token, DIGIT)) {
    const isOne = touches(token, tokens[at + 1]) && ORDINAL_SUFFIXES.has(tokens[at + 1]!.lower)
    return isOne && /^\d{1,4}$/.test(token.text) ? {value: Number(token.text), end: at + 2} : undefined
  }
  const value = ORDINALS.get(token.lower)
  if (value !== undefined) return {value, end: at + 1}
  const tens = tokens[at + 1]?.text === '-' ? TENS.get(token.lower) : undefined
  const ones = tens && ORDINALS.get(tokens[at + 2]?.lower ?? '')
  return tens && ones && ones < 10 ? {value: tens + ones, end: at + 3} : undefined
}
