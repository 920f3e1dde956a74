import {DECADES, ORDINAL_SUFFIXES, ORDINALS} from '../../language/en/time.ts'
import {isCapital, isJoined, low} from '../words.ts'
import type {Parser} from '../written.ts'

/** A decade in figures: [the 1990s], [1990's]. */
export const decade: Parser = (words, at) => {
  const match = /^(1[5-9]\d|20\d)0$/.exec(low(words, at))
  if (!match || !isJoined(words, at) || !/^(?:['’]?s)$/.test(low(words, at + 1))) return undefined
  return {from: at, to: at + 2, shape: {kind: 'calendar', decade: Number(match[1])}}
}

/** A decade in words: [the nineties]. */
export const namedDecade: Parser = (words, at) =>
  low(words, at - 1) === 'the'
    ? {from: at, to: at + 1, shape: {kind: 'calendar', decade: DECADES.get(low(words, at))!}}
    : undefined

/** A century by its number: [the 19th century], [the twentieth century]. */
export const century: Parser = (words, at) => {
  const suffixed = ORDINAL_SUFFIXES.has(low(words, at - 1)) && isJoined(words, at - 2)
  const number = suffixed ? Number(low(words, at - 2)) : ORDINALS.get(low(words, at - 1))
  if (!number || !Number.isInteger(number) || number < 11 || number > 21 || isCapital(words, at)) return undefined
  return {from: suffixed ? at - 2 : at - 1, to: at + 1, shape: {kind: 'calendar', century: number - 1}}
}
