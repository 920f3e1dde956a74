import {curve, type Point, tally} from './curve.ts'
import {type Estimates, isOfOneKind, learn} from './learn.ts'
import {comparisons, type Pattern} from './told-pairs.ts'

/** The pairs of one topic at a threshold. */
export interface Fold {
  readonly topic: number
  readonly pairs: number
  readonly same: number
  readonly steps: ReturnType<ReturnType<typeof tally>['steps']>
}

/** Weigh the pairs of each topic with what the other topics teach. */
export function folds(judged: readonly Pattern[], taught: readonly Pattern[]): readonly Fold[] {
  const topics = [...new Set(judged.map(({topic}) => topic))].sort((a, b) => a - b)
  return topics.map((topic) => {
    const learned = learn(taught.filter((pattern) => pattern.topic !== topic))
    return fold(
      topic,
      judged.filter((pattern) => pattern.topic === topic),
      learned
    )
  })
}

function fold(topic: number, patterns: readonly Pattern[], learned: Estimates): Fold {
  const counted = tally()
  let [pairs, same] = [0, 0]
  for (const pattern of patterns) {
    counted.add(weightOf(pattern, learned), pattern.same, pattern.pairs)
    pairs += pattern.pairs
    if (pattern.same) same += pattern.pairs
  }
  return {topic, pairs, same, steps: counted.steps()}
}

/** The sum of the evidence; what linkers do not compare is never linked. */
function weightOf(pattern: Pattern, {prior, comparisons: learned}: Estimates): number {
  if (pattern.vetoed || !isOfOneKind(pattern)) return Number.NEGATIVE_INFINITY
  return pattern.levels.reduce((sum, level, at) => sum + (learned[comparisons[at]!]?.levels[level]?.weight ?? 0), prior)
}

/** All folds as one. */
export function curveOf(folds: readonly Fold[]): readonly Point[] {
  const counted = tally()
  for (const {steps} of folds)
    for (const {weight, pairs, same} of steps) {
      counted.add(weight, true, same)
      counted.add(weight, false, pairs - same)
    }
  return curve(counted.steps())
}
