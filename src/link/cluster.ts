import {groupBy} from '../general/group.ts'
import type {Link} from '../types.ts'
import {isApart, type Weighed} from './apart.ts'
import {total} from './event-identity.ts'
import {weights} from './weights.ts'

/** Weighs two items, by index. */
export type Weigh = (a: number, b: number) => Weighed

/** Indices of items that are one thing, in order, with the links that hold them together. */
export interface Cluster {
  readonly members: readonly number[]
  readonly links: readonly Link[]
}

/** Clusters of more than one, by the name of the kind of their claims. */
export type KnownClusters = ReadonlyMap<string, readonly Cluster[]>

/** Most members of a cluster. */
const most = 60

/** Most members of each of two clusters that are looked at for a veto when the two meet. */
const looked = 8

/**
 * Join items from the strongest link down. Two clusters join only if no pair across them is vetoed, so that no chain of
 * look-alikes arises: `9 May` and `10 May`, `10 May` and `11 May`. The result does not depend on the order of the links.
 * `labels` tell what items say.
 */
export function cluster(labels: readonly string[], found: Iterable<Link>, weigh: Weigh): readonly Cluster[] {
  const links = [...found].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
  const home = new Map<number, number[]>()
  const of = (item: number) => home.get(item) ?? [item]
  for (const {a, b} of links) {
    const [x, y] = [of(a), of(b)]
    if (x === y || x.length + y.length > most || isVetoed(x, y, labels, weigh)) continue
    const joined = [...x, ...y]
    for (const member of joined) home.set(member, joined)
  }
  const held = groupBy(
    links.filter(({a, b}) => of(a) === of(b)),
    ({a}) => of(a)
  )
  return labels
    .map((_, item) => of(item))
    .filter((members, item) => Math.min(...members) === item)
    .map((members) => ({members: [...members].sort((a, b) => a - b), links: held.get(members) ?? []}))
}

/** Clusters with the items that stand alone, in the order of their first members. */
export function withSingles(clusters: readonly Cluster[], items: number): readonly Cluster[] {
  const home = new Map(clusters.flatMap((found) => found.members.map((member) => [member, found] as const)))
  return Array.from({length: items}, (_, item): Cluster => home.get(item) ?? {members: [item], links: []}).filter(
    ({members}, item) => members[0] === item
  )
}

/** Items that say the same may stand together, whatever else they are: that does no harm. */
function isVetoed(x: readonly number[], y: readonly number[], labels: readonly string[], weigh: Weigh): boolean {
  return x.slice(0, looked).some((i) =>
    y.slice(0, looked).some((j) => {
      if (labels[i] === labels[j]) return false
      const weighed = weigh(i, j)
      return isApart(weighed) && weighed.veto
    })
  )
}

/** The links among pairs, each once. */
export function* linked(items: number, pairs: Iterable<readonly [number, number]>, weigh: Weigh): Generator<Link> {
  const seen = new Set<number>()
  for (const [i, j] of pairs) {
    const [a, b] = i < j ? [i, j] : [j, i]
    const key = a * items + b
    if (a === b || seen.has(key)) continue
    seen.add(key)
    const weight = linkWeight(weigh(a, b))
    if (weight !== undefined) yield {a, b, weight}
  }
}

/** What joins two items: evidence that is enough. */
export function linkWeight(weighed: Weighed): number | undefined {
  if (isApart(weighed)) return undefined
  const weight = total(weighed)
  return weight >= weights.link ? weight : undefined
}
