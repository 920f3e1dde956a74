import {CAPITAL, CAPITALS, GIVEN_NAME, has, NAME_ARTICLE, NO_BODY, NO_PLACE, TITLE_HEAD} from '../text/flags.ts'
import type {Extractor, PlaceMention, Sentence, Token} from '../types.ts'
import {type Place, places} from './gazetteer.ts'
import {knownBodies} from './known-bodies.ts'
import {regionAt} from './place-cues.ts'
import {learnPlaces} from './place-learned.ts'
import {spelledAt} from './spelled.ts'
import {isPossessive, isWord, touches} from './words.ts'

/** Places and demonyms: those known by name, those that their surroundings show, and further mentions of the latter. */
export const placeExtractor: Extractor = (text, found) => {
  const known = text.sentences.map(knownIn)
  const learned = learnPlaces(text, known, found)
  const result: PlaceMention[] = []
  for (const [index, mentions] of known.entries())
    for (const mention of merge(mentions, learned[index]!)) result.push(mention)
  return result
}

function knownIn(sentence: Sentence): PlaceMention[] {
  const {tokens} = sentence
  const result: PlaceMention[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (!(tokens[index]!.flags & (CAPITAL | NAME_ARTICLE))) continue
    const end = bodyEnd(tokens, index)
    const hit = lookUp(tokens, index)
    if (end > index + 1 && (!hit || hit.end < end)) {
      index = end - 1
      continue
    }
    if (!hit || !plausible(tokens, index, hit.end, hit.value)) continue
    const region = regionAt(tokens, hit.end, hit.value)
    const last = tokens[(region?.end ?? hit.end) - 1]!
    const value = region?.value ?? hit.value
    const within = kindsWithin.has(value.kind) ? withinAt(tokens, region?.end ?? hit.end, value) : value
    result.push({type: 'place', sentence: sentence.index, start: tokens[index]!.start, end: last.end, ...within})
    index = (region?.end ?? hit.end) - 1
  }
  return result
}

const kindsWithin: ReadonlySet<string> = new Set(['city', 'region', 'capital'])

// [Birmingham], Alabama; [Otranto], Italy: what follows a comma says where it is.
function withinAt(tokens: readonly Token[], at: number, place: Place): Place {
  const other = tokens[at]?.text === ',' ? lookUp(tokens, at + 1)?.value : undefined
  if (other?.kind === 'country' && place.country === undefined) return {...place, country: other.name}
  if (other?.kind !== 'region' || place.kind === 'region') return place
  const {country} = other
  // A list: Paris, Bavaria and Rome.
  if (country === undefined || (place.kind === 'capital' && country !== place.country)) return place
  return {...place, country, region: other.name}
}

// [Washington Post] and [Bank of England] are bodies.
function bodyEnd(tokens: readonly Token[], at: number): number {
  const {flags} = tokens[at]!
  return flags & CAPITAL && !(flags & NO_BODY) ? (spelledAt(knownBodies, tokens, at)?.end ?? at) : at
}

const asName = (token: Token): string =>
  token.flags & CAPITALS && token.text.length > 2 ? token.text[0] + token.lower.slice(1) : token.text

function lookUp(tokens: readonly Token[], at: number): {value: Place; end: number} | undefined {
  const {text, flags} = tokens[at]!
  if (!(flags & CAPITAL)) return text === 'al' || text === 'the' ? spelledAt(places, tokens, at) : undefined
  const exact = flags & NO_PLACE ? undefined : spelledAt(places, tokens, at)
  if (exact) return exact
  if (text === 'Al') return spelledAt(places, tokens, at, (it) => (it === tokens[at] ? it.lower : it.text))
  if (!(flags & CAPITALS)) return text.endsWith('s') ? withoutApostrophe(text, at) : undefined
  if (text.length < 3) return
  const hit = spelledAt(places, tokens, at, asName)
  return hit && (text.length > 3 || hit.end > at + 1) ? hit : undefined
}

// [Syrias] where the apostrophe was lost
function withoutApostrophe(text: string, at: number): {value: Place; end: number} | undefined {
  const value = places.get(text.slice(0, -1))?.find((it) => it.words.length === 1)?.value
  return value && (value.kind === 'country' || value.kind === 'capital') && text !== 'Americas'
    ? {value, end: at + 1}
    : undefined
}

function plausible(tokens: readonly Token[], from: number, to: number, place: Place): boolean {
  const before = from > 0 ? tokens[from - 1] : undefined
  const after = tokens[to]
  if (before && touches(before, tokens[from]) && (before.text === '@' || before.text === '#')) return false
  if (to - from > 1) return true
  if (place.kind === 'demonym') return !isLanguage(before, after)
  // [Michael Jordan], [Mr London]
  if (
    before &&
    ((has(before, GIVEN_NAME) && (place.kind !== 'country' || surnames.has(tokens[from]!.text))) ||
      /^(?:mr|mrs|ms|dr)$/.test(before.lower))
  )
    return false
  if (before?.text === '.' && /^(?:mr|mrs|ms|dr)$/.test(tokens[from - 2]?.lower ?? '')) return false
  if (place.kind === 'city' && before && isInitial(before, tokens[from - 2])) return false
  // [Jordan Henderson], but [Jordan Foreign Minister]
  return !(has(tokens[from], GIVEN_NAME) && isNameLike(tokens, to))
}

const surnames: ReadonlySet<string> = new Set([
  'Jordan',
  'Chad',
  'Israel',
  'Georgia',
  'India',
  'Kenya',
  'Holland',
  'Ireland',
  'England',
  'Scotland',
  'Wales',
  'France',
  'Jersey'
])

function isInitial(dot: Token, letter: Token | undefined): boolean {
  return dot.text === '.' && letter !== undefined && letter.text.length === 1 && has(letter, CAPITAL)
}

function isNameLike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !has(token, CAPITAL) || has(token, CAPITALS)) return false
  return !has(token, TITLE_HEAD) && !lookUp(tokens, at) && isWord(token)
}

// [in English.]
function isLanguage(before: Token | undefined, after: Token | undefined): boolean {
  return before?.lower === 'in' && (!isWord(after) || after!.lower === 'and') && !isPossessive(after)
}

function merge(known: readonly PlaceMention[], learned: readonly PlaceMention[]): readonly PlaceMention[] {
  if (learned.length === 0) return known
  const free = learned.filter((it) => !known.some((other) => other.start < it.end && it.start < other.end))
  return [...known, ...free].sort((a, b) => a.start - b.start)
}
