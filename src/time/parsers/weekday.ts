import {AFTER_NO_WEEKDAY, BEFORE_NO_WEEKDAY} from '../../language/en/time/guards.ts'
import {DAY_PARTS, FULL_WEEKDAYS, MONTHS, WEEKDAY_PLURALS, WEEKDAYS} from '../../language/en/time/names.ts'
import {RANGE_WORDS, WHICH} from '../../language/en/time/relative.ts'
import {ordinalAt, ordinalBefore} from '../numbers.ts'
import {isCapital, isDash, isEnd, low, whichBefore} from '../words.ts'
import type {Calendar, Parser, Piece, Words} from '../written.ts'
import {isMonthName} from './month-date.ts'
import {storyOffset} from './story.ts'
import {yearAt} from './year-word.ts'

/** A day of the week: [on Friday], [last Friday], [the following Friday], [Thu Sep 5]; not [Sun Tzu], [Sunday Times], [Bloody Sunday]. */
export const weekday: Parser = (words, at) => {
  const name = low(words, at)
  const isFull = FULL_WEEKDAYS.has(name)
  if ((!isCapital(words, at) && !isFull) || isName(words, at)) return undefined
  const number = WEEKDAYS.get(name)!
  if (!isFull) return isShort(words, at) ? {from: at, to: at + 1, shape: day(number)} : undefined
  const dated = dayAfter(words, at, number)
  if (dated) return dated
  const which = whichBefore(words, at)
  const story = storyOffset(words, at)
  if (which !== undefined && !(which === 1 && story)) return {from: at - 1, to: at + 1, shape: {...day(number), which}}
  if (story) return {from: story.from, to: at + 1, shape: {...day(number), which: story.count, story: true}}
  return {from: at, to: at + 1, shape: day(number)}
}

/** [Friday the 22nd], [Tuesday the eleventh]; not [Friday the 22nd of May], which is a date of its own. */
function dayAfter(words: Words, at: number, weekday: number): Piece | undefined {
  const start = low(words, at + 1) === ',' ? at + 2 : at + 1
  const found = low(words, start) === 'the' ? ordinalAt(words, start + 1) : undefined
  const isDay = found?.ordinal && found.value > 0 && found.value <= 31 && isEnd(words, found.to)
  return isDay && !isDash(words, found.to)
    ? {from: at, to: found.to, shape: {...day(weekday), day: found.value}}
    : undefined
}

const day = (weekday: number): Calendar => ({kind: 'calendar', weekday})

/** [Thu Sep 5], [Fri, 30 Oct], [Fri. 30]: an abbreviation needs a date beside it. */
function isShort(words: Words, at: number): boolean {
  const next = /^[.,]$/.test(low(words, at + 1)) ? at + 2 : at + 1
  return (
    (isCapital(words, next) && MONTHS.has(low(words, next))) ||
    isPaired(words, at, 1) ||
    isPaired(words, at, -1) ||
    /^\d{1,2}(?:\.|$)/.test(low(words, next))
  )
}

/** [Mon-Fri], [Tue to Thur]. */
const isPaired = (words: Words, at: number, side: 1 | -1) =>
  RANGE_WORDS.has(low(words, at + side)) && isCapital(words, at + 2 * side) && WEEKDAYS.has(low(words, at + 2 * side))

function isName(words: Words, at: number): boolean {
  const isAfter = isCapital(words, at + 1) && AFTER_NO_WEEKDAY.has(low(words, at + 1))
  return isAfter || (isCapital(words, at - 1) && BEFORE_NO_WEEKDAY.has(low(words, at - 1)))
}

/** Every such day: [on Fridays], [every Friday], [every other Friday]; [Saturdays blast] has lost its apostrophe. */
export const weekdays: Parser = (words, at) => {
  const plural = WEEKDAY_PLURALS.get(low(words, at))
  // [Fridays for Future]
  if (plural && low(words, at + 1) === 'for' && isCapital(words, at + 2)) return undefined
  if (plural) return {from: at, to: at + 1, shape: isOwner(words, at) ? day(plural) : set(plural)}
  const from = low(words, at - 1) === 'other' || isDash(words, at - 1) ? at - 2 : at - 1
  return /^(?:every|each)$/.test(low(words, from))
    ? {from, to: at + 1, shape: set(WEEKDAYS.get(low(words, at))!)}
    : partsOf(words, at)
}

/** [Friday mornings]. */
function partsOf(words: Words, at: number): Piece | undefined {
  const part = low(words, at + 1).endsWith('s') ? DAY_PARTS.get(low(words, at + 1)) : undefined
  const value = `XXXX-WXX-${WEEKDAYS.get(low(words, at))}T${part}`
  return part ? {from: at, to: at + 2, shape: {kind: 'literal', timex: 'SET', value}} : undefined
}

const isOwner = (words: Words, at: number) =>
  !/^(?:on|most|all|some|and|or|,)$/.test(low(words, at - 1)) &&
  /^\p{Ll}/u.test(words[at + 1]?.text ?? '') &&
  !isEnd(words, at + 1)

const set = (weekday: number) => ({kind: 'literal', timex: 'SET', value: `XXXX-WXX-${weekday}`}) as const

/** A weekday, week or weekend by its place in a month: [the first Friday of July], [the last week of May 2020]. */
export const nthOfMonth: Parser = (words, at) => {
  if (low(words, at) === 'week') {
    const ofYear = weekOfYear(words, at)
    if (ofYear) return ofYear
  }
  if (!/^(?:of|in)$/.test(low(words, at + 1))) return undefined
  const month = low(words, at + 2) === 'the' ? at + 3 : at + 2
  const isMonth = MONTHS.has(low(words, at + 2)) && isMonthName(words, at + 2)
  const which =
    low(words, month + 1) === 'month'
      ? low(words, month) === 'following'
        ? 1
        : WHICH.get(low(words, month))
      : undefined
  const count = low(words, at - 1) === 'last' ? {from: at - 1, value: -1} : ordinalBefore(words, at)
  if (!count || count.value > 5 || ('ordinal' in count && !count.ordinal) || !(isMonth || which !== undefined))
    return undefined
  const weekday = WEEKDAYS.get(low(words, at))
  const year = isMonth ? yearAt(words, low(words, at + 3) === ',' ? at + 4 : at + 3) : undefined
  const fields = isMonth
    ? {month: MONTHS.get(low(words, at + 2))!, ...(year ? {year: year.value} : {})}
    : {monthOffset: which!}
  return {
    from: count.from,
    to: isMonth ? (year?.to ?? at + 3) : month + 2,
    shape: {kind: 'calendar', ...fields, nth: count.value, ...(weekday ? {weekday} : {})}
  }
}

/** [the first week of 2015], [the last week of next year], [the third week this year]. */
function weekOfYear(words: Words, at: number): Piece | undefined {
  const isOf = /^(?:of|in)$/.test(low(words, at + 1))
  const count = low(words, at - 1) === 'last' ? {from: at - 1, value: -1} : ordinalBefore(words, at)
  if (!count || count.value > 53 || ('ordinal' in count && !count.ordinal)) return undefined
  const start = isOf ? at + 2 : at + 1
  const year = isOf ? yearAt(words, start) : undefined
  const shape: Calendar = {kind: 'calendar', nth: count.value}
  if (year)
    return isEnd(words, year.to) ? {from: count.from, to: year.to, shape: {...shape, year: year.value}} : undefined
  const which = low(words, start + 1) === 'year' ? WHICH.get(low(words, start)) : undefined
  return which === undefined ? undefined : {from: count.from, to: start + 2, shape: {...shape, yearOffset: which}}
}
