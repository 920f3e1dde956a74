import {commonSurnames} from '../language/en/ages.ts'
import {fold} from '../text/fold.ts'
import type {AgeClaim, Evidence, Witness} from '../types.ts'
import {dayNumber} from '../values/interval.ts'
import {sharedNames} from './event-identity.ts'
import type {Linker} from './facts.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/** Ages and births of one person: in one article by the name; between articles by the full name, the role and the topics. */
export function ageLinker(scales: Scales): Linker<AgeClaim> {
  return {
    scopes: () => ['age'],
    keys: ({claim}) => [fold(claim.subject.name!)],
    label: ({claim}) => `${claim.value.value} ${claim.at?.join(' ')} ${claim.moment}`,
    weigh: (a, b) => {
      if (a.article !== b.article) return acrossArticles(a, b, scales)
      return [
        {reason: `the article calls both ${a.claim.subject.name}`, weight: weights.sameBearer},
        ...scales.topic(a.article, b.article)
      ]
    }
  }
}

/** Years between two births that are hardly one person's, told wrongly. */
const generation = 15

function acrossArticles(a: Witness<AgeClaim>, b: Witness<AgeClaim>, {rarity, topic}: Scales): readonly Evidence[] {
  const name = a.claim.subject.name!
  const [first, last] = [name.split(' ')[0]!, name.split(' ').at(-1)!]
  // A bare surname in another paper says nothing.
  if (first === last) return []
  const common = commonSurnames.has(fold(last))
  const weight = Math.min(common ? weights.commonBearer : weights.namesMost, sharedNames([first, last], rarity))
  return [
    {reason: 'any two people in two articles', weight: weights.bearer},
    {reason: `both are called ${name}`, weight},
    ...roles(a.claim.roles, b.claim.roles),
    ...topic(a.article, b.article),
    ...apart(a.claim, b.claim)
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
function apart({born: x}: AgeClaim, {born: y}: AgeClaim): readonly Evidence[] {
  if (!x || !y) return []
  const days = Math.max(dayNumber(x[0]) - dayNumber(y[1]), dayNumber(y[0]) - dayNumber(x[1]))
  const years = Math.floor(days / 365.25)
  return years < generation ? [] : [{reason: `born ${years} years apart`, weight: weights.otherGeneration}]
}
