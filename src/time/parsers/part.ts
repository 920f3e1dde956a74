import {ORDINALS} from '../../language/en/time.ts'
import {ordinalBefore} from '../numbers.ts'
import {isJoined, low} from '../words.ts'
import type {Calendar, Parser, Words} from '../written.ts'
import {yearAt} from './year-word.ts'

/** A quarter or half of a year: [the first half of 2021], [the third quarter of the year]; not [the first half] of a match. */
export const part: Parser = (words, at) => {
  const unit = low(words, at) === 'half' ? 'H' : 'Q'
  const number = which(words, at, unit)
  if (!number || number.value > (unit === 'H' ? 2 : 4)) return undefined
  const whole = wholeAfter(words, at + 1)
  if (!whole) return undefined
  const code = `${unit}${number.value}` as Calendar['part'] & string
  return {from: number.from, to: whole.to, shape: {kind: 'calendar', part: code, ...whole.fields}}
}

/** [the latter half], [the last quarter], [the first quarter]. */
function which(words: Words, at: number, unit: 'H' | 'Q') {
  const word = low(words, at - 1)
  if (word === 'latter' || word === 'last' || word === 'final') return {from: at - 1, value: unit === 'H' ? 2 : 4}
  const number = ordinalBefore(words, at)
  return number?.ordinal || ORDINALS.has(word) ? number : undefined
}

/** The year that a part belongs to: [of 2021], [of the year], [of last year]. */
function wholeAfter(words: Words, at: number) {
  const start = low(words, at) === 'of' || low(words, at) === 'in' ? at + 1 : at
  const year = yearAt(words, start)
  if (year) return {to: year.to, fields: {year: year.value}}
  if (low(words, start + 1) !== 'year' || start === at) return undefined
  const [offset, story] = offsets[low(words, start)] ?? []
  return offset === undefined ? undefined : {to: start + 2, fields: {yearOffset: offset, ...(story ? {story} : {})}}
}

const offsets: Readonly<Record<string, readonly [number, true?]>> = {
  the: [0],
  this: [0],
  last: [-1],
  next: [1],
  that: [0, true]
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
