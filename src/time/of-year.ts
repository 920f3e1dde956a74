import type {Time} from '../types.ts'
import {weekOf} from '../values/edtf.ts'
import {yearText} from './anchor.ts'
import {date} from './build.ts'
import {addDays, daysInMonth, dayText, isDay, pad} from './days.ts'
import {holidayIn, nthWeekday} from './holidays.ts'
import {rest} from './values.ts'
import type {Calendar} from './written.ts'

/** A month, season, part or day of a year that may not be known. */
export function ofYear(shape: Calendar, year: number | undefined, isStory: boolean): Time {
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

export function day(shape: Calendar, value: string, exists: boolean, inferred: Time['inferred'], from = {}): Time {
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
export function weekOfYear(shape: Calendar, year: number | undefined, inferred: Time['inferred']): Time {
  if (year === undefined || year < 1) return date('XXXX-WXX', rest(shape, 'week', inferred))
  const last = weekOf(`${pad(year, 4)}-12-28`)
  const value = shape.nth === -1 ? last : `${pad(year, 4)}-W${pad(shape.nth!, 2)}`
  return date(value, rest(shape, 'week', inferred))
}

/** [the first Friday of July], [the last week of May]: a week has the days of its place in the month. */
export function nthIn(shape: Calendar, year: number | undefined, month: number, inferred: Time['inferred']): Time {
  const isWeek = shape.weekday === undefined
  if (year === undefined) return date(`XXXX-${pad(month, 2)}`, rest(shape, 'month', inferred))
  if (!isWeek) {
    const found = nthWeekday(year, month, shape.weekday!, shape.nth!)
    return date(found ?? `${pad(year, 4)}-${pad(month, 2)}`, rest(shape, found ? 'day' : 'month', inferred))
  }
  const length = daysInMonth(month, year)
  const first = shape.nth === -1 ? length - 6 : Math.min(7 * (shape.nth! - 1) + 1, length - 6)
  const start = dayText(year, month, first)
  return date(weekOf(addDays(start, 3)), {...rest(shape, 'week', inferred), days: [start, addDays(start, 6)]})
}
