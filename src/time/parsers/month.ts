import {FULL_MONTHS, GIVEN_NAMES, MONTH_PREPOSITIONS, MONTHS, WHICH} from '../../language/en/time.ts'
import {isCapital, isCounted, isDash, low} from '../words.ts'
import type {Parser, Words} from '../written.ts'

/** A month with or without its year: [September 2022], [in May], [last November]. */
export const month: Parser = (words, at) => {
  if (!isCapital(words, at)) return undefined
  const number = MONTHS.get(low(words, at))!
  const year = yearAfter(words, at)
  if (year !== undefined) {
    return {from: at, to: year + 1, shape: {kind: 'calendar', month: number, year: Number(words[year]!.text)}}
  }
  if (!FULL_MONTHS.has(low(words, at)) || !isBare(words, at)) return undefined
  const which = WHICH.get(low(words, at - 1))
  if (which === undefined) return {from: at, to: at + 1, shape: {kind: 'calendar', month: number}}
  return {from: at - 1, to: at + 1, shape: {kind: 'calendar', month: number, which}}
}

/** The index of the year after a month: [May 2020], [Sept. 2020], [May, 2020], [May of 2020]. */
function yearAfter(words: Words, at: number): number | undefined {
  const next = low(words, at + 1)
  const year = [',', 'of', '.', '-'].includes(next) ? at + 2 : at + 1
  if (next === '.' && FULL_MONTHS.has(low(words, at))) return undefined
  if (!/^(?:1\d|20)\d\d$/.test(low(words, year))) return undefined
  return next !== ',' && isCounted(words, year + 1) ? undefined : year
}

/** Whether a month's name without figures is one: [in May], [September-October], not [May said], [April Jones]. */
function isBare(words: Words, at: number): boolean {
  if (GIVEN_NAMES.has(low(words, at)) && isCapital(words, at + 1)) return false
  if (MONTH_PREPOSITIONS.has(low(words, at - 1)) || (isDash(words, at - 1) && low(words, at - 2) === 'mid')) return true
  const joins = (i: number) => isDash(words, i) || low(words, i) === 'to' || low(words, i) === 'and'
  return (
    (joins(at + 1) && isMonth(words, at + 2)) ||
    (joins(at - 1) && isMonth(words, at - 2)) ||
    ['this', 'last', 'next'].includes(low(words, at + 1))
  )
}

const isMonth = (words: Words, at: number) => isCapital(words, at) && FULL_MONTHS.has(low(words, at))
