import {NUMBER_HEADS} from '../../language/en/time/guards.ts'
import {isDay} from '../days.ts'
import {isCapital, isDash, isEnd, isJoined, low, smallNumber} from '../words.ts'
import type {Numeric, Parser, Piece, Words} from '../written.ts'
import {inFull} from './year-word.ts'

/** A date in figures: [2020-11-09], [09.10.2023], [08/10/2023], [24-09-2013], [11/2016]. */
export const numeric: Parser = (words, at) =>
  isSlashOrDash(words, at + 1)
    ? (iso(words, at) ?? slashed(words, at) ?? yearMonth(words, at) ?? monthYear(words, at))
    : dotted(words, at)

/** [2020-11-09], [2020/11/09]; [2023-02-30], which no calendar has. */
function iso(words: Words, at: number): Piece | undefined {
  const [year, month] = [low(words, at), low(words, at + 2)]
  if (!/^\d{4}$/.test(year) || !isSeparated(words, at, 2)) return undefined
  const day = smallNumber(low(words, at + 4))
  const isWritten = month.length === 2 && low(words, at + 4).length === 2 && isNear(Number(year))
  const exists = isDay(Number(month), day, Number(year)) || (isWritten && isDayOfSome(words, at, Number(month), day))
  if (month.length > 2 || !exists) return undefined
  return {
    from: at,
    to: at + 5,
    shape: {kind: 'calendar', year: Number(year), month: Number(month), day}
  }
}

/** [09.10.2023]: with dots the day stands first. */
function dotted(words: Words, at: number): Piece | undefined {
  const word = low(words, at)
  if (word.length < 8 || NUMBER_HEADS.has(low(words, at - 1))) return undefined
  const [, year, month, day] = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(word) ?? []
  if (
    year &&
    isNear(Number(year)) &&
    isDay(Number(month), Number(day), Number(year)) &&
    isAfterPreposition(words, at)
  ) {
    return {from: at, to: at + 1, shape: {kind: 'calendar', year: Number(year), month: Number(month), day: Number(day)}}
  }
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word)
  if (!match) return undefined
  return fields(words, at, at + 1, Number(match[1]), Number(match[2]), Number(match[3]), true)
}

/** [08/10/2023], [24-09-2013], [08/10/23], [10/1/2018-10/7/2018]. */
function slashed(words: Words, at: number): Piece | undefined {
  if (!isSeparated(words, at, 2) || isContinued(words, at - 1, at) || isContinued(words, at + 5, at)) return undefined
  const [first, second] = [smallNumber(low(words, at)), smallNumber(low(words, at + 2))]
  const year = low(words, at + 4)
  if (/^\d{4}$/.test(year)) return fields(words, at, at + 5, first, second, Number(year))
  const isShort = /^\d\d$/.test(year) && low(words, at + 1) === '/' && words[at]!.text.length === 2
  return isShort ? fields(words, at, at + 5, first, second, inFull(Number(year))) : undefined
}

/** Whether a sign goes on with more figures: [1/2/3/4]; after [10/1/2018] a dash does so with another date. */
function isContinued(words: Words, at: number, date: number): boolean {
  if (!isSlashOrDash(words, at)) return false
  if (!isDash(words, at) || low(words, date + 1) !== '/') return true
  const isRange = at > date ? isSeparated(words, at + 1, 2) : isSeparated(words, at - 5, 2)
  return !isRange && isJoined(words, at)
}

/** [2016-11], [2016/11]: a year and its month, where it can be no two years ([2016-17]). */
function yearMonth(words: Words, at: number): Piece | undefined {
  const [year, month] = [low(words, at), smallNumber(low(words, at + 2))]
  const isMonth = /^\d{4}$/.test(year) && isNear(Number(year)) && month >= 1 && month <= 12 && isSeparated(words, at, 1)
  const isYears = low(words, at + 2).length === 2 && month > Number(year.slice(2))
  return isMonth && !isYears && isFree(words, at, at + 3) ? ofMonth(at, Number(year), month) : undefined
}

/** [11/2016], [11-2016]. */
function monthYear(words: Words, at: number): Piece | undefined {
  const [month, year] = [smallNumber(low(words, at)), low(words, at + 2)]
  const isMonth = /^\d{4}$/.test(year) && isNear(Number(year)) && month >= 1 && month <= 12 && isSeparated(words, at, 1)
  return isMonth && isFree(words, at, at + 3) ? ofMonth(at, Number(year), month) : undefined
}

const ofMonth = (from: number, year: number, month: number): Piece => ({
  from,
  to: from + 3,
  shape: {kind: 'calendar', year, month}
})

/** Whether figures are no part of a number or a name: not [Resolution 11/2016], [Case 3/2015], [555-2016-11], [2016-11-B]. */
function isFree(words: Words, at: number, to: number): boolean {
  const isOpen = !isJoined(words, at - 1) || /^[('"“‘]$/.test(low(words, at - 1))
  const isClosed = isEnd(words, to) && !(isJoined(words, to - 1) && !/^[.,;:!?)'"”’]$/.test(low(words, to)))
  return (
    isOpen && isClosed && !NUMBER_HEADS.has(low(words, at - 1)) && !isCapital(words, at - 1) && low(words, to) !== '%'
  )
}

const isNear = (year: number) => year >= 1900 && year <= 2100

const isAfterPreposition = (words: Words, at: number) =>
  /^(?:on|since|from|until|by|before|after|of|dated|between)$/.test(low(words, at - 1))

/** A day beyond the end of its month, of a month that there is: [30 February]; not where the figures go on. */
const isDayOfSome = (words: Words, at: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 29 && day <= 31 && isFree(words, at, at + 5)

const isSlashOrDash = (words: Words, at: number) => low(words, at) === '/' || isDash(words, at)

/** Whether the same sign joins this many numbers to the one at an index. */
function isSeparated(words: Words, at: number, count: number): boolean {
  for (let i = at; i < at + 2 * count; i++) if (!isJoined(words, i)) return false
  return isSlashOrDash(words, at + 1) && (count === 1 || low(words, at + 1) === low(words, at + 3))
}

function fields(
  words: Words,
  from: number,
  to: number,
  first: number,
  second: number,
  year: number,
  dayFirst?: boolean
) {
  const possible = isDay(second, first, year) || (dayFirst === undefined && isDay(first, second, year))
  if (!(possible || isMissing(words, from, to, first, second)) || year < 1700 || year > 2100) return undefined
  const shape: Numeric = {kind: 'numeric', first, second, year, ...(dayFirst === undefined ? {} : {dayFirst})}
  return {from, to, shape}
}

/** [31/02/2020], [02/30/2020], [31.02.2020]: a day that the month does not have. */
function isMissing(words: Words, from: number, to: number, first: number, second: number): boolean {
  const [day, month] = first > 12 ? [first, second] : [second, first]
  const isWritten = to - from === 1 ? /^\d\d\.\d\d\.\d{4}$/.test(low(words, from)) : low(words, from + 4).length === 4
  return (
    isWritten &&
    low(words, from + 1) !== '-' &&
    month >= 1 &&
    month <= 12 &&
    day >= 29 &&
    day <= 31 &&
    isFree(words, from, to)
  )
}
