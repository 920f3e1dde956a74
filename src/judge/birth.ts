import {together} from '../link/appearance.ts'
import type {AgeClaim, Witness} from '../types.ts'
import {addDays, type Days, daysBetween, daysInMonth, dayText} from '../values/interval.ts'

/** An age in months, as the half-open range `[from, to)` that its printed precision leaves: 45 years are 540 to 552. */
export type Months = readonly [number, number]

/** The days on which somebody may have been born who has an age on one of these days. */
export function bornFor([youngest, oldest]: Months, [from, to]: Days): Days {
  return [addDays(monthsBefore(from, oldest), 1), monthsBefore(to, youngest)]
}

/** The days on which somebody may have been born who reaches an age on one of these days. */
export function bornReaching([age]: Months, [from, to]: Days): Days {
  return [monthsBefore(from, age), monthsBefore(to, age)]
}

/** The least and the greatest age in whole years, on one of some days, of somebody born on one of others. */
export function yearsFrom([first, last]: Days, [from, to]: Days): readonly [number, number] {
  return [Math.max(0, fullYears(last, from)), fullYears(first, to)]
}

function fullYears(born: string, day: string): number {
  return year(day) - year(born) - (day.slice(5) < born.slice(5) ? 1 : 0)
}

const year = (day: string) => Number(day.slice(0, 4))

/** The same day of the month so many months before, or the last of that month. */
function monthsBefore(day: string, months: number): string {
  const all = year(day) * 12 + Number(day.slice(5, 7)) - 1 - months
  const [inYear, month] = [Math.floor(all / 12), (all % 12) + 1]
  const last = Math.min(Number(day.slice(8, 10)), daysInMonth(month, inYear))
  return dayText(inYear, month, last)
}

/** Days by which ages in two articles may be out: one is as of the day of a report, the other of its writing. */
const slack = 92

/**
 * How many days the births that two witnesses tell of are apart, 0 where one birth may satisfy both. In one article two ages of one
 * moment are the same; between articles a birthday may lie between them, and either be out by the days in which an article is written.
 */
export function daysApart(a: Witness<AgeClaim>, b: Witness<AgeClaim>): number {
  const [x, y] = [a.claim, b.claim]
  if (a.article === b.article && x.moment !== undefined && x.moment === y.moment && x.months && y.months) {
    const months = Math.max(x.months[0] - y.months[1], y.months[0] - x.months[1]) + 1
    return Math.max(0, months) * 30
  }
  if (!x.born || !y.born) return withoutYear(a, b)
  const days = Math.max(daysBetween(x.born[1], y.born[0]), daysBetween(y.born[1], x.born[0]))
  return days <= (a.article === b.article ? 0 : slack) ? 0 : days
}

/** Days of the year within which articles, one of which has no year, are taken to be of one; and days that an age may be told for. */
const [oneSeason, oneYear] = [45, 400]

/**
 * Days between the births by two ages as their articles appear, of which one has a dateline without a year: [CARDEN, June 6]. Taken for
 * the year in which the two are nearest, as far as that makes them differ by more than two birthdays.
 */
function withoutYear(a: Witness<AgeClaim>, b: Witness<AgeClaim>): number {
  const [x, y] = [a.claim, b.claim]
  if (a.article === b.article || !isOfNow(x) || !isOfNow(y) || !x.months || !y.months) return 0
  if (!together(a.article, b.article, oneSeason)) return 0
  const months = Math.max(x.months[0] - y.months[1], y.months[0] - x.months[1])
  return months < 24 ? 0 : months * 30
}

/** Whether an age is told for when the article appears, or for a time shortly before. */
function isOfNow({at, moment}: AgeClaim): boolean {
  if (moment !== undefined || at === undefined) return moment === 'now'
  return daysBetween(at[0], at[1]) < oneYear
}
