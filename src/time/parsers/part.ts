import {ORDINAL_SUFFIXES, ORDINALS} from '../../language/en/time.ts'
import {isJoined, low} from '../words.ts'
import type {Calendar, Parser, Words} from '../written.ts'

const year = /^(?:1[89]|20)\d\d$/

/** A quarter or half of a year: [the first half of 2021], [the third quarter of the year]; not [the first half] of a match. */
export const part: Parser = (words, at) => {
  const suffixed = ORDINAL_SUFFIXES.has(low(words, at - 1)) && isJoined(words, at - 2)
  const number = suffixed ? Number(low(words, at - 2)) : ORDINALS.get(low(words, at - 1))
  const unit = low(words, at) === 'half' ? 'H' : 'Q'
  if (!number || number > (unit === 'H' ? 2 : 4)) return undefined
  const whole = wholeAfter(words, at + 1)
  if (!whole) return undefined
  const code = `${unit}${number}` as Calendar['part'] & string
  return {from: suffixed ? at - 2 : at - 1, to: whole.to, shape: {kind: 'calendar', part: code, ...whole.fields}}
}

/** The year that a part belongs to: [of 2021], [of the year], [of last year]. */
function wholeAfter(words: Words, at: number) {
  const start = low(words, at) === 'of' ? at + 1 : at
  if (year.test(low(words, start))) return {to: start + 1, fields: {year: Number(low(words, start))}}
  if (low(words, at) !== 'of' || low(words, at + 2) !== 'year') return undefined
  const offset = {the: 0, this: 0, last: -1, next: 1}[low(words, at + 1)]
  return offset === undefined ? undefined : {to: at + 3, fields: {yearOffset: offset}}
}

/** [Q3 2019], [H1 of 2020]. */
export const shortPart: Parser = (words, at) => {
  const number = low(words, at + 1)
  const unit = low(words, at) === 'h' ? 'H' : 'Q'
  if (!isJoined(words, at) || !(unit === 'H' ? /^[12]$/ : /^[1-4]$/).test(number)) return undefined
  const whole = wholeAfter(words, at + 2)
  const code = `${unit}${number}` as Calendar['part'] & string
  return whole && {from: at, to: whole.to, shape: {kind: 'calendar', part: code, ...whole.fields}}
}
