import type {Span} from '../../src/types.ts'

/** A time expression with its value, of a gold table or ours; offsets in the raw file. */
export interface Timex extends Span {
  readonly value: string
}

/** Who was found by whom: as TempEval-3 counts it (UzZaman et al. 2013). */
export interface Alignment<G extends Timex = Timex, O extends Timex = Timex> {
  readonly pairs: readonly (readonly [gold: G, ours: O])[]
  readonly missed: readonly G[]
  readonly spurious: readonly O[]
}

/** Counts over one file or many. */
export interface Tally {
  readonly gold: number
  readonly ours: number
  /** Expressions whose spans overlap, whose spans are equal, and that overlap with the same value. */
  readonly relaxed: number
  readonly strict: number
  readonly value: number
}

/**
 * Give each expression of the gold table at most one of ours: those with equal spans first, then the first that overlaps,
 * in the order of the text. Equal ones go first because TIMEX2 nests: [the eve of [2 March]].
 */
export function align<G extends Timex, O extends Timex>(gold: readonly G[], ours: readonly O[]): Alignment<G, O> {
  const order = (a: Span, b: Span) => a.start - b.start || b.end - a.end
  const pairs = new Map<G, O>()
  const taken = new Set<O>()
  const [left, right] = [[...gold].sort(order), [...ours].sort(order)]
  for (const fits of [isEqual, isOverlap]) {
    for (const one of left) {
      const other = pairs.has(one) ? undefined : right.find((it) => !taken.has(it) && fits(one, it))
      if (!other) continue
      pairs.set(one, other)
      taken.add(other)
    }
  }
  return {
    pairs: left.flatMap((one) => (pairs.has(one) ? [[one, pairs.get(one)!] as const] : [])),
    missed: left.filter((one) => !pairs.has(one)),
    spurious: right.filter((one) => !taken.has(one))
  }
}

const isEqual = (a: Span, b: Span) => a.start === b.start && a.end === b.end
const isOverlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Whether two that are aligned have the same span. */
export const sameSpan = ([a, b]: readonly [Span, Span]): boolean => isEqual(a, b)

/** Whether two that are aligned have the same value; an empty one, which TIMEX2 has for what nobody can tell, is nobody's. */
export const sameValue = ([a, b]: readonly [Timex, Timex]): boolean => a.value !== '' && a.value === b.value

export function tally({pairs, missed, spurious}: Alignment): Tally {
  return {
    gold: pairs.length + missed.length,
    ours: pairs.length + spurious.length,
    relaxed: pairs.length,
    strict: pairs.filter(sameSpan).length,
    value: pairs.filter(sameValue).length
  }
}

export function total(list: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => list.reduce((result, one) => result + one[key], 0)
  return {
    gold: sum('gold'),
    ours: sum('ours'),
    relaxed: sum('relaxed'),
    strict: sum('strict'),
    value: sum('value')
  }
}

/** Precision, recall and their harmonic mean, in per cent. */
export function rates(
  right: number,
  {gold, ours}: Tally
): {readonly p: number; readonly r: number; readonly f1: number} {
  const share = (whole: number) => (whole === 0 ? 0 : (100 * right) / whole)
  return {p: share(ours), r: share(gold), f1: gold + ours === 0 ? 0 : (200 * right) / (gold + ours)}
}
