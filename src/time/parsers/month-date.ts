import {NAMED_AFTER_DATES, NO_MONTH_IN_SMALL} from '../../language/en/time/guards.ts'
import {FULL_MONTHS, MONTHS} from '../../language/en/time/names.ts'
import {ORDINAL_SUFFIXES, ORDINALS, TENS} from '../../language/en/time/numbers.ts'
import {RANGE_WORDS} from '../../language/en/time/relative.ts'
import {isDay} from '../days.ts'
import {type Ordinal, ordinalAt, ordinalBefore} from '../numbers.ts'
import {isCapital, isCounted, isDash, isEnd, isJoined, isWord, low} from '../words.ts'
import type {Calendar, Parser, Piece, Words} from '../written.ts'
import {type Year, yearAt} from './year-word.ts'

/** A day beside a month's name: [November 9, 2020], [the 9th of November], [19–20 September 2023]. */
export const monthDate: Parser = (words, at) => {
  const isName = isMonthName(words, at)
  // [may] and [march] are verbs most of the time.
  if (!isName && !isFigureNear(words, at)) return undefined
  const found = yearFirst(words, at) ?? dayFirst(words, at) ?? monthFirst(words, at)
  if (!isName && !(found && isSureInSmall(words, found))) return undefined
  return found && NAMED_AFTER_DATES.has(words[found.to]?.text ?? '') ? undefined : found
}

const isFigureNear = (words: Words, at: number) =>
  TENS.has(low(words, at + 1)) ||
  ORDINALS.has(low(words, at + 1)) ||
  /\d$/.test(low(words, at + 1)) ||
  /\d$/.test(low(words, at + 2)) ||
  /(?:\d|st|nd|rd|th|\W)$/.test(low(words, at - 1))

/** In small letters [oct 2], [5 may 2020] and [march 3rd] are dates, [march 10 kilometers] is none. */
const isSureInSmall = (words: Words, {to, shape}: Piece) =>
  (shape.kind === 'calendar' && shape.year !== undefined) ||
  ORDINAL_SUFFIXES.has(low(words, to - 1)) ||
  isEnd(words, to)

/** [May], and in small letters what is no other word: [january], [Sept]; not [may], [march]. */
export const isMonthName = (words: Words, at: number): boolean =>
  isCapital(words, at) || (FULL_MONTHS.has(low(words, at)) && !NO_MONTH_IN_SMALL.has(low(words, at)))

/** [2019-Aug-1], [2019/Sep/23]. */
function yearFirst(words: Words, at: number): Piece | undefined {
  const sign = low(words, at - 1)
  const isSigned =
    (sign === '-' || sign === '/') && isJoined(words, at - 2) && isJoined(words, at - 1) && isJoined(words, at)
  if (!isSigned || low(words, at + 1) !== sign || !/^(?:1[5-9]|20)\d\d$/.test(low(words, at - 2))) return undefined
  const day = ordinalAt(words, at + 2)
  if (!day || !/^\d/.test(low(words, at + 2)) || !isJoined(words, at + 1) || day.value < 1 || day.value > 31)
    return undefined
  const year = {value: Number(low(words, at - 2)), to: day.to}
  return piece(at - 2, day.to, MONTHS.get(low(words, at))!, day, undefined, year)
}

/** [9 November 2020], [the 9th of November], [the 9th day of November], [19 to 20 May], [24-Sep-2013]. */
function dayFirst(words: Words, at: number): Piece | undefined {
  const isOf = low(words, at - 1) === 'of'
  const isSigned = isDash(words, at - 1) || low(words, at - 1) === '.' || isSlash(words, at - 1)
  const isDayOf = isOf && low(words, at - 2) === 'day'
  const day = ordinalBefore(words, isDayOf ? at - 2 : isOf || isSigned ? at - 1 : at)
  if (!day || !isFree(words, day, isOf) || isEndOfOther(words, at, day)) return undefined
  const first = rangeStart(words, day)
  const year = yearAfter(words, at + 1)
  if (!isOf && !isSigned && isOtherNumber(words, at, day)) return undefined
  if (!isPlausible(day, year !== undefined || !isCounted(words, at + 1))) return undefined
  const from = (first ?? day).from
  const start = isOf && low(words, from - 1) === 'the' ? from - 1 : from
  return piece(start, year?.to ?? at + 1, MONTHS.get(low(words, at))!, first ?? day, first && day, year)
}

/** [Share 31 Feb 12]: a number before a date, where the month has no such day but has the one behind it. */
function isOtherNumber(words: Words, at: number, day: Ordinal): boolean {
  const month = MONTHS.get(low(words, at))!
  const next = day.ordinal || isDay(month, day.value) ? undefined : ordinalAt(words, at + 1)
  return next !== undefined && isDay(month, next.value)
}

