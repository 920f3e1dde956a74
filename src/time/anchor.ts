import type {Time} from '../types.ts'
import {pad} from './days.ts'

/** The day of writing, as far as it is known; parts that are not known are absent. */
export interface Anchor {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** The whole day, `YYYY-MM-DD`, where all of it is known. */
  readonly date?: string
}

/** What a publication date says of the day of writing. */
export function anchorOf(published: Time | undefined): Anchor {
  const match = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(?=$|T)/.exec(published?.value ?? '')
  if (!match) return {}
  const [, year = '', month, day] = match
  // Of [05/09/2013] only the year is sure.
  if (published?.alternatives) return {year: Number(year)}
  return {
    ...(year === 'XXXX' ? {} : {year: Number(year)}),
    ...(month ? {month: Number(month)} : {}),
    ...(day ? {day: Number(day)} : {}),
    ...(year !== 'XXXX' && month && day ? {date: `${year}-${month}-${day}`} : {})
  }
}

/** `YYYY-MM`, the month that many months from another. */
export function addMonths(year: number, month: number, count: number): string {
  const total = year * 12 + month - 1 + count
  return `${pad(Math.floor(total / 12), 4)}-${pad((total % 12) + 1, 2)}`
}
