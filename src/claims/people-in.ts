import {unnamed} from '../language/en/ages.ts'
import {asideOpeners} from '../language/en/people.ts'
import type {Argument, Syntax} from '../syntax/index.ts'
import {CAPITAL, has} from '../text/flags.ts'
import type {PersonMention, Token} from '../types.ts'
import {isPersonal} from './referent.ts'
import type {Reading} from './sentence.ts'

/** The full names in a phrase: `Novak`; `the guard [Joris Novak]`; `[Joris Novak], the guard`; `all three, including [Novak]`; not `the lawyer of [Novak]`. */
export function peopleIn({head, from, to}: Argument, reading: Reading, {tree}: Syntax): readonly string[] {
  const {mentions, sentence} = reading
  const {tokens} = sentence
  const people = mentions.filter(isPerson)
  const known = people.filter((it) => {
    const {end} = it
    const at = tokens.findIndex((token) => token.end >= end)
    return isNaming(at) || isBefore(end) || isWithin(head, it)
  })
  if (known.length > 0) return known.map(({fullName}) => fullName)
  const apposed = people.filter((it) => tree.labels[head] === 'appos' && isWithin(tree.heads[head]!, it))
  if (apposed.length > 0) return apposed.map(({fullName}) => fullName)
  // A name that nothing else tells to be a person's: who is at large or dead is one.
  const named = namesAt(reading, tree).flatMap(({name, last}) => (isNaming(last) || isApposedTo(last) ? [name] : []))
  return named.length > 0 ? named : [...pronounOf(head, reading), ...definiteOf({head, from}, reading)]

  // `Anna Velm, [the painter], was alive`, `Anna Velm, once [the youngest judge], was convicted`, read as the painter's
  function isBefore(end: number): boolean {
    if (tokens[to]?.text !== ',') return false
    const comma = asideOpeners.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1
    return tokens[comma]?.text === ',' && tokens[comma - 1]?.end === end
  }

  function isNaming(last: number): boolean {
    let at = last
    for (let steps = 0; steps < 6 && at >= 0; steps++) {
      if (at === head) return true
      const label = tree.labels[at]!
      const inside = /^(?:appos|flat|compound|conj)$/.test(label) || (label === 'nmod' && namingCases.has(caseOf(at)))
      if (!inside) return false
      at = tree.heads[at]!
    }
    return false
  }

  // `[Mira Tosk], the dealer who was convicted`
  function isApposedTo(last: number): boolean {
    const to = tree.labels[head] === 'appos' ? tree.heads[head]! : -1
    return to === last || (to >= 0 && tree.heads[last] === to && tree.labels[last] === 'flat')
  }

  function isWithin(at: number, {start, end}: PersonMention): boolean {
    const token = tokens[at]
    return token !== undefined && token.start >= start && token.end <= end
  }

  function caseOf(of: number): string | undefined {
    return tokens.find((_, at) => tree.heads[at] === of && tree.labels[at] === 'case')?.lower
  }
}

/** What may stand before a name that says who somebody is: all three, [including] Novak; the editor Lena Marsh. */
const namingCases: ReadonlySet<string | undefined> = new Set(['including', undefined])

/** `[He] was jailed`, of whom the sentence before told; `Davit Orlen left after the court acquitted [him]`: the only one of the sentence. */
function pronounOf(head: number, {sentence: {tokens}, mentions, meant}: Reading): readonly string[] {
  const {lower, start} = tokens[head]!
  if (!/^(?:he|she|him|her)$/.test(lower)) return []
  if (head === 0) return one(meant())
  const names = new Set(mentions.filter(isPerson).map(({fullName}) => fullName))
  const before = mentions.find((it): it is PersonMention => isPerson(it) && it.end <= start)
  // the mayor's brother[, Davit Orlen,] is no other
  const isOther = (token: Token, at: number) =>
    unnamed.has(token.lower) &&
    before &&
    before.start !== tokens[at + 1]?.start &&
    before.start !== tokens[at + 2]?.start
  return names.size === 1 && before && !tokens.some(isOther) ? [before.fullName] : []
}

