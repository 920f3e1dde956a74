import {
  AFTER_NO_WEEKDAY,
  BEFORE_NO_WEEKDAY,
  FULL_WEEKDAYS,
  MONTHS,
  WEEKDAY_PLURALS,
  WEEKDAYS,
  WHICH
} from '../../language/en/time.ts'
import {ordinalBefore} from '../numbers.ts'
import {isCapital, isDash, low} from '../words.ts'
import type {Calendar, Parser, Words} from '../written.ts'
import {storyOffset} from './story.ts'
import {yearAt} from './year-word.ts'

/** A day of the week: [on Friday], [last Friday], [the following Friday], [Thu Sep 5]; not [Sun Tzu], [Sunday Times], [Bloody Sunday]. */
export const weekday: Parser = (words, at) => {
  const name = low(words, at)
  const isFull = FULL_WEEKDAYS.has(name)
  if ((!isCapital(words, at) && !isFull) || isName(words, at)) return undefined
  const number = WEEKDAYS.get(name)!
  if (!isFull) return isShort(words, at) ? {from: at, to: at + 1, shape: day(number)} : undefined
  const which = WHICH.get(low(words, at - 1))
  const story = storyOffset(words, at)
  if (which !== undefined && !(which === 1 && story)) return {from: at - 1, to: at + 1, shape: {...day(number), which}}
  if (story) return {from: story.from, to: at + 1, shape: {...day(number), which: story.count, story: true}}
  return {from: at, to: at + 1, shape: day(number)}
}

const day = (weekday: number): Calendar => ({kind: 'calendar', weekday})

/** [Thu Sep 5], [Fri, 30 Oct], [Fri. 30]: an abbreviation needs a date beside it. */
function isShort(words: Words, at: number): boolean {
  const next = /^[.,]$/.test(low(words, at + 1)) ? at + 2 : at + 1
  return (isCapital(words, next) && MONTHS.has(low(words, next))) || /^\d{1,2}(?:\.|$)/.test(low(words, next))
}

function isName(words: Words, at: number): boolean {
  const isAfter = isCapital(words, at + 1) && AFTER_NO_WEEKDAY.has(low(words, at + 1))
  return isAfter || (isCapital(words, at - 1) && BEFORE_NO_WEEKDAY.has(low(words, at - 1)))
}

/** Every such day: [on Fridays], [every Friday], [every other Friday]; [Saturdays blast] has lost its apostrophe. */
export const weekdays: Parser = (words, at) => {
  const plural = WEEKDAY_PLURALS.get(low(words, at))
  if (plural) return {from: at, to: at + 1, shape: isOwner(words, at) ? day(plural) : set(plural)}
  const from = low(words, at - 1) === 'other' || isDash(words, at - 1) ? at - 2 : at - 1
  return /^(?:every|each)$/.test(low(words, from))
    ? {from, to: at + 1, shape: set(WEEKDAYS.get(low(words, at))!)}
    : undefined
}

const isOwner = (words: Words, at: number) =>
  !/^(?:on|most|all|some|and|or|,)$/.test(low(words, at - 1)) && /^\p{Ll}/u.test(words[at + 1]?.text ?? '')

const set = (weekday: number) => ({kind: 'literal', timex: 'SET', value: `XXXX-WXX-${weekday}`}) as const

/** A weekday, week or weekend by its place in a month: [the first Friday of July], [the last week of May 2020]. */
export const nthOfMonth: Parser = (words, at) => {
  if (!/^(?:of|in)$/.test(low(words, at + 1))) return undefined
  const month = low(words, at + 2) === 'the' ? at + 3 : at + 2
  const isMonth = isCapital(words, at + 2) && MONTHS.has(low(words, at + 2))
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
