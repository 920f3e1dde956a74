import {CLOCK_PREPOSITIONS, NAMED_CLOCKS, ZONES} from '../../language/en/time.ts'
import {pad} from '../days.ts'
import {isJoined, low} from '../words.ts'
import type {Parser, Piece, Words} from '../written.ts'

/** A time of day: [21:30 IST], [8 p.m.], [10:30 pm local time], [0600 GMT]; not [a score of 3:1], [at 3 s]. */
export const clock: Parser = (words, at) => {
  if (/^[:$€£#]$/.test(low(words, at - 1)) && isJoined(words, at - 1)) return undefined
  return colon(words, at) ?? plainHour(words, at) ?? military(words, at) ?? spoken(words, at)
}

/** [21:30], with a preposition, half of the day or zone, or two digits each. */
function colon(words: Words, at: number): Piece | undefined {
  const [hour, minute] = [low(words, at), low(words, at + 2)]
  if (low(words, at + 1) !== ':' || !/^\d{1,2}$/.test(hour) || !/^[0-5]\d$/.test(minute)) return undefined
  if (!isJoined(words, at) || !isJoined(words, at + 1) || low(words, at + 3) === ':') return undefined
  const half = halfAt(words, at + 3)
  const sure = half !== undefined || CLOCK_PREPOSITIONS.has(low(words, at - 1)) || ZONES.has(low(words, at + 3))
  return sure || hour.length === 2 ? found(words, at, at + 3, Number(hour), Number(minute)) : undefined
}

/** [8 p.m.], [8pm], [8.30 pm]. */
function plainHour(words: Words, at: number): Piece | undefined {
  const match = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(low(words, at))
  return match && halfAt(words, at + 1) ? found(words, at, at + 1, Number(match[1]), Number(match[2] ?? 0)) : undefined
}

/** [0600 GMT], [1430 hours]. */
function military(words: Words, at: number): Piece | undefined {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(low(words, at))
  if (!match || (!halfAt(words, at + 1) && !ZONES.has(low(words, at + 1)) && !isLocal(words, at + 1))) return undefined
  return found(words, at, at + 1, Number(match[1]), Number(match[2]))
}

const isLocal = (words: Words, at: number) => low(words, at) === 'local' && low(words, at + 1) === 'time'

/** `am` or `pm` at an index, and where it ends. */
function halfAt(words: Words, at: number): {readonly pm: boolean; readonly to: number} | undefined {
  const match = /^([ap])\.?m\.?$/.exec(low(words, at))
  return match ? {pm: match[1] === 'p', to: at + 1} : undefined
}

function found(words: Words, from: number, end: number, hour: number, minute: number): Piece | undefined {
  const half = halfAt(words, end)
  if (hour > 24) return undefined
  const full = half && hour <= 12 ? (hour % 12) + (half.pm ? 12 : 0) : hour
  const to = half?.to ?? end
  const zone = zoneAt(words, to)
  return {from, to: zone.to, shape: {kind: 'calendar', clock: `${pad(full, 2)}:${pad(minute, 2)}`, ...zone.fields}}
}

/** The zone at an index: [GMT], [local time], [Moscow time], [hours]. */
function zoneAt(words: Words, at: number) {
  const zone = ZONES.get(low(words, at))
  if (zone !== undefined && words[at]!.text !== low(words, at)) {
    return {to: at + 1, fields: zone === '' ? {} : {zone}}
  }
  if (low(words, at) === 'hours') return {to: at + 1, fields: {}}
  const isNamed = low(words, at + 1) === 'time' && /^\p{L}/u.test(low(words, at))
  return {to: isNamed ? at + 2 : at, fields: {}}
}

/** [at noon], [around midnight]; called by the name. */
export const namedClock: Parser = (words, at) => {
  const isTime = CLOCK_PREPOSITIONS.has(low(words, at - 1)) || isDashOrAt(words, at - 1)
  return isTime
    ? {from: at, to: at + 1, shape: {kind: 'calendar', clock: NAMED_CLOCKS.get(low(words, at))!}}
    : undefined
}

const isDashOrAt = (words: Words, at: number) => low(words, at) === '@'

/** [5 o’clock], [seven o'clock in the evening]; [5 in the morning]. */
function spoken(words: Words, at: number): Piece | undefined {
  const hour = Number(low(words, at))
  if (!/^\d{1,2}$/.test(low(words, at)) || hour > 12 || hour < 1) return undefined
  const isOclock = /^o['’]clock$/.test(low(words, at + 1))
  const end = isOclock ? at + 2 : at + 1
  const part = low(words, end) === 'in' && low(words, end + 1) === 'the' ? low(words, end + 2) : ''
  const half = {morning: 0, afternoon: 12, evening: 12}[part]
  if (half === undefined)
    return isOclock ? {from: at, to: end, shape: {kind: 'calendar', clock: `${pad(hour, 2)}:00`}} : undefined
  return {from: at, to: end + 3, shape: {kind: 'calendar', clock: `${pad((hour % 12) + half, 2)}:00`}}
}
