import {directions, locatives, placeHeads, siteWords} from '../language/en/regions.ts'
import {BODY_SUFFIX, CAPITAL, GIVEN_NAME, has, PLACE_PREFIX, REGION_SUFFIX} from '../text/flags.ts'
import type {Mention, Token} from '../types.ts'
import type {Place} from './gazetteer.ts'
import {isPossessive, touches, wordsOf} from './words.ts'

/** A known place and the word behind it that makes another of it: [Sell] corridor, [Aleppo] province; [Aleppo city] is still Aleppo. */
export function regionAt(
  tokens: readonly Token[],
  to: number,
  known: Place
): {readonly value: Place; readonly end: number} | undefined {
  const after = tokens[to]
  if (!after || known.kind === 'country' || known.kind === 'demonym' || !isSuffix(tokens, to)) return
  if (siteWords.has(after.lower) || after.lower === 'region') return
  const {country} = known
  const name = `${known.name} ${after.lower}`
  return {value: country === undefined ? {name, kind: 'region'} : {name, kind: 'region', country}, end: to + 1}
}

// [province], but neither [Bay]-based nor [District Hospital]
function isSuffix(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !has(token, REGION_SUFFIX) || touches(tokens[at - 1], token)) return false
  return !(has(token, CAPITAL) && has(tokens[at + 1], CAPITAL))
}

/** What a name's surroundings say of it. */
export interface Cue {
  readonly value: Place
  readonly end: number
  /** The word that shows it; `in` and `from` alone are not enough. */
  readonly word: string
  /** Whether the bare name is a place elsewhere too. */
  readonly learn: boolean
}

/** The cue for a place at a name `[from, to)` that nothing else explains: [the town of Qusayr], [Sell province], [near Karsk]. */
export function cueAt(
  tokens: readonly Token[],
  taken: readonly (Mention | undefined)[],
  from: number,
  to: number,
  people: ReadonlySet<string>
): Cue | undefined {
  const name = wordsOf(tokens, from, to)
  if (people.has(tokens[to - 1]!.text)) return
  const before = tokens[from - 1]
  if (from > 0 && isSuffix(tokens, to) && !/(?:[ai]an|ic|ish|ese)$/.test(name)) return withSuffix(name, tokens[to]!, to)
  const place = (kind: 'city' | 'region', word: string, learn = true): Cue => ({
    value: {name, kind},
    end: to,
    word,
    learn
  })
  if (before?.lower === 'of' && placeHeads.has(tokens[from - 2]?.lower ?? '') && !isPossessive(tokens[to])) {
    return place(siteWords.has(tokens[from - 2]!.lower) ? 'city' : 'region', 'of')
  }
  if (has(tokens[from], PLACE_PREFIX) && to - from > 1) return place('region', 'prefix', false)
  if (isCapitalOf(tokens, from, to)) return place('city', 'capital')
  const word = locatedBy(tokens, from, to)
  if (word === undefined) return
  return place('region', word === 'in' && tokens[to]?.text === ',' && taken[to + 1]?.type === 'place' ? 'comma' : word)
}

function withSuffix(name: string, {lower}: Token, to: number): Cue {
  if (siteWords.has(lower)) return {value: {name, kind: 'city'}, end: to, word: lower, learn: true}
  if (lower === 'region') return {value: {name, kind: 'region'}, end: to, word: lower, learn: true}
  return {value: {name: `${name} ${lower}`, kind: 'region'}, end: to + 1, word: lower, learn: false}
}

// The region's [capital, Stepanakert,]
function isCapitalOf(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[from - 1]?.text === ',' ? tokens[from - 2] : tokens[from - 1]
  return word?.lower === 'capital' && /^[,.]$/.test(tokens[to]?.text ?? '')
}

const trust = /^(?:confidence|interest|faith|trust|believe|believes|involved|role|invest|invested|stake|shares)$/

function locatedBy(tokens: readonly Token[], from: number, to: number): string | undefined {
  const before = tokens[from - 1]?.lower ?? ''
  const earlier = tokens[from - 2]?.lower ?? ''
  const direction =
    (directions.has(before) && !has(tokens[from - 1], CAPITAL)) || (before === 'of' && directions.has(earlier))
  if (!(direction || locatives.has(before) || before === 'from')) return
  if (to - from > 3 || touches(tokens[from - 1], tokens[from]) || trust.test(earlier)) return
  const after = tokens[to]
  if (after && (has(after, CAPITAL) || isPossessive(after) || /^[\d-]/.test(after.text))) return
  for (let index = from; index < to; index++) {
    if (has(tokens[index], GIVEN_NAME | BODY_SUFFIX)) return
  }
  return direction ? 'direction' : before
}
