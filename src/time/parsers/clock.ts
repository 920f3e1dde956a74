import {CLOCK_PREPOSITIONS, ZONES} from '../../language/en/time/clock.ts'
import {NAMED_CLOCKS} from '../../language/en/time/names.ts'
import {NUMBERS} from '../../language/en/time/numbers.ts'
import {isEnd, isJoined, isWord, low} from '../words.ts'
import type {Parser, Piece, Words} from '../written.ts'
import {clockText, type Hour, hourAt, isClockPreposition, zoneAt} from './hour.ts'
import {hoursFrom} from './hours.ts'

/** A time of day: [21:30 IST], [8 p.m.], [10:30 pm local time], [0600 GMT], [5 to 7 p.m.]; not [a score of 3:1], [at 3 s]. */
export const clock: Parser = (words, at) => {
  const hour = hourAt(words, at)
  if (!hour) return military(words, at)
  if (isJoined(words, at - 1) && /^[:./$€£#]$/.test(low(words, at - 1))) return undefined
  return hoursFrom(words, at, hour) ?? (isClock(words, at, hour) ? piece(words, at, hour) : undefined)
}

/** With a preposition, a half of the day or a zone, or with two digits each. */
function isClock(words: Words, at: number, {sure, colon, half, to}: Hour): boolean {
  // [3am3ioYc] of an address
  if (isJoined(words, to - 1) && /^[:\p{L}\d]/u.test(low(words, to))) return false
  // [5 in the morning] may be five men who died then.
  if (half && !colon && low(words, to - 3) === 'in') return isOclock(words, to - 4) || isClockPreposition(words, at - 1)
  if (sure) return true
  // won [in 17:24]: how long it took
  if (colon && low(words, at - 1) === 'in' && !ZONES.has(low(words, to))) return false
  return colon && (isClockPreposition(words, at - 1) || ZONES.has(low(words, to)) || low(words, at).length === 2)
}

const isOclock = (words: Words, at: number) => /^o['’]?clock$/.test(low(words, at))

function piece(words: Words, from: number, hour: Hour): Piece {
  const zone = zoneAt(words, hour.to)
  return {from, to: zone.to, shape: {kind: 'calendar', clock: clockText(hour), ...zone.fields}}
}

/** [0600 GMT], [1430 hours]. */
function military(words: Words, at: number): Piece | undefined {
  if (low(words, at).length !== 4) return undefined
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(low(words, at))
  if (!match) return undefined
  const half = /^([ap])\.?m\.?$/.exec(low(words, at + 1))?.[1]
  const isLocal = low(words, at + 1) === 'local' && low(words, at + 2) === 'time'
  if (!half && !ZONES.has(low(words, at + 1)) && !isLocal) return undefined
  const [hour, minute] = [Number(match[1]), Number(match[2])]
  const to = half ? at + 2 : at + 1
  return piece(words, at, {
    to,
    hour,
    minute,
    sure: true,
    colon: false,
    ...(half ? {half: half === 'p' ? 'pm' : 'am'} : {})
  })
}

/** An hour in words: [at seven o’clock], [at seven in the evening], [seven p.m.]; called by the number. */
export const spelledClock: Parser = (words, at) => {
  const hour = hourAt(words, at)
  const hours = hour && hoursFrom(words, at, hour)
  // [five AM stations]
  return hours ?? (hour?.sure && isEnd(words, hour.to) && isClock(words, at, hour) ? piece(words, at, hour) : undefined)
}

/** [at noon], [around midnight]; called by the name. */
export const namedClock: Parser = (words, at) => {
  const hours = hoursFrom(words, at, hourAt(words, at)!)
  if (hours) return hours
  const isTime = CLOCK_PREPOSITIONS.has(low(words, at - 1)) || low(words, at - 1) === '@'
  return isTime
    ? {from: at, to: at + 1, shape: {kind: 'calendar', clock: NAMED_CLOCKS.get(low(words, at))!}}
    : undefined
}

/** [half past seven], [twenty minutes past eight in the evening], [quarter to five]; called by [past] and [to]. */
export const pastHour: Parser = (words, at) => {
  if (low(words, at) === 'to' && low(words, at - 1) !== 'quarter') return undefined
  const hour = hourAt(words, at + 1)
  if (!hour || hour.colon || hour.minute > 0 || hour.hour > 12 || hour.hour < 1) return undefined
  const isUnit = /^(?:minutes?|mins?)$/.test(low(words, at - 1))
  const last = isUnit ? at - 2 : at - 1
  const minutes = minutesAt(words, last)
  if (minutes === undefined || minutes > 59) return undefined
  const word = low(words, last)
  const isName = word === 'half' || word === 'quarter'
  const from = word === 'quarter' && low(words, last - 1) === 'a' ? last - 1 : last
  const isSure = hour.sure || (isName && !isWord(words, at + 2)) || isClockPreposition(words, from - 1)
  // [quarter to five]; [twenty to five] is a count.
  const isTo = low(words, at) === 'to'
  if (!isSure || (isTo && (word !== 'quarter' || !/^(?:at|by|around|about|until|a)$/.test(low(words, last - 1)))))
    return undefined
  const total = hour.hour * 60 + (isTo ? -minutes : minutes)
  return piece(words, from, {...hour, hour: Math.floor(total / 60) || 12, minute: total % 60})
}

function minutesAt(words: Words, at: number): number | undefined {
  const word = low(words, at)
  if (word === 'half') return 30
  if (word === 'quarter') return 15
  return /^\d{1,2}$/.test(word) ? Number(word) : NUMBERS.get(word)
}

/** `17:30` for the figure behind [at] where a date vouches that it is an hour: [Monday at 17.30], [tonight at 7]. */
export function bareClock(words: Words, at: number) {
  const hour = hourAt(words, at)
  const isDotted = /^\d{1,2}\.[0-5]\d$/.test(low(words, at))
  if (!hour || hour.hour > 24 || /^[%°$€£:]$/.test(low(words, hour.to))) return undefined
  const isSpelled = hour.minute > 0 && /^[a-z]/.test(low(words, at))
  return {clock: clockText(hour), to: hour.to, dotted: isDotted || isSpelled, sure: hour.colon}
}
