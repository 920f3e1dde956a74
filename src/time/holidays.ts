import {HOLIDAYS, type HolidayRule} from '../language/en/time/holidays.ts'
import {addDays, daysInMonth, dayText, pad, weekdayOf} from './days.ts'

/** The day, `YYYY-MM-DD`, on which a named day falls in a year; undefined for a name that nobody knows. */
export function holidayIn(name: string, year: number): string | undefined {
  const rule = HOLIDAYS.get(name)
  return rule && dayIn(rule, year)
}

function dayIn(rule: HolidayRule, year: number): string {
  switch (rule.kind) {
    case 'fixed':
      return dayText(year, rule.month, rule.day)
    case 'nth':
      return addDays(nthWeekday(year, rule.month, rule.weekday, rule.nth)!, rule.plus ?? 0)
    case 'easter':
      return addDays(easter(year), rule.plus)
    case 'orthodox':
      return addDays(orthodoxEaster(year), rule.plus)
  }
}

/** The nth weekday of a month, the last for -1; undefined where the month has no fifth. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string | undefined {
  const first = `${pad(year, 4)}-${pad(month, 2)}-01`
  const length = daysInMonth(month, year)
  const day = 1 + ((weekday - weekdayOf(first) + 7) % 7)
  const wanted = nth === -1 ? day + 7 * Math.floor((length - day) / 7) : day + 7 * (nth - 1)
  return wanted <= length ? addDays(first, wanted - 1) : undefined
}

/** Easter Sunday of the western churches, after the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easter(year: number): string {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return dayText(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

/** Easter Sunday of the eastern churches in the Gregorian calendar, after Meeus; right from 1900 to 2099. */
function orthodoxEaster(year: number): string {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const month = Math.floor((d + e + 114) / 31)
  return addDays(dayText(year, month, ((d + e + 114) % 31) + 1), 13)
}
