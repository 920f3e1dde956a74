import {DIGIT, NUMBER_OPENER} from '../flags.ts'
import {multiplierLetters, multipliers, sets, smallNumbers} from '../language/en/numbers.ts'
import type {Token} from '../types.ts'
import {touches} from './words.ts'

/** A number as printed, at tokens `[at, end)`. */
export interface Printed {
  readonly value: number
  /** The unit of its last significant digit: 0.1 for 3.5, 1000 for 88,000, 100,000 for 3.5 million. */
  readonly step: number
  /** Bounds for plural number words and dozens, instead of a value. */
  readonly bounds?: readonly [number, number]
  readonly end: number
  readonly digits: boolean
}

/** The number that begins at token `at`: [3.5 million], [two hundred and five], [tens of thousands], [half a million]. */
export function numberAt(tokens: readonly Token[], at: number): Printed | undefined {
  const {flags} = tokens[at]!
  if (flags & DIGIT) return inDigits(tokens, at)
  return flags & NUMBER_OPENER ? inWords(tokens, at) : undefined
}

function inDigits(tokens: readonly Token[], at: number): Printed | undefined {
  let {text} = tokens[at]!
  let end = at + 1
  // [2 000]: the space is a hard one, or the zeros are plain
  while (/^\d{1,3}(?:,000|000)*$/.test(text) && isThousands(tokens, end)) text += tokens[end++]!.text
  const value = numeral(text)
  if (value === undefined) return
  return scaled(tokens, {value, step: stepOf(text, value), end, digits: true})
}

function isThousands(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  const gap = next ? next.start - tokens[at - 1]!.end : 0
  return next !== undefined && gap === 1 && next.text === '000'
}

function numeral(text: string): number | undefined {
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''))
  return text.length <= 15 && /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined
}

function stepOf(text: string, value: number): number {
  const dot = text.includes(',') || !/^\d+\.\d+$/.test(text) ? -1 : text.indexOf('.')
  if (dot >= 0) return 10 ** -(text.length - dot - 1)
  return roundness(value)
}

/** The unit of the last digit that is not zero: 1000 for 88,000. */
export function roundness(value: number): number {
  let step = 1
  while (value !== 0 && step < value && value % (step * 10) === 0) step *= 10
  return step
}

// [3.5] million, [60]-million, [1.2]m
function scaled(tokens: readonly Token[], number: Printed): Printed {
  const next = tokens[number.end]
  if (!next) return number
  const letter = touches(tokens[number.end - 1], next) ? multiplierLetters.get(next.lower) : undefined
  if (letter !== undefined && !(next.text === 'm' && number.value >= 1000)) return times(number, letter, number.end + 1)
  const hyphen = next.text === '-' ? 1 : 0
  const word = tokens[number.end + hyphen]?.lower ?? ''
  if (word === 'dozen') return dozen(number.value, number.end + hyphen + 1)
  const factor = multipliers.get(word)
  return factor === undefined ? number : times(number, factor, number.end + hyphen + 1)
}

function times({value, step, digits}: Printed, factor: number, end: number): Printed {
  const rounded = Math.round(value * factor * 100) / 100
  return {value: rounded, step: step * factor, end, digits}
}

function dozen(count: number, end: number): Printed {
  const value = count * 12
  return {value, step: 1, bounds: [Math.floor(value * 0.84), Math.ceil(value * 1.16)], end, digits: false}
}

function inWords(tokens: readonly Token[], at: number): Printed | undefined {
  const {lower} = tokens[at]!
  const next = tokens[at + 1]?.lower ?? ''
  if (sets.has(lower)) return setAt(tokens, at)
  if (lower === 'half' && /^an?$/.test(next)) return halfOf(tokens[at + 2]?.lower ?? '', at + 3)
  if (lower === 'several' || lower === 'few' || lower === 'couple') return severalAt(tokens, at)
  if (lower === 'a' || lower === 'an') return articleAt(tokens, at, next)
  if (lower === 'dozen') return dozen(1, at + 1)
  return spelledOut(tokens, at)
}

// [a] hundred, [a] dozen, [a few] hundred, [a half] million
function articleAt(tokens: readonly Token[], at: number, next: string): Printed | undefined {
  if (next === 'dozen') return dozen(1, at + 2)
  if (next === 'few' || next === 'couple') return severalAt(tokens, at + 1)
  return multipliers.has(next) ? spelledOut(tokens, at + 1) : undefined
}

function halfOf(word: string, end: number): Printed | undefined {
  if (word === 'dozen') return dozen(0.5, end)
  const factor = multipliers.get(word)
  return factor === undefined ? undefined : {value: factor / 2, step: factor / 10, end, digits: false}
}

// [several] hundred, a [couple of] thousand
function severalAt(tokens: readonly Token[], at: number): Printed | undefined {
  const of = tokens[at + 1]?.lower === 'of' ? 2 : 1
  const word = tokens[at + of]?.lower ?? ''
  const factor = word === 'dozen' ? 12 : multipliers.get(word)
  if (factor === undefined) return
  return {value: factor * 3, step: factor, bounds: [2 * factor, 10 * factor], end: at + of + 1, digits: false}
}

// [dozens], [tens of thousands], [hundreds of thousands], [thousands]
function setAt(tokens: readonly Token[], at: number): Printed | undefined {
  const [low, high] = sets.get(tokens[at]!.lower)!
  const whole = tokens[at + 1]?.lower === 'of' ? sets.get(tokens[at + 2]?.lower ?? '') : undefined
  if (!whole) return {value: low, step: low, bounds: [low, high], end: at + 1, digits: false}
  const unit = whole[0] / 2
  return {value: low * unit, step: low * unit, bounds: [low * unit, high * unit], end: at + 3, digits: false}
}

// [two hundred and five], [twenty-one thousand]
function spelledOut(tokens: readonly Token[], at: number): Printed | undefined {
  let total = 0
  let part = 0
  let end = at
  let index = at
  while (index < tokens.length && index - at < 16) {
    const {lower} = tokens[index]!
    const small = smallNumbers.get(lower)
    const factor = multipliers.get(lower)
    if (small !== undefined && canFollow(part, small)) part += small
    else if (factor === 100 && part < 100) part = (part || 1) * 100
    else if (factor !== undefined && factor > 100 && (part > 0 || index === at)) {
      total += (part || 1) * factor
      part = 0
    } else if (!(isLink(lower) && index > at && isSmall(tokens[index + 1], lower))) break
    index++
    if (small !== undefined || factor !== undefined) end = index
  }
  if (end === at) return
  const value = total + part
  return {value, step: value < 100 ? 1 : roundness(value), end, digits: false}
}

// [hundred] and five, [twenty]-one; not [two] and three
function isLink(lower: string): boolean {
  return lower === 'and' || lower === '-'
}

function isSmall(token: Token | undefined, link: string): boolean {
  if (!token) return false
  return smallNumbers.has(token.lower) || (link === '-' && multipliers.has(token.lower))
}

function canFollow(part: number, small: number): boolean {
  if (part === 0) return true
  if (part % 100 === 0) return true
  return part % 10 === 0 && part % 100 >= 20 && small > 0 && small < 10
}
