import type {Article} from '../types.ts'
import {dayNumber, daysBetween, isDay} from '../values/interval.ts'

const yearless = /^XXXX-(\d\d)-(\d\d)/
const year = 365.2425

/**
 * Days between the publication of two articles, as far as they are known. A dateline seldom writes its year, [CARDEN, June 6]: it is
 * taken for the year in which the two are nearest.
 */
export function daysApart({published: a}: Article, {published: b}: Article): number | undefined {
  if (a?.earliest !== undefined && b?.earliest !== undefined) return Math.abs(daysBetween(a.earliest, b.earliest))
  const [x, y] = [dayOfYear(a), dayOfYear(b)]
  if (x === undefined || y === undefined) return undefined
  const apart = Math.abs(x - y)
  return Math.round(Math.min(apart, year - apart))
}

/** The day of some year: of 2000, for 29 February is in it. */
function dayOfYear(published: Article['published']): number | undefined {
  const day = published?.earliest ?? published?.value
  const [, month, date] = yearless.exec(day === undefined ? '' : `XXXX${day.slice(4)}`) ?? []
  if (month === undefined || date === undefined || !isDay(Number(month), Number(date), 2000)) return undefined
  return dayNumber(`2000-${month}-${date}`) - dayNumber('2000-01-01')
}

/** Two weeks of the year that hold the day on which an article appeared, so that days at most a week apart share one. */
export function weeksOfYear({published}: Article): readonly number[] {
  const day = dayOfYear(published)
  if (day === undefined) return []
  const week = Math.floor(day / 7)
  return [week, week === lastWeek ? 0 : week + 1]
}

/** The week that the last days of a year are in, counted from 0. */
const lastWeek = 52

/** Whether two articles are known to have appeared within some days. */
export function together(a: Article, b: Article, days: number): boolean {
  const apart = daysApart(a, b)
  return apart !== undefined && apart <= days
}
