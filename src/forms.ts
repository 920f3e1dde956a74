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
    const near = bucket.filter(({phrase}) => mayOpen(phrase, first))
    if (near.length === 0) return undefined
    const found = phrases(near.flatMap(({phrase, forms, value}) => forms(phrase).map((form) => [form, value]))).get(
      first
    )
    known.set(first, found)
    return found
  }
  return {get, has: (first) => get(first) !== undefined}
}

/** Most letters that an ending adds: `swap`, `swapping`. */
const ending = 4

/** Whether a form of a phrase may begin with a word. */
function mayOpen(phrase: string, word: string): boolean {
  const length = firstLength(phrase)
  const first = phrase.slice(0, length).toLowerCase()
  if (length <= letters || isIrregular(first)) return true
  return word.length <= length + ending && word.startsWith(first.slice(0, -1))
}

/** `agree` and all its forms open with `agr`; `buy` and `bought`, `use` and `using` with letters of their own. */
function bucketsOf<T>(bases: readonly Base<T>[]): ReadonlyMap<number, readonly Base<T>[]> {
  const buckets = new Map<number, Base<T>[]>()
  for (const base of bases) {
    const {phrase, forms} = base
    const length = firstLength(phrase)
    if (length > letters && !isIrregular(phrase.slice(0, length))) put(buckets, opening(phrase), base)
    else for (const key of new Set(forms(phrase).map(opening))) put(buckets, key, base)
  }
  return buckets
}

function put<T>(buckets: Map<number, Base<T>[]>, key: number, base: Base<T>): void {
  const bucket = buckets.get(key)
  if (bucket) bucket.push(base)
  else buckets.set(key, [base])
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
