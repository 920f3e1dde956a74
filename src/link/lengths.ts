import {groupBy} from '../general/group.ts'
import {compare} from '../general/order.ts'
import {isStated} from '../judge/stated.ts'
import type {Article, Claim, Evidence, Fact, Link, TimeClaim, Witness} from '../types.ts'
import {apart, evidenceOf, isApart, veto, type Weighed} from './apart.ts'
import {daysApart} from './appearance.ts'
import {courseIdentity, courseKeys, isCourse} from './courses.ts'
import {eventIdentity, sharedNames, total} from './event-identity.ts'
import type {Linker} from './facts.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import type {Sideways} from './sideways.ts'
import {weights} from './weights.ts'

type Told = Witness<TimeClaim>

/** Days after which a court may have changed a term. */
const settled = 60

/** How long something took, plainly told. */
export function isLength(witness: Witness): witness is Told {
  return witness.claim.type === 'time' && witness.claim.attribute.startsWith('length:') && isStated(witness.claim)
}

/** How long something took as a whole, and not by now. */
export function isWholeLength(witness: Witness): witness is Told {
  return isLength(witness) && witness.claim.attribute !== 'length:age'
}

/** Each length with the dates of the event's beginning and end, wherever they are told; the whole lengths first. */
export function lengthEnds(told: readonly Told[], dates: readonly Told[], scales: Scales): readonly Fact<TimeClaim>[] {
  if (told.length === 0) return []
  const ages = told.filter((witness) => !isWholeLength(witness))
  const near = nearby(dates.filter(isBound), scales)
  return [...told.filter(isWholeLength), ...ages].flatMap((length) => measured(length, near(length), scales))
}

/** Most dates of one key: a key that more share says nothing. */
const most = 24

/** The dates that share a key with a length, in their order. */
function nearby(dates: readonly Told[], {sums}: Scales): (length: Told) => readonly Told[] {
  const {of} = sums('bound')
  const index = new Map<string, number[]>()
  for (const [at, date] of dates.entries()) {
    for (const key of keys(date)) {
      const list = index.get(key)
      if (list) list.push(at)
      else index.set(key, [at])
    }
  }
  return (length) => {
    const found = keys(length).flatMap((key) => (of(key) > most ? [] : (index.get(key) ?? [])))
    return [...new Set(found)].sort((a, b) => a - b).map((at) => dates[at]!)
  }
}

/** A date at which something began or ended. */
function isBound(witness: Witness): witness is Told {
  const {claim} = witness
  return (
    claim.type === 'time' &&
    /^(?:date|bound):(?:started|ended)$/.test(claim.attribute) &&
    isStated(claim) &&
    isKnown(claim)
  )
}

/** When a course that no pack knows began or ended. */
export function isCourseBound(witness: Witness): witness is Told {
  return witness.claim.type === 'time' && witness.claim.attribute.startsWith('bound:')
}

/** What brings a date at which something began or ended together with a length; nothing for other claims. */
export const boundKeys = (witness: Witness): readonly string[] => (isBound(witness) ? [...new Set(keys(witness))] : [])

const lengthKeys = (witness: Witness): readonly string[] => (isLength(witness) ? [...new Set(keys(witness))] : [])

/** Where a length meets the dates between which something lasted. */
export const lengthMeetings: Sideways = {
  name: 'length',
  tells: (witness) => [
    ...boundKeys(witness).map((key) => `bound ${key}`),
    ...lengthKeys(witness).map((key) => `length ${key}`)
  ],
  asks: (witness, {sums}) => {
    const isFew = (key: string): boolean => sums('bound').of(key) <= most
    return [
      ...lengthKeys(witness)
        .filter(isFew)
        .map((key) => `bound ${key}`),
      ...boundKeys(witness)
        .filter(isFew)
        .map((key) => `length ${key}`)
    ]
  }
}

/** How long one event lasted, by several who tell. */
export function lengthLinker(scales: Scales): Linker<TimeClaim> {
  const terms = termsOf()
  return {
    scopes: ({claim}) => [claim.subject.family ?? ''],
    keys,
    label: ({claim}) => claim.value.value,
    weigh: (a, b) => (a.claim.attribute === 'length:term' ? term(a, b, scales, terms) : identity(a, b, scales))
  }
}

/** Names in the sentence, names that the article leads with, and the article; for a term the convict, or any name of the article. */
function keys(witness: Told): readonly string[] {
  const {
    article,
    claim: {subject, attribute}
  } = witness
  if (isCourse(witness.claim)) return courseKeys(witness)
  if (attribute === 'length:term')
    return (subject.name ? [subject.name.toLowerCase()] : article.terms.names).map((name) => `term ${name}`)
  const leads = article.terms.leads.map((name) => `lead ${name}`)
  const names = [...subject.parties, ...subject.places, ...leads, `in ${article.path}`]
  return names.map((key) => `${subject.family} ${key}`)
}

function identity(a: Told, b: Told, scales: Scales): Weighed {
  if (!isLike(a.claim, b.claim)) return veto('the one is many times as long')
  if (isCourse(a.claim)) return courseIdentity(a, b, scales)
  const found = eventIdentity(a.claim.subject, b.claim.subject, scales)
  if (isApart(found)) return found
  const prior = {reason: 'any two mentions of such events', weight: weights.rare}
  return [prior, ...found, ...scales.topic(a.article, b.article)]
}

