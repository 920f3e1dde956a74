import type {SlotClaim, Witness} from '../types.ts'
import {apart, type Weighed} from './apart.ts'
import {daysApart} from './appearance.ts'
import {sharedWords, total} from './event-identity.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/** Two tellings of how far off a place something was: of one distance from one place, told in one story. */
export function weighBearings(a: Witness<SlotClaim>, b: Witness<SlotClaim>, scales: Scales): Weighed {
  const [x, y] = [a.claim.subject, b.claim.subject]
  const [distance] = x.numbers ?? []
  if (distance !== y.numbers?.[0]) return apart('two distances')
  const [landmark] = shared(x.places, y.places, scales.core)
  if (landmark === undefined) return apart('from two places')
  const topic = scales.topic(a.article, b.article)
  if (total(topic) <= 0) return apart('the articles have other topics')
  const words = sharedWords(x, y, scales)
  if (!areNear(a, b) && total(words) < weights.sameDay) return apart('told long apart, and in other words')
  return [{reason: `both tell of a place ${distance}s from ${landmark}`, weight: weights.sameName}, ...words, ...topic]
}

/** Days within which two articles may well be of one event. */
const near = 60

function areNear({article: a}: Witness<SlotClaim>, {article: b}: Witness<SlotClaim>): boolean {
  return (daysApart(a, b) ?? 0) <= near
}
