import {
  AFTER_NO_WEEKDAY,
  BEFORE_NO_WEEKDAY,
  FULL_WEEKDAYS,
  MONTHS,
  WEEKDAY_PLURALS,
  WEEKDAYS,
  WHICH
} from '../../language/en/time.ts'
import {isCapital, low} from '../words.ts'
import type {Parser, Words} from '../written.ts'

/** A day of the week: [on Friday], [last Friday], [Thu Sep 5]; not [Sun Tzu], [Sunday Times], [Bloody Sunday]. */
export const weekday: Parser = (words, at) => {
  const name = low(words, at)
  if (!isCapital(words, at) || isName(words, at)) return undefined
  const number = WEEKDAYS.get(name)!
  if (!FULL_WEEKDAYS.has(name)) return isShort(words, at) ? {from: at, to: at + 1, shape: day(number)} : undefined
  const which = WHICH.get(low(words, at - 1))
  if (which === undefined) return {from: at, to: at + 1, shape: day(number)}
  return {from: at - 1, to: at + 1, shape: {...day(number), which}}
}

const day = (weekday: number) => ({kind: 'calendar', weekday}) as const

/** [Thu Sep 5], [Fri, 30 Oct], [Fri. 30]: an abbreviation needs a date beside it. */
function isShort(words: Words, at: number): boolean {
  const next = /^[.,]$/.test(low(words, at + 1)) ? at + 2 : at + 1
  return (isCapital(words, next) && MONTHS.has(low(words, next))) || /^\d{1,2}(?:\.|$)/.test(low(words, next))
}

function isName(words: Words, at: number): boolean {
  const isAfter = isCapital(words, at + 1) && AFTER_NO_WEEKDAY.has(low(words, at + 1))
  return isAfter || (isCapital(words, at - 1) && BEFORE_NO_WEEKDAY.has(low(words, at - 1)))
}

/** Every such day: [on Fridays], [every Friday]; [Saturdays blast] has lost its apostrophe. */
export const weekdays: Parser = (words, at) => {
  if (!isCapital(words, at)) return undefined
  const plural = WEEKDAY_PLURALS.get(low(words, at))
  if (plural) return {from: at, to: at + 1, shape: isOwner(words, at) ? day(plural) : set(plural)}
  if (!['every', 'each'].includes(low(words, at - 1))) return undefined
  return {from: at - 1, to: at + 1, shape: set(WEEKDAYS.get(low(words, at))!)}
}

const isOwner = (words: Words, at: number) =>
  !/^(?:on|most|all|some|and|or|,)$/.test(low(words, at - 1)) && /^\p{Ll}/u.test(words[at + 1]?.text ?? '')

const set = (weekday: number) => ({kind: 'literal', timex: 'SET', value: `XXXX-WXX-${weekday}`}) as const
