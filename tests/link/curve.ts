/** How many pairs of one weight there are, and how many of them are one event. */
export interface Step {
  readonly weight: number
  readonly pairs: number
  readonly same: number
}

/** What is linked at a threshold. */
export interface Point {
  readonly threshold: number
  readonly linked: number
  readonly right: number
  readonly precision: number
  readonly recall: number
}

/** Counts pairs by weight, to a hundredth; what is vetoed weighs nothing that counts. */
export function tally(): {add(weight: number, same: boolean, pairs: number): void; steps(): readonly Step[]} {
  const counts = new Map<number, {pairs: number; same: number}>()
  return {
    add(weight, same, more) {
      const rounded = Math.round(weight * 100) / 100
      const found = counts.get(rounded) ?? {pairs: 0, same: 0}
      counts.set(rounded, {pairs: found.pairs + more, same: found.same + (same ? more : 0)})
    },
    steps: () => [...counts].map(([weight, count]) => ({weight, ...count})).sort((x, y) => y.weight - x.weight)
  }
}

/** From the highest threshold down. */
export function curve(steps: readonly Step[]): readonly Point[] {
  const all = steps.reduce((sum, {same}) => sum + same, 0)
  let [linked, right] = [0, 0]
  return steps
    .filter(({weight}) => Number.isFinite(weight))
    .map(({weight, pairs, same}) => {
      linked += pairs
      right += same
      return {threshold: weight, linked, right, precision: right / linked, recall: right / all}
    })
}

/** Where a threshold stands on a curve; nothing linked if it is above all. */
export function pointAt(points: readonly Point[], threshold: number): Point {
  const found = points.findLast((point) => point.threshold >= threshold)
  return found ?? {threshold, linked: 0, right: 0, precision: 1, recall: 0}
}

/** The lowest threshold from which on precision is `least` or more. */
export function precise(points: readonly Point[], least: number): Point | undefined {
  return points.findLast(({precision}) => precision >= least)
}
