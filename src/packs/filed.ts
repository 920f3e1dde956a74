import type {ByFirstWord, Entry} from '../text/first-word.ts'
import {byNextWord, type Phrases} from '../text/phrases.ts'

/**
 * Phrases as text that is read as it lies: no part of it is looked at until a word is met that may open one. Phrases of one first
 * word stand in one line, the longest first, each as the words that follow and a number that says what it stands for:
 * `|peace:deal=3;talks=4;=1`.
 */
export type Filed = string

/** Many phrases, by the first two letters of their first words. */
export type Files = Readonly<Record<string, Filed>>

/** A phrase in words, and the number of what it stands for. */
export type Numbered = readonly [words: readonly string[], value: number]

/** File phrases; of those of one length the first comes first. */
export function filed(phrases: Iterable<Numbered>): Filed {
  const lines = new Map<string, Numbered[]>()
  for (const phrase of phrases) {
    const [first] = phrase[0]
    if (first !== undefined) put(lines, first, phrase)
  }
  return `${Array.from(lines, ([first, list]) => lineOf(first, list)).join('')}|`
}

/** File many phrases. */
export function files(phrases: Iterable<Numbered>): Files {
  const lists = new Map<string, Numbered[]>()
  for (const phrase of phrases) put(lists, keyOf(phrase[0][0] ?? ''), phrase)
  return Object.fromEntries(Array.from(lists, ([key, list]) => [key, filed(list)]))
}

/** The file in which phrases with a first word stand, if there are any. */
export function fileOf(files: Files, first: string): Filed | undefined {
  return files[keyOf(first)]
}

/** Look phrases up in files: `fileFor` tells in which, `value` what a number stands for; so many words that open nothing are kept. */
export function unfiled<T>(
  fileFor: (first: string) => Filed | undefined,
  value: (number: number) => T,
  most = 10_000
): ByFirstWord<T> {
  return kept(fileFor, value, most, (entries) => entries)
}

/** Look phrases up in files word by word, as {@link unfiled} does names. */
export function unfiledPhrases<T>(
  fileFor: (first: string) => Filed | undefined,
  value: (number: number) => T
): Phrases<T> {
  return kept(fileFor, value, 10_000, byNextWord)
}

function kept<T, U>(
  fileFor: (first: string) => Filed | undefined,
  value: (number: number) => T,
  most: number,
  as: (entries: readonly Entry<T>[]) => U
) {
  // Every word of every article is asked for, most of them again and again, and most open nothing.
  const known = new Map<string, U | null>()
  const get = (first: string): U | undefined => {
    const found = known.get(first)
    if (found !== undefined) return found ?? undefined
    const entries = opened(fileFor(first) ?? '', first)?.map((it) => ({words: it.words, value: value(it.value)}))
    const result = entries && as(entries)
    if (result !== undefined) known.set(entries![0]!.words[0]!, result)
    else if (first.length <= longest && known.size < most) known.set(first, null)
    return result
  }
  return {get, has: (first: string) => get(first) !== undefined}
}

/** How long such words are: a longer one holds the article that it was cut from. */
const longest = 12

/** The phrases that a word opens, if there are any. */
export function opened(text: Filed, first: string): readonly Entry<number>[] | undefined {
  const opening = `|${first}:`
  const at = text.indexOf(opening)
  if (at < 0) return undefined
  const [own, from] = [text.slice(at + 1, at + opening.length - 1), at + opening.length]
  return text
    .slice(from, text.indexOf('|', from))
    .split(';')
    .map((phrase) => {
      const end = phrase.indexOf('=')
      const rest = phrase.slice(0, end)
      return {words: rest === '' ? [own] : [own, ...rest.split(' ')], value: Number(phrase.slice(end + 1))}
    })
}

function lineOf(first: string, phrases: readonly Numbered[]): string {
  const inOrder = [...phrases].sort(([a], [b]) => b.length - a.length)
  return `|${plain(first)}:${inOrder.map(([[, ...rest], value]) => `${plain(rest.join(' '))}=${value}`).join(';')}`
}

/** A text without the signs that part phrases: no phrase has them. */
function plain(text: string): string {
  if (/[|:;=]/.test(text)) throw new Error(`${text} has a sign that parts phrases`)
  return text
}

const keyOf = (first: string): string => first.slice(0, 2)

function put<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
