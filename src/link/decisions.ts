import {single} from '../language/en/slots.ts'
import type {Evidence, SlotClaim, Time, Witness} from '../types.ts'
import {compatible, daysBetween} from '../values/interval.ts'
import {apart, isApart, veto, type Weighed} from './apart.ts'
import {eventIdentity, total} from './event-identity.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

type Told = Witness<SlotClaim>

/** Days within which a house decides on a thing once. */
const settled = 30

/** Two decisions on one paper: it is of one house, of one month, and told in one story. */
export function weighDecisions(a: Told, b: Told, scales: Scales): Weighed {
  const [x, y] = [a.claim.subject, b.claim.subject]
  const days = together(a, b)
  if (!days) return veto('told for two times, or for none')
  const identity = eventIdentity(x, y, scales)
  if (isApart(identity)) return identity
  const common = x.beside?.filter((word) => y.beside?.includes(word)) ?? []
  if (x.beside?.length && y.beside?.length && common.length === 0) return veto(`${x.beside} against ${y.beside}`)
  if (!single.has(x.event ?? '') && (common.length === 0 || shared(x.parties, y.parties, scales.core).length === 0))
    return apart(`of such a ${x.event} there are many`)
  const topic = scales.topic(a.article, b.article)
  if (total(topic) <= 0) return apart('the articles have other topics')
  return [{reason: 'any two mentions of such a paper', weight: weights.rare}, ...identity, days, ...topic]
}

function together({claim: a}: Told, {claim: b}: Told): Evidence | undefined {
  const [x, y] = [a.subject.date, b.subject.date]
  if (x && y)
    return compatible(x, y) ? {reason: `both date the decision ${x.value}`, weight: weights.sameDate} : undefined
  const [from, to] = [dayOf(x, b.asOf) ?? a.asOf, dayOf(y, a.asOf) ?? b.asOf]
  if (from === undefined || to === undefined) return undefined
  if (from.slice(0, 7) === to.slice(0, 7)) return {reason: 'told for one month', weight: weights.sameDate}
  const apart = Math.abs(daysBetween(from, to))
  return apart <= settled ? {reason: 'told within a month', weight: weights.within} : undefined
}

/** The last day of a date; a month without a year takes that of the day for which the other is told. */
export function dayOf(time: Time | undefined, near: string | undefined): string | undefined {
  if (!time) return undefined
  if (time.latest) return time.latest
  const month = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(time.value)
  return month && near ? `${near.slice(0, 4)}-${month[1]}-${month[2] ?? '28'}` : undefined
}
