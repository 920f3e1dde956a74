/** A value that is worked out when it is first asked for, and then kept. */
export function lazy<T>(compute: () => T): () => T {
  let known: {readonly value: T} | undefined
  return () => {
    known ??= {value: compute()}
    return known.value
  }
}

/** The same, and what is known of it so far: nothing where nobody has asked yet. */
export function lazyOrKnown<T>(compute: () => T): {readonly get: () => T; readonly known: () => T | undefined} {
  let known: {readonly value: T} | undefined
  return {
    get: () => {
      known ??= {value: compute()}
      return known.value
    },
    known: () => known?.value
  }
}
