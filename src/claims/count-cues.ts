import {firstEnding} from '../extract/words.ts'
import {fillers, phrasePrepositions, reaching} from '../language/en/counting.ts'
import type {CountLexicon} from '../pack.ts'
import {type Phrases, phraseAt, phrases} from '../phrases.ts'
import type {QuantityMention, Token} from '../types.ts'
import {clauseAt, type Reading} from './sentence.ts'

/** Most words of a phrase between the thing counted and its verb: `12 people [in the coastal town] were killed`. */
const phraseReach = 5

/** Tells whether the words around a number say that it counts so. */
export type Cue = (count: CountLexicon) => boolean

/** `[killed] at least 12 people`: the cue ends where the quantity begins. */
export function cueBefore({start}: QuantityMention, {sentence: {tokens}}: Reading): Cue {
  const at = firstEnding(tokens, start)
  return ({before}) => endsAt(before, tokens, at, 6)
}

/** Most words between a noun that says what is counted and its number: `the death toll [from the blast in the old town stood at] 12`. */
const subjectReach = 30

/**
 * The count whose noun stands next before a verb of reaching and the number: `the [death toll] from the blast [stood at] 12`, `profit
 * fell on [revenue] [of] $3 million`.
 */
export function reachedBy(
  {start}: QuantityMention,
  counts: readonly CountLexicon[],
  reading: Reading
): CountLexicon | undefined {
  const tokens = clauseAt(reading, start)?.tokens ?? []
  const at = firstEnding(tokens, start)
  if (at === tokens.length || !endsAt(reachingPhrases, tokens, at, 2)) return undefined
  for (let from = at - 1; from >= 0 && from >= at - subjectReach; from--) {
    const found = counts.find(({subjects}) => phraseAt(subjects, tokens, from))
    if (found) return found
  }
  return undefined
}

/** Whether a phrase of at most `longest` tokens ends before the token `at`. */
function endsAt<T>(phrases: Phrases<T>, tokens: readonly Token[], at: number, longest: number): boolean {
  for (let from = at - 1; from >= 0 && from >= at - longest; from--)
    if (phraseAt(phrases, tokens, from)?.end === at) return true
  return false
}

const reachingPhrases = phrases(reaching.map((phrase) => [phrase, true] as const))

/** `12 people were [killed]`: the cue follows, with nothing but auxiliaries or one phrase of place between. */
export function cueAfter({end, value}: QuantityMention, {sentence: {tokens}}: Reading): Cue {
  const behind = tokens.findIndex((token) => token.start >= end)
  if (behind < 0) return () => false
  const from = value.unit !== '' && phrasePrepositions.has(tokens[behind]!.lower) ? afterPhrase(tokens, behind) : behind
  const places = [...new Set([behind, from])]
  for (let at = from; at + 1 < tokens.length && fillers.has(tokens[at]!.lower); at++) places.push(at + 1)
  return ({after}) => places.some((at) => phraseAt(after, tokens, at))
}

/** The first auxiliary behind a phrase, or its beginning if none is near. */
function afterPhrase(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i <= Math.min(at + phraseReach, tokens.length - 1); i++)
    if (auxiliaries.has(tokens[i]!.lower)) return i
  return at
}

const auxiliaries: ReadonlySet<string> = new Set([
  'were',
  'was',
  'are',
  'is',
  'have',
  'has',
  'had',
  'died',
  'remain',
  'remained'
])
