import {FRACTIONS, INDEFINITE, NUMBERS, ORDINAL_SUFFIXES, ORDINALS, TENS} from '../language/en/time/numbers.ts'
import {isDash, isJoined, low, smallNumber} from './words.ts'
import type {Words} from './written.ts'

/** A number before a unit, and the index of its first word. */
export interface Count {
  readonly from: number
  readonly value: number
  /** Whether it is about that many: [a couple]. */
  readonly loose?: boolean
}

/** The number that ends right before `end`: [44], [twenty-five], [a hundred and ten], [two and a half], [half a]. */
export function countBefore(words: Words, end: number): Count | undefined {
  const last = low(words, end - 1)
  const fraction = FRACTIONS.get(last)
  if (fraction !== undefined) return withFraction(words, end, fraction)
  if ((last === 'a' || last === 'an') && low(words, end - 2) === 'half') return {from: end - 2, value: 0.5}
  if (/^\d/.test(last)) return figure(words, end - 1)
  if (last === 'hundred' || last === 'thousand') return multiple(words, end)
  if (last === 'dozen') return multiple(words, end, 12)
  if (last === 'couple' || (last === 'of' && low(words, end - 2) === 'couple')) return couple(words, end)
  return belowHundred(words, end)
}

/** [two and a half], [two-and-a-half], [one and half], [1½], [half]. */
function withFraction(words: Words, end: number, fraction: number): Count | undefined {
  const last = end - 1
  const isSign = !/[a-z]/.test(low(words, last))
  if (isSign && isJoined(words, last - 1) && /^\d+$/.test(low(words, last - 1))) {
    return {from: last - 1, value: Number(low(words, last - 1)) + fraction}
  }
  const dash = isDash(words, last - 1) ? last - 2 : last - 1
  const a = /^an?$/.test(low(words, dash)) ? dash : undefined
  const and = a === undefined ? dash : isDash(words, a - 1) ? a - 2 : a - 1
  const whole = low(words, and) === 'and' ? countBefore(words, isDash(words, and - 1) ? and - 1 : and) : undefined
  if (whole) return {from: whole.from, value: whole.value + fraction}
  // [half a year] and [half-century], [a half hour]; not [a quarter day]
  const isAlone = isSign || (last >= 0 && low(words, last) === 'half' && !/s$/.test(low(words, end)))
  return isAlone ? {from: last, value: fraction} : undefined
}

/** [a couple of], [couple of], [the next couple]: two, near enough. */
function couple(words: Words, end: number): Count {
  const last = low(words, end - 1) === 'of' ? end - 2 : end - 1
  return {from: low(words, last - 1) === 'a' ? last - 1 : last, value: 2, loose: true}
}

/** [hundred], [a hundred], [three thousand], [two dozen]. */
function multiple(words: Words, end: number, dozen?: number): Count | undefined {
  const unit = dozen ?? (low(words, end - 1) === 'hundred' ? 100 : 1000)
  const before = low(words, end - 2)
  if (before === 'a' || before === 'one') return {from: end - 2, value: unit}
  const many = belowHundred(words, end - 1) ?? (/^\d/.test(before) ? figure(words, end - 2) : undefined)
  return many && {from: many.from, value: many.value * unit}
}

/** [seven], [twenty-five], [twenty five], [hundred and ten]. */
function belowHundred(words: Words, end: number): Count | undefined {
  const small = NUMBERS.get(low(words, end - 1))
  if (small === undefined) return undefined
  const before = isDash(words, end - 2) ? end - 3 : end - 2
  const tens = small > 0 && small < 10 ? TENS.get(low(words, before)) : undefined
  const part = tens === undefined ? {from: end - 1, value: small} : {from: before, value: tens + small}
  const and = low(words, part.from - 1) === 'and' ? part.from - 2 : part.from - 1
  if (low(words, and) !== 'hundred') return part
  const hundreds = multiple(words, and + 1)
  return hundreds ? {from: hundreds.from, value: hundreds.value + part.value} : part
}

function figure(words: Words, at: number): Count | undefined {
  const plain = words[at]!.text.replaceAll(/,(?=\d{3}(?:\D|$))/g, '')
  return /^\d{1,6}(?:\.\d{1,2})?$/.test(plain) ? {from: at, value: Number(plain)} : undefined
}

/** The first index of an indefinite number right before `end`: [a few], [several], [a couple of], [the first few]. */
export function indefiniteBefore(words: Words, end: number): number | undefined {
  const last = end - 1
  if (!INDEFINITE.has(low(words, last))) return undefined
  return low(words, last - 1) === 'a' ? last - 1 : last
}

/** A number that says which one of a row, and the words it takes. */
export interface Ordinal {
  readonly from: number
  readonly to: number
  readonly value: number
  /** Whether it is written as one: [9th], [ninth]; not [9]. */
  readonly ordinal: boolean
}

/** The day that begins at an index: [9], [9th], [ninth], [twenty-first]. */
export function ordinalAt(words: Words, at: number): Ordinal | undefined {
  const figure = smallNumber(low(words, at))
  if (!Number.isNaN(figure)) {
    const isOrdinal = isJoined(words, at) && ORDINAL_SUFFIXES.has(low(words, at + 1))
    return {from: at, to: isOrdinal ? at + 2 : at + 1, value: figure, ordinal: isOrdinal}
  }
  const tens = TENS.get(low(words, at))
  if (tens !== undefined) {
    const next = isDash(words, at + 1) ? at + 2 : at + 1
    const ones = ORDINALS.get(low(words, next)) ?? NUMBERS.get(low(words, next))
    if (ones && ones < 10) return {from: at, to: next + 1, value: tens + ones, ordinal: true}
  }
  const value = ORDINALS.get(low(words, at))
  return value === undefined ? undefined : {from: at, to: at + 1, value, ordinal: true}
}

/** The day that ends right before an index. */
export function ordinalBefore(words: Words, end: number): Ordinal | undefined {
  const last = end - 1
  const start = ORDINAL_SUFFIXES.has(low(words, last)) ? last - 1 : last
  const far = isDash(words, last - 1) ? last - 2 : last - 1
  for (const at of [far, start]) {
    const found = at >= 0 && (at === start || TENS.has(low(words, at))) ? ordinalAt(words, at) : undefined
    if (found?.to === end) return found
  }
  return undefined
}
