import {
  DAY_PARTS,
  NAMED_DAYS,
  NARRATIVE_WHICH,
  PERIOD_NOUNS,
  PERIOD_PARTS,
  UNITS,
  WHICH
} from '../../language/en/time.ts'
import {isCapital, low} from '../words.ts'
import type {Calendar, Parser, Piece, Words} from '../written.ts'

const offsets: Readonly<Record<string, 'dayOffset' | 'weekOffset' | 'monthOffset' | 'yearOffset'>> = {
  day: 'dayOffset',
  week: 'weekOffset',
  weekend: 'weekOffset',
  month: 'monthOffset',
  year: 'yearOffset'
}

/** A unit as seen from the day of writing: [last week], [this year], [next month], [earlier this week]. */
export const relativeUnit: Parser = (words, at) => {
  const unit = low(words, at)
  const which = WHICH.get(low(words, at - 1))
  const field = offsets[unit]
  if (field === undefined) return undefined
  if (isPeriodNoun(words, at)) {
    return {from: at - 3, to: at + 1, shape: {...calendar(unit, field, 0), mod: PERIOD_PARTS.get(low(words, at - 3))!}}
  }
  if (which === undefined || (unit === 'day' && which !== 0)) return narrative(words, at)
  // [the last week of April] is no week of the calendar; [this week of talks] is.
  if (low(words, at - 2) === 'the' && (which !== 1 || low(words, at - 1) === 'next')) return undefined
  if (low(words, at - 1) === 'current' && unit === 'day') return undefined
  return {from: at - 1, to: at + 1, shape: calendar(unit, field, which)}
}

/** [the end of the year]: the part of this one. */
const isPeriodNoun = (words: Words, at: number) =>
  low(words, at) !== 'day' &&
  low(words, at - 1) === 'the' &&
  low(words, at - 2) === 'of' &&
  PERIOD_NOUNS.has(low(words, at - 3))

function calendar(unit: string, field: string, offset: number): Calendar {
  return {kind: 'calendar', [field]: offset, ...(unit === 'weekend' ? {weekend: true} : {})}
}

const blanks: Readonly<Record<string, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  year: 'XXXX'
}

/** A unit as seen from another day of the story, which is not known here: [the previous day], [the following year]. */
function narrative(words: Words, at: number): Piece | undefined {
  if (!NARRATIVE_WHICH.has(low(words, at - 1)) || low(words, at - 2) !== 'the') return undefined
  return {from: at - 2, to: at + 1, shape: {kind: 'literal', timex: 'DATE', value: blanks[low(words, at)]!}}
}

/** A day named from the day of writing: [yesterday], [tomorrow night], [tonight]. */
export const namedDay: Parser = (words, at) => {
  const dayOffset = NAMED_DAYS.get(low(words, at))!
  // [USA Today], [Aleppo Today]: a name.
  if (isCapital(words, at) && isCapital(words, at - 1)) return undefined
  const clock = low(words, at) === 'tonight' ? {clock: 'NI'} : {}
  return {from: at, to: at + 1, shape: {kind: 'calendar', dayOffset, ...clock}}
}

/** A part of a day: [this morning], [last night]. */
export const dayPart: Parser = (words, at) => {
  const before = low(words, at - 1)
  const clock = DAY_PARTS.get(low(words, at))!
  if (before === 'this') return {from: at - 1, to: at + 1, shape: {kind: 'calendar', dayOffset: 0, clock}}
  if (before !== 'last' || low(words, at) !== 'night' || low(words, at - 2) === 'the') return undefined
  return {from: at - 1, to: at + 1, shape: {kind: 'calendar', dayOffset: -1, clock}}
}

/** So many units back: [three days ago], [a year ago], [two weeks ago]. */
export function ago(unit: string, count: number): Calendar | undefined {
  const info = UNITS.get(unit)
  const back = Number.isInteger(count) ? -count : Number.NaN
  if (!info || Number.isNaN(back)) return undefined
  if (info.code === 'D') return {kind: 'calendar', dayOffset: back}
  if (info.code === 'W') return {kind: 'calendar', weekOffset: back}
  if (info.code === 'F') return {kind: 'calendar', weekOffset: 2 * back}
  if (info.code === 'M') return {kind: 'calendar', monthOffset: back}
  if (info.code === 'Y') return {kind: 'calendar', yearOffset: back}
  return info.code === 'DE' ? {kind: 'calendar', yearOffset: 10 * back, mod: 'mid'} : undefined
}
