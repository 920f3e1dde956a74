import {low} from '../words.ts'
import type {Calendar, Numeric, Piece, Refiner, Shape, Words} from '../written.ts'

type Dated = Calendar | Numeric

const isDated = (shape: Shape): shape is Dated => shape.kind === 'calendar' || shape.kind === 'numeric'
const isDay = (shape: Dated) => shape.kind === 'numeric' || shape.day !== undefined

/** Whether a shape has these fields and no others. */
function hasOnly(shape: Dated, ...fields: readonly (keyof Calendar)[]): boolean {
  return Object.keys(shape).every((key) => key === 'kind' || fields.includes(key as keyof Calendar))
}

const isWeekday = (shape: Dated) => hasOnly(shape, 'weekday', 'which')
const isClock = (shape: Dated) => hasOnly(shape, 'clock', 'zone')
const hasClock = (shape: Dated) => shape.clock !== undefined
const hasWeekday = (shape: Dated) => shape.weekday !== undefined
const isClockOfWeekday = (shape: Dated) => hasWeekday(shape) && hasOnly(shape, 'clock', 'zone', 'weekday', 'which')
const isYear = (shape: Dated) =>
  shape.kind === 'calendar' && shape.yearOffset !== undefined && hasOnly(shape, 'yearOffset', 'story')
const isWeek = (shape: Dated) => hasOnly(shape, 'weekOffset')
const canTakeClock = (shape: Dated) =>
  !hasClock(shape) &&
  (isDay(shape) || hasWeekday(shape) || (shape.kind === 'calendar' && shape.dayOffset !== undefined))

const lacksYear = (shape: Dated) =>
  shape.kind === 'calendar' && shape.year === undefined && (shape.month ?? shape.season) !== undefined

/** Which neighbours are one expression, and which words may stand between them. */
const joints: readonly {readonly fits: (a: Dated, b: Dated) => boolean; readonly glue: RegExp}[] = [
  // [Sunday, October 25], [Friday (30 October)], [Fri. 30 Oct]
  {fits: (a, b) => isWeekday(a) && isDay(b) && !hasWeekday(b), glue: /^(?:,|\.|\(|, the|the)?$/},
  // [21:50 on Monday], [12 November 2017]
  {fits: (a, b) => isClockOfWeekday(a) && isDay(b) && !hasWeekday(b), glue: /^(?:,|, the|the|\()?$/},
  // [8:30 p.m. BST (1930 UTC)]: the same time twice, the first counts
  {fits: (a, b) => isClock(a) && isClock(b), glue: /^\($/},
  // [21:30 IST, October 30th 2020], [8 p.m. on Friday]
  {fits: (a, b) => isClock(a) && canTakeClock(b), glue: /^(?:,|, on|on|of|on the|\()?$/},
  // [October 30, 21:30], [Friday at 8 p.m.]
  {fits: (a, b) => isClock(b) && canTakeClock(a), glue: /^(?:,|at|, at|at about|at around|around|by)?$/},
  // [October 12 this year], [September last year]
  // [August of that year], [the spring of this year]
  {fits: (a, b) => lacksYear(a) && isYear(b), glue: /^(?:,|of)?$/},
  // [Friday last week]
  {fits: (a, b) => isWeekday(a) && isWeek(b), glue: /^(?:of)?$/}
]

/** Joins neighbours that name one time: [Sunday] + [October 25], [21:30 IST] + [October 30th 2020], [October 12] + [this year]. */
export const merge: Refiner = (pieces, words) => {
  const result: Piece[] = []
  for (const piece of pieces) {
    const joined = result.length > 0 ? join(result.at(-1)!, piece, words) : undefined
    if (joined) result[result.length - 1] = joined
    else result.push(piece)
  }
  return result
}

function join(a: Piece, b: Piece, words: Words): Piece | undefined {
  if (b.from - a.to > 2 || !isDated(a.shape) || !isDated(b.shape)) return undefined
  const [first, second] = [a.shape, b.shape]
  const between = words
    .slice(a.to, b.from)
    .map((word) => word.lower)
    .join(' ')
  if (!joints.some(({fits, glue}) => fits(first, second) && glue.test(between))) return undefined
  const to = between === '(' && low(words, b.to) === ')' ? b.to + 1 : b.to
  return {from: a.from, to, shape: combine(first, second)}
}

/** The fields of both; [last Sunday, October 25] needs no `which`, for the date says it. */
function combine(a: Dated, b: Dated): Dated {
  const [main, extra] = a.kind === 'numeric' ? [a, b] : [b, a]
  const {kind: _, ...fields} = extra
  const all = {...main, ...fields}
  if (all.kind !== 'calendar' || !isDay(all)) return all
  const {which: _which, ...rest} = all
  return rest
}
