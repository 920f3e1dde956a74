import {givenNames, notNames} from '../language/en/names.ts'
import {bodySuffixes} from '../language/en/organizations.ts'
import {directions, locatives, notPlaces, placeHeads, placePrefixes, regionSuffixes} from '../language/en/regions.ts'
import {reportingVerbs} from '../language/en/reporting.ts'
import {titleHeads} from '../language/en/titles.ts'
import type {Mention, PlaceMention, Sentence, Text, Token} from '../types.ts'
import type {Place} from './gazetteer.ts'
import {knownBodies} from './known-bodies.ts'
import {bySentence, isAllCaps, isCapital, isPossessive, isTitleCase, isWord, mask, touches, wordsOf} from './words.ts'

const general: ReadonlySet<string> = new Set([
  'region',
  'city',
  'town',
  'village',
  'suburb',
  'neighbourhood',
  'neighborhood'
])
const sites: ReadonlySet<string> = new Set([
  'city',
  'town',
  'village',
  'suburb',
  'neighbourhood',
  'neighborhood',
  'hamlet'
])

/** A known place and the word behind it that makes another of it: [Lachin] corridor, [Aleppo] province; [Aleppo city] is still Aleppo. */
export function regionAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  known: Place
): {readonly value: Place; readonly end: number} | undefined {
  const after = tokens[to]
  if (!after || known.kind === 'country' || known.kind === 'demonym' || !regionSuffixes.has(after.lower)) return
  if (general.has(after.lower) || touches(tokens[to - 1], after)) return
  const {country} = known
  const name = `${wordsOf(tokens, from, to)} ${after.lower}`
  return {value: country === undefined ? {name, kind: 'region'} : {name, kind: 'region', country}, end: to + 1}
}

/** Places that are not known by name, by sentence: [the town of Qusayr], [Hadrut province], [near Aghdam], and all further mentions. */
export function learnPlaces(
  text: Text,
  known: readonly (readonly PlaceMention[])[],
  found: readonly Mention[]
): readonly (readonly PlaceMention[])[] {
  const others = bySentence(text, found)
  const learned = new Map<string, Place>()
  const people = personLike(text)
  const result = text.sentences.map((sentence) => {
    if (isTitleCase(sentence)) return []
    const taken = mask<Mention>(sentence, [
      ...others[sentence.index]!.filter((it) => it.type !== 'quotation'),
      ...known[sentence.index]!
    ])
    return cued(sentence, taken, people, learned)
  })
  if (learned.size === 0) return result
  return text.sentences.map((sentence) => {
    const own = result[sentence.index]!
    const taken = mask<Mention>(sentence, [...known[sentence.index]!, ...own])
    return [...own, ...again(sentence, taken, learned)]
  })
}

function cued(
  sentence: Sentence,
  taken: readonly (Mention | undefined)[],
  people: ReadonlySet<string>,
  learned: Map<string, Place>
): PlaceMention[] {
  const {tokens} = sentence
  const result: PlaceMention[] = []
  for (let from = 0; from < tokens.length; from++) {
    const to = nameEnd(tokens, taken, from)
    if (to === from || taken[from - 1]?.type === 'place') continue
    const place = judge(tokens, from, to, people)
    if (place) {
      result.push(mention(sentence, from, place.end, place.value))
      if (place.learn) learned.set(wordsOf(tokens, from, to), {...place.value, name: wordsOf(tokens, from, to)})
    }
    from = (place?.end ?? to) - 1
  }
  return result
}

interface Judged {
  readonly value: Place
  readonly end: number
  readonly learn: boolean
}

