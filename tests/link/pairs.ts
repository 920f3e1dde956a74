import {groupBy} from '../../src/general/group.ts'
import type {Told} from './mentions.ts'

/** Two actions told in two documents of one topic. */
export interface Pair {
  readonly a: Told
  readonly b: Told
  /** Whether they are one event. */
  readonly same: boolean
}

/** All pairs across the documents of each topic. Only those are judged of which people said what they are the same as. */
export function* pairs(told: readonly Told[]): Generator<Pair> {
  for (const topic of groupBy(
    told.filter(({chain}) => chain !== null),
    ({topic}) => topic
  ).values())
    for (const [at, b] of topic.entries())
      for (const a of topic.slice(0, at)) if (a.document !== b.document) yield {a, b, same: a.chain === b.chain}
}
