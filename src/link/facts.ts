import type {Claim, Fact, Witness} from '../types.ts'
import {evidenceOf, type Weighed} from './apart.ts'
import {pairsByKey} from './blocks.ts'
import {type Cluster, cluster, linked, linkWeight} from './cluster.ts'
import {reach} from './reach.ts'

/** How the claims of one kind find one another: what brings them together, and what then speaks for one thing. */
export interface Linker<C extends Claim> {
  /** What two witnesses must share to be compared at all, such as the thing that they count. */
  readonly scopes: (witness: Witness<C>) => readonly string[]
  /** Within a scope, those are compared that share one of these. */
  readonly keys: (witness: Witness<C>) => readonly string[]
  /** What a witness says, in a word; those that say the same need not all be compared. */
  readonly label: (witness: Witness<C>) => string
  readonly weigh: (a: Witness<C>, b: Witness<C>) => Weighed
}

/** Put the claims that are about one thing together as facts; a claim that stands alone is a fact of its own. */
export function factsOf<C extends Claim>(
  witnesses: readonly Witness<C>[],
  clusters: readonly Cluster[],
  linker: Linker<C>
): readonly Fact<C>[] {
  return clusters.map((found) => factOf(found, witnesses, linker))
}

/** Some witnesses, by their index, put together as far as they are about one thing. */
export function clustersOf<C extends Claim>(witnesses: readonly Witness<C>[], linker: Linker<C>): readonly Cluster[] {
  const labels = witnesses.map(linker.label)
  const scopes = (item: number) => linker.scopes(witnesses[item]!)
  const keys = (item: number) => linker.keys(witnesses[item]!)
  const weigh = (a: number, b: number) => linker.weigh(witnesses[a]!, witnesses[b]!)
  return cluster(labels, linked(labels.length, pairsByKey(labels, scopes, keys), weigh), weigh)
}

/** The facts that some witnesses have a part in, which are compared with what they `meet`; `inOrder` is that of all witnesses. */
export function factsFrom<C extends Claim>(
  from: readonly Witness<C>[],
  meet: (witness: Witness<C>) => Iterable<Witness<C>>,
  linker: Linker<C>,
  inOrder: (a: Witness, b: Witness) => number
): readonly Fact<C>[] {
  const {items, links} = reach(from, meet, (a, b) => linkWeight(linker.weigh(a, b)), inOrder)
  const wanted = new Set(from)
  return cluster(items.map(linker.label), links, (a, b) => linker.weigh(items[a]!, items[b]!))
    .filter(({members}) => members.some((member) => wanted.has(items[member]!)))
    .map((found) => factOf(found, items, linker))
}

function factOf<C extends Claim>(
  {members, links}: Cluster,
  witnesses: readonly Witness<C>[],
  {weigh}: Linker<C>
): Fact<C> {
  const told = members.map((member) => witnesses[member]!)
  const {subject, attribute} = told[0]!.claim
  const at = (member: number) => members.indexOf(member)
  return {
    subject: subject.label,
    attribute,
    witnesses: told,
    links: links.map(({a, b, weight}) => ({a: at(a), b: at(b), weight})),
    evidence: ({a, b}) => evidenceOf(weigh(told[a]!, told[b]!))
  }
}
