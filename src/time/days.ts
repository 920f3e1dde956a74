/** First and last day, both included, as `YYYY-MM-DD`. */
export type Days = readonly [string, string]

/** A number with leading zeros. */
export const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** A day as `YYYY-MM-DD`, whether the calendar has it or not. */
export const dayText = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

/** Days from 1 January 1970 to a day of the Gregorian calendar, after Howard Hinnant's algorithm. */
export function dayNumber(day: string): number {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The day that many days after 1 January 1970. */
export function dayOf(number: number): string {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const march = Math.floor((5 * dayOfYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return dayText(year, month, dayOfYear - Math.floor((153 * march + 2) / 5) + 1)
}

/** The day `count` days after `day`. */
export const addDays = (day: string, count: number): string => dayOf(dayNumber(day) + count)

/** How many days `b` comes after `a`; negative where it comes before. */
export const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a)

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The number of days in a month (1 to 12); February has 29 where no year is known. */
export function daysInMonth(month: number, year?: number): number {
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0)
}

/** Whether there is such a day; without a year, whether some year has it. */
export const isDay = (month: number, day: number, year?: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year)
