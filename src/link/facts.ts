import type {Claim, Fact, Witness} from '../types.ts'
import {pairsByKey} from './blocks.ts'
import {cluster, type Weigh} from './cluster.ts'

/** How the claims of one kind find one another: keys that bring them together, and what then speaks for one thing. */
export interface Linker<C extends Claim> {
  readonly keys: (witness: Witness<C>) => readonly string[]
  /** What a witness says, in a word; those that say the same need not all be compared. */
  readonly label: (witness: Witness<C>) => string
  readonly weigh: (a: Witness<C>, b: Witness<C>) => ReturnType<Weigh>
}

/** Put the claims that are about one thing together as facts; a claim that stands alone is a fact of its own. */
export function factsOf<C extends Claim>(
  witnesses: readonly Witness<C>[],
  {keys, label, weigh}: Linker<C>
): readonly Fact<C>[] {
  const labels = witnesses.map(label)
  const pairs = pairsByKey(witnesses.map(keys), labels)
  const clusters = cluster(labels, pairs, (a, b) => weigh(witnesses[a]!, witnesses[b]!))
  return clusters.map(({members, links}) => {
    const index = new Map(members.map((member, at) => [member, at]))
    const first = witnesses[members[0]!]!
    return {
      subject: first.claim.subject.label,
      attribute: first.claim.attribute,
      witnesses: members.map((member) => witnesses[member]!),
      links: links.map((link) => ({...link, a: index.get(link.a)!, b: index.get(link.b)!}))
    }
  })
}
