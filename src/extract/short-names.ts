import {CAPITAL, CAPITALS, has} from '../flags.ts'
import {bodyHeads, bodySuffixes} from '../language/en/organizations.ts'
import type {OrganizationMention, Sentence, Text, Token} from '../types.ts'
import {acronymAt} from './acronym.ts'
import {bySentence} from './words.ts'

/** A body's name at tokens `[from, to)`. */
export interface Body {
  readonly name: string
  readonly country?: string | undefined
  readonly from: number
  readonly to: number
}

/** A body as a mention. */
export function bodyMention(sentence: Sentence, {name, country, from, to}: Body): OrganizationMention {
  const span = {start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end}
  const base = {type: 'organization', sentence: sentence.index, ...span, name} as const
  return country === undefined ? base : {...base, country}
}

/** Add the acronyms of a text: those that the article explains carry the full name, others their own. */
export function withAcronyms(
  text: Text,
  named: readonly OrganizationMention[],
  full: ReadonlyMap<string, OrganizationMention>
): readonly OrganizationMention[] {
  const here = bySentence(text, named)
  return text.sentences.flatMap((sentence) => {
    const own = here[sentence.index]!
    const more = acronymsIn(sentence, own, full)
    return more.length > 0 ? [...own, ...more].sort((a, b) => a.start - b.start) : own
  })
}

function acronymsIn(
  sentence: Sentence,
  own: readonly OrganizationMention[],
  full: ReadonlyMap<string, OrganizationMention>
): readonly OrganizationMention[] {
  const result: OrganizationMention[] = []
  let shouting: boolean | undefined
  sentence.tokens.forEach(({text, start, flags}, index) => {
    if (!(flags & CAPITALS) || text.length > 8) return
    if (own.some((it) => it.start <= start && start < it.end)) return
    shouting ??= sentence.text === sentence.text.toUpperCase()
    if (!acronymAt(sentence, index, full, shouting)) return
    const {name, country} = full.get(text) ?? {name: text, country: undefined}
    result.push(bodyMention(sentence, {name, country, from: index, to: index + 1}))
  })
  return result
}

/** Add the one word of a full name that says what the body is, where it stands alone: [the Observatory]. */
export function withShort(text: Text, named: readonly OrganizationMention[]): readonly OrganizationMention[] {
  const full = byHead(named)
  if (full.size === 0) return named
  const here = bySentence(text, named)
  return text.sentences.flatMap((sentence) => {
    const own = here[sentence.index]!
    const more: OrganizationMention[] = []
    const {tokens} = sentence
    for (let index = 1; index < tokens.length; index++) {
      if (!(tokens[index]!.flags & CAPITAL)) continue
      const body = full.get(tokens[index]!.text)
      if (!body || tokens[index - 1]!.lower !== 'the' || isNextCapital(tokens, index)) continue
      const {start, end} = tokens[index]!
      if (!own.some((it) => it.start <= start && end <= it.end)) {
        more.push(bodyMention(sentence, {name: body.name, country: body.country, from: index, to: index + 1}))
      }
    }
    return more.length > 0 ? [...own, ...more].sort((a, b) => a.start - b.start) : own
  })
}

function isNextCapital(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return has(next, CAPITAL)
}

// Bodies by the one word of their name that says what they are; a word that two bodies share stands for none.
function byHead(named: readonly OrganizationMention[]): ReadonlyMap<string, OrganizationMention> {
  const result = new Map<string, OrganizationMention | undefined>()
  for (const body of named) {
    for (const word of body.name.split(' ')) {
      if (!(bodyHeads.has(word) || bodySuffixes.has(word))) continue
      const other = result.get(word)
      result.set(word, !result.has(word) || other?.name === body.name ? body : undefined)
    }
  }
  return new Map([...result].filter((it): it is [string, OrganizationMention] => it[1] !== undefined))
}
