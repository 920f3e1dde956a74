import {commonSurnames} from '../language/en/ages.ts'
import {fold} from '../text/fold.ts'
import type {AgeClaim, Article, Evidence, Witness} from '../types.ts'
import {dayNumber} from '../values/interval.ts'
import {apart, veto, type Weighed} from './apart.ts'
import {together} from './appearance.ts'
import {sharedNames} from './event-identity.ts'
import type {Linker} from './facts.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/** Ages and births of one person: in one article by the name; between articles by the full name, the role and the topics. */
export function ageLinker(scales: Scales): Linker<AgeClaim> {
  return {
    scopes: () => ['age'],
    keys: ({claim}) => [...new Set([fold(claim.subject.name!), fold(surname(claim))])],
    label: ({claim}) => `${claim.value.value} ${claim.at?.join(' ')} ${claim.moment}`,
    weigh: (a, b) => {
      if (a.article !== b.article) return acrossArticles(a, b, scales)
      const [name, other] = [a.claim.subject.name!, b.claim.subject.name!]
      if (fold(name) !== fold(other)) return veto(`${name} against ${other}`)
      return [
        {reason: `the article calls both ${a.claim.subject.name}`, weight: weights.sameBearer},
        ...scales.topic(a.article, b.article)
      ]
    }
  }
}

const surname = ({subject: {name}}: AgeClaim): string => name!.split(' ').at(-1)!

/** Years between two births that are hardly one person's, told wrongly. */
const generation = 15

function acrossArticles(a: Witness<AgeClaim>, b: Witness<AgeClaim>, scales: Scales): Weighed {
  const {rarity, topic} = scales
  const name = a.claim.subject.name!
  const other = b.claim.subject.name!
  if (name.includes(' ') !== other.includes(' ')) return bySurname(a, b, scales)
  if (fold(name) !== fold(other)) return veto(`${name} against ${other}`)
  const [first, last] = [name.split(' ')[0]!, surname(a.claim)]
  // A bare surname in another paper says nothing.
  if (first === last) return []
  const common = commonSurnames.has(fold(last))
  const weight = Math.min(common ? weights.commonBearer : weights.namesMost, sharedNames([first, last], rarity))
  return [
    {reason: 'any two people in two articles', weight: weights.bearer},
    {reason: `both are called ${name}`, weight},
    ...roles(a.claim.roles, b.claim.roles),
    ...topic(a.article, b.article),
    ...about(last, a.article, b.article),
    ...generations(a.claim, b.claim)
  ]
}

/** Days within which two articles lead with one person who is in the news. */
const news = 30

/** Of two people with one full name hardly both are what the papers lead with in one month. */
function about(surname: string, a: Article, b: Article): readonly Evidence[] {
  const leads = [a, b].every(({terms}) => terms.leads.includes(surname.toLowerCase()))
  return leads && together(a, b, news)
    ? [{reason: `both lead with ${surname} in one month`, weight: weights.publishedTogether}]
    : []
}

/** `[President Hale], 67` and `[Tom Hale, 64,] the president`: a surname that few bear, of one office in articles on one thing. */
function bySurname(a: Witness<AgeClaim>, b: Witness<AgeClaim>, {rarity, topic}: Scales): Weighed {
  const last = surname(a.claim)
  const [office] = roles(a.claim.roles, b.claim.roles)
  if (!office || office.weight < 0 || commonSurnames.has(fold(last))) return apart('a surname alone is anybody’s')
  return [
    {reason: `both are called ${last}`, weight: sharedNames([last], rarity)},
    office,
    ...topic(a.article, b.article),
    ...generations(a.claim, b.claim)
  ]
}

function roles(a: readonly string[], b: readonly string[]): readonly Evidence[] {
  if (a.length === 0 || b.length === 0) return []
  const same = a.find((role) => b.some((other) => heads(role).some((word) => heads(other).includes(word))))
  return [
    same === undefined
      ? {reason: `${a[0]} against ${b[0]}`, weight: weights.otherRole}
      : {reason: `both are ${same}`, weight: weights.sameRole}
  ]
}

const heads = (role: string): readonly string[] =>
  fold(role)
    .split(/[\s-]+/)
    .filter((word) => word.length > 3 && word !== 'former')

/** Father and daughter may have one name; nobody is that much younger by mistake. */
function generations({born: x}: AgeClaim, {born: y}: AgeClaim): readonly Evidence[] {
  if (!x || !y) return []
  const days = Math.max(dayNumber(x[0]) - dayNumber(y[1]), dayNumber(y[0]) - dayNumber(x[1]))
  const years = Math.floor(days / 365.25)
  return years < generation ? [] : [{reason: `born ${years} years apart`, weight: weights.otherGeneration}]
}
