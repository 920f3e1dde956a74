import type {Time} from '../types.ts'
import {edtfOf, weekOf} from '../values/edtf.ts'
import {type Anchor, addMonths, yearText} from './anchor.ts'
import {date} from './build.ts'
import {addDays, daysInMonth, isDay, pad, weekdayOf} from './days.ts'
import {day, nthIn, ofYear, weekOfYear} from './of-year.ts'
import {all, blank, whole} from './values.ts'
import {storyWeekday, weekday} from './weekday.ts'
import {goOn, yearOf} from './which-year.ts'
import type {Calendar, Outlook} from './written.ts'

/** From what a date is counted. */
export interface Anchors {
  /** The day of writing. */
  readonly writing: Anchor
  /** The last date told. */
  readonly story: Anchor
  /** Whether the passage tells a story, so that years, months and weekdays go on from the last date told. */
  readonly narrative: boolean
}

/** A written date with what the day of writing, or the last date told, adds. */
export function resolveCalendar(shape: Calendar, anchors: Anchors, outlook: Outlook): Time {
  if (shape.shift) return shifted(shape, shape.shift, anchors, outlook)
  if (shape.week) return weekAt(shape, anchors, outlook)
  if (shape.remains) return remainder(shape, anchors, outlook)
  const isStory = shape.story === true || (anchors.narrative && (shape.story === 'either' || countsOn(shape)))
  const anchor = isStory ? anchors.story : anchors.writing
  if (shape.decade !== undefined || shape.decadeOffset !== undefined) return decade(shape, anchor)
  if (shape.century !== undefined || shape.centuryOffset !== undefined) return century(shape, anchor)
  if (shape.dayOffset !== undefined) return all(shape, shiftedDay(anchor, shape.dayOffset), 'day')
  if (shape.weekend && shape.weekOffset === undefined) return week(shape, anchor, weekendOffset(anchor, outlook))
  if (shape.weekOffset !== undefined) return week(shape, anchor, shape.weekOffset)
  if (shape.monthOffset !== undefined) return ofMonthOffset(shape, anchor)
  if (shape.quarterOffset !== undefined) return quarter(shape, anchor)
  if ((shape.month ?? shape.season ?? shape.part ?? shape.holiday) !== undefined) {
    return ofYear(shape, isStory ? goOn(shape, anchor, outlook) : yearOf(shape, anchor, outlook), isStory)
  }
  if (shape.day !== undefined) return isStory ? dayOfMonth(shape, anchor) : nearestDay(shape, anchor, outlook)
  if (shape.weekday !== undefined) return isStory ? storyWeekday(shape, anchor) : weekday(shape, anchor, outlook)
  if (shape.year !== undefined && shape.nth !== undefined) return weekOfYear(shape, shape.year, 'none')
  if (shape.year !== undefined) return whole(shape, yearText(shape.year), 'year')
  if (shape.yearOffset !== undefined && shape.nth !== undefined) {
    return weekOfYear(shape, anchor.year === undefined ? undefined : anchor.year + shape.yearOffset, 'all')
  }
  if (shape.yearOffset !== undefined) return all(shape, shiftedYear(anchor, shape.yearOffset), 'year')
  if (isStory && anchor.date) return all(shape, anchor.date, 'day')
  return clockOnly(shape)
}

/** [at 21:30], [from 9 to 5 p.m.], [in the early morning] of a day that nobody names. */
const clockOnly = ({clock, clockTo, mod}: Calendar): Time => ({
  timex: 'TIME',
  value: clockTo === undefined ? `T${clock}` : `T${clock}/T${clockTo}`,
  ...(mod ? {mod} : {}),
  edtf: '',
  granularity: 'time',
  inferred: 'all'
})

/** Whether a date has no year of its own to go by. */
const countsOn = ({year, yearOffset, which, dayOffset, weekOffset, monthOffset, quarterOffset}: Calendar) =>
  (year ?? yearOffset ?? which ?? dayOffset ?? weekOffset ?? monthOffset ?? quarterOffset) === undefined

/** [1 month and 21 days ago], [a year and a half later]; [two days from tomorrow], [3 weeks after 12 January]. */
function shifted(
  {shift: _, ...base}: Calendar,
  [years, months, days]: NonNullable<Calendar['shift']>,
  anchors: Anchors,
  outlook: Outlook
): Time {
  const isFree = (base.year ?? base.month ?? base.weekday ?? base.holiday ?? base.dayOffset) === undefined
  const from = isFree ? {...base, dayOffset: 0} : base
  const time = resolveCalendar(from, anchors, outlook)
  if (!time.earliest || time.granularity !== 'day' || time.alternatives) {
    return {...time, value: 'XXXX-XX-XX', edtf: '', inferred: 'all'}
  }
  const inferred = isFree ? 'all' : time.inferred
  const {weekday: _weekday, ...rest} = base
  return {
    ...date(addDays(addToMonth(time.earliest, 12 * years + months), days), {
      granularity: 'day',
      inferred,
      ...rest,
      story: time.story
    })
  }
}

/** The same day of another month, or its last: a month after 31 January is 28 February. */
function addToMonth(day: string, count: number): string {
  const month = addMonths(Number(day.slice(0, 4)), Number(day.slice(5, 7)), count)
  const last = daysInMonth(Number(month.slice(5, 7)), Number(month.slice(0, 4)))
  return `${month}-${pad(Math.min(Number(day.slice(8)), last), 2)}`
}

