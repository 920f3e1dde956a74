/** A level with what it was estimated at, and how much it was seen. */
export interface Estimated {
  readonly level: string
  readonly ratio: number
  readonly mass: number
}

/**
 * Ratios that do not fall where agreement grows: neighbours that do are held to be one, by their masses (isotonic regression, pool adjacent
 * violators). That a rarer name tells less than a common one is chance, not language. Levels without a number keep theirs.
 */
export function rising(levels: readonly Estimated[]): ReadonlyMap<string, number> {
  const graded = levels.filter(({level}) => !Number.isNaN(Number(level)))
  const pools: {levels: string[]; sum: number; mass: number}[] = []
  for (const {level, ratio, mass} of graded.sort((a, b) => Number(a.level) - Number(b.level))) {
    let pool = {levels: [level], sum: ratio * mass, mass}
    for (let last = pools.at(-1); last && last.sum * pool.mass >= pool.sum * last.mass; last = pools.at(-1)) {
      pool = {levels: [...last.levels, ...pool.levels], sum: last.sum + pool.sum, mass: last.mass + pool.mass}
      pools.pop()
    }
    pools.push(pool)
  }
  const pooled = pools.flatMap(({levels, sum, mass}) => levels.map((level) => [level, sum / mass] as const))
  return new Map([...levels.map(({level, ratio}) => [level, ratio] as const), ...pooled])
}
