import {denominators, fractionSigns, multipliers, smallNumbers} from '../language/en/numbers.ts'
import type {Token} from '../types.ts'
import {touches} from './words.ts'

/** A part of one, at tokens `[at, end)`: [two thirds], [a quarter], [3/4], [½], [one out of three]. */
export interface Fraction {
  readonly value: number
  readonly end: number
}

/** The fraction that begins at token `at`. */
export function fractionAt(tokens: readonly Token[], at: number): Fraction | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const sign = fractionSigns.get(token.text)
  if (sign !== undefined) return {value: sign, end: at + 1}
  if (token.lower === 'half') return isPrefix(tokens, at + 1) ? undefined : {value: 0.5, end: at + 1}
  return inFigures(tokens, at) ?? inWords(tokens, at)
}

/** [3/4]; not [24/7], [1/2/2020]. */
function inFigures(tokens: readonly Token[], at: number): Fraction | undefined {
  const [top, slash, bottom] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (slash?.text !== '/' || !touches(top, slash) || !touches(slash, bottom) || !isSmall(top) || !isSmall(bottom!))
    return undefined
  const isLonger = tokens[at + 3]?.text === '/' && touches(bottom, tokens[at + 3])
  const [numerator, denominator] = [Number(top.text), Number(bottom!.text)]
  return !isLonger && numerator > 0 && numerator < denominator
    ? {value: numerator / denominator, end: at + 3}
    : undefined
}

const isSmall = ({text}: Token) => /^\d{1,3}$/.test(text)

/** [a fifth], [two thirds], [one-eighth], [one out of three]. */
function inWords(tokens: readonly Token[], at: number): Fraction | undefined {
  const {lower} = tokens[at]!
  const isArticle = lower === 'a' || lower === 'an'
  const numerator = isArticle ? 1 : (smallNumbers.get(lower) ?? (isSmall(tokens[at]!) ? Number(lower) : undefined))
  if (numerator === undefined || numerator === 0) return undefined
  const ratio = isArticle ? undefined : outOf(tokens, at, numerator)
  if (ratio) return ratio
  const dash = tokens[at + 1]?.text === '-' ? 1 : 0
  const name = tokens[at + 1 + dash]?.lower ?? ''
  const denominator = denominators.get(numerator > 1 ? singular(name) : name)
  if (isPrefix(tokens, at + 2 + dash)) return undefined
  return denominator !== undefined && (numerator === 1 || name !== singular(name))
    ? {value: numerator / denominator, end: at + 2 + dash}
    : undefined
}

/** [one out of three]. */
function outOf(tokens: readonly Token[], at: number, numerator: number): Fraction | undefined {
  const isRatio = tokens[at + 1]?.lower === 'out' && tokens[at + 2]?.lower === 'of'
  // [two out of five hundred] is no ratio of five.
  const isMore = multipliers.has(tokens[at + 4]?.lower ?? '')
  const whole = isRatio && !isMore ? smallNumbers.get(tokens[at + 3]?.lower ?? '') : undefined
  return whole !== undefined && whole > numerator ? {value: numerator / whole, end: at + 4} : undefined
}

/** [one half-sister], [a quarter-final]; [two thirds-full] is rare. */
const isPrefix = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === '-' &&
  touches(tokens[at - 1], tokens[at]) &&
  touches(tokens[at], tokens[at + 1]) &&
  !multipliers.has(tokens[at + 1]!.lower)

/** [thirds], [halves]. */
const singular = (word: string) => (word === 'halves' ? 'half' : word.endsWith('s') ? word.slice(0, -1) : word)

/** Whether the word at `at` is what a number before it counts parts of: [three] quarters. */
export const isDenominator = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[tokens[at]?.text === '-' ? at + 1 : at]?.lower ?? ''
  return word !== 'seconds' && word.endsWith('s') && denominators.has(singular(word))
}
