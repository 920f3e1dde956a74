import {groupBy} from '../general/group.ts'
import type {Link} from '../types.ts'
import {across, before, blocks, type Keys, most} from './blocks.ts'

/** Items that share a scope and a key: by what they say, and whether they are so many that the key says nothing. */
interface Block {
  readonly groups: ReadonlyMap<string, readonly number[]>
  readonly crowded: boolean
}

/** What joins two items, where anything does. */
export type Join = (a: number, b: number) => Link | undefined

/**
 * The items that some items reach by links, themselves included, ascending, and these links: all that the clusters of the first depend
 * on. What is compared is what `pairsByKey` pairs, but for what nothing leads to: to check one draft nobody need link an archive.
 */
export function reach(
  from: readonly number[],
  labels: readonly string[],
  scopes: Keys,
  keys: Keys,
  join: Join,
  isCrowded?: (scope: string, key: string) => boolean
): {readonly items: readonly number[]; readonly links: readonly Link[]} {
  const byScope = blocks(labels.keys(), scopes)
  const byKey = new Map<string, ReadonlyMap<string, readonly number[]>>()
  const groupsOf = new Map<readonly number[], Block>()
  const seen = new Set<number>()
  const links: Link[] = []
  const found = new Set(from)
  // A set is walked in the order in which it grows.
  for (const item of found) for (const other of partners(item)) compare(item, other)
  return {items: [...found].sort((a, b) => a - b), links}

  function compare(i: number, j: number): void {
    const [a, b] = i < j ? [i, j] : [j, i]
    const key = a * labels.length + b
    if (seen.has(key)) return
    seen.add(key)
    const link = join(a, b)
    if (!link) return
    links.push(link)
    found.add(i).add(j)
  }

  function* partners(item: number): Generator<number> {
    for (const scope of scopes(item)) {
      const members = byScope.get(scope)
      if (!members || members.length < 2) continue
      for (const key of keys(item)) yield* within(blockOf(scope, key, members), item)
    }
  }

  function blockOf(scope: string, key: string, members: readonly number[]): Block | undefined {
    const known = byKey.get(scope) ?? blocks(members, keys)
    byKey.set(scope, known)
    const block = known.get(key)
    return block && block.length > 1 && !isCrowded?.(scope, key) ? grouped(block) : undefined
  }

  function grouped(block: readonly number[]): Block {
    const known = groupsOf.get(block)
    if (known) return known
    const groups = groupBy(block, (item) => labels[item]!)
    const made = {groups, crowded: across([...groups.values()]) > most}
    groupsOf.set(block, made)
    return made
  }

  function* within(block: Block | undefined, item: number): Generator<number> {
    if (!block || block.crowded) return
    for (const [label, group] of block.groups) yield* label === labels[item] ? beside(group, item) : group
  }
}

/** Those told shortly before and after it: what says the same is compared in a row. */
function beside(group: readonly number[], item: number): readonly number[] {
  const at = group.indexOf(item)
  return group.slice(Math.max(0, at - before), at + before + 1).filter((other) => other !== item)
}
