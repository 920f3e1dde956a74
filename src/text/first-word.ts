import {wordsIn} from './tokens.ts'

/** A phrase cut into words, and what it stands for. */
export interface Entry<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** Phrases by their first word, the longest first. */
export interface ByFirstWord<T> {
  readonly has: (first: string) => boolean
  readonly get: (first: string) => readonly Entry<T>[] | undefined
}

/** Index phrases, cut by `cut`, by their first word; most are never met, and are cut only when their first word is. */
export function byFirstWord<T>(
  phrases: Iterable<readonly [phrase: string, value: T]>,
  cut: (phrase: string) => readonly string[] = wordsIn
): ByFirstWord<T> {
  const lists = new Map<string, {readonly phrases: (readonly [string, T])[]; entries?: readonly Entry<T>[]}>()
  for (const phrase of phrases) {
    const first = plainFirst.exec(phrase[0])?.[0] ?? cut(phrase[0])[0]
    if (first === undefined) continue
    const list = lists.get(first)
    if (list) list.phrases.push(phrase)
    else lists.set(first, {phrases: [phrase]})
  }
  return {
    has: (first) => lists.has(first),
    get: (first) => {
      const list = lists.get(first)
      if (!list) return undefined
      list.entries ??= list.phrases
        .map(([phrase, value]) => ({words: cut(phrase), value}))
        .sort((a, b) => b.words.length - a.words.length)
      return list.entries
    }
  }
}

/** A word of plain letters at the beginning needs no cutting. */
const plainFirst = /^[A-Za-z]+(?= |$)/
