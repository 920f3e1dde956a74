import {groupBy} from '../general/group.ts'
import {isStated} from '../judge/stated.ts'
import {steps, turns} from '../language/en/steps.ts'
import {fold} from '../text/fold.ts'
import type {Claim, Evidence, Fact, TimeClaim, Witness} from '../types.ts'
import {sharedNames, total} from './event-identity.ts'
import type {Scales} from './scales.ts'
import type {Sideways} from './sideways.ts'
import {daysAfter} from './stages-in-order.ts'
import {weights} from './weights.ts'

type Told = Witness<TimeClaim>

/** Most days by which a step is dated before the one that it follows, and still meant to follow it. */
const reach = 45

/** Most sentences from one turn to the next. */
const near = 2

/** Most dated steps of one name: of whom more is told, one finds steps that are not of one matter. */
const most = 40

/**
 * Steps that are dated before those that come first: `was arrested on [14 May]. He was released on bail on [3 May]`; a trial before its
 * charges. A step with any such one before it is in order.
 */
export function stepsInOrder(witnesses: readonly Told[], scales: Scales): readonly Fact<TimeClaim>[] {
  const told = witnesses.filter(({claim}) => isStep(claim))
  const firsts = told.filter(({claim}) => before.has(nameOf(claim)))
  const byArticle = groupBy(firsts, ({article}) => article)
  const byKey = groupBy(
    firsts.flatMap((first) => keysOf(first).map((key) => ({key, first}))),
    ({key}) => key
  )
  return told.flatMap((step) => [
    ...ordered(step, byArticle.get(step.article) ?? [], true, scales),
    ...keysOf(step).flatMap((key) => {
      const found = byKey.get(key) ?? []
      return scales.sums('step').of(key) > most
        ? []
        : ordered(
            step,
            found.map(({first}) => first),
            false,
            scales
          )
    })
  ])
}

/** A step with what comes before it and is dated behind it, in its article or in others; nothing where some of it is in order. */
function ordered(step: Told, firsts: readonly Told[], isWithin: boolean, scales: Scales): readonly Fact<TimeClaim>[] {
  const own = firsts.filter((first) => first !== step && comesBefore(first, step))
  if (own.some((first) => daysAfter(first.claim.value, step.claim.value) <= 0)) return []
  const linked = own
    .filter(({article}) => (article === step.article) === isWithin)
    .filter((first) => daysAfter(first.claim.value, step.claim.value) <= reach)
    .map((first) => ({first, weight: total(belongs(first, step, scales))}))
    .filter(({weight}) => weight >= weights.link)
  if (linked.length === 0) return []
  return [
    {
      subject: step.claim.subject.label,
      attribute: 'order',
      witnesses: [step, ...linked.map(({first}) => first)],
      links: linked.map(({weight}, at) => ({a: 0, b: at + 1, weight})),
      evidence: ({b}) => belongs(linked[b - 1]!.first, step, scales)
    }
  ]
}

/** All that comes before something. */
const before: ReadonlySet<string> = new Set([...steps.values(), ...turns.values()].flat())

/** What happened on a day: a trial is told by its beginning. */
const nameOf = ({subject: {event = ''}}: Claim): string => event

function isStep(claim: Claim): claim is TimeClaim {
  if (claim.type !== 'time' || claim.value.granularity !== 'day' || claim.remote || claim.subject.again) return false
  if (!isStated(claim) || claim.value.inferred === 'all') return false
  const name = nameOf(claim)
  if (claim.attribute === 'date:started') return name === 'trial'
  return claim.attribute === 'date:held' && (steps.has(name) || turns.has(name) || before.has(name))
}

/** Whether the one is a step that comes before the other: of one person, and where it may come again told right before it. */
function comesBefore(first: Told, step: Told): boolean {
  const [x, y] = [nameOf(first.claim), nameOf(step.claim)]
  const names = namesOf(step.claim)
  const isNamed = namesOf(first.claim).some((name) => names.includes(name))
  if (steps.get(y)?.includes(x)) return isNamed || (y === 'trial' && names.length === 0)
  if (!turns.get(y)?.includes(x) || !isNamed || first.article !== step.article) return false
  const between = step.claim.sentence - first.claim.sentence
  return between >= 0 && between <= near && first.claim.place.start < step.claim.place.start
}

/** Surnames of all whom a step befalls, folded. */
const namesOf = ({subject: {people = [], parties}}: TimeClaim): readonly string[] => [
  ...new Set([...people, ...parties].map((name) => fold(name.split(' ').at(-1)!)))
]

/** What brings steps of one matter together: the first whom they befall; of a trial that names nobody what its article leads with. */
function keysOf({article, claim}: Told): readonly string[] {
  const name = nameOf(claim)
  if (!steps.has(name) && !isFirst(name)) return []
  const names = namesOf(claim)
  return names.length > 0 ? names.slice(0, 1) : name === 'trial' ? article.terms.leads : []
}

const isFirst = (name: string): boolean => [...steps.values()].some((firsts) => firsts.includes(name))

/** What a claim meets its like by, if it is a step that may stand in another article. */
export const stepKeys = (witness: Witness): readonly string[] => (isStep(witness.claim) ? keysOf(witness as Told) : [])

/** Where a step meets those that come before it. */
export const stepMeetings: Sideways = {
  name: 'step',
  tells: stepKeys,
  asks: (witness, {sums}) => stepKeys(witness).filter((key) => sums('step').of(key) <= most)
}

function belongs(first: Told, step: Told, {rarity, topic}: Scales): readonly Evidence[] {
  const names = namesOf(step.claim)
  const common = namesOf(first.claim).filter((name) => names.includes(name))
  const isClose = daysAfter(first.claim.value, step.claim.value) <= reach / 2
  return [
    {reason: `any two of ${nameOf(first.claim)} and ${nameOf(step.claim)}`, weight: weights.rare},
    ...(common.length > 0 ? [{reason: `both name ${common.join(' and ')}`, weight: sharedNames(common, rarity)}] : []),
    {reason: 'dated weeks from each other', weight: isClose ? weights.daysOff : weights.within},
    ...topic(first.article, step.article)
  ]
}
