import type {Granularity, Time} from '../types.ts'
import {daysOf} from './edtf.ts'
import {dayNumber} from './interval.ts'

/** A least and a greatest number of days. */
export type Length = readonly [least: number, most: number]

const units: Readonly<Partial<Record<Granularity, readonly [name: string, days: number]>>> = {
  time: ['hour', 1 / 24],
  day: ['day', 1],
  week: ['week', 7],
  month: ['month', 30.4375],
  year: ['year', 365.25],
  decade: ['year', 365.25]
}

/**
 * What a printed length can mean, in days. `isCoarse` where the ends are not known to the unit: their own width is slack enough.
 * Months and years are also counted by those that are full, or that have begun: five years and nine months are `five years`.
 */
export function printed(time: Time, isCoarse: boolean): Length | undefined {
  const {granularity, mod} = time
  const days = time.days && (round(time) ?? time.days)
  if (!days) return undefined
  const unit = unitOf(granularity)
  const slack = isCoarse || (granularity !== 'month' && granularity !== 'year') ? [0, 0] : [unit / 4, unit / 2]
  const least = Math.max(0, days[0] - slack[0]!)
  if (mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE') return [least - unit / 2, Number.POSITIVE_INFINITY]
  return [least, days[1] + slack[1]! + (mod === undefined ? 0 : unit / 2)]
}

/** Decades and centuries, which nobody counts to the half: [a decade] is eight to twelve years. */
function round({value, mod}: Time): Length | undefined {
  const match = mod === undefined ? /^P([\d.]+)(DE|CE)$/.exec(value) : null
  if (!match) return undefined
  const years = Number(match[1]) * (match[2] === 'DE' ? 10 : 100)
  const slack = match[2] === 'DE' ? 1.5 + years / 10 : years / 10
  return [(years - slack) * 365.25, (years + slack) * 365.25]
}

/** The days of a unit; of hours a day, for ends are known to the day at best. */
export function unitOf(granularity: Granularity): number {
  return granularity === 'time' ? 1 : (units[granularity]?.[1] ?? 1)
}

/** How long it is from one time to another: whole days between, or all days that it touches, or the hours that were left. */
export function elapsed(start: Length, end: Length): Length {
  return [end[0] - start[1] - 1, end[1] - start[0] + 1]
}

/** Days by which two lengths miss each other: 0 where they meet. */
export function gap(a: Length, b: Length): number {
  return Math.max(0, a[0] - b[1], b[0] - a[1])
}

/** The days of a date as numbers; for the beginning or end of a range, that of its first or last part. */
export function daysIn({value, earliest, latest}: Time, end?: 'start' | 'end'): Length | undefined {
  const [first = '', last] = value.split('/')
  const days = end && last ? daysOf(end === 'start' ? first : last) : undefined
  if (days) return [dayNumber(days[0]), dayNumber(days[1])]
  if (!earliest || !latest) return undefined
  // [27 September to 10 November]: where a part has no year, the whole has.
  if (end && last && /\d-\d\d-\d\d$/.test(value)) {
    const day = end === 'start' ? dayNumber(earliest) : dayNumber(latest)
    return [day, day]
  }
  return [dayNumber(earliest), dayNumber(latest)]
}

/** A length as messages say it, in the unit of another or a smaller one that says it: `44 days`, `2 to 3 years`. */
export function spell(length: Length, granularity: Granularity): string {
  const order: readonly Granularity[] = ['decade', 'month', 'day']
  const at = granularity === 'year' || granularity === 'decade' ? 0 : granularity === 'month' ? 1 : 2
  const chosen = granularity === 'week' ? granularity : order[at]!
  const smaller = order.slice(at + 1).find((unit) => length[1] >= 1.5 * unitOf(unit)) ?? 'day'
  const [name, days] = units[length[1] < 1.5 * unitOf(chosen) ? smaller : chosen]!
  const [low, high] = [Math.max(0, Math.round(length[0] / days)), Math.round(length[1] / days)]
  const number = low === high ? `${low}` : `${low} to ${high}`
  return `${number} ${name}${high === 1 ? '' : 's'}`
}

/** Whole years from the year of one time to that of another. */
export function yearsBetween(start: Time, end: Time): number | undefined {
  const [a, b] = [start.earliest, end.earliest].map((day) => (day ? Number(day.slice(0, 4)) : undefined))
  return a === undefined || b === undefined ? undefined : b - a
}

/** Days by which a printed length misses the time between two ends; 0 where it fits. */
export function missed(length: Time, start: Length, end: Length): number {
  const real = elapsed(start, end)
  const isCoarse = real[1] - real[0] > unitOf(length.granularity) + 2
  const said = printed(length, isCoarse)
  return said && real[1] >= 0 ? gap(said, real) : 0
}

/** A time without its own year in the years around another's: `from 20 May to [9 June] 2019`. */
export function completions(time: Time, other: Time | undefined): readonly Time[] {
  const year = Number(other?.earliest?.slice(0, 4))
  if (time.inferred !== 'year' || other?.inferred !== 'none' || !time.earliest || !time.latest || !year) return [time]
  const own = Number(time.earliest.slice(0, 4))
  const move = (day: string, by: number) => `${String(Number(day.slice(0, 4)) + by).padStart(4, '0')}${day.slice(4)}`
  return [-1, 0, 1].map((by) => {
    const shift = year + by - own
    return {...time, earliest: move(time.earliest!, shift), latest: move(time.latest!, shift)}
  })
}
