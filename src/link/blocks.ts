/** Pairs of items that share a key: what keeps linking near-linear. A key that more than `most` items share says nothing and is left out. */
export function* pairsByKey(keys: readonly (readonly string[])[], most = 200): Generator<readonly [number, number]> {
  const blocks = new Map<string, number[]>()
  for (const [item, list] of keys.entries()) {
    for (const key of list) {
      const block = blocks.get(key)
      if (block) block.push(item)
      else blocks.set(key, [item])
    }
  }
  for (const block of blocks.values()) {
    if (block.length > most) continue
    for (const [at, a] of block.entries()) for (const b of block.slice(at + 1)) yield [a, b]
  }
}
