import {
  apartLetters,
  besideMeters,
  denominators,
  fractionSigns,
  multiplierLetters,
  multipliers,
  sets,
  smallNumbers
} from '../language/en/numbers.ts'
import {DIGIT, has, NUMBER_OPENER} from '../text/flags.ts'
import type {Token} from '../types.ts'
import {fractionAt, isDenominator} from './fraction.ts'
import {isWord, touches} from './words.ts'

/** A number as printed, at tokens `[at, end)`. */
export interface Printed {
  readonly value: number
  /** The unit of its last significant digit: 0.1 for 3.5, 1000 for 88,000, 100,000 for 3.5 million. */
  readonly step: number
  /** Bounds for plural number words and dozens, instead of a value. */
  readonly bounds?: readonly [number, number]
  readonly end: number
  readonly digits: boolean
  /** Whether it is a part of something and counts nothing: [two thirds], [half]. */
  readonly part?: boolean
}

/** The number that begins at token `at`: [3.5 million], [two hundred and five], [tens of thousands], [half a million]. */
export function numberAt(tokens: readonly Token[], at: number): Printed | undefined {
  const {flags, lower} = tokens[at]!
  if (!(flags & (DIGIT | NUMBER_OPENER))) return flags === 0 ? inSigns(tokens, at) : undefined
  // Most articles stand before no number, and most figures in no fraction: they cost one look.
  if ((lower === 'a' || lower === 'an') && !afterArticle.has(tokens[at + 1]?.lower ?? '')) return
  const number = flags & DIGIT ? inDigits(tokens, at) : inWords(tokens, at)
  const part = flags & DIGIT && !isPartly(tokens[at + 1]) ? undefined : fractionAt(tokens, at)
  if (part && part.end > (number?.end ?? at)) return ofFraction(tokens, part)
  return number && !number.bounds ? withFraction(tokens, withPoint(tokens, number)) : number
}

const afterArticle: ReadonlySet<string> = new Set([
  ...multipliers.keys(),
  ...denominators.keys(),
  'dozen',
  'few',
  'couple'
])

// 3[/4], 1 [third], 3 [out] of 5, 2[-]thirds
const isPartly = (next: Token | undefined) =>
  next !== undefined && (next.text === '/' || next.text === '-' || next.lower === 'out' || isPart(next.lower))

const isPart = (lower: string) =>
  denominators.has(lower.endsWith('s') ? lower.slice(0, -1) : lower) || lower === 'halves'

/** [½], [.08]. */
function inSigns(tokens: readonly Token[], at: number): Printed | undefined {
  const {text} = tokens[at]!
  if (text === '.') return pointed(tokens, at)
  const value = fractionSigns.get(text)
  return value === undefined ? undefined : ofFraction(tokens, {value, end: at + 1})
}

/** [two thirds], [half] million. */
function ofFraction(tokens: readonly Token[], {value, end}: {readonly value: number; readonly end: number}): Printed {
  // a quarter [of a] million
  const at = tokens[end]?.lower === 'of' && tokens[end + 1]?.lower === 'a' ? end + 2 : end
  const factor = multipliers.get(tokens[at]?.lower ?? '')
  if (factor !== undefined) return {value: value * factor, step: factor / 10, end: at + 1, digits: false}
  return {value, step: value / 2, end, digits: false, part: true}
}

/** [two and a half], [one hundred and three quarters], [five and a half] million, [2 1/4], [a million and a half]. */
function withFraction(tokens: readonly Token[], number: Printed): Printed {
  // [two-and-a-half]
  const dash = tokens[number.end]?.text === '-' ? 1 : 0
  const isAnd = tokens[number.end + dash]?.lower === 'and'
  const at = isAnd ? number.end + 1 + dash + (tokens[number.end + 1 + dash]?.text === '-' ? 1 : 0) : number.end
  const part = isAnd || /^[\d½¼¾⅓⅔⅛]/.test(tokens[at]?.text ?? '') ? fractionAt(tokens, at) : undefined
  if (!part || !isMixed(tokens, at, part.end)) return number
  const hyphen = dash && tokens[part.end]?.text === '-' ? 1 : 0
  const factor = multipliers.get(tokens[part.end + hyphen]?.lower ?? '')
  const whole = multipliers.get(tokens[number.end - 1]?.lower ?? '') ?? 1
  if (whole >= 1e6) {
    const unit = factor ?? whole
    return {
      ...number,
      value: number.value + part.value * unit,
      step: unit / 10,
      end: factor ? part.end + hyphen + 1 : part.end
    }
  }
  const mixed = {...number, value: number.value + part.value, step: 0.5, end: part.end}
  return factor === undefined ? mixed : times(mixed, factor, part.end + hyphen + 1)
}

/** Whether a fraction belongs to the number before it: not [ten and half of them], [two and a third man]. */
function isMixed(tokens: readonly Token[], at: number, end: number): boolean {
  // [24 and 9/11]
  const isListed = tokens[at - 1]!.lower === 'and' && tokens[at + 1]?.text === '/'
  if (tokens[end]?.lower === 'of' || isListed) return false
  const isNamed = /^an?$/.test(tokens[at]!.lower) && !/^(?:half|quarter)$/.test(tokens[end - 1]!.lower)
  return !isNamed || !isWord(tokens[end]) || multipliers.has(tokens[end]!.lower)
}

