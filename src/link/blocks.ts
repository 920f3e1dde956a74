import {groupBy} from '../general/group.ts'

/** Most pairs of one key: a key that more share says nothing and is left out. */
export const most = 20_000

/** Items of one label that are paired with each: those told shortly before it. */
export const before = 3

/** Keys of an item, by its index. */
export type Keys = (item: number) => readonly string[]

/**
 * Pairs of items that share a scope, and in it a key: what keeps linking near-linear. Scope by scope, so that the keys of all need not
 * be held at once. Items of one label are paired only with the few before them: to find two spellings nobody has to compare all that is
 * spelt alike.
 */
export function* pairsByKey(labels: readonly string[], scopes: Keys, keys: Keys): Generator<readonly [number, number]> {
  for (const scope of blocks(labels.keys(), scopes).values())
    if (scope.length > 1)
      for (const block of blocks(scope, keys).values()) if (block.length > 1) yield* pairs(block, labels)
}

function* pairs(block: readonly number[], labels: readonly string[]): Generator<readonly [number, number]> {
  const groups = [...groupBy(block, (item) => labels[item]).values()]
  if (across(groups) > most) return
  for (const group of groups) yield* inRow(group)
  for (const [at, group] of groups.entries())
    for (const other of groups.slice(at + 1)) for (const a of group) for (const b of other) yield [a, b]
}

function* inRow(group: readonly number[]): Generator<readonly [number, number]> {
  for (const [at, item] of group.entries())
    for (const earlier of group.slice(Math.max(0, at - before), at)) yield [earlier, item]
}

/** How many pairs of different groups there are. */
export function across(groups: readonly {readonly length: number}[]): number {
  const all = groups.reduce((sum, {length}) => sum + length, 0)
  return (all ** 2 - groups.reduce((sum, {length}) => sum + length ** 2, 0)) / 2
}

/** Items by their keys, in their order. */
export function blocks(items: Iterable<number>, keys: Keys): ReadonlyMap<string, readonly number[]> {
  const result = new Map<string, number[]>()
  for (const item of items) {
    for (const key of keys(item)) {
      const block = result.get(key)
      if (!block) result.set(key, [item])
      else if (block.at(-1) !== item) block.push(item)
    }
  }
  return result
}
