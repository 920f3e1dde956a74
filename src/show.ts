import type {Location} from './results.ts'
import type {Claim, Place, Witness} from './types.ts'

/** Where a witness says what it says, as the JSON has it; of several places in one article the one nearest to `near`. */
export function location({article, claim}: Witness, near?: Witness): Location {
  const place = near && near.article === article ? nearest(claim, near.claim.place) : claim.place
  return {
    path: article.path,
    text: place.text,
    start: {line: place.startLine, column: place.startColumn, offset: place.start},
    end: {line: place.endLine, column: place.endColumn, offset: place.end}
  }
}

/** A name stands in many places: a slip is best seen beside the one that is closest to it. */
function nearest(claim: Claim, to: Place): Place {
  const places = claim.type === 'name' ? claim.places : [claim.place]
  return places.reduce((best, place) =>
    Math.abs(place.start - to.start) < Math.abs(best.start - to.start) ? place : best
  )
}
