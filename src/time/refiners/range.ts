import {RANGE_WORDS} from '../../language/en/time/relative.ts'
import {low} from '../words.ts'
import type {Calendar, Dated, Piece, Refiner, Words} from '../written.ts'

const fields = ['day', 'weekday', 'month', 'season', 'year', 'decade'] as const

/** One end of a range, where a piece may be one; [now] only of a range that is opened: [between 2015 and now]. */
function endOf({shape}: Piece, isOpened: boolean): Dated | undefined {
  if (shape.kind === 'numeric') return shape.clock === undefined ? shape : undefined
  if (shape.kind === 'literal') {
    return isOpened && shape.value === 'PRESENT_REF' ? {kind: 'calendar', dayOffset: 0} : undefined
  }
  const isEnd = shape.kind === 'calendar' && shape.clock === undefined && shape.week === undefined
  return isEnd && finest(shape) !== '' ? shape : undefined
}

/** The smallest field of a date, empty for one that is no end of a range. */
function finest(shape: Dated): string {
  if (shape.kind === 'numeric' || shape.dayOffset !== undefined) return 'day'
  return fields.find((field) => shape[field] !== undefined) ?? ''
}

/** Joins the two ends of a range, and shares the year: [between September 27 and November 10, 2020], [1992 to 1994]. */
export const range: Refiner = (pieces, words) => {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last && isJoint(last, piece, words)) result.splice(-1, 1, ...pair(last, piece, words))
    else result.push(piece)
  }
  return result
}

/** Whether [to], [and] or a dash stands between. */
function isJoint(a: Piece, b: Piece, words: Words): boolean {
  const between = low(words, a.to)
  const gap = b.from - a.to
  const isNear = gap === 1 || (gap === 2 && ['the', 'on'].includes(low(words, a.to + 1)))
  return isNear && (RANGE_WORDS.has(between) || between === 'and')
}

function pair(a: Piece, b: Piece, words: Words): readonly Piece[] {
  const opener = low(words, low(words, a.from - 1) === 'the' ? a.from - 2 : a.from - 1)
  const inner = low(words, a.to - 2)
  const isBetween = opener === 'between' || inner === 'between'
  const isOpened = isBetween || opener === 'from' || inner === 'from'
  const [first, last] = [endOf(a, isOpened), endOf(b, isOpened)]
  if (!first || !last || !fits(first, last, isOpened, low(words, a.to))) return [a, b]
  const [from, to] = share(first, last)
  if (low(words, a.to) === 'and' && !isBetween)
    return a.shape.kind === 'literal'
      ? [a, b]
      : [
          {...a, shape: from},
          {...b, shape: to}
        ]
  if (from.year !== undefined && to.year !== undefined && from.year > to.year) return [a, b]
  return [{from: a.from, to: b.to, shape: {kind: 'range', from, to}}]
}

/** Ends of one size; of two, where the years of both are known: [from 2015 to 5 May 2017], [from Monday to today]. */
function fits(a: Dated, b: Dated, isOpened: boolean, joint: string): boolean {
  const [x, y] = [finest(a), finest(b)]
  if (x === y) return true
  const isWord = /^[a-z]/.test(joint) && joint !== 'and'
  if (a.year !== undefined && b.year !== undefined) return isOpened || isWord
  return isOpened && isKnown(a) && isKnown(b)
}

/** Whether a date needs nothing from the other end: [today], [Monday], [May 2019], [12 May]. */
const isKnown = (shape: Dated) => ['day', 'weekday'].includes(finest(shape)) || shape.year !== undefined

function share(a: Dated, b: Dated): readonly [Dated, Dated] {
  return a.kind === 'numeric' || b.kind === 'numeric' ? [a, b] : shareWeek(...shareYear(a, b))
}

/** [from Wednesday to Friday next week], [next week between Wednesday and Friday]: the week stands once. */
function shareWeek(a: Calendar, b: Calendar): readonly [Calendar, Calendar] {
  if (a.weekday === undefined || b.weekday === undefined) return [a, b]
  const weekOffset = a.weekOffset ?? b.weekOffset
  return weekOffset === undefined
    ? [a, b]
    : [
        {...a, weekOffset},
        {...b, weekOffset}
      ]
}

/** [September 27 and November 10, 2020]: the year stands once. */
function shareYear(a: Calendar, b: Calendar): readonly [Calendar, Calendar] {
  if (a.month === undefined || b.month === undefined) return [a, b]
  if (a.year !== undefined || a.yearOffset !== undefined || a.which !== undefined || b.year === undefined) return [a, b]
  return [{...a, year: a.month > b.month ? b.year - 1 : b.year}, b]
}
