import type {Time} from '../types.ts'

/** Publication counts in days: the hour goes, and the day is the one that its readers had. */
export function asDay(time: Time): Time {
  if (time.timex !== 'TIME') return time
  const value = time.value.slice(0, 10)
  return {...time, timex: 'DATE', value, edtf: value, granularity: 'day'}
}

/** A day, a month or a year that is written: [2020-10-30], [October 30]; no weekday, no [yesterday]. */
export const isWritten = (time: Time): boolean =>
  time.timex === 'DATE' && time.inferred !== 'all' && ['day', 'month', 'year'].includes(time.granularity)

const [earliest, latest] = ['1600', '2100']
// What programs write for no date: zero seconds since 1970, in Greenwich and west of it.
const blank: ReadonlySet<string> = new Set(['1970-01-01', '1969-12-31', '1900-01-01'])

/** Whether a page can have appeared then. */
export function isPlausible({value}: Time): boolean {
  return value.startsWith('XXXX') || (value >= earliest && value < latest && !blank.has(value))
}