/** [two hundred point zero three], [nine point five]; not [a three point lead]. */
function withPoint(tokens: readonly Token[], number: Printed): Printed {
  if (number.digits || tokens[number.end]?.lower !== 'point') return number
  let [digits, at] = ['', number.end + 1]
  for (; at < tokens.length && digits.length < 9; at++) {
    const small = smallNumbers.get(tokens[at]!.lower)
    if (small === undefined || (small > 9 && digits !== '')) break
    digits += small
    const ones = small >= 20 && small % 10 === 0 ? onesAfter(tokens, at + 1) : undefined
    if (small > 9) {
      if (ones) digits = String(small + ones.value)
      at = ones?.end ?? at + 1
      break
    }
  }
  if (digits === '') return number
  const step = 10 ** -digits.length
  return scaled(tokens, {value: Number(`${number.value}.${digits}`), step, end: at, digits: false})
}

/** [one] of [seventy-one]. */
function onesAfter(tokens: readonly Token[], at: number): {readonly value: number; readonly end: number} | undefined {
  const index = tokens[at]?.text === '-' ? at + 1 : at
  const value = smallNumbers.get(tokens[index]?.lower ?? '')
  return value && value < 10 ? {value, end: index + 1} : undefined
}

/** [.08]; not the stop of [at. 08]. */
function pointed(tokens: readonly Token[], at: number): Printed | undefined {
  const [before, point, figures] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (touches(before, point) || !touches(point, figures) || !/^\d+$/.test(figures!.text)) return undefined
  const text = `0.${figures!.text}`
  return text.length > 15
    ? undefined
    : {value: Number(text), step: 10 ** -figures!.text.length, end: at + 2, digits: true}
}

function inDigits(tokens: readonly Token[], at: number): Printed | undefined {
  let {text} = tokens[at]!
  let end = at + 1
  // [2 000]: the space is a hard one, or the zeros are plain
  while (isThousands(tokens, end) && /^\d{1,3}(?:,000|000)*$/.test(text)) text += tokens[end++]!.text
  const groups = end === at + 1 ? groupsAfter(tokens, at) : 0
  for (; end <= at + groups; end++) text += tokens[end]!.text
  const value = numeral(text)
  if (value === undefined) return
  return scaled(tokens, {value, step: stepOf(text, value), end, digits: true})
}

/** How many groups of three figures follow: [1 234 567]; a single one may be another number. */
function groupsAfter(tokens: readonly Token[], at: number): number {
  if (!has(tokens[at + 1], DIGIT) || !/^\d{1,3}$/.test(tokens[at]!.text)) return 0
  let count = 0
  while (count < 5 && isGroup(tokens, at + count + 1)) count++
  const last = tokens[at + count]!.text
  return count >= 2 && !isGroup(tokens, at + count + 1) && /^\d{3}(?:\.\d+)?$/.test(last) ? count : 0
}

function isGroup(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1]!, tokens[at]]
  return (
    token !== undefined &&
    token.start - before.end === 1 &&
    /^\d{3}(?:\.\d+)?$/.test(token.text) &&
    !before.text.includes('.')
  )
}

function isThousands(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  const gap = next ? next.start - tokens[at - 1]!.end : 0
  return next !== undefined && gap === 1 && next.text === '000'
}

function numeral(text: string): number | undefined {
  if (text.length <= 15 && !/\D/.test(text)) return Number(text)
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''))
  // [5,00], [1,5 million]: a comma before one or two figures is that of another language's decimals.
  if (/^\d{1,3},\d\d?$/.test(text)) return Number(text.replace(',', '.'))
  return text.length <= 15 && /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined
}

function stepOf(text: string, value: number): number {
  const comma = /^\d{1,3},\d\d?$/.test(text)
  const dot = comma ? text.indexOf(',') : /^\d+\.\d+$/.test(text) ? text.indexOf('.') : -1
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
  if (next.text === 'MM' && touches(tokens[number.end - 1], next)) return times(number, 1e6, number.end + 1)
  if (apartLetters.has(next.lower)) return times(number, multiplierLetters.get(next.lower)!, number.end + 1)
  if (letter !== undefined && !(next.text === 'm' && isMeters(tokens, number)))
    return times(number, letter, number.end + 1)
  const hyphen = next.text === '-' ? 1 : 0
  const word = tokens[number.end + hyphen]?.lower ?? ''
  if (isDozen(tokens[number.end + hyphen], number.value)) return dozen(number.value, number.end + hyphen + 1)
  const factor = multipliers.get(word)
  if (factor === undefined) return number
  const end = number.end + hyphen + 1
  // [3 lakh crore]
  return word === 'lakh' && tokens[end]?.lower === 'crore'
    ? times(number, factor * 1e7, end + 1)
    : times(number, factor, end)
}

/** [1500m], [a 100m race], [5m high]; not [1.2m] customers. */
const isMeters = (tokens: readonly Token[], {value, end}: Printed) =>
  value >= 1000 || besideMeters.has(tokens[end + 1]?.lower ?? '')

/** [3 dozen], [three dozens]; not [2016 Dozens of]. */
const isDozen = (token: Token | undefined, count: number) =>
  token?.lower === 'dozen' || (token?.text === 'dozens' && count < 100)

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
    // [one hundred] and three quarters
    if (small !== undefined && index > at && isDenominator(tokens, index + 1)) break
    // [three-nought-four]
    if (small !== undefined && index > at && (small === 0 || isZero(tokens, index))) break
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
  if (isDozen(tokens[end], value)) return dozen(value, end + 1)
  if (tokens[end - 1]?.lower === 'lakh' && tokens[end]?.lower === 'crore')
    return {value: value * 1e7, step: roundness(value) * 1e7, end: end + 1, digits: false}
  return {value, step: value < 100 ? 1 : roundness(value), end, digits: false}
}

/** Whether a nought stands before a word, or before its hyphen. */
const isZero = (tokens: readonly Token[], at: number) =>
  smallNumbers.get(tokens[tokens[at - 1]?.text === '-' ? at - 2 : at - 1]?.lower ?? '') === 0

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
