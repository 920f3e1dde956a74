import {DAY_PREPOSITIONS} from '../../language/en/time/guards.ts'
import {DAY_PARTS} from '../../language/en/time/names.ts'
import {RANGE_WORDS} from '../../language/en/time/relative.ts'
import {type Ordinal, ordinalAt, ordinalBefore} from '../numbers.ts'
import {isDash, isEnd, low, whichBefore} from '../words.ts'
import type {Calendar, Parser, Words} from '../written.ts'
import {storyOffset} from './story.ts'

/** A day without its month: [on the 15th], [until the twenty-second]; not [on the 15th floor], [on the second]. */
export const bareDay: Parser = (words, at) => {
  const day = ordinalAt(words, at)
  if (!day?.ordinal || day.value < 1 || day.value > 31 || low(words, at - 1) !== 'the') return undefined
  if (!opens(words, at - 2) || !isEnd(words, day.to) || isDash(words, day.to)) return undefined
  const isSpelled = !/^\d/.test(low(words, at))
  return isSpelled && day.value < 10 ? undefined : {from: at - 1, to: day.to, shape: {kind: 'calendar', day: day.value}}
}

/** [on the 15th], [the week of the 15th]. */
const opens = (words: Words, at: number) =>
  DAY_PREPOSITIONS.has(low(words, at)) ||
  (low(words, at) === 'of' && (low(words, at - 1) === 'week' || DAY_PARTS.has(low(words, at - 1))))

/** A day of a month that is pointed to: [the 20th of next month], [the 15th day of the month], [4 to 22 of this month]; called by [month]. */
export const dayOfThatMonth: Parser = (words, at) => {
  const month = monthAt(words, at)
  if (!month) return undefined
  const isOf = low(words, month.from - 1) === 'of'
  const end = isOf ? month.from - 1 : month.from
  const day = ordinalBefore(words, low(words, end - 1) === 'day' ? end - 1 : end)
  if (!day || !isDayOf(day, isOf)) return undefined
  const first = firstOf(words, day)
  const from = (first ?? day).from
  // [the fifth of the month] is a day, [fifth of this month’s games] is none.
  if (!first && !/^\d/.test(low(words, day.from)) && low(words, from - 1) !== 'the') return undefined
  const last: Calendar = {...month.shape, day: day.value}
  return {
    from: low(words, from - 1) === 'the' ? from - 1 : from,
    to: at + 1,
    shape: first ? {kind: 'range', from: {...last, day: first.value}, to: last} : last
  }
}

const isDayOf = ({value, ordinal}: Ordinal, isOf: boolean) => value >= 1 && value <= 31 && (ordinal || isOf)

function monthAt(words: Words, at: number): {readonly from: number; readonly shape: Calendar} | undefined {
  const which = whichBefore(words, at)
  if (which !== undefined && low(words, at - 2) !== 'the') {
    return {from: at - 1, shape: {kind: 'calendar', monthOffset: which}}
  }
  const story = storyOffset(words, at)
  if (story) return {from: story.from, shape: {kind: 'calendar', monthOffset: story.count, story: true}}
  return low(words, at - 1) === 'the'
    ? {from: at - 1, shape: {kind: 'calendar', monthOffset: 0, story: 'either'}}
    : undefined
}

/** [4] of [4 to 22 of this month]. */
function firstOf(words: Words, {from, value}: Ordinal): Ordinal | undefined {
  const joint = low(words, from - 1) === 'the' ? from - 2 : from - 1
  if (!RANGE_WORDS.has(low(words, joint))) return undefined
  const first = ordinalBefore(words, joint)
  return first && first.value > 0 && first.value < value ? first : undefined
}
