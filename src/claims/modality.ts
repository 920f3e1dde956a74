import {modals, negations} from '../language/en/modality.ts'
import type {Modality, Token} from '../types.ts'

/** How a clause stands to the facts, by the words before its predicate: `[would be] signed`, `was [not] signed`. */
export function modality(
  tokens: readonly Token[],
  before: number
): {modality: Modality; polarity: 'positive' | 'negative'} {
  const words = tokens.filter(({end}) => end <= before)
  // `agreed [to sign]`: an infinitive right before the predicate is no fact yet.
  const infinitive = words.at(-1)?.lower === 'to' ? ('planned' as const) : undefined
  return {
    modality:
      infinitive ?? words.map(({lower}) => modals.get(lower)).find((found) => found !== undefined) ?? 'asserted',
    polarity: words.some(({lower}) => negations.has(lower)) ? 'negative' : 'positive'
  }
}
