import {weights} from '../link/weights.ts'
import type {Location} from '../results.ts'
import type {Claim, Evidence, Place, Witness} from '../types.ts'

/** Where a witness says what it says, as the JSON has it; of several places in one article the one nearest to `near`. */
export function location({article, claim}: Witness, near?: Witness): Location {
  const place = near && near.article === article ? nearest(claim, near.claim.place) : claim.place
  return locationOf(article.path, place)
}

/** A place in a file, as the JSON has it. */
export function locationOf(path: string, place: Place): Location {
  return {
    path,
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

/** What speaks for it and against, and what it comes to, in the words of `why`. */
export function identity(weight: number, evidence: readonly Evidence[]): readonly string[] {
  const [pro, contra] = [evidence.filter(({weight}) => weight > 0), evidence.filter(({weight}) => weight < 0)]
  const sum = `${signed(weight)} in all, ${signed(weights.link)} needed`
  return [`one thing: ${listed(pro)}`, ...(contra.length > 0 ? [`against it: ${listed(contra)}; ${sum}`] : [sum])]
}

function listed(evidence: readonly Evidence[]): string {
  return evidence.map(({reason, weight}) => `${reason} (${signed(weight)})`).join(', ')
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`
}
