import {NAMED_DAYS} from '../../language/en/time/names.ts'
import {PERIOD_NOUNS} from '../../language/en/time/parts.ts'
import {REMAINDERS, SIDES} from '../../language/en/time/relative.ts'
import {isCapital, isEnd, isWord, low, whichBefore} from '../words.ts'
import type {Calendar, Parser, Piece, Words} from '../written.ts'
import {storyOffset} from './story.ts'

const offsets = {
  day: 'dayOffset',
  week: 'weekOffset',
  weekend: 'weekOffset',
  month: 'monthOffset',
  quarter: 'quarterOffset',
  year: 'yearOffset',
  decade: 'decadeOffset',
  century: 'centuryOffset'
} as const

type Unit = keyof typeof offsets

/** The words of {@link relativeUnit}. */
export const relativeUnits = Object.keys(offsets)

/** A unit as seen from the day of writing, or from the last date told: [last week], [this year], [that month], [the following year]. */
export const relativeUnit: Parser = (words, at) => {
  const unit = low(words, at) as Unit
  return (
    partOfThis(words, at, unit) ?? fromWriting(words, at, unit) ?? fromStory(words, at, unit) ?? beside(words, at, unit)
  )
}

/** [the end of the year], [later in the month]: the part of this one. */
function partOfThis(words: Words, at: number, unit: Unit): Piece | undefined {
  if (unit === 'day') return undefined
  const rest = remainder(words, at, unit)
  if (rest) return rest
  // [by end of year]
  if (low(words, at - 1) === 'of' && low(words, at - 2) === 'end' && !isWord(words, at + 1)) {
    return {from: at, to: at + 1, shape: {...calendar(unit, 0), story: 'either'}}
  }
  if (low(words, at - 1) !== 'the') return undefined
  if (unit === 'weekend' && /^(?:over|at|during|on|since)$/.test(low(words, at - 2)) && isEnd(words, at + 1)) {
    return {from: at - 1, to: at + 1, shape: {kind: 'calendar', weekend: true}}
  }
  if (low(words, at - 2) === 'of' && PERIOD_NOUNS.has(low(words, at - 3))) {
    return {from: at - 1, to: at + 1, shape: {...calendar(unit, 0), story: 'either'}}
  }
  const side = SIDES.has(low(words, at - 3))
  return side && low(words, at - 2) === 'in'
    ? {from: at - 3, to: at + 1, shape: {...calendar(unit, 0), story: 'either'}}
    : undefined
}

/** [the rest of the year], [for the remainder of this week]. */
function remainder(words: Words, at: number, unit: Unit): Piece | undefined {
  const end = ['the', 'this', 'that'].includes(low(words, at - 1)) ? at - 1 : at
  if (low(words, end - 1) !== 'of' || !REMAINDERS.has(low(words, end - 2))) return undefined
  const from = low(words, end - 3) === 'the' ? end - 3 : end - 2
  const story = {the: 'either', that: true}[low(words, at - 1)] as Calendar['story'] | undefined
  return {from, to: at + 1, shape: {...calendar(unit, 0), remains: true, ...(story ? {story} : {})}}
}

/** [last week], [this month], [next year], [earlier this week]. */
function fromWriting(words: Words, at: number, unit: Unit): Piece | undefined {
  const which = whichBefore(words, at)
  if (which === undefined || (unit === 'day' && which !== 0)) return undefined
  // [the last quarter] of a match
  if (unit === 'quarter' && low(words, at - 2) === 'the' && low(words, at - 1) === 'last') return undefined
  // [the last week of April] is no week of the calendar; [this week of talks] is.
  const isNextQuarter = unit === 'quarter' && low(words, at - 1) === 'next'
  if (low(words, at - 2) === 'the' && !isNextQuarter && !['coming', 'current', 'upcoming'].includes(low(words, at - 1)))
    return undefined
  if (low(words, at - 1) === 'current' && unit === 'day') return undefined
  const side = SIDES.has(low(words, at - 2))
  return {from: side ? at - 2 : at - 1, to: at + 1, shape: calendar(unit, which)}
}

/** [that month], [the same day], [the following year], [later that year]. */
function fromStory(words: Words, at: number, unit: Unit): Piece | undefined {
  const offset = storyOffset(words, at)
  // [for the next year] is a length.
  if (!offset || (offset.count === 1 && /^(?:for|over)$/.test(low(words, offset.from - 1)))) return undefined
  const side = SIDES.has(low(words, offset.from - 1))
  const from = side ? offset.from - 1 : offset.from
  return {from, to: at + 1, shape: {...calendar(unit, offset.count), story: true}}
}

/** [the year before], [the day after]; [the day before yesterday], [the day after tomorrow]. */
function beside(words: Words, at: number, unit: Unit): Piece | undefined {
  const sign = {before: -1, after: 1}[low(words, at + 1)]
  if (unit === 'year' && low(words, at + 1) === 'to' && low(words, at + 2) === 'date') {
    return {from: low(words, at - 1) === 'the' ? at - 1 : at, to: at + 3, shape: calendar(unit, 0)}
  }
  if (sign === undefined || low(words, at - 1) !== 'the') return undefined
  // [the week after next], [the year before last]
  if (unit !== 'day' && low(words, at + 2) === (sign === 1 ? 'next' : 'last') && !isWord(words, at + 3)) {
    return {from: at - 1, to: at + 3, shape: calendar(unit, 2 * sign)}
  }
  const named = NAMED_DAYS.get(low(words, at + 2))
  if (unit === 'day' && named) return {from: at - 1, to: at + 3, shape: calendar('day', named + sign)}
  const ends = !/^[\p{L}\d'’“"]/u.test(low(words, at + 2))
  return ends ? {from: at - 1, to: at + 2, shape: {...calendar(unit, sign), story: true}} : undefined
}

const calendar = (unit: Unit, offset: number): Calendar => ({
  kind: 'calendar',
  [offsets[unit]]: offset,
  ...(unit === 'weekend' ? {weekend: true} : {})
})

/** A day named from the day of writing: [yesterday], [tomorrow night], [tonight]. */
export const namedDay: Parser = (words, at) => {
  const dayOffset = NAMED_DAYS.get(low(words, at))!
  // [USA Today], [Aleppo Today]: a name.
  if (isCapital(words, at) && isCapital(words, at - 1)) return undefined
  const clock = low(words, at) === 'tonight' ? {clock: 'NI'} : {}
  return {from: at, to: at + 1, shape: {kind: 'calendar', dayOffset, ...clock}}
}
