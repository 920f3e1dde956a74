import {bodyHeads, bodySuffixes} from '../language/en/organizations.ts'
import {BODY_HEAD, BODY_SUFFIX, CAPITAL, CAPITALS, has, TITLE_HEAD} from '../text/flags.ts'
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
  const {index, tokens} = sentence
  return {type: 'organization', sentence: index, start: tokens[from]!.start, end: tokens[to - 1]!.end, name, country}
}

/** Add the acronyms of a text: those that the article explains carry the full name, others their own. */
export function withAcronyms(
  text: Text,
  named: readonly OrganizationMention[],
  full: ReadonlyMap<string, OrganizationMention>
): readonly OrganizationMention[] {
  return withMore(text, named, (sentence, own) => acronymsIn(sentence, own, full))
}

/** Add to the bodies of each sentence those that `more` finds in it, in the order of the text. */
function withMore(
  text: Text,
  named: readonly OrganizationMention[],
  more: (sentence: Sentence, own: readonly OrganizationMention[]) => readonly OrganizationMention[]
): readonly OrganizationMention[] {
  const here = bySentence(text, named)
  const result: OrganizationMention[] = []
  for (const sentence of text.sentences) {
    const own = here[sentence.index]!
    const others = more(sentence, own)
    const all = others.length > 0 ? [...own, ...others].sort((a, b) => a.start - b.start) : own
    for (const body of all) result.push(body)
  }
  return result
}

function acronymsIn(
  sentence: Sentence,
  own: readonly OrganizationMention[],
  full: ReadonlyMap<string, OrganizationMention>
): readonly OrganizationMention[] {
  if (!(sentence.flags & CAPITALS)) return []
  const result: OrganizationMention[] = []
  let shouting: boolean | undefined
  for (const [index, {text, start, flags}] of sentence.tokens.entries()) {
    if (!(flags & CAPITALS) || text.length > 8) continue
    if (own.some((it) => it.start <= start && start < it.end)) continue
    shouting ??= sentence.text === sentence.text.toUpperCase()
    if (!acronymAt(sentence, index, full, shouting)) continue
    const {name, country} = full.get(text) ?? {name: text, country: undefined}
    result.push(bodyMention(sentence, {name, country, from: index, to: index + 1}))
  }
  return result
}

/** Add the one word of a full name that says what the body is, where it stands alone: [the Observatory]. */
export function withShort(text: Text, named: readonly OrganizationMention[]): readonly OrganizationMention[] {
  const full = byHead(named)
  return full.size === 0 ? named : withMore(text, named, (sentence, own) => shortIn(sentence, own, full))
}

function shortIn(
  sentence: Sentence,
  own: readonly OrganizationMention[],
  full: ReadonlyMap<string, OrganizationMention>
): readonly OrganizationMention[] {
  if (!(sentence.flags & (BODY_HEAD | BODY_SUFFIX))) return []
  const result: OrganizationMention[] = []
  const {tokens} = sentence
  for (let index = 1; index < tokens.length; index++) {
    if (!(tokens[index]!.flags & (BODY_HEAD | BODY_SUFFIX))) continue
    const body = full.get(tokens[index]!.text)
    if (!body || !isTheOne(tokens, index) || has(tokens[index + 1], CAPITAL)) continue
    const {start, end} = tokens[index]!
    if (!own.some((it) => it.start <= start && end <= it.end)) {
      result.push(bodyMention(sentence, {name: body.name, country: body.country, from: index, to: index + 1}))
    }
  }
  return result
}

// the [Observatory], the London-based [Observatory]; said [Observatory] director
function isTheOne(tokens: readonly Token[], at: number): boolean {
  if (has(tokens[at + 1], TITLE_HEAD) && !has(tokens[at + 1], CAPITAL)) return !has(tokens[at - 1], CAPITAL)
  const adjective =
    /^(?:based|backed|run|owned|funded|led)$/.test(tokens[at - 1]!.lower) && tokens[at - 2]?.text === '-'
  if (!adjective) return tokens[at - 1]!.lower === 'the'
  return tokens[at - 4]?.lower === 'the' || tokens[at - 5]?.lower === 'the'
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
