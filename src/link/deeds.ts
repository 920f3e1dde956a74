import {fold} from '../text/fold.ts'
import type {Article, DeedClaim, Evidence, Witness} from '../types.ts'
import {compatible} from '../values/interval.ts'
import {apart, veto, type Weighed} from './apart.ts'
import {daysApart} from './appearance.ts'
import {sharedNames} from './event-identity.ts'
import type {Linker} from './facts.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/** What was done to one thing, and what was not: by the deed and the thing, by whom, where and when, and by what else the articles name. */
export function deedLinker(scales: Scales): Linker<DeedClaim> {
  return {
    scopes: () => ['deed'],
    keys: ({claim: {value}}) => [fold(`${value.deed} ${value.thing}`)],
    label: ({claim, article}) =>
      `${claim.polarity} ${claim.value.doer} ${claim.subject.places.join(' ')} ${article.path}`,
    weigh: (a, b) => {
      if (a.article === b.article) return apart('one article tells of both')
      return differ(a, b, scales) ?? evidence(a, b, scales)
    }
  }
}

/** Days within which articles may tell of one deed, and within which they likely do; what was never done was not done at any time. */
const reach = 40
const days = 10

function differ(a: Witness<DeedClaim>, b: Witness<DeedClaim>, {core}: Scales): Weighed | undefined {
  const [x, y] = [a.claim.value, b.claim.value]
  if (x.doer !== undefined && y.doer !== undefined && shared([x.doer], [y.doer], core).length === 0)
    return veto(`by ${x.doer} against by ${y.doer}`)
  if ((x.once || y.once) && !sameOccasion(a, b, core)) return apart('such things are done every day')
  if (x.kinds.length > 0 && y.kinds.length > 0 && !x.kinds.some((kind) => y.kinds.includes(kind)))
    return veto(`${x.kinds.join(' ')} against ${y.kinds.join(' ')}`)
  const [p, q] = [a.claim.subject, b.claim.subject]
  if (p.places.length > 0 && q.places.length > 0 && shared(p.places, q.places, core).length === 0)
    return veto(`in ${p.places.join(' and ')} against in ${q.places.join(' and ')}`)
  if (x.date && y.date && !compatible(x.date, y.date)) return veto(`${x.date.value} against ${y.date.value}`)
  return undefined
}

/** What is done every day is one occasion where one did it, and to or at what is called alike. */
function sameOccasion(
  {claim: {value: x}}: Witness<DeedClaim>,
  {claim: {value: y}}: Witness<DeedClaim>,
  core: Scales['core']
): boolean {
  if (x.doer === undefined || y.doer === undefined) return false
  const common = shared(x.kinds, y.kinds, core)
  return common.length > 1 || common.some((kind) => /^\p{Lu}/u.test(kind))
}

function evidence(a: Witness<DeedClaim>, b: Witness<DeedClaim>, scales: Scales): Weighed {
  const near = together(a, b)
  if (near === undefined) return apart('told at other times')
  const names = bothName(a.article, b.article, scales)
  if (names.length === 0) return apart('the articles have no name in common')
  const [p, q] = [a.claim.subject, b.claim.subject]
  const own = shared([...p.parties, ...p.places], [...q.parties, ...q.places], scales.core)
  const {kinds, deed, thing} = a.claim.value
  const same = kinds.filter((kind) => b.claim.value.kinds.includes(kind))
  return [
    {reason: `any two of ${deed} and ${thing}`, weight: weights.common},
    {reason: `both articles name ${names.join(' and ')}`, weight: sharedNames(names, scales.rarity)},
    ...(own.length > 0
      ? [{reason: `both sentences name ${own.join(' and ')}`, weight: sharedNames(own, scales.rarity)}]
      : []),
    ...(same.length > 0 && a.claim.value.doer !== undefined && b.claim.value.doer !== undefined
      ? [{reason: `both say so of ${a.claim.value.doer}`, weight: weights.sameBroker}]
      : []),
    ...(same.length > 0 ? [{reason: `both say ${same.join(' and ')}`, weight: weights.sameThing}] : []),
    ...near,
    ...scales.topic(a.article, b.article)
  ]
}

function together(a: Witness<DeedClaim>, b: Witness<DeedClaim>): readonly Evidence[] | undefined {
  if (a.claim.value.date && b.claim.value.date) return [{reason: 'both are dated alike', weight: weights.sameDate}]
  if (a.claim.value.ever || b.claim.value.ever) return []
  const between = daysApart(a.article, b.article)
  if (between === undefined || between > reach) return undefined
  return between <= days ? [{reason: 'published within ten days', weight: weights.publishedTogether}] : []
}

/** Most names that are told as evidence. */
const shown = 2

function bothName(a: Article, b: Article, {rarity}: Scales): readonly string[] {
  const others = new Set(b.terms.names)
  const both = a.terms.names.filter((name) => others.has(name)).map((name) => ({name, rare: rarity(name)}))
  return both
    .sort((x, y) => y.rare - x.rare)
    .slice(0, shown)
    .map(({name}) => name)
}
