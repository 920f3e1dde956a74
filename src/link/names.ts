import {remember} from '../general/remember.ts'
import {fold} from '../text/fold.ts'
import {nearKeys, slipped, surname} from '../text/spelling.ts'
import type {Evidence, NameClaim, Witness} from '../types.ts'
import {apart, isApart, veto, type Weighed} from './apart.ts'
import type {Linker} from './facts.ts'
import type {Scales} from './scales.ts'
import {isThingName, weighThingNames} from './thing-names.ts'

/** Spellings of one person's name, in one article and across articles. */
export function nameLinker(scales: Scales): Linker<NameClaim> {
  const parts = remember(partsOf)
  return {
    scopes: ({article, claim}) => {
      const {value} = claim
      if (isThingName(claim)) return ['things']
      const {given} = parts(value.name)
      return given ? [`in ${article.path}`, given] : [`in ${article.path}`]
    },
    keys: ({claim}) => nearKeys(isThingName(claim) ? fold(claim.value.name) : parts(claim.value.name).surname),
    label: ({claim}) => (isThingName(claim) ? fold(claim.value.name) : parts(claim.value.name).surname),
    weigh: (a, b) => {
      if (isThingName(a.claim) && isThingName(b.claim)) return weighThingNames(a, b, scales)
      const [x, y] = [parts(a.claim.value.name), parts(b.claim.value.name)]
      const person = a.article === b.article ? withinArticle(a, b, x, y) : acrossArticles(a, b, x, y)
      return isApart(person) ? person : [...person, ...scales.topic(a.article, b.article)]
    }
  }
}

/** A name taken apart, folded; `given` is empty where a surname stands alone. */
interface Parts {
  readonly given: string
  readonly surname: string
}

function partsOf(name: string): Parts {
  return {given: fold(first(name)), surname: surname(name)}
}

/** One article names each person in full once: a bare surname a letter off must mean somebody who is there. */
function withinArticle(
  a: Witness<NameClaim>,
  b: Witness<NameClaim>,
  {given, surname: s}: Parts,
  {given: other, surname: t}: Parts
): Weighed {
  const [x, y] = [a.claim.value, b.claim.value]
  if (isThing(a) || isThing(b)) return ofThings(a, b)
  if (x.fullName === y.fullName) return [{reason: `the article calls ${x.name} ${x.fullName}`, weight: 4}]
  if (!slipped(s, t) || !rolesAgree(x.roles, y.roles))
    return apart('no slip of the pen makes the one name of the other')
  if (given && other)
    return given === other
      ? [{reason: `both are called ${first(x.name)}`, weight: 4}]
      : veto(`${first(x.name)} against ${first(y.name)}`)
  if (!given && !other) return apart('the article names neither in full')
  // [Petra Lindholm], [Karl Lindholt], [Lindholt]: the article says who the last one is; but husband and wife have one name.
  const [bare, full] = given ? [y, x] : [x, y]
  const kin = bare.kin || full.kin
  if (!kin && bare.fullName !== bare.name && fold(first(bare.fullName)) !== fold(first(full.fullName)))
    return veto(`${x.fullName} against ${y.fullName}`)
  return [{reason: 'a surname that no full name in the article explains', weight: 4}]
}

/** Of things only the letters tell: they are claimed in pairs, under the usual form. */
function ofThings(a: Witness<NameClaim>, b: Witness<NameClaim>): Weighed {
  return isThing(a) && isThing(b) && a.claim.subject.name === b.claim.subject.name
    ? [{reason: 'a name that the article writes so nowhere else', weight: 4}]
    : apart('a person and a thing, or two things')
}

const isThing = ({claim}: Witness<NameClaim>): boolean => claim.subject.kind === 'thing'

/** Across articles both must be named in full, given names the same, and letters differ that no transliteration explains. */
function acrossArticles(
  a: Witness<NameClaim>,
  b: Witness<NameClaim>,
  {given, surname: s}: Parts,
  {given: other, surname: t}: Parts
): Weighed {
  const [x, y] = [a.claim.value, b.claim.value]
  // A bare surname in another paper says nothing; another given name is another person.
  if (!given || !other || isThing(a) || isThing(b)) return apart('a surname alone may be anybody’s in another paper')
  if (given !== other || !rolesAgree(x.roles, y.roles)) return veto('another given name or another role')
  if (s !== t && !slipped(s, t)) return apart('no slip of the pen makes the one name of the other')
  const roles = x.roles.some((role) => y.roles.some((also) => sameRole(role, also)))
  return [
    {reason: `both are called ${first(x.name)}`, weight: 2.5},
    ...(roles ? [{reason: `both are ${x.roles[0]}`, weight: 2}] : []),
    ...toldAlike(a, b)
  ]
}

/** Of both the same is told: `of the heart clinic`, `who heads the heart clinic`. One word may be chance. */
function toldAlike(
  {
    claim: {
      subject: {words = []}
    }
  }: Witness<NameClaim>,
  {claim}: Witness<NameClaim>
): readonly Evidence[] {
  const both = words.filter((word) => claim.subject.words?.includes(word))
  return both.length > 1 ? [{reason: `of both is told: ${both.join(', ')}`, weight: 1.5}] : []
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

function first(name: string): string {
  const parts = name.split(/\s+/)
  return parts.length > 1 ? parts[0]! : ''
}
