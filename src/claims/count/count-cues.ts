import {firstEnding} from '../../extract/words.ts'
import {substitutes} from '../../language/en/clauses.ts'
import {fillers, phrasePrepositions, reaching} from '../../language/en/counting.ts'
import {isVerb} from '../../language/en/verbs.ts'
import type {CountLexicon} from '../../packs/count-lexicon.ts'
import type {Lexicon} from '../../packs/pack.ts'
import {has, PLAIN_VERB} from '../../text/flags.ts'
import {type Phrases, phrases, phrasesAt} from '../../text/phrases.ts'
import type {QuantityMention, Token} from '../../types.ts'
import {clauseAt, type Reading} from '../sentence.ts'

/** Most words of a phrase between the thing counted and its verb: `12 people [in the coastal town] were killed`. */
const phraseReach = 5

/** What the words before a number say that it counts: `[killed] at least 12 people`; the cue ends where the quantity begins. */
export function saidBefore(
  {start}: QuantityMention,
  {sentence: {tokens}}: Reading,
  {counts}: Lexicon
): ReadonlySet<CountLexicon> {
  return new Set(endingAt(counts.before(), tokens, firstEnding(tokens, start), 6).flat())
}

/** Most words between a noun that says what is counted and its number: `the death toll [from the blast in the old town stood at] 12`. */
const subjectReach = 30

/**
 * The count whose noun stands next before a verb of reaching and the number: `the [death toll] from the blast [stood at] 12`, `profit
 * fell on [revenue] [of] $3 million`.
 */
export function saidReached(
  quantity: QuantityMention,
  fitting: readonly CountLexicon[],
  reading: Reading,
  {counts}: Lexicon
): CountLexicon | undefined {
  const tokens = clauseAt(reading, quantity.start)?.tokens ?? []
  const at = firstEnding(tokens, quantity.start)
  if (at === tokens.length) return undefined
  const subjects = counts.subjects()
  // [Death toll] from the Orsa blast [at least 12]: a headline leaves its verb out, and its subject comes first.
  if (endingAt(reachingPhrases, tokens, at, 2).length === 0) {
    const told =
      quantity.value.max === null && !tokens.slice(0, at).some((it) => isVerb(it.lower) || has(it, PLAIN_VERB))
    const first = told ? phrasesAt(subjects, tokens, 0).flatMap(({value}) => value) : []
    return fitting.find((count) => first.includes(count))
  }
  for (let from = at - 1; from >= 0 && from >= at - subjectReach; from--) {
    const said = phrasesAt(subjects, tokens, from).flatMap(({value}) => value)
    const found = said.length > 0 ? fitting.find((count) => said.includes(count)) : undefined
    if (found) return found
  }
  return undefined
}

/** What the phrases say, of at most `longest` tokens, that end before the token `at`. */
function endingAt<T>(phrases: Phrases<T>, tokens: readonly Token[], at: number, longest: number): readonly T[] {
  const result: T[] = []
  for (let from = at - 1; from >= 0 && from >= at - longest; from--)
    for (const {value, end} of phrasesAt(phrases, tokens, from)) if (end === at) result.push(value)
  return result
}

const reachingPhrases = phrases(reaching.map((phrase) => [phrase, true] as const))

/** `12 people were [killed]`: the cue follows, with nothing but auxiliaries or one phrase of place between. */
export function saidAfter(
  {end, value}: QuantityMention,
  {sentence: {tokens}}: Reading,
  {counts}: Lexicon
): ReadonlySet<CountLexicon> {
  const behind = tokens.findIndex((token) => token.start >= end)
  if (behind < 0) return new Set()
  const from = value.unit !== '' && phrasePrepositions.has(tokens[behind]!.lower) ? afterPhrase(tokens, behind) : behind
  const places = new Set([behind, from])
  for (let at = from; at + 1 < tokens.length && fillers.has(tokens[at]!.lower); at++) places.add(at + 1)
  return new Set([...places].flatMap((at) => phrasesAt(counts.after(), tokens, at)).flatMap(({value}) => value))
}

/** The first auxiliary behind a phrase, or its beginning if none is near. */
function afterPhrase(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i <= Math.min(at + phraseReach, tokens.length - 1); i++) {
    // `12 people, including 3 [who] were killed`
    if (substitutes.has(tokens[i]!.lower)) return at
    if (auxiliaries.has(tokens[i]!.lower)) return i
  }
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
