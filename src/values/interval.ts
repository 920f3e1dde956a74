import {type Days, pad, weekdayOf} from '../time/days.ts'
import type {Time} from '../types.ts'
import {daysOf} from './edtf.ts'

export * from '../time/days.ts'

/** Whether two closed intervals share a value; `null` is an open end. */
export function overlap(
  a: readonly [number | null, number | null],
  b: readonly [number | null, number | null]
): boolean {
  return (a[0] ?? -Infinity) <= (b[1] ?? Infinity) && (b[0] ?? -Infinity) <= (a[1] ?? Infinity)
}

/** Whether some day, or some length of time, satisfies both: what the two leave open is filled in to agree. */
export function compatible(a: Time, b: Time): boolean {
  if (a.days && b.days) return overlap(a.days, b.days)
  if (isLength(a) || isLength(b)) return true
  // Nearly all dates have one reading, and know their days.
  if (a.earliest && a.latest && b.earliest && b.latest && !a.alternatives && !b.alternatives)
    return meet([a.earliest, a.latest], [b.earliest, b.latest])
  return readings(a).some((x) => readings(b).some((y) => agree(x, y)))
}

const isLength = (time: Time) => time.timex === 'DURATION' || time.timex === 'SET'

/** A reading of a date: its days where its year is known, and else its value. */
interface Reading {
  readonly value: string
  readonly days?: Days
  readonly weekday?: number
}

function readings(time: Time): Reading[] {
  const weekday = time.weekday !== undefined && time.granularity !== 'range' ? {weekday: time.weekday} : {}
  const first: Reading = {
    value: time.value,
    ...weekday,
    ...(time.earliest && time.latest ? {days: [time.earliest, time.latest]} : {})
  }
  return [first, ...(time.alternatives ?? []).map((value) => known(value, weekday))]
}

function known(value: string, weekday: {weekday?: number}): Reading {
  const days = daysOf(value)
  return {value, ...weekday, ...(days ? {days} : {})}
}

function agree(a: Reading, b: Reading): boolean {
  if (a.days && b.days) return meet(a.days, b.days)
  if (a.days) return fits(b, a.days)
  if (b.days) return fits(a, b.days)
  const [x, y] = [inYear(a.value, 2000), inYear(b.value, 2000)]
  return !x || !y || (meet(x, y) && !(isOneDay(x) && isOneDay(y) && weekdaysDiffer(a, b)))
}

const meet = (a: Days, b: Days) => a[0] <= b[1] && b[0] <= a[1]
const isOneDay = (days: Days) => days[0] === days[1]
const weekdaysDiffer = (a: Reading, b: Reading) => !!a.weekday && !!b.weekday && a.weekday !== b.weekday

/** Whether a date without a year has a day within `days`, in some year, that falls on its weekday. */
function fits(partial: Reading, days: Days): boolean {
  const first = Number(days[0].slice(0, 4))
  const last = Math.min(Number(days[1].slice(0, 4)), first + 40)
  for (let year = first - 1; year <= last; year++) {
    const range = inYear(partial.value, year)
    if (!range) {
      if (year === first - 1 && !inYear(partial.value, 2000)) return true
      continue
    }
    const wrongDay = isOneDay(range) && partial.weekday !== undefined && weekdayOf(range[0]) !== partial.weekday
    if (meet(range, days) && !wrongDay) return true
  }
  return false
}

/** The days of a value without a year in a given year; nothing where it says no more than a weekday or `PAST_REF`. */
function inYear(value: string, year: number): Days | undefined {
  const filled = value.replace(/^XXXX(?=-(?:\d\d|SP|SU|FA|WI|[QH]\d))/, pad(year, 4))
  const ends = filled.split('/')
  if (ends.length === 1) return daysOf(filled)
  const last = ends[1]!.replace(/^XXXX(?=-\d\d)/, pad(year, 4))
  const [from, to] = [daysOf(ends[0]!), daysOf(last)]
  if (!from || !to) return undefined
  return from[0] <= to[1] ? [from[0], to[1]] : [from[0], inYear(ends[1]!, year + 1)?.[1] ?? to[1]]
}
