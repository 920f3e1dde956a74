import type {Article, Sketch} from '../types.ts'

/** Shingles of an article of which copies can be told: two sentences are soon alike. */
export const fewest = 40

/** Sampled shingles that must be shared, whatever their part of the whole. */
const sure = 12

/** Part of the shorter text that stands in the longer: of what is its own, and of all where that is so much that nothing is. */
const [ownPart, wholePart] = [0.5, 0.85]

/** Part of the names: a form letter, or a set of questions, is filled in with other names each time. */
const namesPart = 0.6

/**
 * Whether two articles are copies of one text: at least half of what is the shorter one's own stands in the longer, and most of its names.
 * A text may have another headline, other first words, other words for what a paper has its own words for, and may be cut; reports that
 * only quote the same people share less. `boilerplate` says nothing.
 */
export function isCopy(a: Article, b: Article, boilerplate: ReadonlySet<number> = new Set()): boolean {
  const [few, many] = a.sketch.size <= b.sketch.size ? [a, b] : [b, a]
  const {own, ownShared, all, allShared} = overlap(few.sketch, many.sketch, boilerplate)
  const isIn = (ownShared >= sure && ownShared >= ownPart * own) || (allShared >= sure && allShared >= wholePart * all)
  return few.sketch.size >= fewest && isIn && sharesNames(few.terms.names, many.terms.names)
}

/** Hashes that stand in so many of the texts. */
export function frequent({hashes}: Sketch, others: readonly Sketch[], least: number): ReadonlySet<number> {
  if (others.length < least) return new Set()
  const counts = new Uint16Array(hashes.length)
  for (const other of others) count(hashes, other.hashes, counts)
  return new Set(hashes.filter((_, at) => counts[at]! >= least))
}

/** Count the hashes that the other has, too; both ascend. */
function count(hashes: Uint32Array, others: Uint32Array, counts: Uint16Array): void {
  for (let i = 0, j = 0; i < hashes.length && j < others.length; ) {
    const [a, b] = [hashes[i]!, others[j]!]
    if (a === b) counts[i]!++
    if (a <= b) i++
    if (b <= a) j++
  }
}

/** How many hashes of a sketch the other could have, as far down as both go, and how many it has. */
function overlap(few: Sketch, many: Sketch, boilerplate: ReadonlySet<number>) {
  const found = {own: 0, ownShared: 0, all: 0, allShared: 0}
  const end = Math.min(reach(few), reach(many))
  for (let i = 0, j = 0; i < few.hashes.length && few.hashes[i]! <= end; i++) {
    const hash = few.hashes[i]!
    while (j < many.hashes.length && many.hashes[j]! < hash) j++
    const [own, shared] = [boilerplate.has(hash) ? 0 : 1, many.hashes[j] === hash ? 1 : 0]
    found.all++
    found.allShared += shared
    found.own += own
    found.ownShared += own * shared
  }
  return found
}

/** The greatest hash that would be in the sketch if the article had it. */
function reach({size, hashes}: Sketch): number {
  return hashes.length === size ? Number.POSITIVE_INFINITY : hashes.at(-1)!
}

function sharesNames(few: readonly string[], many: readonly string[]): boolean {
  const known = new Set(many)
  return few.filter((name) => known.has(name)).length >= namesPart * few.length
}
