import type {Evidence, Time} from '../types.ts'
import {compatible, daysBetween} from '../values/interval.ts'
import {weights} from './weights.ts'

/**
 * How likely two dates are one date and a slip of the pen: a day or a week off, another month or year, digits swapped.
 * `undefined` is a veto: the dates are those of two events.
 */
export function slip(a: Time, b: Time): Evidence | undefined {
  if (compatible(a, b)) return agreement(a, b)
  const [x, y] = [parts(a), parts(b)]
  if (!x || !y) return undefined
  const off = distance(x, y)
  if (off === 1) return {reason: 'the dates are one day apart', weight: weights.dayOff}
  if (off <= 3) return {reason: `the dates are ${off} days apart`, weight: weights.daysOff}
  // [13 April] and [20 April] are two Sundays.
  if (off === 7) return {reason: aWeek, weight: weights.daysOff}
  return misprinted(x, y, a, b)
}

/** Of what happens to nobody twice in a month: two days of one month, however far apart. */
export function inOneMonth(a: Time, b: Time): Evidence | undefined {
  const [x, y] = [parts(a), parts(b)]
  const off = x && y ? distance(x, y) : Number.POSITIVE_INFINITY
  return off < 31 ? {reason: `the dates are ${off} days apart`, weight: 0} : undefined
}

/** Days of one month of which one digit differs: [14 April] and [24 April]. It says little, for many days do. */
export function digitOff(a: Time, b: Time): Evidence | undefined {
  const [x, y] = [parts(a), parts(b)]
  if (!x || !y || x.month !== y.month || (x.year !== y.year && x.year !== 'XXXX' && y.year !== 'XXXX')) return undefined
  const isOne = (x.day[0] === y.day[0]) !== (x.day[1] === y.day[1])
  return isOne ? {reason: 'one digit of the day is another', weight: weights.within} : undefined
}

/** How likely the one date is a misprint of the other; `undefined` for dates that are the same, near or altogether different. */
export function misprint(a: Time, b: Time): Evidence | undefined {
  const [x, y] = [parts(a), parts(b)]
  return x && y && distance(x, y) > 3 ? misprinted(x, y, a, b) : undefined
}

const aWeek = 'the dates are a week apart'

/** Whether the two dates are one weekday of two weeks in a row. */
export const isWeek = ({reason}: Evidence): boolean => reason === aWeek

function agreement(a: Time, b: Time): Evidence {
  return a.value === b.value
    ? {reason: 'the dates are the same', weight: weights.sameDay}
    : {reason: 'one date holds the other', weight: weights.within}
}

function misprinted(x: Parts, y: Parts, a: Time, b: Time): Evidence | undefined {
  // Of [12 February] the day and the month stand there, of [Thursday] neither; nobody writes another year who writes none.
  const isFull = a.inferred === 'none' && b.inferred === 'none'
  const written = a.inferred !== 'all' && b.inferred !== 'all'
  const [year, month, day] = [x.year === y.year, x.month === y.month, x.day === y.day]
  if (isFull && month && day && Math.abs(Number(x.year) - Number(y.year)) <= 10)
    return {reason: 'same day and month, another year', weight: weights.yearOff}
  if (written && year && day) return {reason: 'same day and year, another month', weight: weights.monthOff}
  if (written && year && month && x.day === [...y.day].reverse().join(''))
    return {reason: 'the digits of the day are swapped', weight: weights.digitsSwapped}
  if (written && year && month && isLost(x.day, y.day))
    return {reason: 'the one day is the other without its first digit', weight: weights.digitsSwapped}
  return undefined
}

/** [19 April] and [9 April]; which of [19] and [29] is right, no digit tells. */
const isLost = (x: string, y: string): boolean => x[1] === y[1] && (x[0] === '0' || y[0] === '0')

interface Parts {
  readonly year: string
  readonly month: string
  readonly day: string
}

/** Only whole days can slip: months and years that differ are different times. */
function parts({value}: Time): Parts | undefined {
  const match = /^(\d{4}|XXXX)-(\d\d)-(\d\d)/.exec(value)
  return match ? {year: match[1]!, month: match[2]!, day: match[3]!} : undefined
}

/** Days between two dates; where a year is unknown, within the same year or across its end. */
function distance(x: Parts, y: Parts): number {
  if (x.year !== 'XXXX' && y.year !== 'XXXX') return Math.abs(daysBetween(iso(x, x.year), iso(y, y.year)))
  const apart = Math.abs(daysBetween(iso(x, '2000'), iso(y, '2000')))
  return Math.min(apart, 366 - apart)
}

function iso({month, day}: Parts, year: string): string {
  return `${year}-${month}-${day}`
}
