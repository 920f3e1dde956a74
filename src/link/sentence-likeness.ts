import {lazy} from '../general/lazy.ts'
import type {Subject} from '../types.ts'
import {everyone} from './event-levels.ts'
import {rarityOf} from './rarity.ts'
import type {Sums} from './sums.ts'

/** Tells how alike the sentences are that tell of two events: 0 for no word in common, 1 for the same words. */
export type Likeness = (a: Subject, b: Subject) => number

/** The words and names of a sentence, and its length as a vector. */
interface Bag {
  readonly words: ReadonlySet<string>
  readonly norm: number
}

/** Weigh words and names of sentences by how few of the sentences at hand have them, and compare sentences by cosine. */
export function likeness(sums: Sums): Likeness {
  const rare = lazy(() => rarityOf(sums('sentence')))
  const known = new WeakMap<Subject, Bag>()
  const bag = (subject: Subject): Bag => {
    const found = known.get(subject) ?? bagOf(new Set(sentenceWords(subject)), rare())
    known.set(subject, found)
    return found
  }
  return (a, b) => {
    const [x, y] = [bag(a), bag(b)]
    let shared = 0
    for (const word of x.words) if (y.words.has(word)) shared += rare()(word) ** 2
    return shared / (x.norm * y.norm || 1)
  }
}

function bagOf(words: ReadonlySet<string>, rare: (word: string) => number): Bag {
  return {words, norm: Math.sqrt([...words].reduce((sum, word) => sum + rare(word) ** 2, 0))}
}

/** The words of the sentence of an event, and of the names in it; each once. */
export function sentenceWords(subject: Subject): readonly string[] {
  const names = [...everyone(subject), ...(subject.people ?? [])]
  return [...new Set([...(subject.words ?? []), ...names.flatMap((name) => name.toLowerCase().split(/\s+/))])]
}
