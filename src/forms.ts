import {isIrregular} from './language/en/inflect.ts'
import {lazy} from './lazy.ts'
import {type Phrases, phrases} from './phrases.ts'

/** A phrase in its base form, and how its other forms are made. */
export interface Base<T> {
  readonly phrase: string
  readonly forms: (phrase: string) => readonly string[]
  readonly value: T
}

interface Bucket<T> {
  readonly bases: Base<T>[]
  index?: Phrases<T>
}

/**
 * Index phrases in all their forms for `phraseAt`. Most are never met: their forms are made when a word is that begins with the same
 * letters, which no regular ending changes.
 */
export function formPhrases<T>(bases: readonly Base<T>[]): Phrases<T> {
  const buckets = lazy(() => bucketsOf(bases))
  const get = (first: string) => {
    const bucket = buckets().get(opening(first))
    if (!bucket) return undefined
    bucket.index ??= phrases(
      bucket.bases.flatMap(({phrase, forms, value}) => forms(phrase).map((form) => [form, value]))
    )
    return bucket.index.get(first)
  }
  return {get, has: (first) => get(first) !== undefined}
}

/** `agree` and all its forms open with `agr`; `buy` and `bought`, `use` and `using` with letters of their own. */
function bucketsOf<T>(bases: readonly Base<T>[]): ReadonlyMap<number, Bucket<T>> {
  const buckets = new Map<number, Bucket<T>>()
  for (const base of bases) {
    const {phrase, forms} = base
    const length = firstLength(phrase)
    if (length > letters && !isIrregular(phrase.slice(0, length))) put(buckets, opening(phrase), base)
    else for (const key of new Set(forms(phrase).map(opening))) put(buckets, key, base)
  }
  return buckets
}

function put<T>(buckets: Map<number, Bucket<T>>, key: number, base: Base<T>): void {
  const bucket = buckets.get(key)
  if (bucket) bucket.bases.push(base)
  else buckets.set(key, {bases: [base]})
}

/** Letters by which phrases are kept. */
const letters = 3

/** The length of the word that a phrase begins with. */
function firstLength(phrase: string): number {
  let at = 0
  while (isLetter(phrase.charCodeAt(at) | 0x20)) at++
  return at
}

/** A number for the first letters of a word; the same for some others. */
function opening(text: string): number {
  let key = 0
  for (let at = 0; at < letters; at++) {
    const code = text.charCodeAt(at) | 0x20
    if (!isLetter(code)) return key
    key = key * 31 + code
  }
  return key
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}
