import {
  causes,
  claimed,
  counterfactual,
  infinitives,
  modals,
  narrowNegations,
  needsTo,
  negations,
  notNegations,
  undone
} from '../language/en/modality.ts'
import {CAPITAL, DIGIT, has, NUMBER_OPENER} from '../text/flags.ts'
import type {Modality, Span, Token} from '../types.ts'

/** How a clause stands to the facts. */
export interface Stance {
  readonly modality: Modality
  readonly polarity: 'positive' | 'negative'
}

type Sense = Modality | 'not' | undefined

/**
 * How a clause stands to the facts, by the words before its predicate: `[would be] signed`, `was [not] signed`, and by what undoes it
 * behind: `the talks [were called off]`. `aside` are spans whose words do not count: `12 [May]`.
 */
export function stance(tokens: readonly Token[], before: number, aside: readonly Span[]): Stance {
  const counted = (token: Token) => !aside.some(({start, end}) => token.start >= start && token.end <= end)
  const words = tokens.filter((token) => token.end <= before && counted(token))
  const rest = tokens.filter((token) => token.end > before)
  const senses = words.map((_, at) => senseAt(words, at, rest))
  // `agreed [to sign]`, `is [to be signed]`, `was [to have been signed]`: an infinitive right before the predicate is no fact yet.
  const ahead = isInfinitive(words, rest) ? 'planned' : undefined
  const undoing = undoneBehind(rest)
  return {
    modality:
      ahead ?? senses.find((sense): sense is Modality => sense !== undefined && sense !== 'not') ?? undoing.modality,
    polarity: senses.includes('not') && !isDefinite(words) ? 'negative' : undoing.polarity
  }
}

/** What a word makes of the clause: [plans] to sign; [refused] to sign; [claimed] that it signed, but not: claimed 12 lives. */
function senseAt(words: readonly Token[], at: number, rest: readonly Token[]): Sense {
  const {lower} = words[at]!
  // `[May] said`, `[Will] Smith`: names, unless the sentence begins so.
  if (at > 0 && has(words[at], CAPITAL)) return
  const next = words[at + 1] ?? rest[0]
  const then = words[at + 2] ?? rest[words[at + 1] ? 0 : 1]
  if (next?.lower === 'to' && infinitives.has(lower) && !isThing(then)) return infinitives.get(lower)
  if (negations.has(lower)) return isNegation(words, at, rest) ? 'not' : undefined
  if (needsTo.has(lower) || (causes.has(lower) && next?.lower === 'to')) return
  if (claimed.has(lower) && takesLives([...words.slice(at + 1), ...rest])) return
  if (counterfactual.has(lower) && next?.lower === 'have') return 'conditional'
  return modals.get(lower)
}

// [to] Paris, [to] the talks, [to] 12: no verb
function isThing(token: Token | undefined): boolean {
  return (
    token === undefined ||
    has(token, CAPITAL | DIGIT | NUMBER_OPENER) ||
    /^(?:the|a|an|his|her|its|their|this|that|these)$/.test(token.lower)
  )
}

function isNegation(words: readonly Token[], at: number, rest: readonly Token[]): boolean {
  const {lower} = words[at]!
  const next = (words[at + 1] ?? rest[0])?.lower ?? ''
  // the [no-]confidence motion
  if (notNegations.has(next) || (lower === 'no' && next === '-')) return false
  // `[nearly] drowned`, `[without] signing`, but not: without warning, 12 drowned
  return !narrowNegations.has(lower) || (words.length - at <= 2 && !isThing(rest[0]))
}

// claimed [12 lives], claimed [responsibility]
function takesLives(behind: readonly Token[]): boolean {
  return behind
    .slice(0, 8)
    .some(({lower}) => /^(?:lives|life|responsibility|victory|credit|victims|asylum)$/.test(lower))
}

function isInfinitive(words: readonly Token[], [predicate]: readonly Token[]): boolean {
  const at = words.findLastIndex(({lower}) => lower !== 'be' && lower !== 'been' && lower !== 'have')
  if (words[at]?.lower !== 'to' || isThing(predicate)) return false
  const governor = words[at - 1]?.lower ?? ''
  // the [first] storm to strike
  return !infinitives.has(governor) && !words.slice(Math.max(0, at - 4), at).some(({lower}) => ranks.has(lower))
}

// No word denies what is told as known: nobody was charged over [the] shooting
function isDefinite(words: readonly Token[]): boolean {
  return /^(?:the|['’]s)$/.test(words.at(-1)?.lower ?? '')
}

const ranks: ReadonlySet<string> = new Set(['first', 'second', 'third', 'last', 'latest', 'only', 'enough'])

const none: Stance = {modality: 'asserted', polarity: 'positive'}

/** The talks on Friday [were cancelled]. */
function undoneBehind(rest: readonly Token[]): Stance {
  for (let at = 1; at < rest.length && at < 12; at++) {
    const sense = undone.get(
      rest[at]!.lower === 'called' && rest[at + 1]?.lower === 'off' ? 'called off' : rest[at]!.lower
    )
    if (sense === undefined || !/^(?:was|were|been|be|is|are|being|got)$/.test(rest[at - 1]!.lower)) continue
    return sense === 'not' ? {modality: 'asserted', polarity: 'negative'} : {modality: sense, polarity: 'positive'}
  }
  return none
}
