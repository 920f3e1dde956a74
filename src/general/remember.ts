/** A function that remembers what it has found: by the text, or by the very thing that it is asked about. */
export function remember<K, T>(compute: (key: K) => T): (key: K) => T {
  let known: Map<K, T> | undefined
  return (key) => {
    known ??= new Map()
    const found = known.get(key)
    if (found !== undefined || known.has(key)) return found as T
    const value = compute(key)
    known.set(key, value)
    return value
  }
}
