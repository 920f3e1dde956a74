import {compare} from '../general/order.ts'
import type {Side} from '../rule.ts'
import type {Claim, Witness} from '../types.ts'
import {independent, textOf} from './copied.ts'

/**
 * Group witnesses into sides that cannot all be right: each witness goes to the first side that it agrees with.
 * The least supported side first, by the number of articles, copies of one text counted once; then by path and place, so that the order is the same for all.
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
  const text = texts(groups)
  const sorted = groups.sort(
    (a, b) => count(a, text) - count(b, text) || tellings(a, text) - tellings(b, text) || last(b, a)
  )
  return facing(sorted, agree).map((members) => ({value: show(members[0]!.claim), witnesses: members}))
}

/** Each side begins with a witness that contradicts one of the others: `at least five` and `30` agree, though `249` is with the five. */
function facing<C extends Claim>(
  groups: readonly Witness<C>[][],
  agree: (a: Witness<C>, b: Witness<C>) => boolean
): readonly (readonly Witness<C>[])[] {
  const [odd, ...others] = groups
  if (!odd || others.length === 0) return groups
  const first =
    odd.find((witness) => others.some((other) => other.some((against) => !agree(witness, against)))) ?? odd[0]!
  return [
    foremost(odd, first),
    ...others.map((other) => foremost(other, other.find((witness) => !agree(first, witness)) ?? other[0]!))
  ]
}

function foremost<T>(list: readonly T[], first: T): readonly T[] {
  return [first, ...list.filter((item) => item !== first)]
}

/** Names the text that an article prints. Copies that differ here were changed here: each is a witness of its own. */
function texts(groups: readonly (readonly Witness[])[]): (witness: Witness) => string {
  const sides = new Map<string, Set<unknown>>()
  for (const group of groups)
    for (const {article} of group) sides.set(textOf(article), (sides.get(textOf(article)) ?? new Set()).add(group))
  return ({article}) => (sides.get(textOf(article))!.size > 1 ? article.path : textOf(article))
}

function count(witnesses: readonly Witness[], text: (witness: Witness) => string): number {
  const texts = new Map(witnesses.map((witness) => [witness.article, text(witness)]))
  return independent([...texts.keys()], (article) => texts.get(article)!)
}

/** How often it is told, in one copy of each text. */
function tellings(witnesses: readonly Witness[], text: (witness: Witness) => string): number {
  const tellers = new Map(witnesses.map((witness) => [text(witness), witness.article]))
  return witnesses.filter((witness) => tellers.get(text(witness)) === witness.article).length
}

/** Of two sides equally supported the one told later comes first: what is new is what an editor acts on. */
function last([x]: readonly Witness[], [y]: readonly Witness[]): number {
  if (!x || !y) return 0
  const published = compare(x.article.published?.earliest ?? '', y.article.published?.earliest ?? '')
  return published || compare(x.article.path, y.article.path) || x.claim.place.start - y.claim.place.start
}