/** A war of days and a war of years are two. */
const like = 3

function isLike({value: {days: a}}: TimeClaim, {value: {days: b}}: TimeClaim): boolean {
  return !a || !b || (a[1] <= like * b[1] && b[1] <= like * a[1])
}

/** Each article gives one prison term, for one convict; and both are of these weeks, for a court of appeal may think otherwise. */
function term(a: Told, b: Told, scales: Scales, terms: (told: Told) => number): Weighed {
  if (b.claim.attribute !== 'length:term' || a.article === b.article) return veto('one article tells of two terms')
  if ((daysApart(a.article, b.article) ?? 0) > settled) return veto('a court may have changed the term')
  const [name, other] = [a.claim.subject.name, b.claim.subject.name]
  if (name !== undefined && other !== undefined && name !== other) return veto(`${name} against ${other}`)
  const [x = [], y = []] = [a.claim.subject.people, b.claim.subject.people]
  if (x.length === 1 && y.length === 1 && shared(x, y, scales.core).length === 0) return veto(`${x[0]} against ${y[0]}`)
  const convict = name ?? other
  if (convict === undefined || [a, b].some((told) => terms(told) !== 1 || !names(told, convict)))
    return apart('nobody tells whose of several terms it is')
  const isBan = a.claim.subject.family === 'ban'
  return [
    {
      reason: `each tells of one ${isBan ? 'ban' : 'prison term'}`,
      // Nobody is banned twice in two months.
      weight: isBan ? weights.sameBan : weights.sameEntry
    },
    {reason: `both name ${convict}`, weight: sharedNames([convict], scales.rarity)},
    ...beside(a, b, scales),
    ...scales.topic(a.article, b.article)
  ]
}

/** `the ban for what was found [at Ammer]`: a name told with the one term that the article of the other has. */
function beside(a: Told, b: Told, {rarity}: Scales): readonly Evidence[] {
  const isKnown =
    ({article: {terms}}: Told) =>
    (name: string) =>
      terms.names.includes(name.toLowerCase())
  const common = [...a.claim.subject.places.filter(isKnown(b)), ...b.claim.subject.places.filter(isKnown(a))]
  const [name] = common.sort((x, y) => rarity(y) - rarity(x) || compare(x, y))
  return name === undefined ? [] : [{reason: `both name ${name}`, weight: Math.min(1, sharedNames([name], rarity))}]
}

function names({article: {terms}, claim}: Told, name: string): boolean {
  return claim.subject.name === name || terms.names.includes(name.toLowerCase())
}

/** How many prison terms, or bans, an article gives; each article is counted once. */
function termsOf(): (told: Told) => number {
  const known = new Map<Article, ReadonlyMap<string, ReadonlySet<string>>>()
  return ({article, claim}) => {
    const found = known.get(article) ?? termsIn(article)
    known.set(article, found)
    return found.get(claim.subject.family ?? '')?.size ?? 0
  }
}

function termsIn({claims}: Article): ReadonlyMap<string, ReadonlySet<string>> {
  const terms = claims.filter((claim) => claim.type === 'time' && claim.attribute === 'length:term')
  const byFamily = groupBy(terms, ({subject}) => subject.family ?? '')
  return new Map([...byFamily].map(([family, list]) => [family, new Set(list.map(written))]))
}

const written = (claim: Claim): string => (claim.type === 'time' ? claim.value.value : '')

/** A length with the beginnings and ends that are those of its event, the length first; an age needs a beginning, a whole both. */
function measured(length: Told, near: readonly Told[], scales: Scales): readonly Fact<TimeClaim>[] {
  const isOf = (stage: string) => near.some(({claim}) => claim.attribute.endsWith(`:${stage}`))
  // What is over is no older than the day on which that is told.
  const needsEnd = length.claim.attribute !== 'length:age' && !isCourse(length.claim)
  if (!isOf('started') || (needsEnd && !isOf('ended'))) return []
  const found = near
    .filter(({claim}) => claim.subject.event === length.claim.subject.event)
    .map((end) => ({end, evidence: evidenceOf(identity(length, end, scales))}))
    .filter(({evidence}) => evidence.length > 0 && total(evidence) >= weights.link)
  if (found.length === 0) return []
  const links: readonly Link[] = found.map(({evidence}, at) => ({a: 0, b: at + 1, weight: total(evidence)}))
  return [
    {
      subject: length.claim.subject.label,
      attribute: 'ends',
      witnesses: [length, ...found.map(({end}) => end)],
      links,
      evidence: ({b}) => found[b - 1]?.evidence ?? []
    }
  ]
}

/** A day that the article gives: `on Friday` moves with the day of publication. */
function isKnown({value, attribute}: TimeClaim): boolean {
  // What is over ended on the last such day before that is told.
  if (attribute.startsWith('bound:') && /^XXXX-\d\d-\d\d$/.test(value.value)) return true
  return value.earliest !== undefined && value.inferred !== 'all'
}
