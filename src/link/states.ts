import {fold} from '../text/fold.ts'
import type {Article, Evidence, StateClaim, Witness} from '../types.ts'
import {veto} from './apart.ts'
import {together} from './appearance.ts'
import {sharedNames} from './event-identity.ts'
import type {Linker} from './facts.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/** States of one person by the full name, of one thing by what it is and is called. */
export function stateLinker(scales: Scales): Linker<StateClaim> {
  return {
    scopes: ({claim}) => [claim.attribute],
    keys: ({claim: {subject}}) => (subject.name === undefined ? [subject.event ?? ''] : fullName(subject.name)),
    label: ({claim: {value}}) => `${value.name} ${value.hours.join(' ')}`,
    weigh: (a, b) => {
      const topic = scales.topic(a.article, b.article)
      const same = a.claim.subject.name === undefined ? things(a, b, scales) : people(a, b, scales)
      return 'veto' in same ? same : [...same, ...sameDays(a, b), ...topic]
    }
  }
}

/** Days within which articles are taken to tell of one state. */
const days = 3

/** Articles of the same days that tell of one kind of state of what bears one name. */
function sameDays({article: a}: Witness, {article: b}: Witness): readonly Evidence[] {
  if (a === b || !together(a, b, days)) return []
  return [{reason: 'published within three days', weight: weights.publishedTogether}]
}

const fullName = (name: string): readonly string[] => (name.includes(' ') ? [fold(name)] : [])

function people(a: Witness<StateClaim>, b: Witness<StateClaim>, {rarity}: Scales): readonly Evidence[] {
  const name = a.claim.subject.name!
  if (a.article === b.article) return [{reason: `the article calls both ${name}`, weight: weights.sameBearer}]
  return [
    {reason: 'any two people in two articles', weight: weights.bearer},
    {reason: `both are called ${name}`, weight: sharedNames(name.split(' '), rarity)}
  ]
}

function things(a: Witness<StateClaim>, b: Witness<StateClaim>, scales: Scales) {
  const [x, y] = [a.claim.subject, b.claim.subject]
  const own = shared(x.parties, y.parties, scales.core)
  const common = own.length > 0 ? own : namesOfBoth(a.article, b.article, scales)
  if (own.length === 0 && x.parties.length > 0 && y.parties.length > 0)
    return veto(`${x.parties.join(' and ')} against ${y.parties.join(' and ')}`)
  if ([...(x.numerals ?? [])].sort().join(' ') !== [...(y.numerals ?? [])].sort().join(' '))
    return veto('another one of its kind')
  const [kinds, others] = [x.beside ?? [], y.beside ?? []]
  // The [coastal] road is not the [mountain] road.
  if (kinds.length > 0 && others.length > 0 && !kinds.some((kind) => others.includes(kind)))
    return veto(`${kinds.join(' ')} against ${others.join(' ')}`)
  return [
    {reason: `any two called ${x.event}`, weight: weights.rare},
    ...(common.length > 0
      ? [{reason: `both name ${common.join(' and ')}`, weight: sharedNames(common, scales.rarity)}]
      : [])
  ]
}

/** Most names that are told as evidence. */
const shown = 2

/** The rarest names of which both articles speak; of an article with itself none. */
function namesOfBoth(a: Article, b: Article, {rarity}: Scales): readonly string[] {
  if (a === b) return []
  const others = new Set(b.terms.names)
  const both = a.terms.names.filter((name) => others.has(name)).map((name) => ({name, rare: rarity(name)}))
  return both
    .sort((x, y) => y.rare - x.rare)
    .slice(0, shown)
    .map(({name}) => name)
}
