import type {Article} from '../types.ts'
import {fewest, frequent, isCopy} from './resemblance.ts'

/** Least hashes of an article, by which others with the same text are found. */
const keysEach = 32

/** An article as a copy of the one of a path, or as none. */
export const asCopy = (article: Article, copyOf: string | undefined): Article =>
  copyOf === undefined ? article : {...article, copyOf}

/** By what an article finds others with its text: its least hashes; none, where it is too short to tell. */
export const copyKeys = ({sketch}: Article): readonly number[] =>
  sketch.size < fewest ? [] : [...sketch.hashes.subarray(0, keysEach)]

/** Articles with one key that are looked at: the longest, and those next in length. */
const nearest = 8

/** Other texts that share a passage which is then nobody's own: `the war broke out in 2011 with protests …`. */
const several = 4

/**
 * Mark the copies, for a wire report that many print is one witness: each with the path of the earliest article of its text, or of the
 * longest where the earliest has not what the others have. Near-linear; `ordered` by publication.
 */
export function withCopies(ordered: readonly Article[]): readonly Article[] {
  const originals = new Map<number, number>()
  for (const [longest, group] of groups(ordered)) {
    const earliest = Math.min(...group)
    const first = group.every((at) => at === earliest || isCopy(ordered[at]!, ordered[earliest]!)) ? earliest : longest
    for (const at of group) if (at !== first) originals.set(at, first)
  }
  if (originals.size === 0) return ordered
  return ordered.map((article, at) => {
    const original = originals.get(at)
    return asCopy(article, original === undefined ? undefined : ordered[original]!.path)
  })
}

/** Articles of one text, by their index, with the longest of them; the longest are placed first, so that what is cut finds its whole. */
function groups(articles: readonly Article[]): ReadonlyMap<number, readonly number[]> {
  const ranked = [...articles.keys()]
    .filter((at) => articles[at]!.sketch.size >= fewest)
    .sort((a, b) => articles[b]!.sketch.size - articles[a]!.sketch.size || a - b)
  const near = neighbours(ranked.map((at) => articles[at]!))
  const homes = new Map<number, number>()
  const result = new Map<number, number[]>()
  for (const [rank, at] of ranked.entries()) {
    const texts = new Set((near.get(rank) ?? []).map((other) => homes.get(ranked[other]!)!))
    const home = wholeOf(articles[at]!, texts, articles) ?? at
    homes.set(at, home)
    if (home !== at) result.set(home, [...(result.get(home) ?? [home]), at])
  }
  return result
}

/** The first of the texts of which an article is a copy. */
function wholeOf(article: Article, texts: Iterable<number>, articles: readonly Article[]): number | undefined {
  const longer = [...texts].sort((a, b) => a - b)
  const boilerplate = frequent(
    article.sketch,
    longer.map((at) => articles[at]!.sketch),
    several
  )
  return longer.find((at) => isCopy(article, articles[at]!, boilerplate))
}

/** For each of the articles, the longest first, some longer ones that share a key with it. */
function neighbours(articles: readonly Article[]): ReadonlyMap<number, readonly number[]> {
  const all = articles.length
  const keys = sortedKeys(articles)
  const result = new Map<number, number[]>()
  for (let at = 1, start = 0, key = keyOf(keys[0]!, all); at < keys.length; at++) {
    const next = keyOf(keys[at]!, all)
    if (next !== key) {
      key = next
      start = at
      continue
    }
    const found = result.get(keys[at]! % all)
    const near = Array.from(keys.subarray(Math.max(start, at - nearest), at), (other) => other % all)
    const longest = keys[start]! % all
    if (found) found.push(longest, ...near)
    else result.set(keys[at]! % all, [longest, ...near])
  }
  return result
}

/** The keys of all articles, each with its article in one number, for numbers are sorted fast. */
function sortedKeys(articles: readonly Article[]): Float64Array {
  const keys = new Float64Array(articles.reduce((sum, {sketch}) => sum + Math.min(keysEach, sketch.hashes.length), 0))
  let at = 0
  for (const [rank, {sketch}] of articles.entries())
    for (const hash of sketch.hashes.subarray(0, keysEach)) keys[at++] = hash * articles.length + rank
  return keys.sort()
}

const keyOf = (key: number, all: number): number => Math.floor(key / all)
