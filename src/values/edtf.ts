import {addDays, type Days, dayNumber, daysInMonth, isDay, pad, weekdayOf} from '../time/days.ts'

/** The first and the last month of a part of a year; winter begins the year before and ends the year after. */
const parts: Readonly<Record<string, readonly [string, string]>> = {
  SP: ['03-01', '06-21'],
  SU: ['06-01', '09-23'],
  FA: ['09-01', '12-21'],
  Q1: ['01-01', '03-31'],
  Q2: ['04-01', '06-30'],
  Q3: ['07-01', '09-30'],
  Q4: ['10-01', '12-31'],
  H1: ['01-01', '06-30'],
  H2: ['07-01', '12-31']
}

/** TIMEX3 codes of parts of a year and their numbers in ISO 8601-2. */
const codes: Readonly<Record<string, string>> = {
  SP: '21',
  SU: '22',
  FA: '23',
  WI: '24',
  Q1: '33',
  Q2: '34',
  Q3: '35',
  Q4: '36',
  H1: '40',
  H2: '41'
}

const shape =
  /^(\d{4})(?:-(?:W(\d\d)(-WE)?|(SP|SU|FA|WI|[QH]\d)|(\d\d)(?:-(\d\d)(?:T[\d:.]+|T[A-Z]{2})?(?:Z|[+-]\d\d:\d\d)?)?))?$/

/** First and last day that a TIMEX3 or EDTF value names; nothing where its year is not known or it is no date. */
export function daysOf(value: string): Days | undefined {
  if (isWholeDay(value)) return fullDay(value)
  const slash = value.indexOf('/')
  if (slash >= 0) return interval(value.slice(0, slash), value.slice(slash + 1))
  const blank = /^(\d{2,3})(X{1,2})$/.exec(value)
  if (blank && value.length === 4) {
    return [`${value.replaceAll('X', '0')}-01-01`, `${value.replaceAll('X', '9')}-12-31`]
  }
  const match = shape.exec(value)
  if (!match) return undefined
  const [, year = '', week, weekend, part, month, day] = match
  if (week) return weekDays(Number(year), Number(week), weekend !== undefined)
  if (part) return partDays(Number(year), part)
  if (day) return fullDay(`${year}-${month}-${day}`)
  if (!month) return [`${year}-01-01`, `${year}-12-31`]
  return monthDays(year, Number(month))
}

/** EDTF of a TIMEX3 value, empty where level 1 has no word for it. */
export function edtfOf(value: string): string {
  if (isWholeDay(value)) return value
  if (/^X{4}$|^X{4}-(?:X|W)|_REF$|^P/.test(value)) return ''
  if (value.includes('/'))
    return value.split('/').map(edtfOf).every(Boolean) ? value.split('/').map(edtfOf).join('/') : ''
  if (/-W\d\d/.test(value)) return daysOf(value)?.join('/') ?? ''
  const part = /^(.{4})-([A-Z][A-Z\d])$/.exec(value)
  if (part) return `${part[1]}-${codes[part[2]!]}`
  const time = /^(.{10})T(\d\d:\d\d)$/.exec(value)
  if (time) return value.startsWith('X') ? '' : `${value}:00`
  const night = /^(.{10})T[A-Z]{2}$/.exec(value)
  if (night) return night[1]!
  return value.startsWith('T') ? '' : value
}

function interval(from: string, to: string): Days | undefined {
  const [first, last] = [daysOf(from), daysOf(to)]
  if (from === '' || from === '..') return last && ['0001-01-01', last[1]]
  if (to === '' || to === '..') return first && [first[0], '9999-12-31']
  return first && last && [first[0], last[1]]
}

/** `2020-11-09`, as most values are. */
const isWholeDay = (value: string) => value.length === 10 && /^\d{4}-\d\d-\d\d$/.test(value)

function fullDay(day: string): Days | undefined {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
  return isDay(month, date, year) ? [day, day] : undefined
}

function monthDays(year: string, month: number): Days | undefined {
  if (month >= 21 && month <= 41) {
    const part = Object.keys(codes).find((code) => codes[code] === String(month))
    return part ? partDays(Number(year), part) : undefined
  }
  if (month < 1 || month > 12) return undefined
  return [`${year}-${pad(month, 2)}-01`, `${year}-${pad(month, 2)}-${daysInMonth(month, Number(year))}`]
}

function partDays(year: number, part: string): Days | undefined {
  if (part === 'WI') return [`${year - 1}-12-01`, `${year + 1}-03-20`]
  const days = parts[part]
  return days && [`${year}-${days[0]}`, `${year}-${days[1]}`]
}

function weekDays(year: number, week: number, weekend: boolean): Days {
  const fourth = `${year}-01-04`
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7)
  return weekend ? [addDays(monday, 5), addDays(monday, 6)] : [monday, addDays(monday, 6)]
}

/** The ISO week of a day: `2020-W43`. */
export function weekOf(day: string): string {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const year = thursday.slice(0, 4)
  return `${year}-W${pad(Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1, 2)}`
}
