import {RANGE_WORDS} from '../../language/en/time.ts'
import {low} from '../words.ts'
import type {Calendar, Piece, Refiner, Words} from '../written.ts'

const fields = ['day', 'weekday', 'month', 'season', 'year', 'decade'] as const

/** The smallest field of a date that may be the end of a range, empty for what may not. */
function finest(shape: Piece['shape']): string {
  if (shape.kind !== 'calendar' || shape.clock !== undefined || shape.dayOffset !== undefined) return ''
  return fields.find((field) => shape[field] !== undefined) ?? ''
}

/** Joins the two ends of a range, and shares the year: [between September 27 and November 10, 2020], [1992 to 1994]. */
export const range: Refiner = (pieces, words) => {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last && isPair(last, piece, words)) result.splice(-1, 1, ...pair(last, piece, words))
    else result.push(piece)
  }
  return result
}

function isPair(a: Piece, b: Piece, words: Words): boolean {
  const between = low(words, a.to)
  const gap = b.from - a.to
  const isNear = gap === 1 || (gap === 2 && ['the', 'on'].includes(low(words, a.to + 1)))
  return (
    isNear &&
    finest(a.shape) !== '' &&
    finest(a.shape) === finest(b.shape) &&
    (RANGE_WORDS.has(between) || between === 'and')
  )
}

function pair(a: Piece, b: Piece, words: Words): readonly Piece[] {
  const [from, to] = shareYear(a.shape as Calendar, b.shape as Calendar)
  const isBetween = low(words, a.from - 1) === 'between' || low(words, a.from - 2) === 'between'
  if (low(words, a.to) === 'and' && !isBetween)
    return [
      {...a, shape: from},
      {...b, shape: to}
    ]
  if (from.year !== undefined && to.year !== undefined && from.year > to.year) return [a, b]
  return [{from: a.from, to: b.to, shape: {kind: 'range', from, to}}]
}

/** [September 27 and November 10, 2020]: the year stands once. */
function shareYear(a: Calendar, b: Calendar): readonly [Calendar, Calendar] {
  if (a.month === undefined || b.month === undefined) return [a, b]
  const isWrapped = a.month > b.month
  if (a.year === undefined && a.yearOffset === undefined && b.year !== undefined) {
    return [{...a, year: isWrapped ? b.year - 1 : b.year}, b]
  }
  return [a, b]
}
