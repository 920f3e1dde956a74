import {daysBetween, isDay, weekdayOf} from '../time/days.ts'
import type {Stamp, Time} from '../types.ts'

/** Days between two stamps of one article within which they may be taken for one appearance. */
const near = 7

const whole = /^\d{4}-\d{2}-\d{2}$/
const yearless = /^XXXX-(\d{2})-(\d{2})$/

/**
 * A stamp with what the others add: the year of [October 30] from an address of [2020/10/30], the day of [October 2020] from
 * a byline of [October 30, 2020].
 */
export function refine(stamp: Stamp, others: readonly Stamp[]): Stamp {
  const time = withYear(stamp.time, others)
  if (time.granularity === 'day') return {...stamp, time}
  const finer = others
    .filter(({kind, time}) => kind === 'published' && time.granularity === 'day')
    .map((other) => ({...other, time: withYear(other.time, [stamp, ...others])}))
  return finer.find((other) => other.time.value.startsWith(`${time.value}-`)) ?? {...stamp, time}
}

function withYear(time: Time, others: readonly Stamp[]): Time {
  const [, month, day] = yearless.exec(time.value) ?? []
  if (!month || !day) return time
  const values = others.flatMap(({time: {value}}) => yearNear(month, day, value) ?? [])
  const value = values.find((value) => time.weekday === undefined || weekdayOf(value) === time.weekday)
  return value ? {...time, value, edtf: value, earliest: value, latest: value} : time
}

/** The day of a month in the year that another date has, or has some days away. */
function yearNear(month: string, day: string, other: string): string | undefined {
  const year = Number(other.slice(0, 4))
  if (other === `${year}-${month}`) return `${other}-${day}`
  if (!whole.test(other)) return undefined
  return [year, year - 1, year + 1]
    .filter((year) => isDay(Number(month), Number(day), year))
    .map((year) => `${year}-${month}-${day}`)
    .find((value) => Math.abs(daysBetween(other, value)) <= near)
}
