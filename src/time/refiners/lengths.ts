import {isDash, low} from '../words.ts'
import type {Duration, Piece, Refiner, Words} from '../written.ts'
import {joinNeighbours} from './neighbours.ts'

/** Joins the parts of one length: [1 hour 59 minutes 40.2 seconds], [two years and three months]. */
export const lengths: Refiner = (pieces, words) => joinNeighbours(pieces, (a, b) => join(a, b, words))

function join(a: Piece, b: Piece, words: Words): Piece | undefined {
  if (a.shape.kind !== 'duration' || b.shape.kind !== 'duration' || !isNext(a, b, words)) return undefined
  const shape = sum(a.shape, b.shape)
  return shape && {from: a.from, to: b.to, shape}
}

/** Side by side; not [a 7-day, 24-hour week], where each has its hyphen. */
const isNext = (a: Piece, b: Piece, words: Words) =>
  !isDash(words, a.to - 2) && (b.from === a.to || (b.from === a.to + 1 && /^(?:and|,)$/.test(low(words, a.to))))

/** The units of TIMEX3, the longest first; hours and less behind a T. */
const order = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']

function unitsOf({value}: Duration): readonly string[] {
  const [date = '', time = ''] = value.slice(1).split('T')
  return [...units(date), ...units(time).map((unit) => `T${unit}`)]
}

const units = (part: string): readonly string[] => part.match(/[A-Z](?=\d|$)/g) ?? []

/** Both lengths as one, where the second counts in smaller units; nothing for [two weeks, ten days]. */
function sum(a: Duration, b: Duration): Duration | undefined {
  const [last, first] = [order.indexOf(unitsOf(a).at(-1) ?? ''), order.indexOf(unitsOf(b)[0] ?? '')]
  if (last < 0 || first <= last || (last < 3 && first > 3) || !a.days || !b.days) return undefined
  const value = a.value.includes('T') ? a.value + b.value.slice(2) : a.value + b.value.slice(1)
  const middle = (a.days[0] + a.days[1]) / 2
  return {...a, value, days: [middle + b.days[0], middle + b.days[1]]}
}
