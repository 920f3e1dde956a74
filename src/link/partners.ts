import {groupBy} from '../general/group.ts'
import {across, before, blocks, most} from './blocks.ts'

/** What stands at a place where claims meet, by what it says. */
interface Block<Item> {
  readonly groups: ReadonlyMap<string | number, readonly Item[]>
  /** Whether so many are there that it says nothing. */
  readonly crowded: boolean
}

/** Group what meets at one place, in its order. */
export function blockOf<Item>(there: readonly Item[], says: (item: Item) => string | number): Block<Item> {
  const groups = groupBy(there, says)
  return {groups, crowded: across([...groups.values()]) > most}
}

/** What an item is compared with at a place: all that says something else, and of what says the same that told shortly before and after it. */
export function* partnersAt<Item>({groups, crowded}: Block<Item>, item: Item, says: string | number): Generator<Item> {
  if (crowded) return
  for (const [label, group] of groups) {
    if (label !== says) {
      yield* group
      continue
    }
    const at = group.indexOf(item)
    yield* group.slice(Math.max(0, at - before), at)
    yield* group.slice(at + 1, at + before + 1)
  }
}

/** What brings items together: those that share a scope and a key, as `pairsByKey` pairs them. */
interface Meeting<Item> {
  readonly scopes: (item: Item) => readonly string[]
  readonly keys: (item: Item) => readonly string[]
  readonly label: (item: Item) => string
}

/** Tells what an item is compared with among some. */
export function partnersAmong<Item>(
  items: readonly Item[],
  {scopes, keys, label}: Meeting<Item>
): (item: Item) => Generator<Item> {
  const at = (index: number): Item => items[index]!
  const byScope = blocks(items.keys(), (index) => scopes(at(index)))
  const byKey = new Map<string, ReadonlyMap<string, readonly number[]>>()
  const known = new Map<readonly number[], Block<Item>>()
  return function* (item) {
    for (const scope of scopes(item)) {
      const members = byScope.get(scope)
      if (!members || members.length < 2) continue
      const keyed = byKey.get(scope) ?? blocks(members, (index) => keys(at(index)))
      byKey.set(scope, keyed)
      for (const key of keys(item)) {
        const there = keyed.get(key)
        if (!there || there.length < 2) continue
        const block = known.get(there) ?? blockOf(there.map(at), label)
        known.set(there, block)
        yield* partnersAt(block, item, label(item))
      }
    }
  }
}
