import {
  AFTER_NO_MONTH,
  BEFORE_NO_MONTH,
  GIVEN_NAMES,
  MONTH_PREPOSITIONS,
  NO_MONTH_IN_SMALL,
  YEAR_PREPOSITIONS
} from '../../language/en/time/guards.ts'
import {FULL_MONTHS, MONTHS} from '../../language/en/time/names.ts'
import {RANGE_WORDS} from '../../language/en/time/relative.ts'
import {isCapital, isCounted, isDash, isEnd, isJoined, isWord, low, whichBefore} from '../words.ts'
import type {Calendar, Parser, Words} from '../written.ts'
import {isMonthName} from './month-date.ts'
import {type Year, yearAt} from './year-word.ts'

/** A month with or without its year: [September 2022], [in May], [last November], [the November vote]. */
export const month: Parser = (words, at) => {
  const number = MONTHS.get(low(words, at))!
  const before = yearBefore(words, at)
  if (before) return {from: before.from, to: at + 1, shape: {kind: 'calendar', month: number, year: before.year}}
  if (!isMonthName(words, at) && !isShortAfterWhich(words, at)) return undefined
  const year = yearAfter(words, at)
  if (year) return {from: at, to: year.to, shape: {kind: 'calendar', month: number, year: year.value}}
  const which = whichBefore(words, at)
  const isShort = !FULL_MONTHS.has(low(words, at))
  if (isShort ? which === undefined && !isShortListed(words, at) : !isBare(words, at)) return undefined
  const shape: Calendar = {kind: 'calendar', month: number}
  return which === undefined ? {from: at, to: at + 1, shape} : {from: at - 1, to: at + 1, shape: {...shape, which}}
}

/** [last sept]. */
const isShortAfterWhich = (words: Words, at: number) =>
  !FULL_MONTHS.has(low(words, at)) && whichBefore(words, at) !== undefined && isEnd(words, at + 1)

/** [Jan-Feb 2017], [from Sep to Nov]: two abbreviations vouch for each other. */
const isShortListed = (words: Words, at: number) =>
  [1, -1].some(
    (side) =>
      RANGE_WORDS.has(low(words, at + side)) && isCapital(words, at + 2 * side) && MONTHS.has(low(words, at + 2 * side))
  )

/** The year before a month: [2016 June], [2016, Nov], [Dec/2018] is the year after; not [in May 2019, June said], [in 2019, April saw]. */
function yearBefore(words: Words, at: number): {readonly from: number; readonly year: number} | undefined {
  const isComma = low(words, at - 1) === ','
  const from = isComma ? at - 2 : at - 1
  if (!/^(?:19|20)\d\d$/.test(low(words, from)) || !isEnd(words, at + 1) || /^\d|^,$/.test(low(words, at + 1)))
    return undefined
  const before = low(words, from - 1)
  const isPart = MONTHS.has(before) || /^[\d,./-]/.test(before) || (isComma && YEAR_PREPOSITIONS.has(before))
  const isNoName = FULL_MONTHS.has(low(words, at))
    ? isCapital(words, at) || !NO_MONTH_IN_SMALL.has(low(words, at))
    : true
  return isPart || !isNoName ? undefined : {from, year: Number(low(words, from))}
}

/** The year after a month: [May 2020], [Sept. 2020], [May, 2020], [May of 2020], [April 480 BC], [May ’08]. */
function yearAfter(words: Words, at: number): Year | undefined {
  const next = low(words, at + 1)
  if (next === '.' && FULL_MONTHS.has(low(words, at))) return undefined
  const isDashed = (isDash(words, at + 1) || next === '/') && isJoined(words, at)
  const year = yearAt(words, [',', 'of', '.'].includes(next) || isDashed ? at + 2 : at + 1)
  return year && next !== ',' && isCounted(words, year.to) ? undefined : year
}

/** Whether a month's name without figures is one: [in May], [September-October], [October saw]; not [May said], [April Jones]. */
function isBare(words: Words, at: number): boolean {
  const isName = GIVEN_NAMES.has(low(words, at))
  if (isName && isCapital(words, at + 1)) return false
  if (AFTER_NO_MONTH.has(words[at + 1]?.text ?? '') || BEFORE_NO_MONTH.has(words[at - 1]?.text ?? '')) return false
  if (MONTH_PREPOSITIONS.has(low(words, at - 1)) || (isDash(words, at - 1) && low(words, at - 2) === 'mid')) return true
  return isListed(words, at) || (isCapital(words, at) && isPlain(words, at))
}

/** [September-October], [April and May], [May last year]. */
function isListed(words: Words, at: number): boolean {
  const joins = (i: number) => isDash(words, i) || ['to', 'and', 'or', ',', '/'].includes(low(words, i))
  const isMonth = (i: number) => isCapital(words, i) && FULL_MONTHS.has(low(words, i))
  return (
    (joins(at + 1) && isMonth(at + 2)) ||
    (joins(at - 1) && isMonth(at - 2)) ||
    ['this', 'last', 'next'].includes(low(words, at + 1))
  )
}

/** [the November vote], [September’s attack], [October saw]; of the names of people and of [march] only [the May vote]. */
function isPlain(words: Words, at: number): boolean {
  const [before, next] = [low(words, at - 1), low(words, at + 1)]
  const isDetermined = /^(?:the|its|his|their|a|that|of)$/.test(before) || before === 's' || /^['’]s$/.test(before)
  if (!GIVEN_NAMES.has(low(words, at)) && low(words, at) !== 'march')
    return !isCapital(words, at - 1) && !isCapital(words, at + 1)
  return (
    isDetermined && isWord(words, at + 1) && words[at + 1]!.text === next && !['on', 'in', 'to', 'of'].includes(next)
  )
}
