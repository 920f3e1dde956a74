import {generalRoles} from '../language/en/reporting.ts'
import {titleHeads, titleModifiers} from '../language/en/titles.ts'
import type {PersonMention, Speaker, Token} from '../types.ts'
import {places} from './gazetteer.ts'
import type {Heard} from './speaker.ts'

/** The person whose role a noun phrase repeats: `the deputy minister` for the Russian Deputy Foreign Minister Mikhail Lindholm. */
export function resolveRole(
  tokens: readonly Token[],
  from: number,
  to: number,
  {people, speaker}: Heard
): Speaker | undefined {
  const words = tokens.slice(from, to).map((it) => it.lower)
  const head = words.findIndex((it, index) => titleHeads.has(it) && !titleHeads.has(words[index + 1] ?? ''))
  if (head < 0 || /^(?:a|an|another|some)$/.test(words[0]!)) return
  const state = countryOf(tokens.slice(from, to).map((it) => it.text))
  let best: {person: PersonMention; score: number} | undefined
  for (const person of people) {
    const score = likeness(words, words[head]!, state, person)
    if (score > 0 && score >= (best?.score ?? 0)) best = {person, score}
  }
  if (best) return {name: best.person.fullName, named: true, person: true}
  return generalRoles.has(words[head]!) && speaker?.person && words[0] === 'the' ? speaker : undefined
}

function likeness(words: readonly string[], head: string, state: string | undefined, {role}: PersonMention): number {
  if (role === undefined || role === 'author') return 0
  const other = role.split(/[\s-]+/)
  const lower = other.map((it) => it.toLowerCase())
  const general = generalRoles.has(head) && words.length > 1
  if (!lower.includes(head) && !general) return 0
  const theirs = countryOf(other)
  if (state && theirs && state !== theirs) return 0
  if (general && !lower.includes(head)) return state && state === theirs ? 0.5 : 0
  const shared = words.filter((it) => lower.includes(it) && (titleModifiers.has(it) || titleHeads.has(it))).length
  const missed =
    words.filter((it) => rank.has(it) && !lower.includes(it)).length +
    lower.filter((it) => rank.has(it) && !words.includes(it)).length
  return shared - missed + (state && state === theirs ? 1 : 0)
}

const rank: ReadonlySet<string> = new Set([
  'deputy',
  'prime',
  'vice',
  'former',
  'press',
  'general',
  'assistant',
  'co-chair'
])

function countryOf(words: readonly string[]): string | undefined {
  for (const word of words) {
    const place = places.get(word)?.find((it) => it.words.length === 1)?.value
    if (place?.country) return place.country
  }
  return
}
