import {date} from '../time/build.ts'
import type {Granularity, Time} from '../types.ts'

const granularities: Readonly<Record<number, Granularity>> = {4: 'year', 7: 'month', 10: 'day'}

/** A day, month or year of a fact book as a time: `2021-03-09`. */
export function asTime(value: string | number): Time {
  const text = String(value)
  return date(text, {granularity: granularities[text.length] ?? 'day', inferred: 'none'})
}

/** Its last day. */
export const dayOf = (value: string | number): string => asTime(value).latest ?? String(value)
