import {low} from '../words.ts'
import type {Calendar, Piece, Refiner, Words} from '../written.ts'

/** The year of the last of a list belongs to all: [October 5, 6 and 7, 2020], [in May, June and July 2020], [the end of Q1 or the beginning of Q2 2021]. */
export const lists: Refiner = (pieces, words) => {
  const result: Piece[] = [...pieces]
  for (let at = result.length - 2; at >= 0; at--) {
    const [piece, next] = [result[at]!, result[at + 1]!]
    const year = isListed(piece, next, words) ? yearOf(piece, next) : undefined
    if (year !== undefined) result[at] = {...piece, shape: {...(piece.shape as Calendar), year}}
  }
  return result
}

function isListed(a: Piece, b: Piece, words: Words): boolean {
  const gap = b.from - a.to
  const joints = gap === 1 ? [low(words, a.to)] : gap === 2 ? [low(words, a.to), low(words, a.to + 1)] : ['']
  return joints[0] === ','
    ? joints.length === 1 || /^(?:and|or)$/.test(joints[1]!)
    : joints.length === 1 && /^(?:and|or|&)$/.test(joints[0]!)
}

function yearOf({shape: a}: Piece, {shape: b}: Piece): number | undefined {
  if (a.kind !== 'calendar' || b.kind !== 'calendar' || hasYear(a)) return undefined
  const isDay = a.day !== undefined && b.day !== undefined && a.month === b.month && a.day < b.day
  const isMonth = a.day === undefined && b.day === undefined && (a.month ?? 13) < (b.month ?? 0)
  const isPart = a.part !== undefined && b.part !== undefined && a.part < b.part
  return isDay || isMonth || isPart ? b.year : undefined
}

const hasYear = ({year, yearOffset, which, monthOffset, story}: Calendar) =>
  (year ?? yearOffset ?? which ?? monthOffset ?? story) !== undefined
