import {fold} from '../fold.ts'
import {nearKeys, slipped, surname} from '../spelling.ts'
import type {Evidence, NameClaim, Witness} from '../types.ts'
import type {Linker} from './facts.ts'
import type {Scales} from './scales.ts'

/** Spellings of one person's name, in one article and across articles. */
export function nameLinker(scales: Scales): Linker<NameClaim> {
  return {
    keys: ({article, claim: {value}}) => {
      const near = nearKeys(surname(value.name))
      const given = givenNames(value.name)
      return [...near.map((key) => `${article.path} ${key}`), ...(given ? near.map((key) => `${given} ${key}`) : [])]
    },
    label: ({claim}) => surname(claim.value.name),
    weigh: (a, b) => {
      const person = a.article === b.article ? withinArticle(a, b) : acrossArticles(a, b)
      return person?.length ? [...person, ...scales.topic(a.article, b.article)] : person
    }
  }
}

/** One article names each person in full once: a bare surname a letter off must mean somebody who is there. */
function withinArticle(a: Witness<NameClaim>, b: Witness<NameClaim>): readonly Evidence[] | undefined {
  const [x, y] = [a.claim.value, b.claim.value]
  if (x.fullName === y.fullName) return [{reason: `the article calls ${x.name} ${x.fullName}`, weight: 4}]
  if (!slipped(surname(x.name), surname(y.name)) || !rolesAgree(x.roles, y.roles)) return []
  const [given, other] = [givenNames(x.name), givenNames(y.name)]
  if (given && other) return given === other ? [{reason: `both are called ${first(x.name)}`, weight: 4}] : undefined
  if (!given && !other) return []
  return [{reason: 'a surname that no full name in the article explains', weight: 4}]
}

/** Across articles both must be named in full, given names the same, and letters differ that no transliteration explains. */
function acrossArticles(a: Witness<NameClaim>, b: Witness<NameClaim>): readonly Evidence[] | undefined {
  const [x, y] = [a.claim.value, b.claim.value]
  const [given, other] = [givenNames(x.name), givenNames(y.name)]
  // A bare surname in another paper says nothing; another given name is another person.
  if (!given || !other) return []
  if (given !== other || !rolesAgree(x.roles, y.roles)) return undefined
  const [s, t] = [surname(x.name), surname(y.name)]
  if (s !== t && !slipped(s, t)) return []
  const roles = x.roles.some((role) => y.roles.some((also) => sameRole(role, also)))
  return [
    {reason: `both are called ${first(x.name)}`, weight: 2},
    ...(roles ? [{reason: `both are ${x.roles[0]}`, weight: 2}] : [])
  ]
}

function rolesAgree(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((role) => b.some((other) => sameRole(role, other)))
}

/** `Armenian Prime Minister` and `Prime Minister`: one holds all words of the other. */
function sameRole(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)]
  const [few, many] = x.length < y.length ? [x, y] : [y, x]
  return few.every((word) => many.includes(word))
}

function words(role: string): readonly string[] {
  return fold(role)
    .split(/\s+/)
    .filter((word) => word !== 'the' && word !== 'of')
}

function givenNames(name: string): string {
  return fold(first(name))
}

function first(name: string): string {
  const parts = name.split(/\s+/)
  return parts.length > 1 ? parts[0]! : ''
}
