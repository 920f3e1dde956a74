import type {Claim, Fact, Witness} from '../types.ts'
import {evidenceOf, type Weighed} from './apart.ts'
import {pairsByKey} from './blocks.ts'
import {cluster} from './cluster.ts'

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
  {scopes, keys, label, weigh}: Linker<C>
): readonly Fact<C>[] {
  const labels = witnesses.map(label)
  const pairs = pairsByKey(
    labels,
    (item) => scopes(witnesses[item]!),
    (item) => keys(witnesses[item]!)
  )
  const clusters = cluster(labels, pairs, (a, b) => weigh(witnesses[a]!, witnesses[b]!))
  return clusters.map(({members, links}) => {
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
  })
}
