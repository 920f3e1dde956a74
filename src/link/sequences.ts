import {groupBy} from '../general/group.ts'
import {isStated} from '../judge/stated.ts'
import {breaking} from '../language/en/clauses.ts'
import type {Lexicon} from '../packs/pack.ts'
import type {Claim, Evidence, Fact, TimeClaim, Witness} from '../types.ts'
import {dayNumber, daysBetween} from '../values/interval.ts'
import {sharedNames, total} from './event-identity.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import type {Sideways} from './sideways.ts'
import type {Sum} from './sums.ts'
import {weights} from './weights.ts'

/** Most days between an end and the beginning that it belongs to. */
const reach = 3

/** Most dates of two months in a row: where more is told, an end finds beginnings that are not its own. */
const most = 200

/** Beginnings by kind and day, in the order of publication. */
type Beginnings = ReadonlyMap<string, readonly Witness<TimeClaim>[]>

/**
 * Ends with the beginnings that they belong to: `the truce` that ended `the offensive`. Judged by who takes part, where, and when;
 * that the end comes after the beginning is what a rule checks. One fact for each end, with its own claim first.
 */
export function sequences(
  witnesses: readonly Witness<TimeClaim>[],
  scales: Scales,
  lexicon: Lexicon
): readonly Fact<TimeClaim>[] {
  const isCrowded = crowded(scales.sums('month'))
  const told = witnesses.filter((witness) => isTold(witness.claim) && !isCrowded(witness, witness))
  const beginnings = groupBy(
    told.filter(({claim}) => claim.attribute === 'date:started'),
    ({claim: {subject, value}}) => `${subject.event} ${dayNumber(value.earliest!)}`
  )
  const order = new Map(told.map((witness, at) => [witness, at]))
  return told
    .filter(({claim}) => claim.attribute === 'date:signed')
    .map((end) => {
      const near = candidates(end, beginnings, lexicon)
        .filter((start) => !isCrowded(end, start))
        .sort((a, b) => order.get(a)! - order.get(b)!)
      return sequence(end, near, scales)
    })
    .filter(({links}) => links.length > 0)
}

/** Whether a claim says plainly that something was on a certain day, and not that it was broken. */
function isTold(claim: TimeClaim): boolean {
  if (!isStated(claim) || !claim.value.earliest || claim.value.granularity !== 'day') return false
  return !claim.subject.words?.some((word) => breaking.has(word))
}

/** The beginnings of what an end can end, a few days before or after it. */
function candidates({claim}: Witness<TimeClaim>, beginnings: Beginnings, lexicon: Lexicon): Witness<TimeClaim>[] {
  const day = dayNumber(claim.value.earliest!)
  const result: Witness<TimeClaim>[] = []
  for (const event of lexicon.events.get(claim.subject.event ?? '')?.ends ?? [])
    for (let apart = -reach; apart <= reach; apart++) result.push(...(beginnings.get(`${event} ${day + apart}`) ?? []))
  return result
}

/** Tells whether so much is dated about the months of two claims that their nearness says nothing. */
function crowded({of}: Sum): (a: Witness<TimeClaim>, b: Witness<TimeClaim>) => boolean {
  const isFull = (months: number) => of(String(months)) > most
  return (a, b) => {
    const [x, y] = [monthOf(a.claim), monthOf(b.claim)]
    return isFull(Math.max(x, y)) && (x !== y || isFull(x + 1))
  }
}

/** The month of a date of an event that tells a day, with the one after. */
export function monthsOf(claim: Claim): readonly (readonly string[])[] {
  if (claim.type !== 'time' || !claim.attribute.startsWith('date:')) return []
  if (!claim.value.earliest || claim.value.granularity !== 'day') return []
  return [[String(monthOf(claim)), String(monthOf(claim) + 1)]]
}

function monthOf({value: {earliest = ''}}: TimeClaim): number {
  return Number(earliest.slice(0, 4)) * 12 + Number(earliest.slice(5, 7))
}

function sequence(end: Witness<TimeClaim>, near: readonly Witness<TimeClaim>[], scales: Scales): Fact<TimeClaim> {
  const weighed = near.map((start) => ({start, weight: total(belongs(end, start, scales))}))
  const linked = weighed.filter(({weight}) => weight >= weights.link)
  const beginnings = linked.map(({start}) => start)
  return {
    subject: end.claim.subject.label,
    attribute: 'order',
    witnesses: [end, ...beginnings],
    links: linked.map(({weight}, at) => ({a: 0, b: at + 1, weight})),
    evidence: ({b}) => belongs(end, beginnings[b - 1]!, scales)
  }
}

/** Where an end and a beginning of the same days meet. */
export function sequenceMeetings(lexicon: Lexicon): Sideways {
  const endings = new Map<string, string[]>()
  for (const [event, {ends = []}] of lexicon.events)
    for (const begun of ends) endings.set(begun, [...(endings.get(begun) ?? []), event])
  const nearby = (stage: string, event: string, day: number) =>
    Array.from({length: 2 * reach + 1}, (_, at) => `${stage} ${event} ${day + at - reach}`)
  return {
    name: 'sequence',
    tells: ({claim}) => {
      const stage = stageOf(claim)
      return stage ? [`${stage.name} ${stage.event} ${stage.day}`] : []
    },
    asks: (witness, {sums}) => {
      const stage = stageOf(witness.claim)
      if (!stage || crowded(sums('month'))(witness as Witness<TimeClaim>, witness as Witness<TimeClaim>)) return []
      return stage.name === 'signed'
        ? (lexicon.events.get(stage.event)?.ends ?? []).flatMap((begun) => nearby('started', begun, stage.day))
        : (endings.get(stage.event) ?? []).flatMap((end) => nearby('signed', end, stage.day))
    }
  }
}

function stageOf(claim: Claim): {readonly name: string; readonly event: string; readonly day: number} | undefined {
  if (claim.type !== 'time' || !/^date:(?:signed|started)$/.test(claim.attribute) || !isTold(claim)) return undefined
  const {attribute, subject, value} = claim
  return {name: attribute.slice('date:'.length), event: subject.event ?? '', day: dayNumber(value.earliest!)}
}

/** What speaks for a beginning being that of an end; nothing where the two have other parties. */
function belongs(end: Witness<TimeClaim>, start: Witness<TimeClaim>, scales: Scales): readonly Evidence[] {
  const [e, s] = [end.claim, start.claim]
  const [x, y] = [everyone(e), everyone(s)]
  const common = shared(x, y, scales.core)
  if (common.length === 0 && x.length > 0 && y.length > 0) return []
  const apart = Math.abs(daysBetween(e.value.earliest!, s.value.earliest!))
  return [
    {reason: `any two of ${e.subject.event} and ${s.subject.event}`, weight: weights.rare},
    ...(common.length > 0
      ? [{reason: `both name ${common.join(' and ')}`, weight: sharedNames(common, scales.rarity)}]
      : []),
    {reason: apart === 1 ? 'one day apart' : `${apart} days apart`, weight: weights.dayOff},
    ...scales.topic(end.article, start.article)
  ]
}

function everyone({subject: {parties, places, brokers}}: TimeClaim): readonly string[] {
  return [...parties, ...places, ...brokers]
}
