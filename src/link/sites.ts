import {usualInNames} from '../language/en/sites.ts'
import type {Evidence, SlotClaim, Witness} from '../types.ts'
import {compatible} from '../values/interval.ts'
import {apart, isApart, veto, type Weighed} from './apart.ts'
import {together} from './appearance.ts'
import {eventIdentity} from './event-identity.ts'
import {storyNames} from './main-event.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/** Days between two articles that are about one blast or crash. */
const soon = 10

/** Names that two articles share that make them articles about one story. */
const few = 2

/** Of bombs and shots a war has many in a day, whose stories share names of people and places. */
const some = 4

const isMeant = ({claim: {subject}}: Witness<SlotClaim>): boolean => /^(?:bombing|shooting)$/.test(subject.event ?? '')

/** Sorts of what befalls somebody, whom both must name. */
const personal: ReadonlySet<string> = new Set(['arrest', 'murder', 'kidnapping'])

/** Two tellings of where one thing happened: of one sort and day, in articles that share the names of their story and do not name the other's place. */
export function weighSites(a: Witness<SlotClaim>, b: Witness<SlotClaim>, scales: Scales): Weighed {
  const [x, y] = [a.claim.subject, b.claim.subject]
  if (knows(a, b) || knows(b, a)) return apart('one article names both places')
  const dates = daysOf(a, b)
  if (isApart(dates)) return dates
  if (dates.length === 0) return apart('told long apart, and both do not name its day')
  const identity = eventIdentity(x, y, scales)
  if (isApart(identity)) return identity
  const people = shared(x.people ?? [], y.people ?? [], scales.core)
  if (personal.has(x.event ?? '') && people.length === 0) return apart('no person tells whom it befell')
  const names = storyNames(a.article, b.article, scales)
  if (names.length < (isMeant(a) && isMeant(b) ? some : few) && !(scales.rare(x.event) && isOneLead(a, b, names)))
    return apart('the articles share too few names')
  return [
    {
      reason: 'any two mentions of such events',
      weight: scales.rare(x.event) ? weights.rare : weights.common
    },
    {
      reason: `both articles name ${names.slice(0, 3).join(', ')}`,
      weight: weights.sameMain + Math.min(weights.sameMain, weights.mainName * Math.max(0, names.length - few))
    },
    ...identity,
    ...dates,
    ...topicOf(a, b, scales)
  ]
}

/** The place itself makes two articles unlike, for each names its own again and again. */
function topicOf({article: a}: Witness, {article: b}: Witness, {topic}: Scales): readonly Evidence[] {
  return topic(a, b).map(({reason, weight}) => ({reason, weight: weight < 0 ? weight / 2 : weight}))
}

/** Whether an article names the place of the other, be it only as a part of another name. */
function knows({article}: Witness<SlotClaim>, {claim}: Witness<SlotClaim>): boolean {
  const words = claim.value.name.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []
  return words.some((word) => !usualInNames.has(word) && article.terms.names.includes(word))
}

/** Of slides there are few: two told within days of what lies in one valley are one. */
function isOneLead({article: a}: Witness, {article: b}: Witness, names: readonly string[]): boolean {
  return together(a, b, next) && names.some((name) => a.terms.leads.includes(name) && b.terms.leads.includes(name))
}

/** Days between two articles of which the one takes up the news of the other. */
const next = 4

function daysOf(a: Witness<SlotClaim>, b: Witness<SlotClaim>) {
  const [x, y] = [a.claim.subject.date, b.claim.subject.date]
  if (x && y) {
    if (!compatible(x, y)) return veto(`${x.value} against ${y.value}`)
    return [{reason: `both date the event ${x.value}`, weight: weights.sameDate}]
  }
  return together(a.article, b.article, soon)
    ? [{reason: 'published within ten days', weight: weights.publishedTogether}]
    : none
}

const none: readonly Evidence[] = []
