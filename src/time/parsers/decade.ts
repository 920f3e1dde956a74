import {DECADES, WEATHER} from '../../language/en/time/names.ts'
import {HUNDREDS, ORDINALS} from '../../language/en/time/numbers.ts'
import {ordinalBefore} from '../numbers.ts'
import {isCapital, isDash, isEnd, isJoined, low} from '../words.ts'
import type {Parser, Words} from '../written.ts'
import {eraAfter, inFull} from './year-word.ts'

/** A decade in figures: [the 1990s], [1990's], [the 470s BC], [the ’90s]. */
export const decade: Parser = (words, at) => {
  if (!isJoined(words, at) || !/^(?:['’]?s)$/.test(low(words, at + 1))) return undefined
  const era = eraAfter(words, at + 2)
  const figure = low(words, at)
  if (era && /^\d{1,3}0$/.test(figure)) {
    return {from: at, to: era.to, shape: {kind: 'calendar', decade: (Number(figure) / 10) * era.sign}}
  }
  if (/^(?:1[0-9]\d|20\d)0$/.test(figure)) {
    return {from: at, to: at + 2, shape: {kind: 'calendar', decade: Number(figure) / 10}}
  }
  if (isPlain(words, at)) return {from: at, to: at + 2, shape: {kind: 'calendar', decade: inFull(Number(figure)) / 10}}
  const isShort = /^[2-9]0$/.test(figure) && /^['’]$/.test(low(words, at - 1)) && isJoined(words, at - 1)
  return isShort
    ? {from: at - 1, to: at + 2, shape: {kind: 'calendar', decade: inFull(Number(figure)) / 10}}
    : undefined
}

/** [in the 70s]; not [highs in the 70s], [a woman in her 70s], [in the 70s on Sunday], which are degrees and ages. */
const isPlain = (words: Words, at: number) =>
  /^[4-9]0$/.test(low(words, at)) &&
  low(words, at - 1) === 'the' &&
  /^(?:in|since|during|of|from|throughout|until)$/.test(low(words, at - 2)) &&
  !Array.from({length: 6}, (_, i) => low(words, at - 3 - i)).some((word) => WEATHER.has(word)) &&
  isEnd(words, at + 2)

/** A decade in words: [the nineties], [the nineteen seventies]. */
export const namedDecade: Parser = (words, at) => {
  const decade = DECADES.get(low(words, at))!
  const before = isDash(words, at - 1) ? at - 2 : at - 1
  const hundred = HUNDREDS.get(low(words, before))
  const from = hundred ? before : at
  const isTens = low(words, at) === 'tens'
  if (low(words, from - 1) !== 'the' || (isTens ? hundred !== 20 : hundred && hundred < 15)) return undefined
  return {from, to: at + 1, shape: {kind: 'calendar', decade: hundred ? hundred * 10 + (decade % 10) : decade}}
}

/** A century by its number: [the 19th century], [twentieth-century], [the 4th century BC]. */
export const century: Parser = (words, at) => {
  const number = ordinalBefore(words, isDash(words, at - 1) ? at - 1 : at)
  if (!number?.ordinal || number.value < 1 || number.value > 21 || isCapital(words, at)) return undefined
  const era = eraAfter(words, at + 1)
  // [the first century] of a dynasty is none of ours.
  if (!era && number.value < 5 && ORDINALS.has(low(words, number.from))) return undefined
  const century = (number.value - 1) * (era?.sign ?? 1)
  return {from: number.from, to: era?.to ?? at + 1, shape: {kind: 'calendar', century}}
}
