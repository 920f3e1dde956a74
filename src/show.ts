import type {Location} from './results.ts'
import type {Witness} from './types.ts'

/** Where a witness says what it says, as the JSON has it. */
export function location({article, claim: {place}}: Witness): Location {
  return {
    path: article.path,
    text: place.text,
    start: {line: place.startLine, column: place.startColumn, offset: place.start},
    end: {line: place.endLine, column: place.endColumn, offset: place.end}
  }
}
