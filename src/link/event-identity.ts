import type {Evidence, Subject} from '../types.ts'
import {type Apart, veto, type Weighed} from './apart.ts'
import {type Comparison, weighed} from './estimates.ts'
import {eventLevels, everyone, rarest} from './event-levels.ts'
import type {Rarity} from './rarity.ts'
import {sameName, shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/**
 * What speaks for and against two subjects being one event, all but the attribute under test; `without` names what else is under test.
 * Vetoed are those brokered by others, of another ordinal or numeral, begun by others, elsewhere, and with other parties altogether.
 */
export function eventIdentity(a: Subject, b: Subject, scales: Scales, without?: Comparison): Weighed {
  for (const vetoed of vetoes) {
    const found = vetoed(a, b, scales)
    if (found) return found
  }
  const levels = eventLevels(a, b, scales).filter(({comparison}) => comparison !== without)
  return [...weighed(levels), ...judges.flatMap((judge) => judge(a, b, scales) ?? [])]
}

type Veto = (a: Subject, b: Subject, scales: Scales) => Apart | undefined
type Judge = (a: Subject, b: Subject, scales: Scales) => Evidence | undefined

/** What a pack knows has those parties that its sentence names; a deed is told by halves. */
function parties(a: Subject, b: Subject, {core}: Scales): Apart | undefined {
  if (a.family?.startsWith('deed ')) return undefined
  const [x, y] = [everyone(a), everyone(b)]
  if (x.length < 2 || y.length < 2 || shared(x, y, core).length > 0) return undefined
  return veto(`${list(x)} against ${list(y)}`)
}

/** The two rarest of the names that two mentions share, weighed by their rarity. */
export function sharedNames(common: readonly string[], rarity: Rarity): number {
  return Math.min(weights.namesMost, weights.name * rarest(common, rarity))
}

/** `market` and `shelling` in both sentences, and in few others; for claims of no event. */
export function sharedWords(a: Subject, b: Subject, {usual}: Scales): readonly Evidence[] {
  const other = new Set(b.words)
  const common = (a.words ?? []).filter((word) => other.has(word)).map((word) => ({word, rare: usual(word)}))
  const rarest = common.sort((x, y) => y.rare - x.rare).slice(0, 2)
  const weight = Math.min(weights.wordsMost, weights.word * rarest.reduce((sum, {rare}) => sum + rare, 0))
  return weight > 0 ? [{reason: `both say ${rarest.map(({word}) => word).join(' and ')}`, weight}] : []
}

function otherBrokers(a: Subject, b: Subject, {core}: Scales): Apart | undefined {
  if (a.brokers.length === 0 || b.brokers.length === 0 || shared(a.brokers, b.brokers, core).length > 0)
    return undefined
  return veto(`brokered by ${list(a.brokers)} against ${list(b.brokers)}`)
}

function brokers(a: Subject, b: Subject, {core}: Scales): Evidence | undefined {
  const common = shared(a.brokers, b.brokers, core)
  return common.length > 0 ? {reason: `both brokered by ${list(common)}`, weight: weights.sameBroker} : undefined
}

function otherOrdinal(a: Subject, b: Subject): Apart | undefined {
  if (!isNumbered(a, b) || a.ordinal === b.ordinal) return undefined
  return veto(`number ${a.ordinal} against number ${b.ordinal}`)
}

function ordinal(a: Subject, b: Subject): Evidence | undefined {
  if (!isNumbered(a, b) || a.ordinal !== b.ordinal) return undefined
  return {reason: `both are number ${a.ordinal}`, weight: weights.sameOrdinal}
}

function isNumbered(a: Subject, b: Subject): boolean {
  return a.ordinal !== undefined && b.ordinal !== undefined && a.ordinal >= 0 && b.ordinal >= 0
}

/** The [sixth] round is not the [fifth]. */
function otherNumeral({numerals: x = none}: Subject, {numerals: y = none}: Subject): Apart | undefined {
  if (x.length === 0 || y.length === 0 || x.some((numeral) => y.includes(numeral))) return undefined
  return veto(`${list(x)} against ${list(y)}`)
}

function name(a: Subject, b: Subject, {core}: Scales): Evidence | undefined {
  if (a.name === undefined || b.name === undefined) return undefined
  return sameName(core(a.name), core(b.name))
    ? {reason: `both are called ${a.name}`, weight: weights.sameName}
    : {reason: `${a.name} against ${b.name}`, weight: weights.otherName}
}

/** Two sides that each began something began two things; an agreement has no beginner. */
function otherAgent(a: Subject, b: Subject, {core}: Scales): Apart | undefined {
  if (a.agent === undefined || b.agent === undefined || a.family === 'accord') return undefined
  return sameName(core(a.agent), core(b.agent)) ? undefined : veto(`begun by ${a.agent} against ${b.agent}`)
}

/** A truce in one town is not a truce in another. */
function otherScope(a: Subject, b: Subject, {core}: Scales): Apart | undefined {
  if (a.scope === undefined || b.scope === undefined) return undefined
  return sameName(core(a.scope), core(b.scope)) ? undefined : veto(`in ${a.scope} against in ${b.scope}`)
}

function again(a: Subject, b: Subject): Evidence | undefined {
  return a.again === b.again ? undefined : {reason: 'one is told as another one', weight: weights.again}
}

/** The first round is not the run-off, nor the semi-final the final. */
function otherRound({family: a = ''}: Subject, {family: b = ''}: Subject): Apart | undefined {
  if (a === b || !rounds.some((round) => round.has(a) && round.has(b))) return undefined
  return veto(`${a} against ${b}`)
}

const rounds: readonly ReadonlySet<string>[] = [
  new Set(['first-round', 'run-off', 'by-election', 'primary']),
  new Set(['quarter-final', 'semi-final', 'final'])
]

const none: readonly string[] = []

function list(names: readonly string[]): string {
  return names.join(' and ')
}

const vetoes: readonly Veto[] = [parties, otherBrokers, otherOrdinal, otherNumeral, otherAgent, otherScope, otherRound]

/** In the order in which their evidence is told. */
const judges: readonly Judge[] = [brokers, ordinal, name, again]

/** The sum of the evidence. */
export function total(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, {weight}) => sum + weight, 0)
}
