import {modals, negations} from '../language/en/modality.ts'
import type {Modality, Span, Token} from '../types.ts'

/**
 * How a clause stands to the facts, by the words before its predicate: `[would be] signed`, `was [not] signed`.
 * `aside` are spans whose words do not count: `12 [May]`.
 */
export function stance(
  tokens: readonly Token[],
  before: number,
  aside: readonly Span[]
): {modality: Modality; polarity: 'positive' | 'negative'} {
  const words = tokens.filter(
    (token) => token.end <= before && !aside.some(({start, end}) => token.start >= start && token.end <= end)
  )
  // `agreed [to sign]`, `is [to be signed]`, `was [to have been signed]`: an infinitive right before the predicate is no fact yet.
  const last = words.findLast(({lower}) => lower !== 'be' && lower !== 'been' && lower !== 'have')
  const infinitive = last?.lower === 'to' ? ('planned' as const) : undefined
  return {
    modality:
      infinitive ?? words.map(({lower}) => modals.get(lower)).find((found) => found !== undefined) ?? 'asserted',
    polarity: words.some(({lower}) => negations.has(lower)) ? 'negative' : 'positive'
  }
}
