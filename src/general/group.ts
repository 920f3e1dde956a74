/** Lists of items by their key, in the order in which keys appear. */
export function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const result = new Map<K, T[]>()
  for (const item of items) {
    const list = result.get(key(item))
    if (list) list.push(item)
    else result.set(key(item), [item])
  }
  return result
}
