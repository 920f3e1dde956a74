import {EXTREMES} from '../../language/en/time/lengths.ts'
import {ORDINALS} from '../../language/en/time/numbers.ts'
import {AFTER_STORY} from '../../language/en/time/relative.ts'
import {isEnd, low} from '../words.ts'
import type {Calendar, Duration, Piece, Refiner, Words} from '../written.ts'

type Shift = NonNullable<Calendar['shift']>

/** Lengths that are counted from a day: [2 years 1 month and 21 days ago], [3 weeks after 12 January], [two days from tomorrow], [will end in three weeks]. */
export const shifts: Refiner = (pieces, words) => {
  const result: Piece[] = []
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at]!
    const next = result.at(-1)
    const joined =
      next && piece.shape.kind === 'duration' ? (compound(piece, next, words) ?? beside(piece, next, words)) : undefined
    if (joined) result[result.length - 1] = joined
    else result.push(piece)
  }
  return result.reverse().map((piece) => ahead(piece, words))
}

/** [1 month] and [21 days ago]. */
function compound(a: Piece, b: Piece, words: Words): Piece | undefined {
  const gap = b.from - a.to
  const isJoined = gap === 0 || (gap === 1 && low(words, a.to) === 'and')
  const isComma =
    gap === 1 &&
    low(words, a.to) === ',' &&
    !/^(?:for|after|in|within|over|during|of|by|last)$/.test(low(words, a.from - 1))
  const length = partsOf(a.shape as Duration)
  if ((!isJoined && !isComma) || !length || b.shape.kind !== 'calendar') return undefined
  const shift = b.shape.shift ?? (isCounted(words, b) ? offsetOf(b.shape) : undefined)
  // [four years, almost four years ago] says it twice.
  if (!shift || shift.some((count, unit) => count !== 0 && length[unit] !== 0)) return undefined
  const sign = shift.find((count) => count !== 0)! < 0 ? -1 : 1
  const {dayOffset: _d, weekOffset: _w, monthOffset: _m, yearOffset: _y, ...rest} = b.shape
  return {from: a.from, to: b.to, shape: {...rest, shift: add(shift, length, sign)}}
}

/** [21 days ago], [a week later]; not [yesterday], [last week]. */
const isCounted = (words: Words, {to}: Piece) =>
  /^(?:ago|back)$/.test(low(words, to - 1)) || AFTER_STORY.has(low(words, to - 1))

const add = (a: Shift, b: Shift, sign: number): Shift => [a[0] + sign * b[0], a[1] + sign * b[1], a[2] + sign * b[2]]

/** What [21 days ago] or [3 weeks later] counts; nothing for [yesterday] and [last week], which no length precedes. */
function offsetOf({
  dayOffset = 0,
  weekOffset = 0,
  monthOffset = 0,
  yearOffset = 0,
  ...rest
}: Calendar): Shift | undefined {
  if (!Object.keys(rest).every((key) => ['kind', 'story', 'length', 'mod'].includes(key))) return undefined
  const shift: Shift = [yearOffset, monthOffset, dayOffset + 7 * weekOffset]
  return shift.some((count) => count !== 0) ? shift : undefined
}

/** [3 weeks after 12 January], [two days before Christmas], [4 days from tomorrow]; not [two days before Friday’s vote]. */
function beside(a: Piece, b: Piece, words: Words): Piece | undefined {
  const sign = {before: -1, after: 1, from: 1, following: 1}[low(words, a.to)]
  const length = partsOf(a.shape as Duration)
  if (sign === undefined || !length || b.from !== a.to + 1 || !isDay(b.shape) || /^['’]s$/.test(low(words, b.to)))
    return undefined
  if (!isEnd(words, b.to)) return undefined
  return {from: a.from, to: b.to, shape: {...b.shape, shift: add([0, 0, 0], length, sign)}}
}

/** A day that is known as soon as its year is: not [the same day], [8 p.m.]. */
function isDay(shape: Piece['shape']): shape is Calendar {
  if (shape.kind !== 'calendar' || shape.clock !== undefined || shape.shift || shape.story || shape.week) return false
  const isDate = shape.month !== undefined && shape.day !== undefined
  return isDate || (shape.holiday ?? shape.dayOffset ?? shape.weekday) !== undefined
}

/** Years, months and days of a length in whole ones: `P1Y6M` of [a year and a half]. */
function partsOf({value, mod}: Duration): Shift | undefined {
  const match = /^P(?:(\d+(?:\.5)?)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(value)
  if (!match || (mod !== undefined && mod !== 'APPROX')) return undefined
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((count) => Number(count ?? 0))
  return [Math.floor(years), months + (years % 1) * 12, 7 * weeks + days]
}

/** [will end in three weeks]: a date where the verb looks ahead, else a length. */
function ahead(piece: Piece, words: Words): Piece {
  const {shape, from, to} = piece
  if (shape.kind !== 'duration' || low(words, from - 1) !== 'in' || !isEnd(words, to) || isExtreme(words, from - 2))
    return piece
  const match = /^P(\d+)([DWMY])$/.exec(shape.value)
  if (!match || (shape.mod !== undefined && shape.mod !== 'APPROX')) return piece
  const unit = ({D: 'dayOffset', W: 'weekOffset', M: 'monthOffset', Y: 'yearOffset'} as const)[
    match[2] as 'D' | 'W' | 'M' | 'Y'
  ]
  return {...piece, shape: {kind: 'calendar', [unit]: Number(match[1]), length: shape, future: true}}
}

/** [will be the first vote in three weeks], [the most in 10 years]. */
function isExtreme(words: Words, at: number): boolean {
  for (let i = at; i > at - 6 && i >= 0; i--) {
    const word = low(words, i)
    if (ORDINALS.has(word) || EXTREMES.has(word) || /[^fh]est$/.test(word) || /^\d/.test(word)) return true
  }
  return false
}