/** [the week of 3 May], Monday to Sunday; [the week beginning 3 May], seven days. */
function weekAt({week, ...day}: Calendar, anchors: Anchors, outlook: Outlook): Time {
  const time = resolveCalendar(day, anchors, outlook)
  if (!time.earliest) return {...time, granularity: 'week'}
  const {inferred, story} = time
  const value = weekOf(week === 'of' ? time.earliest : addDays(time.earliest, 3))
  const days = week === 'of' ? {} : {days: [time.earliest, addDays(time.earliest, 6)] as const}
  return date(value, {granularity: 'week', inferred, story, ...days})
}

/** [the rest of the year]: from the anchor on. */
function remainder({remains: _, ...shape}: Calendar, anchors: Anchors, outlook: Outlook): Time {
  const time = resolveCalendar(shape, anchors, outlook)
  const first = (shape.story === true || (shape.story && anchors.narrative) ? anchors.story : anchors.writing).date
  if (!first || !time.earliest || first < time.earliest || first > time.latest!) return time
  const value = `${first}/${time.latest}`
  return {...time, value, edtf: edtfOf(value), granularity: 'range', earliest: first}
}

/** [last quarter], [this quarter]. */
function quarter(shape: Calendar, {year, month}: Anchor): Time {
  if (year === undefined || month === undefined) return {...all(shape, 'XXXX', 'quarter'), value: 'XXXX-QX', edtf: ''}
  const total = year * 4 + Math.floor((month - 1) / 3) + shape.quarterOffset!
  return all(shape, `${yearText(Math.floor(total / 4))}-Q${(((total % 4) + 4) % 4) + 1}`, 'quarter')
}

/** [on the 15th], [Friday the 15th]: in the month of writing, the month before or the next. */
function nearestDay(shape: Calendar, anchor: Anchor, outlook: Outlook): Time {
  const number = shape.day!
  const {date: today, year, month} = anchor
  if (!today || !year || !month) return dayOfMonth(shape, {})
  const days = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7, -8, 8, -9, 9, -10, 10, -11, 11]
    .map((count) => addMonths(year, month, count))
    .filter((one) => isDay(Number(one.slice(5)), number, Number(one.slice(0, 4))))
    .map((one) => `${one}-${pad(number, 2)}`)
    .filter((day) => shape.weekday === undefined || weekdayOf(day) === shape.weekday)
  const fits = days.find((day) => (outlook === 'back' ? day <= today : day >= today))
  const near = shape.weekday === undefined ? fits : (days[0] ?? fits)
  return near ? all(shape, near, 'day') : dayOfMonth(shape, {})
}

function decade(shape: Calendar, {year}: Anchor): Time {
  if (shape.decadeOffset === undefined) return whole(shape, blank(shape.decade!, 3), 'decade')
  return all(shape, year === undefined ? 'XXXX' : blank(Math.trunc(year / 10) + shape.decadeOffset, 3), 'decade')
}

function century(shape: Calendar, {year}: Anchor): Time {
  if (shape.centuryOffset === undefined) return whole(shape, blank(shape.century!, 2), 'century')
  return all(shape, year === undefined ? 'XXXX' : blank(Math.trunc(year / 100) + shape.centuryOffset, 2), 'century')
}

const shiftedYear = ({year}: Anchor, offset: number) => (year === undefined ? 'XXXX' : yearText(year + offset))

function shiftedMonth({year, month}: Anchor, offset: number): string {
  if (month === undefined) return 'XXXX-XX'
  return year === undefined ? `XXXX${addMonths(2001, month, offset).slice(4)}` : addMonths(year, month, offset)
}

/** [last month], [three months later]; [the first Friday of next month], [the 20th of this month]. */
function ofMonthOffset(shape: Calendar, anchor: Anchor): Time {
  const month = shiftedMonth(anchor, shape.monthOffset!)
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  if (shape.nth !== undefined) return nthIn(shape, year > 0 ? year : undefined, number, 'all')
  if (shape.day === undefined) return all(shape, month, 'month')
  return day(shape, `${month}-${pad(shape.day, 2)}`, isDay(number, shape.day, year || undefined), 'all')
}

/** [the 9th] in a story of May 1940. */
function dayOfMonth(shape: Calendar, {year, month}: Anchor): Time {
  const known = year !== undefined && month !== undefined && isDay(month, shape.day!, year)
  return all(
    shape,
    known ? `${yearText(year)}-${pad(month, 2)}-${pad(shape.day!, 2)}` : `XXXX-XX-${pad(shape.day!, 2)}`,
    'day'
  )
}

function shiftedDay({date, year, month, day}: Anchor, offset: number): string {
  if (date) return addDays(date, offset)
  if (month === undefined || day === undefined || !isDay(month, day, 2001)) return 'XXXX-XX-XX'
  const shifted = addDays(`2001-${pad(month, 2)}-${pad(day, 2)}`, offset)
  return `${year === undefined ? 'XXXX' : yearText(year + Number(shifted.slice(0, 4)) - 2001)}${shifted.slice(4)}`
}

/** [last week], [this weekend], [Friday last week], [two weeks later]. */
function week(shape: Calendar, {date: today}: Anchor, offset: number): Time {
  if (!today) return all(shape, shape.weekend ? 'XXXX-WXX-WE' : 'XXXX-WXX', shape.weekend ? 'weekend' : 'week')
  const monday = addDays(today, 7 * offset + 1 - weekdayOf(today))
  if (shape.weekday !== undefined) return all(shape, addDays(monday, shape.weekday - 1), 'day')
  return shape.weekend ? all(shape, `${weekOf(monday)}-WE`, 'weekend') : all(shape, weekOf(monday), 'week')
}

/** [over the weekend]: the last one, on Saturday or Sunday this one; the next where the words look ahead. */
function weekendOffset({date: today}: Anchor, outlook: Outlook): number {
  return outlook === 'back' && today && weekdayOf(today) < 6 ? -1 : 0
}
