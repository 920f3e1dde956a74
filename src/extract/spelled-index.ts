import {type Files, files, type Numbered} from '../packs/filed.ts'
import {wordsIn} from '../text/tokens.ts'

/** Names by their spelling; the number of each is where in `values` it stands what the name stands for, as JSON. */
export interface SpelledIndex {
  readonly names: Files
  readonly values: string
}

/** Index names by their spelling. */
export function spelledIndex(entries: ReadonlyMap<string, object>): SpelledIndex {
  const places = new Map<string, number>()
  let values = ''
  const place = (value: string): number => {
    const known = places.get(value)
    if (known !== undefined) return known
    const at = values.length
    places.set(value, at)
    values += `${value}\n`
    return at
  }
  return {
    names: files(Array.from(entries, ([name, value]): Numbered => [wordsIn(name), place(JSON.stringify(value))])),
    values
  }
}
