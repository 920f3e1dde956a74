import {bodyLinks, bodyOwners, calendarWords, organModifiers, stateOrgans} from '../language/en/organizations.ts'
import {
  BODY_HEAD,
  BODY_SUFFIX,
  CAPITAL,
  CAPITALS,
  has,
  NAME_ARTICLE,
  NO_BODY,
  PHRASE_END,
  SMALL_ORGAN
} from '../text/flags.ts'
import type {Extractor, OrganizationMention, PlaceMention, Sentence, Token} from '../types.ts'
import {expansions} from './acronym.ts'
import {knownBodies} from './known-bodies.ts'
import {type Body, bodyMention, withAcronyms, withShort} from './short-names.ts'
import {spelledAt} from './spelled.ts'
import {bySentence, isPossessive, isTitleCase, isWord, mask, touches, wordsOf} from './words.ts'

/** Bodies: those known by name, names that end or begin like one, state organs in small letters, and acronyms. */
export const organizationExtractor: Extractor = (text, found) => {
  const places = bySentence(
    text,
    found.filter((it) => it.type === 'place')
  )
  const named: OrganizationMention[] = []
  for (const sentence of text.sentences)
    if (sentence.flags & promising) addBodies(named, sentence, places[sentence.index]!)
  return withShort(text, withAcronyms(text, named, expansions(text, named)))
}

type Places = readonly (PlaceMention | undefined)[]

const promising = CAPITAL | NAME_ARTICLE | SMALL_ORGAN

function addBodies(result: OrganizationMention[], sentence: Sentence, placesHere: readonly PlaceMention[]): void {
  const {tokens} = sentence
  const headline = isTitleCase(sentence)
  const places = mask(sentence, placesHere)
  let free = 0
  for (let index = 0; index < tokens.length; index++) {
    const body = tokens[index]!.flags & promising ? bodyAt(tokens, places, index, free, headline) : undefined
    if (!body || body.from < free) continue
    free = body.to
    index = body.to - 1
    result.push(bodyMention(sentence, body))
  }
}

function bodyAt(
  tokens: readonly Token[],
  places: Places,
  at: number,
  free: number,
  headline: boolean
): Body | undefined {
  const {text, flags} = tokens[at]!
  if (!(flags & CAPITAL)) {
    return flags & SMALL_ORGAN ? smallOrgan(tokens, places, at) : text === 'al' ? knownAt(tokens, at) : undefined
  }
  const known = knownAt(tokens, at)
  if (known) return headline ? known : extended(tokens, places, known, free)
  if (headline) return
  if (!(flags & (BODY_SUFFIX | BODY_HEAD))) return
  return named(tokens, places, at, free)
}

function knownAt(tokens: readonly Token[], at: number): Body | undefined {
  const hit = (has(tokens[at], NO_BODY) ? undefined : spelledAt(knownBodies, tokens, at)) ?? shouted(tokens, at)
  if (!hit || tokens[at - 1]?.text === '@') return
  return {name: hit.value.name, country: hit.value.country, from: at, to: hit.end}
}

// [DAESH]
function shouted(tokens: readonly Token[], at: number) {
  const {text, flags} = tokens[at]!
  return flags & CAPITALS && text.length > 4
    ? spelledAt(knownBodies, tokens, at, (it) => it.text[0] + it.lower.slice(1))
    : undefined
}

// [UN] Human Rights Council, [Red Cross] Society: the longer name counts.
function extended(tokens: readonly Token[], places: Places, known: Body, free: number): Body {
  let end = known.to
  while (
    end < tokens.length &&
    end - known.to < 4 &&
    isNamePart(tokens[end]!) &&
    !touches(tokens[end - 1], tokens[end])
  )
    end++
  for (let index = end - 1; index >= known.to; index--) {
    if (has(tokens[index], BODY_SUFFIX)) return named(tokens, places, index, free) ?? known
  }
  return known
}

