import {edtfOf, weekOf} from '../edtf.ts'
import type {Granularity, Time} from '../types.ts'
import {type Anchor, addMonths, yearText} from './anchor.ts'
import {date, type Rest} from './build.ts'
import {addDays, daysBetween, daysInMonth, isDay, pad, weekdayOf} from './days.ts'
import {holidayIn, nthWeekday} from './holidays.ts'
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

/**
 * Days after the day of writing within which a date without a year lies ahead even where no verb says so
 * ([the June 3 poll] in May): writers give the year of a day that is ten months past.
 */
const soon = 75

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

const whole = (shape: Calendar, value: string, granularity: Granularity) =>
  date(value, rest(shape, granularity, 'none'))
const all = (shape: Calendar, value: string, granularity: Granularity) => date(value, rest(shape, granularity, 'all'))

const rest = (
  {weekday, clock, clockTo, zone, mod, modFrom, story, since}: Calendar,
  granularity: Granularity,
  inferred: Time['inferred']
): Rest => ({granularity, inferred, weekday, clock, clockTo, zone, mod, modFrom, since, story: story === true})

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

/** The first digits of a year and blanks for the others: `199X`, `18XX`, `BC047X`. */
const blank = (digits: number, width: number) =>
  `${digits < 0 ? 'BC' : ''}${pad(Math.abs(digits), width)}${'X'.repeat(4 - width)}`

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

/** A month, season, part or day of a year that may not be known. */
function ofYear(shape: Calendar, year: number | undefined, isStory: boolean): Time {
  const inferred = shape.year === undefined ? 'year' : 'none'
  const from = isStory ? {story: true} : {}
  if (shape.holiday !== undefined) return holiday(shape, shape.holiday, year, inferred)
  if (shape.nth !== undefined) return nthIn(shape, year, shape.month!, inferred)
  const text = year === undefined ? 'XXXX' : yearText(year)
  if (shape.month === undefined) {
    const granularity = shape.season ? 'season' : shape.part?.startsWith('Q') ? 'quarter' : 'half'
    return date(`${text}-${shape.season ?? shape.part}`, {...rest(shape, granularity, inferred), ...from})
  }
  const month = `${text}-${pad(shape.month, 2)}`
  if (shape.day === undefined) return date(month, {...rest(shape, 'month', inferred), ...from})
  return day(shape, `${month}-${pad(shape.day, 2)}`, isDay(shape.month, shape.day, year), inferred, from)
}

function day(shape: Calendar, value: string, exists: boolean, inferred: Time['inferred'], from = {}): Time {
  const time = date(value, {...rest(shape, 'day', inferred), ...from})
  if (exists) return time
  // No year has [31 April]: which one it is said of is no matter.
  const isNever = shape.year === undefined && shape.month !== undefined && !isDay(shape.month, shape.day!)
  return isNever
    ? {...time, value: `XXXX${value.slice(4)}`, edtf: '', inferred: 'none', impossible: true}
    : {...time, edtf: '', impossible: true}
}

function holiday(shape: Calendar, name: string, year: number | undefined, inferred: Time['inferred']): Time {
  const value = year === undefined || year < 1 ? undefined : holidayIn(name, year)
  return date(value ?? 'XXXX-XX-XX', rest(shape, 'day', value ? inferred : 'all'))
}

/** [the first week of 2015], [the last week of next year]: a week by its number. */
function weekOfYear(shape: Calendar, year: number | undefined, inferred: Time['inferred']): Time {
  if (year === undefined || year < 1) return date('XXXX-WXX', rest(shape, 'week', inferred))
  const last = weekOf(`${pad(year, 4)}-12-28`)
  const value = shape.nth === -1 ? last : `${pad(year, 4)}-W${pad(shape.nth!, 2)}`
  return date(value, rest(shape, 'week', inferred))
}

/** [the first Friday of July], [the last week of May]: a week has the days of its place in the month. */
function nthIn(shape: Calendar, year: number | undefined, month: number, inferred: Time['inferred']): Time {
  const isWeek = shape.weekday === undefined
  if (year === undefined) return date(`XXXX-${pad(month, 2)}`, rest(shape, 'month', inferred))
  if (!isWeek) {
    const found = nthWeekday(year, month, shape.weekday!, shape.nth!)
    return date(found ?? `${pad(year, 4)}-${pad(month, 2)}`, rest(shape, found ? 'day' : 'month', inferred))
  }
  const length = daysInMonth(month, year)
  const first = shape.nth === -1 ? length - 6 : Math.min(7 * (shape.nth! - 1) + 1, length - 6)
  const start = `${pad(year, 4)}-${pad(month, 2)}-${pad(first, 2)}`
  return date(weekOf(addDays(start, 3)), {...rest(shape, 'week', inferred), days: [start, addDays(start, 6)]})
}

/** The year of a month, season or day in news: written, counted from this one, or the nearest that fits. */
function yearOf(shape: Calendar, anchor: Anchor, outlook: Outlook): number | undefined {
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
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(shape.day ?? 1, 2)}`
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
function goOn(shape: Calendar, {year, month}: Anchor, outlook: Outlook): number | undefined {
  if (shape.year !== undefined) return shape.year
  if (year === undefined) return undefined
  if (shape.which !== undefined && shape.season) return year + turn(shape, month)
  const next = shape.month ?? (shape.season && seasonMonths[shape.season])
  if (month === undefined || next === undefined) return year
  return outlook === 'back' && month - next >= turnOfYear ? year + 1 : year
}

/** From November on to March is eight months back in the same year. */
const turnOfYear = 7

/** [the following spring] of a story in October is in the next year, in January in this one. */
function turn({which, season}: Calendar, month = 6): number {
  const start = seasonMonths[season!]
  if (which === 1) return month >= start ? 1 : 0
  return which === -1 ? (month > start ? 0 : -1) : 0
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

/** [the following Friday], [that Friday], [on Friday] in a story: the next from the last date told, or the one before. */
function storyWeekday(shape: Calendar, {date: told}: Anchor): Time {
  if (!told) return all(shape, `XXXX-WXX-${shape.weekday}`, 'day')
  const on = (shape.weekday! - weekdayOf(told) + 7) % 7
  if (shape.which === -1) return all(shape, addDays(told, (on || 7) - 7 - (on === 0 ? 7 : 0)), 'day')
  return all(shape, addDays(told, shape.which === 1 && on === 0 ? 7 : on), 'day')
}

const ambiguous = (shape: Calendar, day: string, other: string | undefined) =>
  date(day, {...rest(shape, 'day', 'all'), ...(other ? {alternatives: [other]} : {})})
