import {clauseEnds, clauseOpeners} from '../language/en/reporting.ts'
import type {Sentence, Span, Token} from '../types.ts'

/** How far a clause reaches from the word that tells whose it is; so that long lists cost no more than they must. */
const farthest = 100

/** The clause of a word of hearsay at a token: [12 reportedly died]; 20 were hurt. The team saw sites [where they had allegedly struck]. */
export function hearsayClause(sentence: Sentence, at: number): Span {
  const {tokens} = sentence
  const from = back(tokens, at, (it) => it.text === ';' || clauseOpeners.has(it.lower))
  const opener = tokens[from - 1]
  // A van, [which had reportedly left at ten], hit 12 people.
  const isAside = opener !== undefined && clauseEnds.has(opener.lower) && tokens[from - 2]?.text === ','
  return between(
    sentence,
    from,
    ahead(tokens, at, ({text}) => text === ';' || (isAside && text === ','))
  )
}

/** What stands between semicolons around a token: [12 died, according to him, on Monday]; 20 were hurt. */
export function partOf(sentence: Sentence, at: number): Span {
  const isEnd = ({text}: Token): boolean => text === ';'
  return between(sentence, back(sentence.tokens, at, isEnd), ahead(sentence.tokens, at, isEnd))
}

function back(tokens: readonly Token[], at: number, isEnd: (token: Token) => boolean): number {
  let from = at
  while (from > 0 && at - from < farthest && !isEnd(tokens[from - 1]!)) from--
  return from
}

function ahead(tokens: readonly Token[], at: number, isEnd: (token: Token) => boolean): number {
  let to = at
  while (to < tokens.length && to - at < farthest && !isEnd(tokens[to]!)) to++
  return to
}

function between({tokens, start, end}: Sentence, from: number, to: number): Span {
  return {start: from === 0 ? start : tokens[from]!.start, end: tokens[to]?.start ?? end}
}