// The name around a word that bodies' names end or begin with.
function named(tokens: readonly Token[], places: Places, at: number, free: number): Body | undefined {
  const from = leftEnd(tokens, at, free)
  const to = has(tokens[at], BODY_HEAD) ? rightEnd(tokens, at + 1) : at + 1
  if (to === at + 1 && (from === at || !has(tokens[at], BODY_SUFFIX))) return
  if (to === at + 1 && isSuffix(tokens[at + 1]) && !touches(tokens[at], tokens[at + 1])) return
  if (to - from < 2 || (places[from] && places[from] === places[to - 1])) return
  const own = tokens[at]!.lower
  const isOrgan =
    own === 'force' || own === 'forces' ? /^(?:air|armed)$/.test(tokens[at - 1]!.lower) : stateOrgans.has(own)
  const country = isOrgan ? stateOf(places, tokens, from, to) : undefined
  return {name: wordsOf(tokens, from, to), country, from, to}
}

function isSuffix(token: Token | undefined): boolean {
  return token !== undefined && has(token, BODY_SUFFIX)
}

function leftEnd(tokens: readonly Token[], at: number, free: number): number {
  let from = at
  while (from > free && at - from < 6) {
    const token = tokens[from - 1]!
    const hyphen = token.text === '-' && touches(token, tokens[from]) && touches(tokens[from - 2], token)
    const group = groupBefore(tokens, from)
    if (group >= free && group < from) from = group
    else if (token.text === '&' && from - 1 > free && has(tokens[from - 2], CAPITAL)) from--
    else if (hyphen || isNamePart(token)) from--
    else break
  }
  while (from < at && !has(tokens[from], CAPITAL)) from++
  return from
}

// [Farmers' ]Party, [People's ]Union: where those begin to whom a body belongs; nothing else of which it is said whose it is.
function groupBefore(tokens: readonly Token[], at: number): number {
  const ends = isPossessive(tokens[at - 1]) || /^['’]$/.test(tokens[at - 1]?.text ?? '')
  const group = tokens[at - 2]
  return ends && group && bodyOwners.has(group.lower) && has(group, CAPITAL) && touches(group, tokens[at - 1])
    ? at - 2
    : at
}

// [Ministry] of Science and Technology, [Institute] for the Study of War.
function rightEnd(tokens: readonly Token[], start: number): number {
  let end = start
  let index = start
  if (!/^(?:of|for|on|against|to)$/.test(tokens[start]?.text ?? '')) return start
  while (index < tokens.length && index - start < 12) {
    const {text} = tokens[index]!
    if (isNamePart(tokens[index]!)) end = ++index
    else if (bodyLinks.has(text) && isLinked(tokens, index + 1)) index++
    else break
  }
  return end
}

function isLinked(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next) return false
  return isNamePart(next) || (next.text === 'the' && tokens[at + 1] !== undefined && isNamePart(tokens[at + 1]!))
}

function isNamePart(token: Token): boolean {
  return (
    has(token, CAPITAL) &&
    isWord(token) &&
    !calendarWords.has(token.text) &&
    (has(token, CAPITALS) || !has(token, PHRASE_END))
  )
}

// [Syrian] government, [Russian foreign] ministry.
function smallOrgan(tokens: readonly Token[], places: Places, at: number): Body | undefined {
  let from = at
  while (from > 0 && organModifiers.has(tokens[from - 1]!.lower)) from--
  const place = places[from - 1]
  if (!place || !isState(place) || place.country === undefined || isPossessive(tokens[from - 1])) return
  while (from > 0 && places[from - 1] === place) from--
  const name = wordsOf(tokens, from, at + 1).replace(/(?<= )\p{Ll}/gu, (it) => it.toUpperCase())
  return {name, country: place.country, from, to: at + 1}
}

// [Russian] Foreign Ministry, [Armenia's] Ministry of Defence, Ministry of Defence [of Armenia].
function stateOf(places: Places, tokens: readonly Token[], from: number, to: number): string | undefined {
  for (let index = from; index < to; index++) if (isState(places[index])) return places[index]!.country
  if (isPossessive(tokens[from - 1])) return isState(places[from - 2]) ? places[from - 2]!.country : undefined
  const after = tokens[to]?.text === 'of' ? (places[to + 1] ?? places[to + 2]) : undefined
  return isState(after) ? after!.country : undefined
}

// [Damascus police] is no state's organ.
function isState(place: PlaceMention | undefined): boolean {
  return place?.kind === 'country' || place?.kind === 'demonym'
}
