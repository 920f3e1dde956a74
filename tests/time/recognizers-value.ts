import {addDays, type Days} from '../../src/time/days.ts'
import type {Time} from '../../src/types.ts'
import {daysOf} from '../../src/values/edtf.ts'
import {blankSet} from './value.ts'

/** One reading that Recognizers-Text gives of an expression; days and hours as it writes them. */
export interface Reading {
  readonly timex: string
  /** `after`, `start`: what it says beside the value; not compared, but it may cut the days. */
  readonly mod?: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
}

/** Whether our value says the same as a reading of theirs; `text` are the words. */
export function agrees(ours: Time, reading: Reading, text: string): boolean {
  if (isAmount(reading.timex)) return ours.value.startsWith('P') && sameAmount(ours.value, reading.timex)
  if (ours.timex === 'SET') return blank(ours.value) === blank(reading.timex)
  if (reading.timex.startsWith('(')) return agreesWithRange(ours, reading, text)
  if (!reading.timex.includes('X') && clean(ours.value) === clean(reading.timex)) return true
  if (hasDays(ours, reading) || inUnit(ours, reading, text)) return true
  if (isSeason(reading.timex)) return isUnresolved(ours, reading)
  return reading.timex.includes('X') && (hasMoment(ours, reading) || isUnresolved(ours, reading))
}

const isSeason = (timex: string) => /^(?:SP|SU|FA|WI)$/.test(timex)

const isAmount = (timex: string) => timex.startsWith('P') && !timex.endsWith('_REF')

/** Times of day as we write them: [5 pm] T17, T17:00; [half past one] T13:30:00, T13:30. */
export function clean(value: string): string {
  return value.replace(/T(\d\d)(?=$|\/)/g, 'T$1:00').replace(/(T\d\d:\d\d):00/g, '$1')
}

/** What repeats, with its hour: [at 3 pm every day] T15, XXXX-XX-XXT15:00. */
const blank = (value: string) => clean(blankSet(value)).replace(/^(?=T)/, 'XXXX-XX-XX')

const units: Readonly<Record<string, readonly [months: number, seconds: number]>> = {
  Y: [12, 0],
  M: [1, 0],
  W: [0, 604_800],
  D: [0, 86_400],
  TH: [0, 3600],
  TM: [0, 60],
  TS: [0, 1],
  DE: [120, 0],
  CE: [1200, 0]
}

/** Lengths are compared as months and seconds: [half an hour] PT0.5H, PT30M; [a decade] P10Y, P1DE. */
export function sameAmount(a: string, b: string): boolean {
  const [x, y] = [amount(a), amount(b)]
  return x !== undefined && y !== undefined && x[0] === y[0] && x[1] === y[1]
}

function amount(value: string): readonly [number, number] | undefined {
  if (!/^P(?:[\d.]+(?:[YMWD]|DE|CE))*(?:T(?:[\d.]+[HMS])+)?$/.test(value)) return undefined
  let [months, seconds, prefix] = [0, 0, '']
  for (const [, mark, count, unit] of value.slice(1).matchAll(/(T)|([\d.]+)(DE|CE|[A-Z])/g)) {
    if (mark) prefix = 'T'
    const size = units[prefix + unit] ?? [0, 0]
    months += Number(count ?? 0) * size[0]
    seconds += Number(count ?? 0) * size[1]
  }
  return [months, seconds]
}

const day = /^\d{4}-\d\d-\d\d$/

/** The days of a reading, both included; their ends are the day after: [May 2019] 2019-05-01 to 2019-06-01. */
function daysOfReading({value, start, end}: Reading): Days | undefined {
  if (value) return day.test(value) ? [value, value] : undefined
  return start && end && day.test(start) && day.test(end) ? [start, addDays(end, -1)] : undefined
}

const isSame = ({earliest, latest}: Time, [first, last]: Days) => earliest === first && latest === last

function hasDays(ours: Time, reading: Reading): boolean {
  const days = daysOfReading(reading)
  return days !== undefined && ours.timex === 'DATE' && isSame(ours, days)
}

const counted =
  /^(?!.*\bdays?\b).*\b(week|month|year|decade)s?(?: (?:ago|earlier|later|before|after|hence|from (?:now|today))\b|$)/i

/** TIMEX3 counts in the unit that is written, they to the day: [three years ago] 2017, 2017-08-09. */
function inUnit({value: ours}: Time, {value}: Reading, text: string): boolean {
  const unit = counted.exec(text)?.[1]
  if (!unit || !value || !day.test(value)) return false
  if (/\b(?:this|next|last|past|previous|of|in the)\b/i.test(text)) return false
  const [first, last] = daysOf(ours) ?? ['', '']
  return first <= value && value <= last && sizes[unit.toLowerCase()]!.test(ours)
}

const sizes: Readonly<Record<string, RegExp>> = {
  week: /^\d{4}-W\d\d$/,
  month: /^\d{4}-\d\d$/,
  year: /^\d{4}$/,
  decade: /^\d{3}X$|^\d{4}$/
}

/** An hour of a day that they had to find: [Thursday at 6 am] XXXX-WXX-4T06 with 2019-05-09 06:00:00; [Thursday night]. */
function hasMoment(ours: Time, {timex, value, start}: Reading): boolean {
  const part = /T[A-Z]{2}$/.exec(timex)?.[0]
  const at = value ?? start
  if (!at?.includes(' ')) return false
  return clean(ours.value) === clean(part ? at.slice(0, 10) + part : at.replace(' ', 'T'))
}

/** [summer] SU is no year's; [after February] is the February that we name, whose days they give only after its end. */
function isUnresolved(ours: Time, {timex, mod, value, start, end}: Reading): boolean {
  const isOpen =
    mod !== undefined || !(value ?? start ?? end) || value === 'not resolved' || timex.startsWith('XXXX-XX')
  const pattern = timex.length === 2 ? `XXXX-${timex}` : timex
  return isOpen && new RegExp(`^${pattern.replace(/X/g, '[\\dX]')}$`).test(ours.value)
}

// The end of what is written is a day of it, [3 to 6 May]; the end of what is counted is the day after, [the next 3 days].
// Nor is [2017-Q1] a range.
const written = /\b(?:to|until|till?|through|thru|and|rest|remain\w*)\b|[\p{L}\d.] ?[-–—~] ?(?![qh]\d)[\p{L}\d]/iu

/** `(2019-05-03,2019-05-06,P3D)`: two ends and the time between them. */
function agreesWithRange(ours: Time, {timex, start, end}: Reading, text: string): boolean {
  const [from = '', to = '', length = ''] = timex.slice(1, -1).split(/[,)]/)
  const [first, last] = ours.value.split('/')
  if (first !== undefined && last !== undefined && clean(first) === clean(from) && clean(last) === clean(to))
    return true
  if (first && last && start?.includes(' ') && end) {
    return clean(first) === clean(start.replace(' ', 'T')) && clean(last) === clean(end.replace(' ', 'T'))
  }
  if (!start || !end || !day.test(start) || !day.test(end)) return false
  if (!written.test(text)) return isSame(ours, [start, addDays(end, -1)]) || isLength(ours, length)
  // [2011-2013] ends on 2013-01-01 for them, and for us with 2013.
  return isSame(ours, [start, end]) || (daysOf(first!)?.[0] === start && daysOf(last ?? '')?.[0] === end)
}

/** TIMEX3 gives the length of what is counted from the day of writing: [the past five months] P5M. */
const isLength = (ours: Time, length: string) => ours.timex === 'DURATION' && sameAmount(ours.value, length)
