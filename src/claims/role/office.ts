import {ministers, portfolios} from '../../language/en/office-kinds.ts'
import {
  bareOffices,
  officeForms,
  officePhrases,
  offices,
  roleAsides,
  roleStatus,
  withArticle
} from '../../language/en/offices.ts'
import {titleModifiers} from '../../language/en/titles.ts'
import type {Mention, Office} from '../../types.ts'

/** An office and whether it is held, without times. */
export type Held = Pick<Office, 'office' | 'head' | 'of' | 'status'>

/**
 * The office in the words of a role: `Russian Deputy Foreign Minister` is the deputy foreign minister of Russia. `named` are the places and
 * bodies in it. A profession is none, nor is a bare `leader`.
 */
export function officeOf(role: string, named: readonly Mention[], text: string): Held | undefined {
  const [all, behind] = cutAt(portfolioFirst(role.replace(officePhrases, (phrase) => phrase.replaceAll(' ', '_'))))
  const before = all.replace(/^(?:.* )?and /, '')
  const owner = ownerBefore(before, named, text)
  const words = wordsOfOffice(before.slice(owner?.length ?? 0), named, text)
  const status =
    wordsOfOffice(before, [], text)
      .map((word) => roleStatus.get(word))
      .find(Boolean) ?? 'current'
  // A [Labour] politician, but a labour minister.
  const isAside = (word: string, at: number) =>
    roleAsides.has(word) && !(word === 'labour' && ministers.has(words[at + 1] ?? ''))
  const office = words.filter((word, at) => !roleStatus.has(word) && !isAside(word, at))
  const last = office.at(-1)
  if (last === undefined || !isOffice(office, last) || office.length > 5) return
  const head = written(office).replaceAll('_', ' ')
  const of = behind === '' ? (owner?.name ?? placeIn(before, named, text)) : canonical(behind, named, text)
  if (of === undefined && office.length === 1 && bareOffices.has(last)) return
  return {office: of === undefined ? head : `${head} of ${article(of)}${of}`, head, of, status}
}

// [minister of defence] as [defence minister], of foreign affairs as foreign
function portfolioFirst(role: string): string {
  return role.replace(portfolios, (_, head: string, of: string) => `${of.replace(/ affairs$/i, '')} ${head}`)
}

// [governor general], but not [major general]
function isOffice(office: readonly string[], last: string): boolean {
  return (
    offices.has(last) ||
    last.includes('_') ||
    (last === 'general' && offices.has(office.at(-2) ?? '')) ||
    office.slice(-2).join(' ') === 'attorney general'
  )
}

/** The longest ending of an office that is written otherwise: deputy [pm]. */
function written(office: readonly string[]): string {
  for (let from = 0; from < office.length; from++) {
    const full = officeForms.get(office.slice(from).join(' '))
    if (full) return [...office.slice(0, from), full].join(' ')
  }
  return office.join(' ')
}

// [governor] of [the Isle of Homra]
function cutAt(role: string): readonly [string, string] {
  const hit = / (?:of|for|to|at) (?:the )?/.exec(role)
  return hit ? [role.slice(0, hit.index), role.slice(hit.index + hit[0].length)] : [role, '']
}

// The words of the office itself, lower-cased: without the state or body before it.
function wordsOfOffice(before: string, named: readonly Mention[], text: string): readonly string[] {
  let rest = before
  for (const mention of named) rest = rest.replace(wordsOf(mention, text), ' ')
  return rest
    .toLowerCase()
    .replace(/\b(ex|then|late|acting|vice|prime)-|-(?=elect\b|designate\b)/g, '$1 ')
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]+$/u, ''))
    .filter((word) => /^\p{L}/u.test(word))
}

/** [SeaMicro] chief, [Colts] interim coach: names that no list knows, before an office in small letters or all capitals. */
function ownerBefore(
  before: string,
  named: readonly Mention[],
  text: string
): {readonly name: string; readonly length: number} | undefined {
  const hit = /^((?:[\p{Lu}\d][^\s,]* )+)(?=(?:\p{Ll}|CEO\b|CFO\b|COO\b|PM\b|MP\b))/u.exec(before)
  if (!hit) return
  const owner = hit[1]!
    .trim()
    .split(' ')
    .filter((word, at) => at > 0 || !isWordOfOffice(word.toLowerCase()))
    .join(' ')
    .replace(/['’]s?$/, '')
  if (owner === '' || owner.split(' ').every((word) => isWordOfOffice(word.toLowerCase()))) return
  const whole = named.find((mention) => wordsOf(mention, text) === owner)
  if (!whole && named.some((mention) => owner.startsWith(wordsOf(mention, text)) && mention.type === 'place')) return
  return {name: (whole && nameOf(whole)) ?? owner, length: hit[0].length}
}

const isWordOfOffice = (word: string): boolean =>
  roleStatus.has(word) || roleAsides.has(word) || offices.has(word) || titleModifiers.has(word)

function placeIn(before: string, named: readonly Mention[], text: string): string | undefined {
  const here = named.filter((mention) => before.includes(wordsOf(mention, text)))
  const owner = here.find(({type}) => type === 'organization') ?? here.at(-1)
  return owner && nameOf(owner)
}

// What the office is of, by its own name where it is one: [Russian Federation] is Russia.
function canonical(behind: string, named: readonly Mention[], text: string): string {
  const whole = named.find((mention) => wordsOf(mention, text) === behind)
  return (whole && nameOf(whole)) ?? behind.replace(/['’]s?$/, '').replace(/ and .* of .*$/, '')
}

function nameOf(mention: Mention): string | undefined {
  if (mention.type === 'place') return mention.kind === 'demonym' ? mention.country : mention.name
  return mention.type === 'organization' ? mention.name : undefined
}

function wordsOf({start, end}: Mention, text: string): string {
  return text.slice(start, end)
}

const article = (of: string): string => (withArticle.test(of) ? 'the ' : '')
