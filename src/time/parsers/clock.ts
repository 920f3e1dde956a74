import {CLOCK_PREPOSITIONS, ZONES} from '../../language/en/time.ts'
import {pad} from '../days.ts'
import {isJoined, low} from '../words.ts'
import type {Parser, Piece, Words} from '../written.ts'

/** A time of day: [21:30 IST], [8 p.m.], [10:30 pm local time], [0600 GMT]; not [a score of 3:1], [at 3 s]. */
export const clock: Parser = (words, at) => {
  if (/^[:$€£#]$/.test(low(words, at - 1)) && isJoined(words, at - 1)) return undefined
  return colon(words, at) ?? plainHour(words, at) ?? military(words, at)
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
