import {fillers, phrasePrepositions, reaching} from '../language/en/counting.ts'
import type {CountLexicon} from '../pack.ts'
import {phraseAt, phrases} from '../phrases.ts'
import type {QuantityMention, Token} from '../types.ts'
import {clauseAt, type Reading} from './sentence.ts'

/** Most words of a phrase between the thing counted and its verb: `12 people [in the coastal town] were killed`. */
const phraseReach = 5

/** `[killed] at least 12 people`: the cue ends where the quantity begins. */
export function isBefore({start}: QuantityMention, {before}: CountLexicon, {sentence}: Reading): boolean {
  const {tokens} = sentence
  const at = tokens.findIndex((token) => token.end > start)
  return [1, 2, 3, 4, 5, 6].some((length) => at >= length && phraseAt(before, tokens, at - length)?.end === at)
}

/** `the [death toll] from the blast [stood at] 12`: a noun that says it, and a verb of reaching right before the number. */
export function isReached(quantity: QuantityMention, {subjects}: CountLexicon, reading: Reading): boolean {
  const tokens = clauseAt(reading, quantity.start)?.tokens ?? []
  const at = tokens.findIndex(({end}) => end > quantity.start)
  const noun = tokens.findIndex((_, index) => phraseAt(subjects, tokens, index))
  return (
    noun >= 0 &&
    noun < at &&
    [1, 2].some((length) => at >= length && phraseAt(reachingPhrases, tokens, at - length)?.end === at)
  )
}

const reachingPhrases = phrases(reaching.map((phrase) => [phrase, true] as const))

/** `12 people were [killed]`: the cue follows, with nothing but auxiliaries or one phrase of place between. */
export function isAfter({end, value}: QuantityMention, {after}: CountLexicon, {sentence}: Reading): boolean {
  const {tokens} = sentence
  let at = tokens.findIndex((token) => token.start >= end)
  if (at < 0) return false
  if (value.unit !== '' && phrasePrepositions.has(tokens[at]!.lower)) at = afterPhrase(tokens, at)
  for (; at < tokens.length; at++) {
    if (phraseAt(after, tokens, at)) return true
    if (!fillers.has(tokens[at]!.lower)) return false
  }
  return false
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
