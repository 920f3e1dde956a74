import {low} from '../words.ts'
import type {Refiner} from '../written.ts'

/** Marks what lasts from then on: [since 1992], [since May 2019]. */
export const since: Refiner = (pieces, words) =>
  pieces.map((piece) =>
    piece.shape.kind === 'calendar' && low(words, piece.from - 1) === 'since'
      ? {...piece, shape: {...piece.shape, since: true}}
      : piece
  )
