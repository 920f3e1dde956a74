import type {Link} from '../types.ts'

/** What joins two items, where anything does: the first comes before the second. */
export type Join<Item> = (a: Item, b: Item) => number | undefined

/** Items and what joins them, by their place in the list. */
export interface Reached<Item> {
  readonly items: readonly Item[]
  readonly links: readonly Link[]
}

/**
 * The items that some items reach by links, themselves included, in order, and these links: all that the clusters of the first depend on.
 * `meet` tells what an item is compared with: to check one draft nobody need link an archive.
 */
export function reach<Item>(
  from: readonly Item[],
  meet: (item: Item) => Iterable<Item>,
  join: Join<Item>,
  inOrder: (a: Item, b: Item) => number
): Reached<Item> {
  const compared = new Map<Item, Set<Item>>()
  const links: {readonly a: Item; readonly b: Item; readonly weight: number}[] = []
  const found = new Set(from)
  // A set is walked in the order in which it grows.
  for (const item of found) for (const other of meet(item)) compare(item, other)
  const items = [...found].sort(inOrder)
  const rank = new Map(items.map((item, at) => [item, at]))
  return {items, links: links.map(({a, b, weight}) => ({a: rank.get(a)!, b: rank.get(b)!, weight}))}

  function compare(item: Item, other: Item): void {
    const [a, b] = inOrder(item, other) < 0 ? [item, other] : [other, item]
    const known = compared.get(a) ?? new Set()
    if (known.has(b)) return
    compared.set(a, known.add(b))
    const weight = join(a, b)
    if (weight === undefined) return
    links.push({a, b, weight})
    found.add(item).add(other)
  }
}
