import {NAMED_DAYS, WEEKDAYS} from '../../language/en/time/names.ts'
import {RANGE_WORDS} from '../../language/en/time/relative.ts'
import {isJoined, low} from '../words.ts'
import type {Calendar, Piece, Words} from '../written.ts'
import {clockText, type Hour, hourAt, zoneAt} from './hour.ts'

/** From one hour to another: [from 9 a.m. to 5 p.m.], [5-7 p.m.], [between 4pm and 5pm], [19:00 – 21:00]; not [from 5 to 6 people]. */
export function hoursFrom(words: Words, at: number, first: Hour): Piece | undefined {
  const joint = low(words, first.to)
  if (!RANGE_WORDS.has(joint) && !(joint === 'and' && low(words, at - 1) === 'between')) return undefined
  if (isJoined(words, at - 1) && /^[,-]$/.test(low(words, at - 1))) return undefined
  const last = hourAt(words, first.to + 1)
  if (!last || !isSpan(words, at, first, last)) return undefined
  const zone = zoneAt(words, last.to)
  const [from, to] = complete(first, last)
  const shape: Calendar = {kind: 'calendar', clock: clockText(from), clockTo: clockText(to), ...zone.fields}
  return {from: at, to: zone.to, shape}
}

/** One end that is an hour for sure; or colons, with [from], [between] or two digits before them. */
function isSpan(words: Words, at: number, first: Hour, last: Hour): boolean {
  if (low(words, last.to) === ':' || (first.hour === last.hour && first.minute === last.minute && !last.half))
    return false
  if (first.sure || last.sure) return true
  const opens = /^(?:from|between)$/.test(low(words, at - 1))
  const isDated = last.to < words.length && (NAMED_DAYS.has(low(words, last.to)) || isDayName(words, last.to))
  if (first.colon && last.colon)
    return opens || isDated || (low(words, at).length === 2 && low(words, first.to + 1).length === 2)
  return opens && (first.colon || last.colon)
}

/** [on Monday], [Monday] behind hours. */
const isDayName = (words: Words, at: number) => WEEKDAYS.has(low(words, low(words, at) === 'on' ? at + 1 : at))

/** Each end with its half of the day: that of the other, where the first so comes before the last. */
function complete(first: Hour, last: Hour): readonly [Hour, Hour] {
  if (first.half && !last.half && last.hour <= 12) return [first, {...last, half: nextHalf(first, last)}]
  if (!last.half || first.half || first.hour > 12 || !isClockOnly(first)) return [first, last]
  const same = {...first, half: last.half}
  const other = {...first, half: last.half === 'am' ? ('pm' as const) : ('am' as const)}
  return [clockText(same) < clockText(last) ? same : other, last]
}

/** Whether it is no [noon]. */
const isClockOnly = ({sure, half}: Hour) => !(sure && half === undefined)

/** The half of the day in which an hour comes next after another: [11 am to 3], [11 pm to 3]. */
function nextHalf(first: Hour, last: Hour): 'am' | 'pm' {
  const start = minutes(first)
  const [am, pm] = [
    {...last, half: 'am' as const},
    {...last, half: 'pm' as const}
  ].map((one) => (minutes(one) - start + day) % day || day)
  return am! < pm! ? 'am' : 'pm'
}

const day = 24 * 60

function minutes(hour: Hour): number {
  const text = clockText(hour)
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))
}