/** [23/Sep/2020], [Oct/2] */
const isSlash = (words: Words, at: number) => low(words, at) === '/' && isJoined(words, at - 1) && isJoined(words, at)

/** [March 19-April 30]: the number before the dash has its month already. */
const isEndOfOther = (words: Words, at: number, day: Ordinal) => {
  const before = low(words, day.from - 1) === '.' ? day.from - 2 : day.from - 1
  return isDash(words, at - 1) && MONTHS.has(low(words, before)) && isMonthName(words, before)
}

/** Whether a number before a month is its day: not in [second March offensive], [21:30 October 30], [10.5 May]. */
function isFree(words: Words, day: Ordinal, isOf: boolean): boolean {
  if (!isOf && day.ordinal && !/^\d/.test(low(words, day.from))) return false
  // [he said:30 December]
  if (low(words, day.from - 1) === ':' && isWord(words, day.from - 2)) return true
  return !(isJoined(words, day.from - 1) && /^[:./$€£,]$/.test(low(words, day.from - 1)))
}

/** A day that may be one; beyond the 31st only what is written as a day: [July 42nd], [on 31 September]. */
const isPlausible = (day: Ordinal, sure: boolean) =>
  day.value >= 1 && (day.value <= 31 || (day.ordinal && sure && day.value < 100))

/** The first day of [19-20 September], [19th to 20th of May]. */
function rangeStart(words: Words, {from, value}: Ordinal): Ordinal | undefined {
  const at = low(words, from - 1) === 'the' ? from - 2 : from - 1
  const first = ordinalBefore(words, at)
  if (!first || first.value < 1 || first.value >= value || !isFree(words, first, true)) return undefined
  const opener = low(words, low(words, first.from - 1) === 'the' ? first.from - 2 : first.from - 1)
  return RANGE_WORDS.has(low(words, at)) || (low(words, at) === 'and' && opener === 'between') ? first : undefined
}

/** [November 9, 2020], [Nov. 9], [September 19–20, 2023], [May the 4th], [May twenty-first]. */
function monthFirst(words: Words, at: number): Piece | undefined {
  const next = low(words, at + 1)
  const isShort = next === '.' && (!FULL_MONTHS.has(low(words, at)) || low(words, at) === 'may')
  const isSigned = (isDash(words, at + 1) && isJoined(words, at)) || isSlash(words, at + 1)
  // [October, 1st]
  const isComma = next === ',' && ORDINAL_SUFFIXES.has(low(words, at + 3)) && isJoined(words, at + 2)
  const start = isShort || next === 'the' || isSigned || isComma ? at + 2 : at + 1
  const day = ordinalAt(words, start)
  if (!day || !isDayAfter(words, at, day)) return undefined
  const end = (rangeEnd(words, day) ?? day).to
  const year = yearAfter(words, end)
  const before = dayBefore(words, at, day)
  if (before) return piece(before.from, year?.to ?? day.to, MONTHS.get(low(words, at))!, before, day, year)
  const last = rangeEnd(words, day)
  // [In May 20 soldiers died], not [On May 20 soldiers died].
  const counts = !year && !day.ordinal && isCounted(words, end)
  if (counts && ['in', 'since', 'during'].includes(low(words, at - 1))) return undefined
  // [April 31 percent]
  if (counts && !isDay(MONTHS.get(low(words, at))!, day.value)) return undefined
  if (counts && last) return piece(at, day.to, MONTHS.get(low(words, at))!, day, undefined, undefined)
  return isPlausible(day, true) ? piece(at, year?.to ?? end, MONTHS.get(low(words, at))!, day, last, year) : undefined
}

/** [4] of [from 4 to January 22]. */
function dayBefore(words: Words, at: number, {value}: Ordinal): Ordinal | undefined {
  const first = RANGE_WORDS.has(low(words, at - 1)) ? ordinalBefore(words, at - 1) : undefined
  const isOpened =
    first &&
    /^(?:from|between)$/.test(low(words, low(words, first.from - 1) === 'the' ? first.from - 2 : first.from - 1))
  return isOpened && first.value > 0 && first.value < value ? first : undefined
}

/** Not [May 9:30], [June 5.5], [May second offensive]; [March 10%]. */
function isDayAfter(words: Words, at: number, day: Ordinal): boolean {
  if (low(words, day.to) === ':' && isJoined(words, day.to - 1) && isJoined(words, day.to)) return false
  if (low(words, day.to) === '%' || low(words, day.to) === '°') return false
  const isSpelled = !/^\d/.test(low(words, day.from))
  if (!isSpelled) return true
  const next = low(words, day.to)
  const isLast = !isWord(words, day.to) || RANGE_WORDS.has(next) || /^(?:and|at|in|two|nineteen|twenty)$/.test(next)
  return isLast && (day.value > 9 || low(words, at + 1) === 'the' || MONTHS.get(low(words, at)) !== 5)
}

