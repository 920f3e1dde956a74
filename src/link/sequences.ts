import {daysBetween} from '../interval.ts'
import {breaking} from '../language/en/clauses.ts'
import type {Lexicon} from '../pack.ts'
import type {Evidence, Fact, TimeClaim, Witness} from '../types.ts'
import {pairsByKey} from './blocks.ts'
import {sharedNames, total} from './event-identity.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/** Most days between an end and the beginning that it belongs to. */
const reach = 3

/**
 * Ends with the beginnings that they belong to: `the truce` that ended `the offensive`. Judged by who takes part, where, and when;
 * that the end comes after the beginning is what a rule checks. One fact for each end, with its own claim first.
 */
export function sequences(
  witnesses: readonly Witness<TimeClaim>[],
  scales: Scales,
  lexicon: Lexicon
): readonly Fact<TimeClaim>[] {
  const facts = new Map<number, {beginnings: number[]; evidence: (readonly Evidence[])[]}>()
  for (const [a, b] of pairsByKey(witnesses.map(({claim}) => monthKeys(claim)))) {
    for (const [end, start] of [
      [a, b],
      [b, a]
    ] as const) {
      const evidence = belongs(witnesses[end]!, witnesses[start]!, scales, lexicon)
      if (!evidence || total(evidence) < weights.link) continue
      const fact = facts.get(end) ?? {beginnings: [], evidence: []}
      if (fact.beginnings.includes(start)) continue
      fact.beginnings.push(start)
      fact.evidence.push(evidence)
      facts.set(end, fact)
    }
  }
  return [...facts]
    .sort(([a], [b]) => a - b)
    .map(([end, {beginnings, evidence}]) => ({
      subject: witnesses[end]!.claim.subject.label,
      attribute: 'order',
      witnesses: [end, ...beginnings].map((index) => witnesses[index]!),
      links: evidence.map((found, at) => ({a: 0, b: at + 1, weight: total(found), evidence: found}))
    }))
}

function monthKeys({value}: TimeClaim): readonly string[] {
  if (!value.earliest || value.granularity !== 'day') return []
  const month = Number(value.earliest.slice(0, 4)) * 12 + Number(value.earliest.slice(5, 7))
  return [`${month}`, `${month + 1}`]
}

function belongs(
  end: Witness<TimeClaim>,
  start: Witness<TimeClaim>,
  scales: Scales,
  lexicon: Lexicon
): readonly Evidence[] | undefined {
  const [e, s] = [end.claim, start.claim]
  const ends = lexicon.events.get(e.subject.event ?? '')?.ends
  if (!ends?.includes(s.subject.event ?? '') || e.attribute !== 'date:signed' || s.attribute !== 'date:started')
    return undefined
  if (e.modality !== 'asserted' || s.modality !== 'asserted' || e.polarity !== 'positive' || s.polarity !== 'positive')
    return undefined
  if ([e, s].some(({subject}) => subject.words?.some((word) => breaking.has(word)))) return undefined
  const [x, y] = [everyone(e), everyone(s)]
  const common = shared(x, y, scales.core)
  const apart = Math.abs(daysBetween(e.value.earliest!, s.value.earliest!))
  if (apart > reach || (common.length === 0 && x.length > 0 && y.length > 0)) return undefined
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
