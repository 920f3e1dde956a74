import {ORDINALS} from '../../language/en/time/numbers.ts'
import {BUSINESS} from '../../language/en/time/parts.ts'
import {ordinalBefore} from '../numbers.ts'
import {isDash, isEnd, isJoined, isWord, low} from '../words.ts'
import type {Calendar, Parser, Words} from '../written.ts'
import {yearAt} from './year-word.ts'

/** A quarter or half of a year: [the first half of 2021], [the third quarter of the year]; not [the first half] of a match. */
export const part: Parser = (words, at) => {
  const unit = low(words, at) === 'half' ? 'H' : 'Q'
  const number = which(words, at, unit)
  if (!number || number.value > (unit === 'H' ? 2 : 4)) return undefined
  const whole =
    wholeAfter(words, at + 1) ??
    (unit === 'Q' && number.ordinal && isBusiness(words) ? {to: at + 1, fields: {}} : undefined)
  if (!whole || low(words, at + 1) === 'final') return undefined
  const code = `${unit}${number.value}` as Calendar['part'] & string
  return {from: number.from, to: whole.to, shape: {kind: 'calendar', part: code, ...whole.fields}}
}

/** Whether a sentence speaks of business, where [the third quarter] needs no year; in sport it is one of a match. */
const isBusiness = (words: Words) => words.some(({lower}) => BUSINESS.has(lower))

/** [the latter half], [the last quarter], [the first quarter]. */
function which(words: Words, at: number, unit: 'H' | 'Q') {
  const word = low(words, at - 1)
  if (word === 'latter' || word === 'last' || word === 'final')
    return {from: at - 1, value: unit === 'H' ? 2 : 4, ordinal: false}
  const number = ordinalBefore(words, isDash(words, at - 1) ? at - 1 : at)
  return number?.ordinal || ORDINALS.has(word) ? number : undefined
}

interface Whole {
  readonly from?: number
  readonly to: number
  readonly fields: Partial<Calendar>
}

/** The year that a part belongs to: [of 2021], [of the year], [of last year]. */
function wholeAfter(words: Words, at: number): Whole | undefined {
  const start = low(words, at) === 'of' || low(words, at) === 'in' ? at + 1 : at
  const year = yearAt(words, start)
  if (year) return {to: year.to, fields: {year: year.value}}
  if (low(words, start + 1) !== 'year' || (start === at && !/^(?:this|last|next)$/.test(low(words, at))))
    return undefined
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

/** [Q3 2019], [H1 of 2020], [2019 Q3], [2019-Q3], [in Q3]. */
export const shortPart: Parser = (words, at) => {
  const number = low(words, at + 1)
  const unit = low(words, at) === 'h' ? 'H' : 'Q'
  if (!isJoined(words, at) || !(unit === 'H' ? /^[12]$/ : /^[1-4]$/).test(number)) return undefined
  const whole = wholeAfter(words, at + 2) ?? wholeBefore(words, at)
  const code = `${unit}${number}` as Calendar['part'] & string
  return whole && {from: whole.from ?? at, to: whole.to, shape: {kind: 'calendar', part: code, ...whole.fields}}
}

/** The year before [Q3]; that of writing for [in Q3], where nothing follows that makes it a name. */
function wholeBefore(words: Words, at: number): Whole | undefined {
  const last = isDash(words, at - 1) && isJoined(words, at - 1) ? at - 2 : at - 1
  const year = yearAt(words, last)
  const isYear = year?.to === last + 1 && (isJoined(words, at - 1) || isEnd(words, at + 2))
  if (isYear) return {from: last, to: at + 2, fields: {year: year.value}}
  if (!isEnd(words, at + 2)) return undefined
  const isIn = /^(?:in|during|for|of|since|by|until)$/.test(low(words, at - 1))
  return isIn && !(isJoined(words, at + 1) && isWord(words, at + 2)) && !isDash(words, at + 2)
    ? {to: at + 2, fields: {}}
    : undefined
}
