import {firstEnding} from '../../extract/words.ts'
import {namesakes, notSubject} from '../../language/en/ages.ts'
import type {PersonMention, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'

/** A person at tokens `[from, to)`. */
export interface Named {
  readonly person: PersonMention
  readonly from: number
  readonly to: number
}

/** The people that a sentence names; the [elder] Hale is not the one that the article is about. */
export function named({mentions, sentence: {tokens}}: Reading): readonly Named[] {
  const result: Named[] = []
  for (const person of mentions) {
    if (person.type !== 'person') continue
    const from = firstEnding(tokens, person.start)
    if (!namesakes.has(tokens[from - 1]?.lower ?? '')) result.push({person, from, to: firstEnding(tokens, person.end)})
  }
  return result
}

/** Most words of an aside. */
const longest = 14

/** The token at which what is said of a person begins: right behind the name, or behind an aside: Tom Hale, [the painter], [died]. */
export function verbOf(it: Named, people: readonly Named[], tokens: readonly Token[]): number | undefined {
  if (notSubject.has(tokens[it.from - 1]?.lower ?? '')) return undefined
  const to = tokens[it.to]?.text === '(' ? behindSign(')', it.to, people, tokens) : it.to
  if (to === undefined || tokens[to]?.text !== ',') return to
  return tokens[to + 1]?.lower === 'who' ? to + 1 : behindSign(',', to, people, tokens)
}

/** The token behind the next sign, with nobody else before it. */
function behindSign(
  sign: string,
  from: number,
  people: readonly Named[],
  tokens: readonly Token[]
): number | undefined {
  const limit = Math.min(tokens.length, from + longest)
  for (let at = from + 1; at < limit; at++) {
    if (people.some((other) => other.from === at)) return undefined
    if (tokens[at]!.text === sign) return at + 1
    if (/^[.;:]$/.test(tokens[at]!.text)) return undefined
  }
  return undefined
}
