import {groupBy} from '../general/group.ts'
import type {Fact, TimeClaim, Witness} from '../types.ts'
import {weights} from './weights.ts'

/** Lengths with the ends that their own sentence gives them: one fact each, the length first. */
export function spanFacts(witnesses: readonly Witness<TimeClaim>[]): readonly Fact<TimeClaim>[] {
  const byArticle = groupBy(
    witnesses.filter(({claim}) => claim.span !== undefined),
    ({article}) => article
  )
  return [...byArticle.values()].flatMap((told) =>
    [...groupBy(told, ({claim}) => claim.span).values()].map((found) => ({
      subject: found[0]!.claim.subject.label,
      attribute: 'span',
      witnesses: found,
      links: found.slice(1).map((_, at) => ({
        a: 0,
        b: at + 1,
        weight: weights.plain
      })),
      evidence: () => [{reason: 'the length is told with these ends', weight: weights.plain}]
    }))
  )
}
