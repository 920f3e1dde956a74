import {daysOf} from '../values/edtf.ts'

/** A time zone that Node knows: `Asia/Tokyo`. */
export function timezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: name}) !== undefined
  } catch {
    return false
  }
}

/** A day that the calendar has, a month or a year. */
export function day(text: string): boolean {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text) && daysOf(text) !== undefined
}
