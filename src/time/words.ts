import {COUNTED, INDEFINITE, NUMBERS} from '../language/en/time.ts'
import type {Words} from './written.ts'

/** The lower-case word at an index, empty outside of the sentence. */
export const low = (words: Words, at: number): string => words[at]?.lower ?? ''

/** Whether the word at an index begins with a capital. */
export const isCapital = (words: Words, at: number): boolean => /^\p{Lu}/u.test(words[at]?.text ?? '')

/** Whether no space stands between a word and the next. */
export const isJoined = (words: Words, at: number): boolean =>
  words[at] !== undefined && words[at]!.end === words[at + 1]?.start

/** Whether a word is a dash of any length. */
export const isDash = (words: Words, at: number): boolean => /^[-–—]$/.test(low(words, at))

/** Whether a word is counted by a number before it: [1960 soldiers]; a capital begins something new: [2016 Rebels]. */
export const isCounted = (words: Words, at: number): boolean => COUNTED.has(words[at]?.text ?? '')

/** A whole number of one or two digits, NaN for anything else. */
export const smallNumber = (word: string): number => (/^\d{1,2}$/.test(word) ? Number(word) : Number.NaN)

/** A number before a unit, the index of its first word, and whether it is a round or half one. */
export interface Count {
  readonly from: number
  readonly value: number
}

/** The number that ends right before `end`: [44], [twenty-five], [two and a half]. */
export function countBefore(words: Words, end: number): Count | undefined {
  const last = low(words, end - 1)
  if (last === 'half' && ['a', 'an'].includes(low(words, end - 2)) && low(words, end - 3) === 'and') {
    const whole = countBefore(words, end - 3)
    return whole && {from: whole.from, value: whole.value + 0.5}
  }
  if (last === 'half' && low(words, end - 2) === 'a' && isDash(words, end - 3)) {
    const whole = countBefore(words, end - 5)
    return whole && low(words, end - 4) === 'and' ? {from: whole.from, value: whole.value + 0.5} : undefined
  }
  if (/^\d/.test(last)) return figure(words, end - 1)
  const small = NUMBERS.get(last)
  if (small === undefined) return undefined
  const tens = NUMBERS.get(low(words, end - 3))
  if (small < 10 && isDash(words, end - 2) && tens !== undefined && tens >= 20 && tens < 100) {
    return {from: end - 3, value: tens + small}
  }
  return {from: end - 1, value: small}
}

function figure(words: Words, at: number): Count | undefined {
  const plain = words[at]!.text.replaceAll(/,(?=\d{3}(?:\D|$))/g, '')
  return /^\d{1,6}(?:\.\d{1,2})?$/.test(plain) ? {from: at, value: Number(plain)} : undefined
}

/** The first index of an indefinite number right before `end`: [a few], [several], [a couple of]. */
export function indefiniteBefore(words: Words, end: number): number | undefined {
  const couple = low(words, end - 1) === 'of' && low(words, end - 2) === 'couple'
  const last = couple ? end - 2 : end - 1
  if (!couple && !INDEFINITE.has(low(words, last))) return undefined
  return low(words, last - 1) === 'a' ? last - 1 : last
}
