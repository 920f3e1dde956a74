import {low} from '../words.ts'
import type {Calendar, Refiner} from '../written.ts'

/** Takes in the article of what is known by it: [the summer of 1955], [the end of March], [the 1990s], [the night of 13 May]; not of [the 2020 war]. */
export const determine: Refiner = (pieces, words) =>
  pieces.map((piece) => {
    const takes = piece.from > 0 && piece.shape.kind === 'calendar' && isKnown(piece.shape, low(words, piece.from))
    return takes && low(words, piece.from - 1) === 'the' ? {...piece, from: piece.from - 1} : piece
  })

function isKnown({decade, century, part, nth, season}: Calendar, first: string): boolean {
  if ((decade ?? century ?? part ?? nth) !== undefined) return true
  return season === undefined ? ofParts.test(first) : !/^\d/.test(first)
}

/** Words that only a phrase with [of] begins with. */
const ofParts = /^(?:beginning|start|middle|end|close|dawn|latter|night|morning|evening|afternoon|early|late)$/
