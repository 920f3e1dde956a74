import {isIrregular} from './language/en/inflect.ts'
import {lazy} from './lazy.ts'
import {type Opened, type Phrases, phrases} from './phrases.ts'

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
  // Every word of every article is asked for, most of them again and again, and most open nothing.
  const known = new Map<string, Opened<T> | null>()
  const get = (first: string) => {
    const found = known.get(first)
    if (found !== undefined) return found ?? undefined
    const near = (buckets().get(opening(first)) ?? []).filter((base) => mayOpen(base, first))
    const entries = near.length > 0 ? formsWith(first, near).get(first) : undefined
    if (near.length > 0 || (first.length <= longest && known.size < most)) known.set(first, entries ?? null)
    return entries
  }
  return {get, has: (first) => get(first) !== undefined}
}

/** How many words are kept, and how long: those that open nothing have no end, and a long one holds the article that it was cut from. */
const [most, longest] = [10_000, 12]

/** The forms that may open with a word; those of a phrase are made once for all its words. */
function formsWith<T>(first: string, filed: readonly Filed<T>[]): Phrases<T> {
  const found: (readonly [string, T])[] = []
  for (const one of filed) {
    const {base} = one
    one.forms ??= base.forms(base.phrase).map((form) => form.toLowerCase())
    for (const form of one.forms) if (form.startsWith(first)) found.push([form, base.value])
  }
  return phrases(found)
}

/** A phrase as it is kept, with what all its forms open with: `agre` of `agree`; nothing where no rule tells. */
interface Filed<T> {
  readonly base: Base<T>
  readonly stem: string
  forms?: readonly string[]
}

/** Most letters that an ending adds to a stem: `swa`, `swapping`. */
const ending = 5

/** Whether a form of a phrase may begin with a word. */
function mayOpen({stem}: Filed<unknown>, word: string): boolean {
  return stem === '' || (word.length <= stem.length + ending && word.startsWith(stem))
}

/** `agree` and all its forms open with `agr`; `buy` and `bought`, `use` and `using` with letters of their own. */
function bucketsOf<T>(bases: readonly Base<T>[]): ReadonlyMap<number, readonly Filed<T>[]> {
  const buckets = new Map<number, Filed<T>[]>()
  for (const base of bases) {
    const {phrase, forms} = base
    const first = phrase.slice(0, firstLength(phrase)).toLowerCase()
    if (first.length > letters && !isIrregular(first)) put(buckets, opening(phrase), {base, stem: first.slice(0, -1)})
    else for (const key of new Set(forms(phrase).map(opening))) put(buckets, key, {base, stem: ''})
  }
  return buckets
}

function put<T>(buckets: Map<number, T[]>, key: number, one: T): void {
  const bucket = buckets.get(key)
  if (bucket) bucket.push(one)
  else buckets.set(key, [one])
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