/** The last day of [September 19–20], [May 3 to 5]; not of [May 5 - 12 soldiers]. */
function rangeEnd(words: Words, {to, value}: Ordinal): Ordinal | undefined {
  const joint = low(words, to)
  if (!RANGE_WORDS.has(joint)) return undefined
  const last = ordinalAt(words, low(words, to + 1) === 'the' ? to + 2 : to + 1)
  if (!last || last.value <= value || last.value > 31 || (!last.ordinal && isCounted(words, last.to))) return undefined
  // [October 5 - 12 November]
  const isNext = MONTHS.has(low(words, last.to)) && isCapital(words, last.to)
  return isNext || low(words, last.to) === ':' ? undefined : last
}

/** The year after a date: [, 2020], [ 2020], [-2013], [of 2020], [, ’08]; not [9 November 1960 soldiers], [9 November 2130:15]. */
function yearAfter(words: Words, at: number): Year | undefined {
  const joint = low(words, at)
  const year = yearAt(words, [',', 'of', '-', '.', '/'].includes(joint) ? at + 1 : at)
  if (!year || (joint === '.' && isCapital(words, at - 1) && FULL_MONTHS.has(low(words, at - 1)))) return undefined
  // [9 November 2020: the truce is signed]
  const isClock = low(words, year.to) === ':' && isJoined(words, year.to)
  return joint !== ',' && (isCounted(words, year.to) || isClock) ? undefined : year
}

function piece(from: number, to: number, month: number, day: Ordinal, last: Ordinal | undefined, year?: Year): Piece {
  const first: Calendar = {kind: 'calendar', month, day: day.value, ...(year ? {year: year.value} : {})}
  if (!last) return {from, to, shape: first}
  return {from, to, shape: {kind: 'range', from: first, to: {...first, day: last.value}}}
}

/** One more day of a list: [October 5, 6 and 7], [5, 6 and 7 October 2020]. */
export const listedDay: Parser = (words, at) => {
  const day = ordinalAt(words, at)
  if (!day || day.value < 1 || day.value > 31) return undefined
  return daysBehind(words, day) ?? daysAhead(words, day)
}

const reach = 4

/** [6] of [October 5 and 6]. */
function daysBehind(words: Words, day: Ordinal): Piece | undefined {
  let at = day.from
  for (let days = 0; days < reach; days++) {
    const joint = low(words, at - 1)
    if (joint !== 'and' && joint !== 'or' && joint !== ',' && joint !== '&') return undefined
    const before = ordinalBefore(words, low(words, at - 2) === ',' ? at - 2 : at - 1)
    if (!before || before.value >= day.value) return undefined
    at = before.from
    const month = low(words, at - 1) === '.' ? at - 2 : at - 1
    if (MONTHS.has(low(words, month)) && isMonthName(words, month)) return listed(words, day, month, day.to)
  }
  return undefined
}

/** [5] of [5, 6 and 7 October 2020]. */
function daysAhead(words: Words, day: Ordinal): Piece | undefined {
  let to = day.to
  for (let days = 0; days < reach; days++) {
    const joint = low(words, to)
    if (joint !== 'and' && joint !== 'or' && joint !== ',' && joint !== '&') return undefined
    const next = ordinalAt(words, joint === ',' && low(words, to + 1) === 'and' ? to + 2 : to + 1)
    if (!next || next.value <= day.value || next.value > 31) return undefined
    to = low(words, next.to) === 'of' ? next.to + 1 : next.to
    if (MONTHS.has(low(words, to)) && isMonthName(words, to)) {
      const isDate = low(words, to - 1) === 'of' || !/^\d/.test(low(words, to + 1)) || yearAfter(words, to + 1)
      return isDate ? listed(words, day, to, to + 1) : undefined
    }
  }
  return undefined
}

/** [On October 5, 12 soldiers died], [On October 5 and 20 of them died]. */
function isCount(words: Words, {from, to}: Ordinal): boolean {
  const isLast =
    low(words, from - 1) === ',' && !(/^(?:,|and)$/.test(low(words, to)) && /^\d|^and$/.test(low(words, to + 1)))
  return isCounted(words, to) || low(words, to) === 'of' || (isLast && MONTHS.has(low(words, from - 3)))
}

function listed(words: Words, day: Ordinal, month: number, end: number): Piece | undefined {
  const number = MONTHS.get(low(words, month))!
  const year = yearAfter(words, end)
  if (!isDay(number, day.value) || (day.ordinal ? isCounted(words, day.to) : isCount(words, day))) return undefined
  return {
    from: day.from,
    to: day.to,
    shape: {kind: 'calendar', month: number, day: day.value, ...(year ? {year: year.value} : {})}
  }
}
