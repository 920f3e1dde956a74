import {groupBy} from '../general/group.ts'
import {isStated} from '../judge/stated.ts'
import type {Claim, Evidence, Fact, Subject, Time, TimeClaim, Witness} from '../types.ts'
import {daysBetween} from '../values/interval.ts'
import {sharedNames, sharedWords, total} from './event-identity.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import type {Sideways} from './sideways.ts'
import {weights} from './weights.ts'

type Told = Witness<TimeClaim>

/** Most days by which an end is dated before its beginning and still meant to be its end. */
const reach = 45

/** Most dates of one kind: where more is told, an end finds beginnings that are not its own. */
const most = 60

/** What ends what, beside the end of a thing itself: a verdict its trial. */
const ends: ReadonlyMap<string, string> = new Map([
  ['verdict', 'trial'],
  ['acquittal', 'trial'],
  ['sentence', 'trial'],
  ['convict', 'trial'],
  ['acquit', 'trial']
])

/**
 * Ends that are dated before their beginnings: `the curfew was lifted on [2 August]`, `a curfew was imposed on [14 August]`; a verdict
 * before its trial. An end with any beginning before it is in order.
 */
export function stagesInOrder(witnesses: readonly Told[], scales: Scales): readonly Fact<TimeClaim>[] {
  const told = witnesses.filter(({claim}) => isDay(claim))
  const starts = groupBy(
    told.filter(({claim}) => begun(claim).length > 0),
    ({claim}) => claim.subject.event ?? ''
  )
  const spread = scales.sums('begun')
  return told.flatMap((end) => {
    const event = begins(end.claim)
    if (event === undefined) return []
    const own = spread.of(event) > most ? [] : (starts.get(event) ?? []).filter((start) => isAlike(end, start, scales))
    // What began before, however long, ended in order.
    if (own.some((start) => daysAfter(start.claim.value, end.claim.value) <= 0)) return []
    const linked = own
      .filter((start) => daysAfter(start.claim.value, end.claim.value) <= reach)
      .map((start) => ({start, weight: total(belongs(end, start, scales))}))
      .filter(({weight}) => weight >= weights.link)
    if (linked.length === 0) return []
    return [
      {
        subject: end.claim.subject.label,
        attribute: 'order',
        witnesses: [end, ...linked.map(({start}) => start)],
        links: linked.map(({weight}, at) => ({a: 0, b: at + 1, weight})),
        evidence: ({b}) => belongs(end, linked[b - 1]!.start, scales)
      }
    ]
  })
}

const isDay = (claim: TimeClaim): boolean => isStated(claim) && claim.value.granularity === 'day'

/** The event of which a claim dates the beginning. */
export function begun(claim: Claim): readonly string[] {
  return claim.type === 'time' && claim.attribute === 'date:started' && isDay(claim) ? [claim.subject.event ?? ''] : []
}

/** Where an end and a beginning meet. */
export const stageMeetings: Sideways = {
  name: 'stage',
  tells: ({claim}) => [
    ...begun(claim).map((event) => `begun ${event}`),
    ...over(claim).map((event) => `over ${event}`)
  ],
  asks: ({claim}, {sums}) => {
    const isFew = (event: string): boolean => sums('begun').of(event) <= most
    return [
      ...over(claim)
        .filter(isFew)
        .map((event) => `begun ${event}`),
      ...begun(claim)
        .filter(isFew)
        .map((event) => `over ${event}`)
    ]
  }
}

function over(claim: Claim): readonly string[] {
  const event = claim.type === 'time' && isDay(claim) ? begins(claim) : undefined
  return event === undefined ? [] : [event]
}

/** What a claim tells the end of. */
function begins({attribute, subject: {event = ''}}: TimeClaim): string | undefined {
  return attribute === 'date:ended' ? event : attribute === 'date:held' ? ends.get(event) : undefined
}

function isAlike(end: Told, start: Told, scales: Scales): boolean {
  const [x, y] = [everyone(end), everyone(start)]
  if (x.length > 0 && y.length > 0 && shared(x, y, scales.core).length === 0) return false
  if (isAnother(end.claim.subject, start.claim.subject)) return false
  if (end.article === start.article) return true
  // An end that is told before another begins is that of an earlier one.
  if (daysAfter(start.claim.value, end.article.published ?? start.claim.value) > 0) return false
  const alike = total(scales.topic(end.article, start.article))
  return alike > 0 || (alike > leastAlike && bothSay(end, start, scales).length > 0)
}

/** The [first] strike ended, and a strike began [again]. */
const isAnother = (end: Subject, start: Subject): boolean =>
  start.again === true || end.ordinal !== start.ordinal || (end.numerals ?? []).join() !== (start.numerals ?? []).join()

/** How little alike articles may be whose sentences say more of one thing. */
const leastAlike = -1

/** What both sentences say beside the event itself: the curfew [in the capital]. */
function bothSay({claim: {subject: a}}: Told, {claim: {subject: b}}: Told, scales: Scales): readonly Evidence[] {
  const words = a.words?.filter((word) => !(a.event ?? '').startsWith(word) && !word.startsWith(a.event ?? ' '))
  return sharedWords({...a, ...(words ? {words} : {})}, b, scales)
}

/** Days from an end to a beginning; of a day without a year in the year of the other. */
export function daysAfter(start: Time, end: Time): number {
  const [from, to] = [yearOf(start) ?? yearOf(end), yearOf(end) ?? yearOf(start)]
  if (from === undefined || to === undefined) return Number.POSITIVE_INFINITY
  return daysBetween(`${to}${end.value.slice(4, 10)}`, `${from}${start.value.slice(4, 10)}`)
}

const yearOf = ({value}: Time): string | undefined => /^\d{4}(?=-\d\d-\d\d)/.exec(value)?.[0]

function belongs(end: Told, start: Told, scales: Scales): readonly Evidence[] {
  const common = shared(everyone(end), everyone(start), scales.core)
  const near = daysAfter(start.claim.value, end.claim.value) <= reach / 3
  return [
    {reason: `any two of ${end.claim.subject.event} and ${start.claim.subject.event}`, weight: weights.rare},
    ...(common.length > 0
      ? [{reason: `both name ${common.join(' and ')}`, weight: sharedNames(common, scales.rarity)}]
      : []),
    {reason: 'dated weeks from each other', weight: near ? weights.daysOff : weights.within},
    ...(end.article === start.article ? [] : bothSay(end, start, scales)),
    ...scales.topic(end.article, start.article)
  ]
}

function everyone({claim: {subject}}: Told): readonly string[] {
  const {parties, places, brokers, people = []} = subject
  return [...parties, ...places, ...brokers, ...people]
}
