import {CLOCK_PREPOSITIONS, ZONES} from '../../language/en/time/clock.ts'
import {NAMED_CLOCKS} from '../../language/en/time/names.ts'
import {HALVES_IN_WORDS, NUMBERS, TENS} from '../../language/en/time/numbers.ts'
import {pad} from '../days.ts'
import {isJoined, low} from '../words.ts'
import type {Words} from '../written.ts'

/** An hour as it is written: [5], [5:30], [8.30 pm], [seven in the evening], [noon]. */
export interface Hour {
  readonly to: number
  readonly hour: number
  readonly minute: number
  readonly second?: number
  /** The half of the day that is written: [am], [in the evening]; of [14:30] and [noon] none is needed. */
  readonly half?: 'am' | 'pm'
  /** Whether it can be nothing but an hour: [5 pm], [seven o’clock], [noon]. */
  readonly sure: boolean
  /** Whether it has its minutes behind a colon: [5:30]. */
  readonly colon: boolean
}

/** The hour that begins at an index. */
export function hourAt(words: Words, at: number): Hour | undefined {
  const word = low(words, at)
  const isFigure = word.charCodeAt(0) <= nine
  // [2020], [12,000]
  if (isFigure && word.length > 2 && word.charAt(word.length - 3) !== '.') return undefined
  const name = isFigure ? undefined : NAMED_CLOCKS.get(word)
  if (name) return {to: at + 1, ...fieldsOf(name), sure: true, colon: false}
  const plain = isFigure ? figures(words, at) : spelled(words, at)
  if (!plain || plain.hour > 24) return undefined
  const oclock = /^o['’]?clock$/.test(low(words, plain.to)) && plain.hour > 0 && plain.hour < 13
  const end = oclock ? plain.to + 1 : plain.to
  const half = halfAt(words, end, plain.hour)
  const named = half ? undefined : NAMED_CLOCKS.get(low(words, end))
  if (named === '12:00' && plain.hour === 12 && plain.minute === 0) return {...plain, to: end + 1, sure: true}
  if (!half) return {...plain, to: end, sure: oclock}
  return {...plain, to: half.to, half: half.half, sure: true}
}

const nine = 57

function fieldsOf(clock: string) {
  return {hour: Number(clock.slice(0, 2)), minute: Number(clock.slice(3))}
}

/** [5], [5:30], [5:30:15], [8.30]. */
function figures(words: Words, at: number): Hour | undefined {
  const match = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(low(words, at))
  if (!match) return undefined
  const hour = Number(match[1])
  const minute = pairAt(words, at)
  if (match[2] || minute === undefined) {
    return {to: at + 1, hour, minute: Number(match[2] ?? 0), sure: false, colon: false}
  }
  const second = pairAt(words, at + 2)
  return {
    to: second === undefined ? at + 3 : at + 5,
    hour,
    minute,
    ...(second ? {second} : {}),
    sure: false,
    colon: true
  }
}

/** The minutes behind a colon. */
function pairAt(words: Words, at: number): number | undefined {
  const isPair = low(words, at + 1) === ':' && isJoined(words, at) && isJoined(words, at + 1)
  return isPair && /^[0-5]\d$/.test(low(words, at + 2)) ? Number(low(words, at + 2)) : undefined
}

/** [seven], [seven thirty], [seven twenty-seven]. */
function spelled(words: Words, at: number): Hour | undefined {
  const hour = NUMBERS.get(low(words, at))
  if (hour === undefined || hour < 1 || hour > 12) return undefined
  const start = low(words, at + 1) === '-' ? at + 2 : at + 1
  const tens = TENS.get(low(words, start)) ?? NUMBERS.get(low(words, start))
  if (tens === undefined || tens < 10 || tens > 59) return {to: at + 1, hour, minute: 0, sure: false, colon: false}
  const next = low(words, start + 1) === '-' ? start + 2 : start + 1
  const ones = tens >= 20 ? NUMBERS.get(low(words, next)) : undefined
  const isOnes = ones !== undefined && ones > 0 && ones < 10
  return {to: isOnes ? next + 1 : start + 1, hour, minute: isOnes ? tens + ones : tens, sure: false, colon: false}
}

/** The half of the day at an index, and where it ends: [p.m.], [pm], [p.m], [in the evening]. */
function halfAt(words: Words, at: number, hour: number) {
  const word = low(words, at)
  const mark = /^([ap])\.?m\.?$/.exec(word)?.[1]
  if (mark) return {half: mark === 'p' ? 'pm' : 'am', to: at + 1} as const
  if (word === 'a' || word === 'p') {
    const m = low(words, at + 1) === '.' ? at + 2 : at + 1
    const isMark = low(words, m) === 'm' && (m > at + 1 || !isJoined(words, at))
    return isMark ? ({half: word === 'p' ? 'pm' : 'am', to: m + 1} as const) : undefined
  }
  if (hour > 12 || word !== 'in' || low(words, at + 1) !== 'the') return undefined
  const half = HALVES_IN_WORDS.get(low(words, at + 2))
  return half && {half, to: at + 3}
}

/** `HH:MM` or `HH:MM:SS`, with the half of the day that is written. */
export function clockText({hour, minute, second, half}: Hour): string {
  const full = half && hour <= 12 ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour
  return `${pad(full, 2)}:${pad(minute, 2)}${second === undefined ? '' : `:${pad(second, 2)}`}`
}

/** The zone at an index: [GMT], [local time], [Moscow time], [hours]. */
export function zoneAt(words: Words, at: number) {
  const zone = ZONES.get(low(words, at))
  if (zone !== undefined && words[at]!.text !== low(words, at)) {
    return {to: at + 1, fields: zone === '' ? {} : {zone}}
  }
  if (low(words, at) === 'hours') return {to: at + 1, fields: {}}
  const isNamed = low(words, at + 1) === 'time' && /^\p{L}/u.test(low(words, at))
  return {to: isNamed ? at + 2 : at, fields: {}}
}

/** Whether a word before an hour makes it one: [at], [from], [around]. */
export const isClockPreposition = (words: Words, at: number): boolean => CLOCK_PREPOSITIONS.has(low(words, at))
