import {coordinates, openers, timePrepositions} from '../language/en/clauses.ts'
import type {Span, Token} from '../types.ts'

/** A stretch of a sentence with a predicate of its own; offsets in the block's prose. */
export interface Clause extends Span {
  readonly tokens: readonly Token[]
  /** The word that opens it, lower-cased; empty for the first. */
  readonly opener: string
}

/**
 * Cut a sentence where subordinate clauses and asides begin: `Russia and Azerbaijan, [which signed a ceasefire]`.
 * `isTime` tells whether a time expression begins at an offset: `after [Friday]` opens nothing.
 */
export function clauses(tokens: readonly Token[], isTime: (offset: number) => boolean): readonly Clause[] {
  const result: Clause[] = []
  let from = 0
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && !opens(tokens, at, isTime)) continue
    result.push(clause(tokens.slice(from, at), from > 0))
    from = at
  }
  return result
}

function clause(tokens: readonly Token[], inner: boolean): Clause {
  const opener = tokens.find(({lower}) => lower !== ',')
  return {
    tokens,
    opener: inner && opener ? opener.lower : '',
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0
  }
}

function opens(tokens: readonly Token[], at: number, isTime: (offset: number) => boolean): boolean {
  const {lower} = tokens[at]!
  if (!cuts.has(lower)) return false
  if (signs.has(lower)) return true
  if (lower === ',' && conjunctions.has(tokens[at + 1]?.lower ?? '') && coordinates.has(tokens[at + 2]?.lower ?? ''))
    return true
  if (lower === ',') return openers.has(tokens[at + 1]?.lower ?? '') && !bridges(tokens, at + 1, isTime)
  return openers.has(lower) && tokens[at - 1]?.lower !== ',' && !bridges(tokens, at, isTime)
}

/** `after [Friday]`, `since [the 2020 war]`? Only a time directly behind the word makes it a preposition. */
function bridges(tokens: readonly Token[], at: number, isTime: (offset: number) => boolean): boolean {
  const next = tokens[at + 1]
  return timePrepositions.has(tokens[at]!.lower) && next !== undefined && isTime(next.start)
}

const conjunctions: ReadonlySet<string> = new Set(['and', 'but'])

const signs: ReadonlySet<string> = new Set([';', ':', '—', '–', '(', ')'])

/** All words and signs at which a clause can begin; most tokens are none. */
const cuts: ReadonlySet<string> = new Set([...signs, ',', ...openers])

/** The tokens of a clause between two spans of it, in whichever order they stand. */
export function between(clause: Clause, a: Span, b: Span): readonly Token[] {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return clause.tokens.filter(({start, end}) => start >= first.end && end <= second.start)
}

/** The token of a clause right before an offset. */
export function tokenBefore(clause: Clause, offset: number): Token | undefined {
  return clause.tokens.findLast(({end}) => end <= offset)
}
