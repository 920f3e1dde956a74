import {weekOf} from '../edtf.ts'
import type {Granularity, Time} from '../types.ts'
import {type Anchor, addMonths} from './anchor.ts'
import {date} from './build.ts'
import {addDays, daysBetween, isDay, pad, weekdayOf} from './days.ts'
import type {Calendar, Outlook} from './written.ts'

/**
 * Days after the day of writing within which a date without a year lies ahead even where no verb says so
 * ([the June 3 poll] in May): writers give the year of a day that is ten months past.
 */
const soon = 75

/** A written date with what the day of writing adds. */
export function resolveCalendar(shape: Calendar, anchor: Anchor, outlook: Outlook): Time {
  if (shape.decade !== undefined) return whole(shape, `${shape.decade}X`, 'decade')
  if (shape.century !== undefined) return whole(shape, `${shape.century}XX`, 'century')
  if (shape.dayOffset !== undefined) return all(shape, shiftedDay(anchor, shape.dayOffset), 'day')
  if (shape.weekOffset !== undefined) return week(shape, anchor, shape.weekOffset)
  if (shape.monthOffset !== undefined) return all(shape, shiftedMonth(anchor, shape.monthOffset), 'month')
  if (shape.month !== undefined || shape.season !== undefined || shape.part !== undefined) {
    return ofYear(shape, yearOf(shape, anchor, outlook))
  }
  if (shape.weekday !== undefined) return weekday(shape, anchor, outlook)
  if (shape.year !== undefined) return whole(shape, pad(shape.year, 4), 'year')
  if (shape.yearOffset !== undefined) return all(shape, shiftedYear(anchor, shape.yearOffset), 'year')
  return {timex: 'TIME', value: `T${shape.clock}`, edtf: '', granularity: 'time', inferred: 'all'}
}

const whole = (shape: Calendar, value: string, granularity: Granularity) =>
  date(value, rest(shape, granularity, 'none'))
const all = (shape: Calendar, value: string, granularity: Granularity) => date(value, rest(shape, granularity, 'all'))

const rest = ({weekday, clock, zone, mod}: Calendar, granularity: Granularity, inferred: Time['inferred']) => ({
  granularity,
  inferred,
  weekday,
  clock,
  zone,
  mod
})

const shiftedYear = ({year}: Anchor, offset: number) => (year === undefined ? 'XXXX' : pad(year + offset, 4))

function shiftedMonth({year, month}: Anchor, offset: number): string {
  if (month === undefined) return 'XXXX-XX'
  return year === undefined ? `XXXX${addMonths(2001, month, offset).slice(4)}` : addMonths(year, month, offset)
}

function shiftedDay({date, month, day}: Anchor, offset: number): string {
  if (date) return addDays(date, offset)
  if (month === undefined || day === undefined || !isDay(month, day, 2001)) return 'XXXX-XX-XX'
  return `XXXX${addDays(`2001-${pad(month, 2)}-${pad(day, 2)}`, offset).slice(4)}`
}

/** [last week], [this weekend], [Friday last week]. */
function week(shape: Calendar, {date: today}: Anchor, offset: number): Time {
  if (!today) return all(shape, shape.weekend ? 'XXXX-WXX-WE' : 'XXXX-WXX', shape.weekend ? 'weekend' : 'week')
  const monday = addDays(today, 7 * offset + 1 - weekdayOf(today))
  if (shape.weekday !== undefined) return all(shape, addDays(monday, shape.weekday - 1), 'day')
  return shape.weekend ? all(shape, `${weekOf(monday)}-WE`, 'weekend') : all(shape, weekOf(monday), 'week')
}

/** A month, season, part or day of a year that may not be known. */
function ofYear(shape: Calendar, year: string): Time {
  const inferred = shape.year === undefined ? 'year' : 'none'
  if (shape.month === undefined) {
    const granularity = shape.season ? 'season' : shape.part?.startsWith('Q') ? 'quarter' : 'half'
    return date(`${year}-${shape.season ?? shape.part}`, rest(shape, granularity, inferred))
  }
  const month = `${year}-${pad(shape.month, 2)}`
  if (shape.day === undefined) return date(month, rest(shape, 'month', inferred))
  return date(`${month}-${pad(shape.day, 2)}`, rest(shape, 'day', inferred))
}

/** The year of a month, season or day: written, counted from this one, or the nearest that fits. */
function yearOf(shape: Calendar, anchor: Anchor, outlook: Outlook): string {
  if (shape.year !== undefined) return pad(shape.year, 4)
  if (anchor.year === undefined) return 'XXXX'
  if (shape.yearOffset !== undefined) return pad(anchor.year + shape.yearOffset, 4)
  if (anchor.month === undefined || shape.part !== undefined) return pad(anchor.year, 4)
  const years = [anchor.year - 1, anchor.year, anchor.year + 1].filter((year) => exists(shape, year))
  return pad(choose(shape, anchor, years, outlook) ?? anchor.year, 4)
}

const exists = ({month, day}: Calendar, year: number) =>
  month === undefined || day === undefined || isDay(month, day, year)

const seasonMonths = {SP: 3, SU: 6, FA: 9, WI: 12} as const

/** The nearest year behind; the nearest ahead where the words look there, or where it is only days away. */
function choose(shape: Calendar, anchor: Anchor, years: readonly number[], outlook: Outlook): number | undefined {
  const month = shape.month ?? seasonMonths[shape.season!]
  const written = (year: number) => `${pad(year, 4)}-${pad(month, 2)}-${pad(shape.day ?? 1, 2)}`
  const today = anchor.date ?? `${pad(anchor.year!, 4)}-${pad(anchor.month!, 2)}-01`
  const distance = (year: number) => daysBetween(today, written(year))
  // A month that has begun is this one; [last October] in October is a year ago.
  const span = shape.day === undefined ? 30 : 0
  const next = years.find((year) => distance(year) + span >= (shape.which === 1 ? span + 1 : 0))
  const past = years.findLast((year) => distance(year) <= (shape.which === -1 ? -span - 1 : 0))
  if (shape.which === -1) return past
  if (shape.which !== undefined) return shape.which === 1 ? next : anchor.year
  if (next === undefined || past === undefined) return next ?? past
  if (outlook !== 'back') return distance(next) <= 300 ? next : past
  return distance(next) <= soon && distance(past) < -200 ? next : past
}

/** [on Friday]: the last one up to the day of writing, or the next where the words look ahead. */
function weekday(shape: Calendar, {date: today}: Anchor, outlook: Outlook): Time {
  const number = shape.weekday!
  if (!today) return all(shape, `XXXX-WXX-${number}`, 'day')
  const back = (weekdayOf(today) - number + 7) % 7
  const last = addDays(today, -back)
  if (shape.which === 0) return all(shape, addDays(today, number - weekdayOf(today)), 'day')
  if (shape.which === -1) {
    const day = back === 0 ? addDays(today, -7) : last
    // [last Friday] on a Saturday may be yesterday, or the Friday before.
    return ambiguous(shape, day, back > 0 && back <= 2 ? addDays(day, -7) : undefined)
  }
  if (shape.which === 1) {
    const day = addDays(last, 7)
    return ambiguous(shape, day, number > weekdayOf(today) ? addDays(day, 7) : undefined)
  }
  if (outlook === 'back' || back === 0) return all(shape, last, 'day')
  return ambiguous(shape, addDays(last, 7), outlook === 'unsure' ? last : undefined)
}

const ambiguous = (shape: Calendar, day: string, other: string | undefined) =>
  date(day, {...rest(shape, 'day', 'all'), ...(other ? {alternatives: [other]} : {})})
