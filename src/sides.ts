import {compare} from './order.ts'
import type {Side} from './rule.ts'
import type {Claim, Witness} from './types.ts'

/**
 * Group witnesses into sides that cannot all be right: each witness goes to the first side that it agrees with.
 * The least supported side first, by the number of articles; then by path and place, so that the order is the same for all.
 */
export function sides<C extends Claim>(
  witnesses: readonly Witness<C>[],
  agree: (a: Witness<C>, b: Witness<C>) => boolean,
  show: (claim: C) => string
): readonly Side<C>[] {
  const groups: Witness<C>[][] = []
  for (const witness of witnesses) {
    const group = groups.find((members) => members.every((member) => agree(member, witness)))
    if (group) group.push(witness)
    else groups.push([witness])
  }
  return groups
    .map((members) => ({value: show(members[0]!.claim), witnesses: members}))
    .sort((a, b) => articles(a) - articles(b) || a.witnesses.length - b.witnesses.length || last(b, a))
}

function articles({witnesses}: Side): number {
  return new Set(witnesses.map(({article}) => article.path)).size
}

/** Of two sides equally supported the one told later comes first: what is new is what an editor acts on. */
function last(a: Side, b: Side): number {
  const [x, y] = [a.witnesses[0]!, b.witnesses[0]!]
  const published = compare(x.article.published?.earliest ?? '', y.article.published?.earliest ?? '')
  return published || compare(x.article.path, y.article.path) || x.claim.place.start - y.claim.place.start
}
