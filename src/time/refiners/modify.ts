import {DAY_PARTS, PERIOD_NOUNS, PERIOD_PARTS} from '../../language/en/time.ts'
import {isDash, low} from '../words.ts'
import type {Calendar, Piece, Refiner, Words} from '../written.ts'

/** Takes in words before and after that narrow a time: [mid-September], [the end of 2025], [Monday night]. */
export const modify: Refiner = (pieces, words) =>
  pieces.map((piece) => {
    if (piece.shape.kind !== 'calendar') return piece
    return isPeriod(piece.shape) ? narrowed(piece, piece.shape, words) : dayPart(piece, piece.shape, words)
  })

const isPeriod = (shape: Calendar) =>
  shape.day === undefined &&
  shape.weekday === undefined &&
  shape.dayOffset === undefined &&
  shape.clock === undefined &&
  shape.mod === undefined

function narrowed(piece: Piece, shape: Calendar, words: Words): Piece {
  const from = modifierBefore(words, piece.from)
  return from === undefined ? piece : {...piece, from, shape: {...shape, mod: PERIOD_PARTS.get(low(words, from))!}}
}

/** Where the word that narrows begins: [early 1990s], [mid-September], [the end of last year]. */
function modifierBefore(words: Words, at: number): number | undefined {
  const last = low(words, at - 1) === 'the' ? at - 2 : at - 1
  if (low(words, last) === 'of' && PERIOD_NOUNS.has(low(words, last - 1))) return last - 1
  const word = isDash(words, at - 1) ? at - 2 : at - 1
  return PERIOD_PARTS.has(low(words, word)) && !PERIOD_NOUNS.has(low(words, word)) ? word : undefined
}

/** [Monday night], [yesterday morning]; [on October 30 night]. */
function dayPart(piece: Piece, shape: Calendar, words: Words): Piece {
  const clock = DAY_PARTS.get(low(words, piece.to))
  if (!clock || shape.clock !== undefined) return piece
  return {...piece, to: piece.to + 1, shape: {...shape, clock}}
}
