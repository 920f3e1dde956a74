import type {Piece} from '../written.ts'

/** The pieces, from the left, with those made one that `join` makes one of: what is joined may join the next. */
export function joinNeighbours(pieces: readonly Piece[], join: (a: Piece, b: Piece) => Piece | undefined): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    const joined = last && join(last, piece)
    if (joined) result[result.length - 1] = joined
    else result.push(piece)
  }
  return result
}
