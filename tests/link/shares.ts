/** A pair as the log-likelihood ratios of its levels, in nats. */
export interface Row {
  /** What counts in full. */
  readonly offset: number
  readonly ratios: readonly number[]
  readonly same: boolean
  readonly mass: number
}

/** What share of each comparison's evidence counts, and the weight before all evidence. */
export interface Shares {
  readonly prior: number
  readonly shares: readonly number[]
}

/** How strongly shares are held to `even`: comparisons that tell the same divide it among them. */
const [ridge, even] = [0.02, 0.4]

/**
 * Logistic regression on the ratios: comparisons depend on each other, and their plain sum would count much twice. Shares are not
 * negative; Newton's method, each step halved until it gains.
 */
export function fitShares(all: readonly Row[]): Shares {
  const mass = all.reduce((sum, row) => sum + row.mass, 0)
  const rows = all.map((row) => ({...row, mass: row.mass / mass}))
  let at: readonly number[] = [0, ...(all[0]?.ratios ?? []).map(() => even)]
  let lost = loss(rows, at)
  for (let step = 0; step < 50; step++) {
    const next = better(rows, at, lost)
    const gain = lost - loss(rows, next)
    at = next
    lost -= gain
    if (gain < 1e-10) break
  }
  const [prior = 0, ...shares] = at
  return {prior, shares}
}

function better(rows: readonly Row[], at: readonly number[], lost: number): readonly number[] {
  const {gradient, curvature} = slopes(rows, at)
  // What is 0 and would fall stays.
  const free = at.map((value, i) => i === 0 || value > 0 || gradient[i]! < 0)
  const direction = solve(curvature, gradient, free)
  for (let part = 1; part > 1e-6; part /= 2) {
    const next = at.map((value, i) =>
      i === 0 ? value - part * direction[i]! : Math.max(0, value - part * direction[i]!)
    )
    if (loss(rows, next) <= lost) return next
  }
  return at
}

function scoreOf({offset, ratios}: Row, at: readonly number[]): number {
  let sum = at[0]! + offset
  for (let i = 0; i < ratios.length; i++) sum += ratios[i]! * at[i + 1]!
  return sum
}

function loss(rows: readonly Row[], at: readonly number[]): number {
  let sum = 0
  for (const row of rows) {
    const score = row.same ? -scoreOf(row, at) : scoreOf(row, at)
    sum += row.mass * (score > 0 ? score + Math.log1p(Math.exp(-score)) : Math.log1p(Math.exp(score)))
  }
  for (const share of at.slice(1)) sum += (ridge / 2) * (share - even) ** 2
  return sum
}

function slopes(rows: readonly Row[], at: readonly number[]) {
  const size = at.length
  const gradient = at.map((share, i) => (i === 0 ? 0 : ridge * (share - even)))
  const curvature = at.map((_, i) => at.map((_, j) => (i === j ? (i === 0 ? 1e-9 : ridge) : 0)))
  for (const row of rows) {
    const likely = 1 / (1 + Math.exp(-scoreOf(row, at)))
    const [slope, bend] = [row.mass * (likely - (row.same ? 1 : 0)), row.mass * likely * (1 - likely)]
    for (let i = 0; i < size; i++) {
      const x = i === 0 ? 1 : row.ratios[i - 1]!
      if (x === 0) continue
      gradient[i]! += slope * x
      for (let j = 0; j <= i; j++) curvature[i]![j]! += bend * x * (j === 0 ? 1 : row.ratios[j - 1]!)
    }
  }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) curvature[j]![i] = curvature[i]![j]!
  return {gradient, curvature}
}

/** Solve a symmetric system by elimination; what is not free stays 0. */
function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
  free: readonly boolean[]
): readonly number[] {
  const own = right.flatMap((_, i) => (free[i] ? [i] : []))
  const rows = own.map((i) => [...own.map((j) => matrix[i]![j]!), right[i]!])
  for (let k = 0; k < rows.length; k++)
    for (let i = k + 1; i < rows.length; i++) {
      const factor = rows[i]![k]! / rows[k]![k]!
      for (let j = k; j <= rows.length; j++) rows[i]![j]! -= factor * rows[k]![j]!
    }
  const found: number[] = right.map(() => 0)
  for (let k = rows.length - 1; k >= 0; k--) {
    const rest = own.slice(k + 1).reduce((sum, index, at) => sum + rows[k]![k + 1 + at]! * found[index]!, 0)
    found[own[k]!] = (rows[k]![rows.length]! - rest) / rows[k]![k]!
  }
  return found
}
