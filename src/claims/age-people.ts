import {firstEnding} from '../extract/words.ts'
import {notSubject} from '../language/en/ages.ts'
import type {PersonMention, Token} from '../types.ts'
import type {Reading} from './sentence.ts'

/** A person at tokens `[from, to)`. */
export interface Named {
  readonly person: PersonMention
  readonly from: number
  readonly to: number
}

/** The people that a sentence names. */
export function named({mentions, sentence: {tokens}}: Reading): readonly Named[] {
  return mentions
    .filter((mention) => mention.type === 'person')
    .map((person) => ({person, from: firstEnding(tokens, person.start), to: firstEnding(tokens, person.end)}))
}

/** The token at which what is said of a person begins: right behind the name, or behind an aside: Tom Hale, [the painter], [died]. */
export function verbOf(
  {from, to, person}: Named,
  people: readonly Named[],
  tokens: readonly Token[]
): number | undefined {
  if (notSubject.has(tokens[from - 1]?.lower ?? '')) return undefined
  if (tokens[to]?.text !== ',') return to
  if (tokens[to + 1]?.lower === 'who') return to + 1
  const limit = Math.min(tokens.length, to + 14)
  for (let at = to + 1; at < limit; at++) {
    if (people.some((other) => other.from === at && other.person !== person)) return undefined
    if (tokens[at]!.text === ',') return at + 1
    if (/^[.;:]$/.test(tokens[at]!.text)) return undefined
  }
  return undefined
}