/** `[The bookkeeper] was convicted`: whom the article calls so, or of whom the sentence before told. */
function definiteOf({head, from}: Pick<Argument, 'head' | 'from'>, reading: Reading): readonly string[] {
  const {tokens} = reading.sentence
  const noun = tokens[head]!
  if (tokens[from]?.lower !== 'the' || !isPersonal(noun.lower)) return []
  const meant = reading.referred().find((it) => it.kind === 'person' && it.end === noun.end)
  if (meant) return [meant.name]
  return from === 0 && head <= 2 && !unnamed.has(noun.lower) ? one(reading.meant()) : []
}

/** `Among those [freed] was Zora Velin`, `Zora Velin was among the [freed]`: who suffered what a participle says, in words that the syntax does not tie to it. */
export interface AmongThose {
  /** The token of the participle. */
  readonly at: number
  readonly names: readonly string[]
}

/** All those who are named as among those of whom a participle tells; `isTold` says which participles are looked for. */
export function amongThose(
  {sentence: {tokens}, mentions}: Reading,
  isTold: (token: Token) => boolean
): readonly AmongThose[] {
  const people = mentions.filter(isPerson)
  return tokens.flatMap((token, among) => {
    if (token.lower !== 'among' || !/^(?:those|the)$/.test(tokens[among + 1]?.lower ?? '')) return []
    const at = tokens.findIndex((it, index) => index > among + 1 && index < among + 6 && isTold(it))
    if (
      at < 0 ||
      tokens.slice(among + 2, at).some(({lower}) => !/^(?:who|\d+|were|was|been|had|have|later)$/.test(lower))
    )
      return []
    const names = among === 0 ? behind(at) : before(among)
    return names.length > 0 ? [{at, names}] : []
  })

  // `Among those freed by Zaretia [was Zora Velin]`
  function behind(at: number): readonly string[] {
    const verb = tokens.findIndex(
      ({lower}, index) => index > at && index < at + 14 && /^(?:was|were|is|are)$/.test(lower)
    )
    return verb < 0
      ? []
      : people
          .filter(({start, end}) => start - tokens[verb]!.end < near && end > tokens[verb]!.end)
          .map(({fullName}) => fullName)
  }

  function before(among: number): readonly string[] {
    const verb = tokens[among - 1]!
    if (!/^(?:was|were|is|are)$/.test(verb.lower)) return []
    return people
      .filter(
        ({start, end}) => end === verb.start - 1 || (start === tokens[0]!.start && tokens[among - 2]?.text === ',')
      )
      .map(({fullName}) => fullName)
  }
}

/** Characters between the verb and a name that it is said of, for a title or what somebody is. */
const near = 24

/** Two or three words with capital letters in a row that no mention covers, with the last token. */
function namesAt(
  {mentions, sentence: {tokens}}: Reading,
  {tags}: Syntax['tree']
): readonly {readonly name: string; readonly last: number}[] {
  const isFree = (token: Token) =>
    has(token, CAPITAL) && !mentions.some(({start, end}) => token.start < end && start < token.end)
  const found: {name: string; last: number}[] = []
  // A sentence's first word has its capital of itself.
  for (let at = tags[0] === 'PROPN' ? 0 : 1; at < tokens.length; at++) {
    let end = at
    while (end < tokens.length && isFree(tokens[end]!)) end++
    if (end - at === 2 || end - at === 3) {
      const words = tokens.slice(at, end)
      found.push({name: words.map(({text}) => text).join(' '), last: end - 1})
    }
    at = Math.max(at, end)
  }
  return found
}

const one = (person: PersonMention | undefined): readonly string[] => (person ? [person.fullName] : [])

const isPerson = (mention: {readonly type: string}): mention is PersonMention => mention.type === 'person'
