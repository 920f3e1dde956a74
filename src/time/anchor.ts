import type {Time} from '../types.ts'
import {pad} from './days.ts'

/** A day from which others are counted, as far as it is known; parts that are not known are absent. */
export interface Anchor {
  /** Negative before Christ. */
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** The whole day, `YYYY-MM-DD`, where all of it is known, and after Christ. */
  readonly date?: string
}

const shape = /^(BC)?(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(?=$|T)/

/** What a date says of the days around it. */
export function anchorOf(time: Time | undefined): Anchor {
  const match = shape.exec(time?.value ?? '')
  if (!match || time?.impossible) return {}
  const [, era, year = '', month, day] = match
  // Of [05/09/2013] only the year is sure.
  if (time?.alternatives) return {year: Number(year)}
  // Field by field: each time asks for one, and spreading what may be there takes ten times as long.
  const anchor: {-readonly [field in keyof Anchor]: Anchor[field]} = {}
  if (year !== 'XXXX') anchor.year = era ? -Number(year) : Number(year)
  if (month) anchor.month = Number(month)
  if (day) anchor.day = Number(day)
  if (year !== 'XXXX' && !era && month && day) anchor.date = `${year}-${month}-${day}`
  return anchor
}

/** A year as TIMEX3 writes it: `2020`, `BC0480`. */
export const yearText = (year: number): string => (year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4))

/** `YYYY-MM`, the month that many months from another. */
export function addMonths(year: number, month: number, count: number): string {
  const total = year * 12 + month - 1 + count
  const rest = ((total % 12) + 12) % 12
  return `${yearText((total - rest) / 12)}-${pad(rest + 1, 2)}`
}
