import type {SlotClaim, Witness} from '../types.ts'
import {apart, veto, type Weighed} from './apart.ts'
import {together} from './appearance.ts'
import {sharedNames} from './event-identity.ts'
import {storyNames} from './main-event.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/** Days between two articles that are about one war or siege. */
const soon = 30

/** Days within which an article tells who held a place all through a war. */
const late = 500

const isHeld = ({claim: {place}}: Witness<SlotClaim>): boolean => /^(?:held|remained)$/i.test(place.text)

/** Names that two articles share, where the place has one, and where it is `the airport`. */
const [few, many] = [2, 3]

/** One place that was taken in one article and never in the other: by its name or what it is, and by the names of the story. */
export function weighTakings(a: Witness<SlotClaim>, b: Witness<SlotClaim>, scales: Scales): Weighed {
  const [x, y] = [a.claim.subject, b.claim.subject]
  if (!together(a.article, b.article, isHeld(a) || isHeld(b) ? late : soon)) return apart('told long apart')
  const places = shared(x.places, y.places, scales.core)
  if (x.places.length > 0 && y.places.length > 0 && places.length === 0) return veto(`${x.label} against ${y.label}`)
  if (x.event !== y.event && x.event !== '' && y.event !== '') return veto(`the ${x.event} against the ${y.event}`)
  if (places.length === 0 && (x.event === '' || x.event !== y.event)) return veto(`${x.label} against ${y.label}`)
  if (a.claim.value.name !== b.claim.value.name) {
    if (a.claim.place.text.toLowerCase() === b.claim.place.text.toLowerCase()) return apart('one deed, told and denied')
    const [taken, never] = a.claim.value.name === 'taken' ? [a, b] : [b, a]
    if (!isBefore(taken, never)) return apart('it may have been taken later')
    const same = shared(taken.claim.subject.parties, never.claim.subject.parties, scales.core).length > 0
    if (isHeld(never) && same) return apart('who took it held it')
    if (!isHeld(never) && !same && taken.claim.subject.parties.length > 0 && never.claim.subject.parties.length > 0)
      return apart('others may have taken it')
  }
  const names = storyNames(a.article, b.article, scales)
  if (names.length < (places.length > 0 ? few : many)) return apart('the articles share too few names')
  return [
    {reason: 'any two mentions of a place that was taken or not', weight: weights.common},
    {
      reason: `both speak of ${places.length > 0 ? places.join(' and ') : x.label}`,
      weight: places.length > 0 ? weights.sameBroker : weights.sameThing
    },
    {reason: `both articles name ${names.slice(0, few).join(' and ')}`, weight: sharedNames(names, scales.rarity)},
    {reason: 'published within a month', weight: weights.publishedTogether}
  ]
}

/** Whether what was taken was so before the other article appeared. */
function isBefore({article: a, claim: {subject}}: Witness<SlotClaim>, {article: b}: Witness<SlotClaim>): boolean {
  const [told, until] = [subject.date ?? a.published, b.published].map((time) => time?.latest ?? time?.value)
  if (told === undefined || until === undefined) return false
  // A dateline seldom writes its year: [Aug 15].
  const from = told.startsWith('X') || until.startsWith('X') ? 'YYYY-'.length : 0
  return told.slice(from, day) <= until.slice(from, day)
}

const day = 'YYYY-MM-DD'.length
