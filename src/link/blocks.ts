import {groupBy} from '../group.ts'

/** Most pairs of one key: a key that more share says nothing and is left out. */
const most = 20_000

/** Items of one label that are paired with each: those told shortly before it. */
const before = 3

/**
 * Pairs of items that share a key: what keeps linking near-linear. Where items have labels, those of one label are paired only with
 * the few before them: to find two spellings nobody has to compare all that is spelt alike.
 */
export function* pairsByKey(
  keys: readonly (readonly string[])[],
  labels?: readonly string[]
): Generator<readonly [number, number]> {
  for (const block of blocks(keys).values()) {
    if (block.length < 2) continue
    const groups = labels
      ? [...groupBy(block, (item) => labels[item])].map(([, items]) => items)
      : block.map((item) => [item])
    if (across(groups) > most) continue
    for (const group of groups) yield* inRow(group)
    for (const [at, group] of groups.entries())
      for (const other of groups.slice(at + 1)) for (const a of group) for (const b of other) yield [a, b]
  }
}

function* inRow(group: readonly number[]): Generator<readonly [number, number]> {
  for (const [at, item] of group.entries())
    for (const earlier of group.slice(Math.max(0, at - before), at)) yield [earlier, item]
}

/** How many pairs of different groups there are. */
function across(groups: readonly (readonly number[])[]): number {
  const all = groups.reduce((sum, {length}) => sum + length, 0)
  return (all ** 2 - groups.reduce((sum, {length}) => sum + length ** 2, 0)) / 2
}

function blocks(keys: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const result = new Map<string, number[]>()
  for (const [item, list] of keys.entries()) {
    for (const key of list) {
      const block = result.get(key)
      if (block) block.push(item)
      else result.set(key, [item])
    }
  }
  return result
}
