import {givenNames} from '../language/en/names.ts'
import {titleHeads} from '../language/en/titles.ts'
import type {Extractor, PlaceMention, Sentence, Token} from '../types.ts'
import {type Place, places} from './gazetteer.ts'
import {knownBodies} from './known-bodies.ts'
import {regionAt} from './place-cues.ts'
import {learnPlaces} from './place-learned.ts'
import {spelledAt} from './spelled.ts'
import {isAllCaps, isCapital, isPlain, isPossessive, isWord, touches} from './words.ts'

/** Places and demonyms: those known by name, those that their surroundings show, and further mentions of the latter. */
export const placeExtractor: Extractor = (text, found) => {
  const known = text.sentences.map(knownIn)
  const learned = learnPlaces(text, known, found)
  return known.flatMap((mentions, index) => merge(mentions, learned[index]!))
}

function knownIn(sentence: Sentence): PlaceMention[] {
  const {tokens} = sentence
  const result: PlaceMention[] = []
  for (let index = 0; index < tokens.length; index++) {
    const {text} = tokens[index]!
    if (isPlain(text) && text !== 'al' && text !== 'the') continue
    const end = bodyEnd(tokens, index)
    const hit = lookUp(tokens, index)
    if (end > index + 1 && (!hit || hit.end < end)) {
      index = end - 1
      continue
    }
    if (!hit || !plausible(tokens, index, hit.end, hit.value)) continue
    const region = regionAt(tokens, hit.end, hit.value)
    const last = tokens[(region?.end ?? hit.end) - 1]!
    const {name, kind, country} = region?.value ?? hit.value
    const place = country === undefined ? {name, kind} : {name, kind, country}
    result.push({type: 'place', sentence: sentence.index, start: tokens[index]!.start, end: last.end, ...place})
    index = (region?.end ?? hit.end) - 1
  }
  return result
}

// [Washington Post] and [Bank of England] are bodies.
function bodyEnd(tokens: readonly Token[], at: number): number {
  return isCapital(tokens[at]!.text) ? (spelledAt(knownBodies, tokens, at, asWritten)?.end ?? at) : at
}

const asWritten = (token: Token): string => token.text
const asName = (token: Token): string =>
  token.text.length > 2 && isAllCaps(token.text) ? token.text[0] + token.lower.slice(1) : token.text

function lookUp(tokens: readonly Token[], at: number): {value: Place; end: number} | undefined {
  const {text} = tokens[at]!
  if (!isCapital(text)) return text === 'al' || text === 'the' ? spelledAt(places, tokens, at, asWritten) : undefined
  const exact = spelledAt(places, tokens, at, asWritten)
  if (exact) return exact
  if (text === 'Al') return spelledAt(places, tokens, at, (it) => (it === tokens[at] ? it.lower : it.text))
  if (text.endsWith('s') && !isAllCaps(text)) return withoutApostrophe(text, at)
  if (!isAllCaps(text) || text.length < 3) return
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
  const before = tokens[from - 1]
  const after = tokens[to]
  if (before && touches(before, tokens[from]) && (before.text === '@' || before.text === '#')) return false
  if (to - from > 1) return true
  if (place.kind === 'demonym') return !isLanguage(before, after)
  // [Michael Jordan], [Mr London]
  if (
    before &&
    ((givenNames.has(before.text) && (place.kind !== 'country' || surnames.has(tokens[from]!.text))) ||
      /^(?:mr|mrs|ms|dr)$/.test(before.lower))
  )
    return false
  if (before?.text === '.' && /^(?:mr|mrs|ms|dr)$/.test(tokens[from - 2]?.lower ?? '')) return false
  if (place.kind === 'city' && before && isInitial(before, tokens[from - 2])) return false
  // [Jordan Henderson], but [Jordan Foreign Minister]
  return !(givenNames.has(tokens[from]!.text) && isNameLike(tokens, to))
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
  return dot.text === '.' && letter !== undefined && letter.text.length === 1 && isCapital(letter.text)
}

function isNameLike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !isCapital(token.text) || isAllCaps(token.text)) return false
  return !titleHeads.has(token.lower) && !lookUp(tokens, at) && isWord(token)
}

// [in English.]
function isLanguage(before: Token | undefined, after: Token | undefined): boolean {
  return before?.lower === 'in' && (!isWord(after) || after!.lower === 'and') && !isPossessive(after)
}

function merge(known: readonly PlaceMention[], learned: readonly PlaceMention[]): PlaceMention[] {
  if (learned.length === 0) return [...known]
  const free = learned.filter((it) => !known.some((other) => other.start < it.end && it.start < other.end))
  return [...known, ...free].sort((a, b) => a.start - b.start)
}