function judge(tokens: readonly Token[], from: number, to: number, people: ReadonlySet<string>): Judged | undefined {
  const name = wordsOf(tokens, from, to)
  const before = tokens[from - 1]
  const after = tokens[to]
  const suffix = after && regionSuffixes.has(after.lower) && !touches(tokens[to - 1], after) ? after.lower : undefined
  if (suffix && from > 0 && !people.has(tokens[to - 1]!.text)) {
    if (sites.has(suffix)) return {value: {name, kind: 'city'}, end: to, learn: true}
    if (suffix === 'region') return {value: {name, kind: 'region'}, end: to, learn: true}
    return {value: {name: `${name} ${suffix}`, kind: 'region'}, end: to + 1, learn: false}
  }
  if (before?.lower === 'of' && placeHeads.has(tokens[from - 2]?.lower ?? '') && !isPossessive(after)) {
    return {value: {name, kind: sites.has(tokens[from - 2]!.lower) ? 'city' : 'region'}, end: to, learn: true}
  }
  if (placePrefixes.has(tokens[from]!.text) && to - from > 1)
    return {value: {name, kind: 'region'}, end: to, learn: false}
  const comma = before?.text === ',' ? tokens[from - 2] : before
  if (comma?.lower === 'capital' && (after?.text === ',' || after?.text === '.'))
    return {value: {name, kind: 'city'}, end: to, learn: true}
  return located(tokens, from, to, people) ? {value: {name, kind: 'region'}, end: to, learn: true} : undefined
}

function located(tokens: readonly Token[], from: number, to: number, people: ReadonlySet<string>): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  const earlier = tokens[from - 2]?.lower ?? ''
  const cue =
    locatives.has(before) ||
    (directions.has(before) && !isCapital(tokens[from - 1]!.text)) ||
    (before === 'of' && directions.has(earlier))
  if (!cue || to - from > 2 || touches(tokens[from - 1], tokens[from])) return false
  if (/^(?:confidence|interest|faith|trust|believe|believes|involved|role|invest|invested|stake|shares)$/.test(earlier))
    return false
  const after = tokens[to]
  if (after && (isCapital(after.text) || isPossessive(after) || /^\d/.test(after.text) || after.text === '-'))
    return false
  for (let index = from; index < to; index++) {
    const {text} = tokens[index]!
    if (givenNames.has(text) || people.has(text) || isAllCaps(text) || bodySuffixes.has(text)) return false
  }
  return true
}

function nameEnd(tokens: readonly Token[], taken: readonly (Mention | undefined)[], from: number): number {
  let end = from
  while (end < tokens.length && end - from < 5 && !taken[end] && isNameWord(tokens[end]!)) {
    end++
    const hyphen = tokens[end]
    if (
      hyphen?.text === '-' &&
      touches(tokens[end - 1], hyphen) &&
      touches(hyphen, tokens[end + 1]) &&
      isCapital(tokens[end + 1]!.text)
    )
      end++
  }
  return end
}

function isNameWord(token: Token): boolean {
  const {text, lower} = token
  if (text.length < 3 || !isCapital(text) || !isWord(token)) return false
  if (placePrefixes.has(text)) return true
  return (
    !notPlaces.has(text) &&
    !notNames.has(text) &&
    !titleHeads.has(lower) &&
    !knownBodies.has(text) &&
    !regionSuffixes.has(lower)
  )
}

// Words that are names of people here: behind a title or a given name, or before a verb of saying.
function personLike(text: Text): ReadonlySet<string> {
  const result = new Set<string>()
  for (const {tokens} of text.sentences) {
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!
      if (!isCapital(token.text)) continue
      const before = tokens[index - 1]
      if (before && (titleHeads.has(before.lower) || givenNames.has(before.text))) result.add(token.text)
      else if (reportingVerbs.has(tokens[index + 1]?.lower ?? '')) result.add(token.text)
    }
  }
  return result
}

function again(
  sentence: Sentence,
  taken: readonly (Mention | undefined)[],
  learned: ReadonlyMap<string, Place>
): PlaceMention[] {
  const {tokens} = sentence
  const result: PlaceMention[] = []
  for (let from = 0; from < tokens.length; from++) {
    const to = nameEnd(tokens, taken, from)
    if (to === from) continue
    const place = learned.get(wordsOf(tokens, from, to))
    if (place) result.push(mention(sentence, from, to, place))
    from = to - 1
  }
  return result
}

function mention(sentence: Sentence, from: number, to: number, place: Place): PlaceMention {
  const {tokens, index} = sentence
  return {type: 'place', sentence: index, start: tokens[from]!.start, end: tokens[to - 1]!.end, ...place}
}
