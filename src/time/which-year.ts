import type {Anchor} from './anchor.ts'
import {daysBetween, dayText, isDay, pad} from './days.ts'
import {holidayIn} from './holidays.ts'
import type {Calendar, Outlook} from './written.ts'

/**
 * Days after the day of writing within which a date without a year lies ahead even where no verb says so
 * ([the June 3 poll] in May): writers give the year of a day that is ten months past.
 */
const soon = 75

/** The year of a month, season or day in news: written, counted from this one, or the nearest that fits. */
export function yearOf(shape: Calendar, anchor: Anchor, outlook: Outlook): number | undefined {
  if (shape.year !== undefined) return shape.year
  if (anchor.year === undefined) return undefined
  if (shape.yearOffset !== undefined) return anchor.year + shape.yearOffset
  if (anchor.month === undefined) return anchor.year
  if (shape.part !== undefined)
    return outlook === 'back' && partStart(shape.part) > anchor.month ? anchor.year - 1 : anchor.year
  const years = [anchor.year - 1, anchor.year, anchor.year + 1].filter((year) => exists(shape, year))
  return choose(shape, anchor, years, outlook) ?? anchor.year
}

/** The month in which [the third quarter] begins. */
const partStart = (part: NonNullable<Calendar['part']>): number =>
  (Number(part[1]) - 1) * (part.startsWith('Q') ? 3 : 6) + 1

const exists = ({month, day}: Calendar, year: number) =>
  month === undefined || day === undefined || isDay(month, day, year)

const seasonMonths = {SP: 3, SU: 6, FA: 9, WI: 12} as const

/** The first day of a shape in a year. */
function firstDay(shape: Calendar, year: number): string {
  if (shape.holiday !== undefined) return holidayIn(shape.holiday, year) ?? `${pad(year, 4)}-01-01`
  const month = shape.month ?? seasonMonths[shape.season!]
  return dayText(year, month, shape.day ?? 1)
}

/** The nearest year behind; the nearest ahead where the words look there, or where it is only days away. */
function choose(shape: Calendar, anchor: Anchor, years: readonly number[], outlook: Outlook): number | undefined {
  const today = anchor.date ?? `${pad(anchor.year!, 4)}-${pad(anchor.month!, 2)}-01`
  const distance = (year: number) => daysBetween(today, firstDay(shape, year))
  // A month that has begun is this one; [last October] in October is a year ago.
  const span = shape.day === undefined && shape.holiday === undefined ? 30 : 0
  const next = years.find((year) => distance(year) + span >= (shape.which === 1 ? span + 1 : 0))
  const past = years.findLast((year) => distance(year) <= (shape.which === -1 ? -span - 1 : 0))
  if (shape.which === -1) return past
  if (shape.which !== undefined) return shape.which === 1 ? next : anchor.year
  if (next === undefined || past === undefined) return next ?? past
  if (outlook !== 'back') return distance(next) <= 300 ? next : past
  return distance(next) <= soon && distance(past) < -200 ? next : past
}

/**
 * The year of a month, season or day in a story: that of the last date told. A year that has come to its end goes over into the next
 * ([in November 1939 … In March]); a few months back is a look back ([in May … in April]).
 */
export function goOn(shape: Calendar, {year, month}: Anchor, outlook: Outlook): number | undefined {
  if (shape.year !== undefined) return shape.year
  if (year === undefined) return undefined
  if (shape.which !== undefined && shape.season) return year + turn(shape, month)
  const next = shape.month ?? (shape.season && seasonMonths[shape.season])
  if (month === undefined || next === undefined) return year
  return outlook === 'back' && month - next >= turnOfYear ? year + 1 : year
}

/** From November on to March is eight months back in the same year. */
export const turnOfYear = 7

/** [the following spring] of a story in October is in the next year, in January in this one. */
function turn({which, season}: Calendar, month = 6): number {
  const start = seasonMonths[season!]
  if (which === 1) return month >= start ? 1 : 0
  return which === -1 ? (month > start ? 0 : -1) : 0
}
