import type {Claim, Fact, Witness} from '../types.ts'
import {evidenceOf, type Weighed} from './apart.ts'
import {pairsByKey} from './blocks.ts'
import {type Cluster, cluster, linked, linkOf} from './cluster.ts'
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

/** Facts, and the witnesses that they depend on. */
export interface Found<C extends Claim> {
  readonly facts: readonly Fact<C>[]
  readonly reached: readonly Witness<C>[]
}

/**
 * Put the claims that are about one thing together as facts; a claim that stands alone is a fact of its own. With `wanted`, only the facts
 * that such witnesses have a part in; `isCrowded`, where more share a scope and key than are at hand.
 */
export function factsOf<C extends Claim>(
  witnesses: readonly Witness<C>[],
  linker: Linker<C>,
  wanted?: (witness: Witness<C>) => boolean,
  isCrowded?: (scope: string, key: string) => boolean
): Found<C> {
  const labels = witnesses.map(linker.label)
  const scopes = (item: number) => linker.scopes(witnesses[item]!)
  const keys = (item: number) => linker.keys(witnesses[item]!)
  const weigh = (a: number, b: number) => linker.weigh(witnesses[a]!, witnesses[b]!)
  if (!wanted) {
    const links = linked(labels.length, pairsByKey(labels, scopes, keys), weigh)
    return {facts: cluster(labels, links, weigh).map((found) => factOf(found, witnesses, linker)), reached: witnesses}
  }
  const from = [...labels.keys()].filter((item) => wanted(witnesses[item]!))
  if (from.length === 0) return {facts: [], reached: []}
  const {items, links} = reach(from, labels, scopes, keys, (a, b) => linkOf(a, b, weigh), isCrowded)
  const told = items.map((item) => witnesses[item]!)
  const rank = new Map(items.map((item, at) => [item, at]))
  const clusters = cluster(
    items.map((item) => labels[item]!),
    links.map(({a, b, weight}) => ({a: rank.get(a)!, b: rank.get(b)!, weight})),
    (a, b) => weigh(items[a]!, items[b]!)
  )
  const own = clusters.filter(({members}) => members.some((member) => wanted(told[member]!)))
  return {facts: own.map((found) => factOf(found, told, linker)), reached: told}
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
