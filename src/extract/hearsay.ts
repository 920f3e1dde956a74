import {clauseEnds, clauseOpeners} from '../language/en/reporting.ts'
import type {Sentence, Span} from '../types.ts'

/** The clause of a word of hearsay at a token: [12 reportedly died]; 20 were hurt. The team saw sites [where they had allegedly struck]. */
export function hearsayClause({tokens, start, end}: Sentence, at: number): Span {
  let from = at
  while (from > 0 && tokens[from - 1]!.text !== ';' && !clauseOpeners.has(tokens[from - 1]!.lower)) from--
  const opener = tokens[from - 1]
  // A van, [which had reportedly left at ten], hit 12 people.
  const isAside = opener !== undefined && clauseEnds.has(opener.lower) && tokens[from - 2]?.text === ','
  let to = at
  while (to < tokens.length && tokens[to]!.text !== ';' && !(isAside && tokens[to]!.text === ',')) to++
  return {start: from === 0 ? start : tokens[from]!.start, end: tokens[to]?.start ?? end}
}
