import {ERAS} from '../../language/en/time/names.ts'
import {HUNDREDS, NUMBERS, TENS} from '../../language/en/time/numbers.ts'
import {isDash, isEnd, isJoined, isWord, low} from '../words.ts'
import type {Words} from '../written.ts'

/** A year as it is written, and the index behind its last word. */
export interface Year {
  /** Negative before Christ. */
  readonly value: number
  readonly to: number
}

const four = /^(?:1\d|20|21)\d\d$/

/** The year that a word at an index is, beside a date that vouches for it: [2020], [1391], [’08], [480 BC], [AD 70]. */
export function yearAt(words: Words, at: number): Year | undefined {
  const word = low(words, at)
  const era = eraAfter(words, at + 1)
  if (/^\d{1,4}$/.test(word) && era) return {value: Number(word) * era.sign, to: era.to}
  if (four.test(word)) return {value: Number(word), to: at + 1}
  if ((word === "'" || word === '’') && isJoined(words, at) && /^\d\d$/.test(low(words, at + 1))) {
    return {value: inFull(Number(low(words, at + 1))), to: at + 2}
  }
  return yearInWords(words, at)
}

/** A year in words: [nineteen ninety-six], [twenty twenty], [two thousand and eighteen]; not [two thousand men]. */
export function yearInWords(words: Words, at: number): Year | undefined {
  const word = low(words, at)
  const found = word === 'one' || word === 'two' ? thousands(words, at) : pairs(words, at)
  if (!found || found.value < 1000 || found.value > 2100 || !isEnd(words, found.to)) return undefined
  // [On 5 May, two thousand were killed]
  return word === 'two' && found.to - at === 2 && isWord(words, found.to) ? undefined : found
}

/** [nineteen ninety-six], [nineteen zero one], [nineteen hundred]. */
function pairs(words: Words, at: number): Year | undefined {
  const hundred = HUNDREDS.get(low(words, at))
  if (hundred === undefined || hundred < 13) return undefined
  const start = isDash(words, at + 1) ? at + 2 : at + 1
  if (/^(?:zero|oh|o)$/.test(low(words, start))) {
    const ones = NUMBERS.get(low(words, start + 1)) ?? 0
    return ones > 0 && ones < 10 ? {value: hundred * 100 + ones, to: start + 2} : undefined
  }
  const rest = belowHundred(words, start)
  return rest && rest.value > 9 ? {value: hundred * 100 + rest.value, to: rest.to} : undefined
}

/** [two thousand], [two thousand and eighteen], [one thousand seven hundred and eighty nine]. */
function thousands(words: Words, at: number): Year | undefined {
  if (low(words, at + 1) !== 'thousand') return undefined
  const hundreds = low(words, at + 3) === 'hundred' ? (NUMBERS.get(low(words, at + 2)) ?? 0) : 0
  const next = hundreds > 0 ? at + 4 : at + 2
  const value = NUMBERS.get(low(words, at))! * 1000 + hundreds * 100
  const rest = belowHundred(words, low(words, next) === 'and' ? next + 1 : next)
  return rest ? {value: value + rest.value, to: rest.to} : {value, to: next}
}

/** [seven], [eighteen], [eighty-nine]. */
function belowHundred(words: Words, at: number): Year | undefined {
  const value = NUMBERS.get(low(words, at))
  if (value === undefined || value === 0) return undefined
  const next = isDash(words, at + 1) ? at + 2 : at + 1
  const ones = TENS.has(low(words, at)) ? NUMBERS.get(low(words, next)) : undefined
  return ones && ones < 10 ? {value: value + ones, to: next + 1} : {value, to: at + 1}
}

/** A year of two digits, between 1930 and 2029: [’08], [’69]. */
export const inFull = (short: number): number => (short < 30 ? 2000 : 1900) + short

/** The era at an index and where it ends: [BC], [B.C.], [AD]. */
export function eraAfter(words: Words, at: number): {readonly sign: 1 | -1; readonly to: number} | undefined {
  const sign = words[at] && words[at]!.text === words[at]!.text.toUpperCase() ? ERAS.get(low(words, at)) : undefined
  return sign && {sign, to: at + 1}
}
