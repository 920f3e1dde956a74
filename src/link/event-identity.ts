import {withArticle} from '../language/en/inflect.ts'
import type {Evidence, Subject} from '../types.ts'
import {type Apart, isApart, veto, type Weighed} from './apart.ts'
import type {Rarity} from './rarity.ts'
import {sameName, shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/**
 * What speaks for and against two subjects being one event, all but the attribute under test.
 * Vetoed are those brokered by others, of another ordinal, and with other parties altogether.
 */
export function eventIdentity(a: Subject, b: Subject, scales: Scales): Weighed {
  const evidence: Evidence[] = []
  for (const judge of judges) {
    const judged = judge(a, b, scales)
    if (!judged) continue
    if (isApart(judged)) return judged
    evidence.push(judged)
  }
  return evidence
}

type Judged = Evidence | Apart | undefined

function entry(a: Subject, b: Subject): Judged {
  if (a.event === undefined || b.event === undefined) return undefined
  if (a.event === b.event) return {reason: `both speak of ${withArticle(a.event)}`, weight: weights.sameEntry}
  if (a.family === b.family) return {reason: `${a.event} and ${b.event} may be one`, weight: 0}
  return {reason: `${a.event} and ${b.event} are different things`, weight: weights.otherFamily}
}

function parties(a: Subject, b: Subject, {core, rarity}: Scales): Judged {
  const [x, y] = [everyone(a), everyone(b)]
  if (x.length === 0 || y.length === 0) return undefined
  const common = shared(x, y, core)
  if (common.length > 0) return {reason: `both name ${list(common)}`, weight: sharedNames(common, rarity)}
  const reason = `${list(x)} against ${list(y)}`
  return x.length > 1 && y.length > 1 ? veto(reason) : {reason, weight: weights.noName}
}

/** The two rarest of the names that two mentions share, weighed by their rarity. */
export function sharedNames(common: readonly string[], rarity: Rarity): number {
  const rarest = common
    .map(rarity)
    .sort((a, b) => b - a)
    .slice(0, 2)
  return Math.min(weights.namesMost, weights.name * rarest.reduce((sum, rare) => sum + rare, 0))
}

function everyone({parties, brokers, places}: Subject): readonly string[] {
  return [...new Set([...parties, ...brokers, ...places])]
}

/** `market` and `shelling` in both sentences, and in few others. */
export function sharedWords(a: Subject, b: Subject, {usual}: Scales): readonly Evidence[] {
  const other = new Set(b.words)
  const common = (a.words ?? []).filter((word) => other.has(word)).map((word) => ({word, rare: usual(word)}))
  const rarest = common.sort((x, y) => y.rare - x.rare).slice(0, 2)
  const weight = Math.min(weights.wordsMost, weights.word * rarest.reduce((sum, {rare}) => sum + rare, 0))
  return weight > 0 ? [{reason: `both say ${rarest.map(({word}) => word).join(' and ')}`, weight}] : []
}

function brokers(a: Subject, b: Subject, {core}: Scales): Judged {
  if (a.brokers.length === 0 || b.brokers.length === 0) return undefined
  const common = shared(a.brokers, b.brokers, core)
  return common.length > 0
    ? {reason: `both brokered by ${list(common)}`, weight: weights.sameBroker}
    : veto(`brokered by ${list(a.brokers)} against ${list(b.brokers)}`)
}

function places(a: Subject, b: Subject, {core, rarity}: Scales): Judged {
  if (a.places.length === 0 || b.places.length === 0) return undefined
  const common = shared(a.places, b.places, core)
  const weight = Math.min(weights.placeMost, weights.place * Math.max(0, ...common.map(rarity)))
  if (common.length > 0) return {reason: `both in ${list(common)}`, weight}
  return {
    reason: `${list(a.places)} against ${list(b.places)}`,
    weight: a.family === 'accord' && b.family === 'accord' ? weights.otherPlaceOfAccord : weights.otherPlace
  }
}

function ordinal(a: Subject, b: Subject): Judged {
  if (a.ordinal === undefined || b.ordinal === undefined || a.ordinal < 0 || b.ordinal < 0) return undefined
  return a.ordinal === b.ordinal
    ? {reason: `both are number ${a.ordinal}`, weight: weights.sameOrdinal}
    : veto(`number ${a.ordinal} against number ${b.ordinal}`)
}

function name(a: Subject, b: Subject, {core}: Scales): Judged {
  if (a.name === undefined || b.name === undefined) return undefined
  return sameName(core(a.name), core(b.name))
    ? {reason: `both are called ${a.name}`, weight: weights.sameName}
    : {reason: `${a.name} against ${b.name}`, weight: weights.otherName}
}

/** Two sides that each began something began two things; an agreement has no beginner. */
function agent(a: Subject, b: Subject, {core}: Scales): Judged {
  if (a.agent === undefined || b.agent === undefined || a.family === 'accord') return undefined
  return sameName(core(a.agent), core(b.agent)) ? undefined : veto(`begun by ${a.agent} against ${b.agent}`)
}

/** A truce in one town is not a truce in another. */
function scope(a: Subject, b: Subject, {core}: Scales): Judged {
  if (a.scope === undefined || b.scope === undefined) return undefined
  return sameName(core(a.scope), core(b.scope)) ? undefined : veto(`in ${a.scope} against ${b.scope}`)
}

function again(a: Subject, b: Subject): Judged {
  return a.again === b.again ? undefined : {reason: 'one is told as another one', weight: weights.again}
}

function list(names: readonly string[]): string {
  return names.join(' and ')
}

/** In the order in which their evidence is told. */
const judges: readonly ((a: Subject, b: Subject, scales: Scales) => Judged)[] = [
  entry,
  parties,
  brokers,
  places,
  ordinal,
  name,
  agent,
  scope,
  again
]

/** The sum of the evidence. */
export function total(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, {weight}) => sum + weight, 0)
}
