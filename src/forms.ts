import type {Entry} from './first-word.ts'
import {isIrregular} from './language/en/inflect.ts'
import {lazy} from './lazy.ts'
import {type Phrases, phrases} from './phrases.ts'

/** A phrase in its base form, and how its other forms are made. */
export interface Base<T> {
  readonly phrase: string
  readonly forms: (phrase: string) => readonly string[]
  readonly value: T
}

/** A base with the letters that its first word has in all forms. */
interface Stemmed<T> {
  readonly base: Base<T>
  readonly stem: string
}

/**
 * Index phrases in all their forms for `phraseAt`. Most are never met: the forms of a phrase are made when a word is that may be the
 * first of one, for no regular ending changes more than the last letter of a word.
 */
export function formPhrases<T>(bases: readonly Base<T>[]): Phrases<T> {
  const buckets = lazy(() => bucketsOf(bases))
  const known = new Map<string, readonly Entry<T>[] | undefined>()
  const get = (first: string) => {
    const bucket = buckets().get(opening(first))
    if (!bucket) return undefined
    if (known.has(first)) return known.get(first)
    const near = bucket.filter(({stem}) => first.startsWith(stem))
    if (near.length === 0) return undefined
    const found = phrases(near.flatMap(formsOf)).get(first)
    known.set(first, found)
    return found
  }
  return {get, has: (first) => get(first) !== undefined}
}

function formsOf<T>({base: {phrase, forms, value}}: Stemmed<T>): readonly (readonly [string, T])[] {
  return forms(phrase).map((form) => [form, value])
}

/** `agree` and all its forms open with `agre`; `buy` and `bought`, `use` and `using` are kept by each form. */
function bucketsOf<T>(bases: readonly Base<T>[]): ReadonlyMap<number, readonly Stemmed<T>[]> {
  const buckets = new Map<number, Stemmed<T>[]>()
  for (const base of bases) {
    const {phrase, forms} = base
    const length = firstLength(phrase)
    if (length > letters && !isIrregular(phrase.slice(0, length)))
      put(buckets, opening(phrase), {base, stem: phrase.slice(0, length - 1).toLowerCase()})
    else for (const key of new Set(forms(phrase).map(opening))) put(buckets, key, {base, stem: ''})
  }
  return buckets
}

function put<T>(buckets: Map<number, Stemmed<T>[]>, key: number, stemmed: Stemmed<T>): void {
  const bucket = buckets.get(key)
  if (bucket) bucket.push(stemmed)
  else buckets.set(key, [stemmed])
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
