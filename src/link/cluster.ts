import {groupBy} from '../group.ts'
import type {Evidence, Link} from '../types.ts'
import {total} from './event-identity.ts'
import {weights} from './weights.ts'

/** Weighs two items, by index; `undefined` is a veto. */
export type Weigh = (a: number, b: number) => readonly Evidence[] | undefined

/** Indices of items that are one thing, in order, with the links that hold them together. */
export interface Cluster {
  readonly members: readonly number[]
  readonly links: readonly Link[]
}

/** Most members whose every pair is weighed when two clusters meet. */
const most = 60

/**
 * Join items from the strongest link down. Two clusters join only if no pair across them is vetoed, so that no chain of
 * look-alikes arises: `9 May` and `10 May`, `10 May` and `11 May`. The result does not depend on the order of `pairs`.
 */
export function cluster(size: number, pairs: Iterable<readonly [number, number]>, weigh: Weigh): readonly Cluster[] {
  const links = [...linked(size, pairs, weigh)].sort(
    (x, y) => total(y.evidence) - total(x.evidence) || x.a - y.a || x.b - y.b
  )
  const home = new Map<number, number[]>()
  const of = (item: number) => home.get(item) ?? [item]
  for (const {a, b} of links) {
    const [x, y] = [of(a), of(b)]
    if (x === y || x.length + y.length > most || x.some((i) => y.some((j) => !weigh(i, j)))) continue
    const joined = [...x, ...y]
    for (const member of joined) home.set(member, joined)
  }
  const held = groupBy(
    links.filter(({a, b}) => of(a) === of(b)),
    ({a}) => of(a)
  )
  return Array.from({length: size}, (_, item) => of(item))
    .filter((members, item) => Math.min(...members) === item)
    .map((members) => ({members: [...members].sort((a, b) => a - b), links: held.get(members) ?? []}))
}

function* linked(size: number, pairs: Iterable<readonly [number, number]>, weigh: Weigh): Generator<Link> {
  const seen = new Set<number>()
  for (const [i, j] of pairs) {
    const [a, b] = i < j ? [i, j] : [j, i]
    const key = a * size + b
    if (a === b || seen.has(key)) continue
    seen.add(key)
    const evidence = weigh(a, b)
    if (evidence && total(evidence) >= weights.link) yield {a, b, evidence}
  }
}
