import {ERAS} from '../../language/en/time.ts'
import {isJoined, low} from '../words.ts'
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
  return undefined
}

/** A year of two digits, between 1930 and 2029: [’08], [’69]. */
export const inFull = (short: number): number => (short < 30 ? 2000 : 1900) + short

/** The era at an index and where it ends: [BC], [B.C.], [AD]. */
export function eraAfter(words: Words, at: number): {readonly sign: 1 | -1; readonly to: number} | undefined {
  const sign = words[at] && words[at]!.text === words[at]!.text.toUpperCase() ? ERAS.get(low(words, at)) : undefined
  return sign && {sign, to: at + 1}
}
