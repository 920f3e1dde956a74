import {fold} from '../../text/fold.ts'
import type {Mention, PersonMention} from '../../types.ts'

/** The name by which a person is told apart from others in the article; `undefined` where it could be several. */
export type Apart = (person: PersonMention) => string | undefined

/**
 * Tells people apart by the names that an article writes out: where it names `Orla Denny` and `Tom Denny`, or `George Hale` and
 * `George W. Hale`, a bare surname is nobody's.
 */
export function apart(mentions: readonly Mention[]): Apart {
  const bearers = new Map<string, Set<string>>()
  for (const mention of mentions) {
    if (mention.type !== 'person' || !mention.name.includes(' ')) continue
    const last = surname(mention.name)
    bearers.set(last, (bearers.get(last) ?? new Set()).add(mention.name))
  }
  return (person) => {
    const {name, fullName} = person
    if (name.includes(' ')) return name
    const known = bearers.get(surname(fullName))
    if (known && known.size > 1) return undefined
    return known && !fullName.includes(' ') ? undefined : fullName
  }
}

function surname(name: string): string {
  return fold(name.slice(name.lastIndexOf(' ') + 1))
}
