import {fold} from './fold.ts'

/** Letters that languages write differently for one sound; two names alike but for these are transliterations. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/[’'`ʻ-]/gu, ''],
  [/sch|sh|ş|š/gu, 'S'],
  [/tch|ch|č|tsch/gu, 'C'],
  [/kh|gh/gu, 'h'],
  [/ph/gu, 'f'],
  [/ck|q|c(?![ehi])/gu, 'k'],
  [/ou|oo|u/gu, 'u'],
  [/ei|ey|ai|ay/gu, 'E'],
  [/ee|ie|iy|yi|y|j|i/gu, 'i'],
  [/w/gu, 'v'],
  [/dh|th/gu, 't'],
  [/x|ks/gu, 'ks'],
  [/z|tz|ts/gu, 's'],
  [/(\p{L})\1/gu, '$1']
]

/** A key that two transliterations of one name share. */
export function sound(name: string): string {
  return sounds.reduce((text, [from, to]) => text.replace(from, to), fold(name))
}

/** The fewest letters to add, drop, change or swap with a neighbour to make `b` of `a` (Damerau–Levenshtein, adjacent swaps). */
export function edits(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : change
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, change, swap))
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** Keys that two words share if at most one letter of each has to go to make them equal. */
export function nearKeys(word: string): readonly string[] {
  if (word.length < shortest) return []
  const keys = [word]
  for (let at = 0; at < word.length; at++) keys.push(word.slice(0, at) + word.slice(at + 1))
  return keys
}

/** Shortest name in which a letter more or less is taken for a slip: `Lee` and `Leo` are two people. */
const shortest = 5

/** One letter more, less, other or out of place, two in a long name; and not an ending that grammar or gender adds. Both folded. */
export function slipped(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  if (a === b || length < shortest || grammatical(a, b)) return false
  return edits(a, b) <= (length >= 9 ? 2 : 1)
}

/** `Smith` and `Smiths`, `Petrov` and `Petrova`. */
function grammatical(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) && /^(?:s|es|a|n|i)$/.test(long.slice(short.length))
}

/** Articles that Arabic names carry or drop: `al-Faris`, `el-Faris`, `Faris`. */
const article = /^(?:al|el|ul|as|es|ad|ed|an|en|ar|er|at|et|az|ez|ash|esh)-/

/** The last word of a name, folded, without an article. */
export function surname(name: string): string {
  return fold(name.split(/\s+/).at(-1) ?? name)
    .replaceAll('’', "'")
    .replace(article, '')
}

/** Whether two spellings differ by more than transliteration does. */
export function misspelt(a: string, b: string): boolean {
  return surname(a) !== surname(b) && sound(surname(a)) !== sound(surname(b))
}
