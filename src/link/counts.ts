import {fold} from '../fold.ts'
import {compatible, dayNumber, daysBetween} from '../interval.ts'
import type {CountClaim, Evidence, Time, Witness} from '../types.ts'
import {eventIdentity, sharedWords} from './event-identity.ts'
import type {Linker} from './facts.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/** Counts of one thing at one event: linked by the event, its date and place, and the articles' topics; never by the number. */
export function countLinker(scales: Scales): Linker<CountClaim> {
  return {
    keys: (witness) => (comparable(witness) ? keys(witness, scales) : []),
    label: ({claim: {value}}) => `${value.min} ${value.max}`,
    weigh: (a, b) => {
      if (a.claim.modality !== b.claim.modality || a.claim.since !== b.claim.since) return undefined
      if (!sameHolder(a.claim, b.claim) || (a.article === b.article && ![a, b].some(({claim}) => claim.heading)))
        return []
      const known = [a, b].every(({claim}) => scales.once(claim))
      const dates = eventDates(a, b, known)
      if (dates === 'veto' || otherGroups(a.claim, b.claim, scales)) return undefined
      const identity = eventIdentity(a.claim.subject, b.claim.subject, scales)
      if (!identity) return undefined
      if (a.claim.recurring && a.claim.since === undefined && !isAnchored(a, b, dates, known, scales)) return []
      const prior = {reason: 'any two counts of such a thing', weight: known ? weights.rareCount : weights.common}
      const words = sharedWords(a.claim.subject, b.claim.subject, scales)
      return [
        prior,
        ...identity,
        ...scales.topic(a.article, b.article),
        ...dates,
        ...publication(a, b, known),
        ...words
      ]
    }
  }
}

/**
 * What happens often is told apart by its day or by a place that is this telling; what strikes once, by the days that its articles
 * name: the earthquake of 2004 is not that of 2013.
 */
function isAnchored(
  a: Witness<CountClaim>,
  b: Witness<CountClaim>,
  dates: readonly Evidence[],
  known: boolean,
  {core, rarity}: Scales
): boolean {
  if (dates.some(({weight}) => weight > 0)) return true
  if (known)
    return (
      a.article === b.article ||
      isNear(published(a), published(b), together) ||
      a.article.days.some((x) => b.article.days.some((y) => isNear(x, y, 1)))
    )
  return shared(a.claim.subject.places, b.claim.subject.places, core).some(
    (place) => weights.place * rarity(place) >= weights.placeLeast
  )
}

/** Days within which articles are taken to report one event of the day. */
const together = 2

function published({article}: Witness): string | undefined {
  return article.published?.earliest
}

function isNear(x: string | undefined, y: string | undefined, days: number): boolean {
  return x !== undefined && y !== undefined && Math.abs(daysBetween(x, y)) <= days
}

/** A whole, said to be so; and of what happens again and again only what its article tells once. */
function comparable(witness: Witness<CountClaim>): boolean {
  const {claim} = witness
  return (
    (claim.measure === 'total' || claim.since !== undefined) &&
    claim.polarity === 'positive' &&
    (isOnly(witness) || !claim.recurring)
  )
}

/** A name that both share, for things that happen often within a week or on a day that both name. */
function keys({article, claim}: Witness<CountClaim>, {core, once}: Scales): readonly string[] {
  const {parties, places, brokers, event, date} = claim.subject
  const names = [...new Set([...parties, ...places, ...brokers].map(core))]
  const week = article.published?.earliest ? weeks(article.published.earliest) : ['undated']
  const leads = article.terms.filter(({lead}) => lead).map(({name}) => `lead ${name}`)
  const about = once(claim)
    ? [...names, ...leads, ...week.map((when) => `${event} ${when}`)]
    : names.flatMap((name) => [...week, ...(date ? [date.value] : [])].map((when) => `${name} ${when}`))
  return [...about, `in ${article.path}`].map((key) => `${claim.attribute} ${claim.thing} ${claim.measure} ${key}`)
}

/**
 * Whether the body of an article gives one such number only, but for those of other times: a round-up of several attacks gives
 * several, and which is which nobody can tell.
 */
function isOnly({article, claim}: Witness<CountClaim>): boolean {
  const counts = article.claims.filter((other) => other.type === 'count')
  const alike = counts.filter(
    (other) =>
      other.attribute === claim.attribute && other.measure === 'total' && !other.heading && sameTime(claim, other)
  )
  return new Set(alike.map(({value}) => JSON.stringify(value))).size <= 1
}

function sameTime({subject: {date: a}}: CountClaim, {subject: {date: b}}: CountClaim): boolean {
  return a === undefined || b === undefined || compatible(a, b)
}

/** Votes for one candidate compare with votes for the same; `Duval` is `Marie Duval`. */
function sameHolder({holder: a}: CountClaim, {holder: b}: CountClaim): boolean {
  if (a === undefined || b === undefined) return a === b
  return a !== '' && b !== '' && fold(a).split(' ').at(-1) === fold(b).split(' ').at(-1)
}

/** `30 [Kurdish] fighters` and `22 [Daesh] fighters` are not the same people. */
function otherGroups(a: CountClaim, b: CountClaim, {core}: Scales): boolean {
  const [x, y] = [groups(a), groups(b)]
  return x.length > 0 && y.length > 0 && shared(x, y, core).length === 0
}

function groups({value}: CountClaim): readonly string[] {
  return value.modifiers.filter((word) => /^\p{Lu}/u.test(word))
}

function eventDates(a: Witness<CountClaim>, b: Witness<CountClaim>, known: boolean): readonly Evidence[] | 'veto' {
  const [x, y] = [a.claim.subject.date, b.claim.subject.date]
  if (!x && !y) return []
  if (!x || !y) return sharedDay(a, b, (x ?? y)!)
  if (compatible(x, y)) return [{reason: `both date the event ${x.value}`, weight: weights.sameDate}]
  // Of what is rare there are many dates: announced, signed, closed.
  return known ? [{reason: `${x.value} against ${y.value}`, weight: weights.otherDate}] : 'veto'
}

/** One sentence dates the event, the other does not: its article may name that day elsewhere. */
function sharedDay(a: Witness<CountClaim>, b: Witness<CountClaim>, {value}: Time): readonly Evidence[] {
  const there = a.article !== b.article && [a, b].every(({article}) => article.days.includes(value))
  return there ? [{reason: `both articles tell of ${value}`, weight: weights.sameDayInArticle}] : []
}

/** Two weeks that hold a day, so that days at most a week apart share one. */
function weeks(day: string): readonly number[] {
  const week = Math.floor(dayNumber(day) / 7)
  return [week, week + 1]
}

function publication(a: Witness, b: Witness, known: boolean): readonly Evidence[] {
  const [x, y] = [published(a), published(b)]
  if (x === undefined || y === undefined || a.article === b.article) return []
  const apart = Math.abs(daysBetween(x, y))
  if (apart <= together) return [{reason: 'published within two days', weight: weights.publishedTogether}]
  return apart > 10 && !known ? [{reason: `published ${apart} days apart`, weight: weights.publishedApart}] : []
}
