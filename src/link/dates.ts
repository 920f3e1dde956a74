import {moods, sameMood} from '../claims/mood.ts'
import type {Subject, Time, TimeClaim, Witness} from '../types.ts'
import {dayNumber, daysBetween} from '../values/interval.ts'
import {type Apart, apart, isApart, veto, type Weighed} from './apart.ts'
import {eventIdentity} from './event-identity.ts'
import type {Linker} from './facts.ts'
import {isMainOfBoth, mainEvidence} from './main-event.ts'
import {misprinted, misprintScopes} from './misprints.ts'
import {isOnce, isUnrepeated, withoutTeller} from './once.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'

import {digitOff, inOneMonth, isWeek, slip} from './slip.ts'

import {weights} from './weights.ts'

/** Dates of one event and stage: linked by everything but the date, save that two dates must look like one and a slip. */
export function dateLinker(scales: Scales): Linker<TimeClaim> {
  return {
    scopes: (witness) => [kindOf(witness), ...misprintScopes(witness, scales)],
    keys: ({claim}) => [...dayKeys(claim.value), ...(claim.subject.main ? digitKeys(claim.value) : [])],
    label: ({claim}) => claim.value.value,
    weigh: (a, b) => {
      if (kindOf(a) !== kindOf(b)) return misprinted(a, b, scales)
      const found = together(a, b)
      return isApart(found) && !found.veto ? either(misprinted(a, b, scales), found) : found
    }
  }

  function together(a: Witness<TimeClaim>, b: Witness<TimeClaim>): Weighed {
    if (!sameMood(a.claim, b.claim)) return veto(moods(a.claim, b.claim))
    const once = isOnce(withoutTeller(a.claim.subject, a.claim), withoutTeller(b.claim.subject, b.claim), scales)
    const rare = once || (scales.rare(a.claim.subject.event) && scales.rare(b.claim.subject.event))
    // One article tells of many attacks, and says which is which in ways that nobody can count on.
    if (!rare && a.article === b.article) return apart('one article tells of many such events')
    const identity = eventIdentity(a.claim.subject, b.claim.subject, scales)
    if (isApart(identity)) return identity
    const isMain = isMainOfBoth(a, b, scales)
    const [x, y] = [a.claim.value, b.claim.value]
    const dates = slip(x, y) ?? (isMain ? digitOff(x, y) : undefined) ?? (once ? inOneMonth(x, y) : undefined)
    if (!dates || (isWeek(dates) && !isUnrepeated(a.claim.subject)))
      return veto('no slip of the pen makes the one date of the other')
    if (areNews(a, b)) return veto('each is the news of its article')
    if (!rare && (dates.weight < weights.dayOff || !sharesPlace(a.claim.subject, b.claim.subject, scales)))
      return apart('such events are many, and no telling place is named for both')
    const prior = {reason: 'any two mentions of such events', weight: rare ? weights.rare : weights.common}
    const main = isMain ? [mainEvidence(a, b, scales)] : []
    return [prior, ...identity, ...main, ...scales.topic(a.article, b.article), dates]
  }
}

/** Whether two articles each tell of what happened in their week: the truce of [9 March] on the 10th, that of [9 April] on 12 April. */
function areNews(a: Witness<TimeClaim>, b: Witness<TimeClaim>): boolean {
  const [x, y] = [a.claim.value.earliest, b.claim.value.earliest]
  return x !== undefined && y !== undefined && Math.abs(daysBetween(x, y)) > news && isNews(a) && isNews(b)
}

function isNews({article: {published}, claim: {value}}: Witness<TimeClaim>): boolean {
  const [day, now] = [value.earliest, published?.earliest]
  return day !== undefined && now !== undefined && Math.abs(daysBetween(day, now)) <= news
}

/** Days within which what happened is news. */
const news = 7

const kindOf = ({claim}: Witness<TimeClaim>): string => `${claim.subject.family} ${claim.attribute}`

/** What tells more: what is weighed, or why it is not. */
const either = (weighed: Weighed, reason: Apart): Weighed => (isApart(weighed) ? reason : weighed)

/** What happens often is one event only in one telling place. */
function sharesPlace(a: Subject, b: Subject, {core, rarity}: Scales): boolean {
  return shared(a.places, b.places, core).some((place) => weights.place * rarity(place) >= weights.placeLeast)
}

/** Keys that two dates share if they are one and a slip: days near, day and month, day and year, digits of the day. */
function dayKeys({value}: Time): readonly string[] {
  const match = /^(\d{4}|XXXX)-(\d\d)-(\d\d)/.exec(value)
  if (!match) return [value]
  const [, year = '', month = '', day = ''] = match
  return [
    ...near('md', `2000-${month}-${day}`),
    ...weeks(`2000-${month}-${day}`),
    ...(year === 'XXXX'
      ? []
      : [`yd ${year}-${day}`, `ym ${year}-${month}-${[...day].sort().join('')}`, `yl ${year}-${month}-${day[1]}`])
  ]
}

/** Keys that two days of one month share if one digit of them is the same. */
function digitKeys({value}: Time): readonly string[] {
  const [, month, ten, one] = /^(?:\d{4}|XXXX)-(\d\d)-(\d)(\d)/.exec(value) ?? []
  return month === undefined ? [] : [`dt ${month} ${ten}`, `do ${month} ${one}`]
}

/** Two days a week apart share one of these. */
function weeks(day: string): readonly string[] {
  const number = dayNumber(day)
  return [0, 7].map((shift) => `w ${number % 7} ${Math.floor((number + shift) / 14)}`)
}

/** Two days at most three apart share one of these. */
function near(name: string, day: string): readonly string[] {
  const number = dayNumber(day)
  return [...new Set([Math.floor(number / 4), Math.floor((number + 3) / 4)])].map((bucket) => `${name} ${bucket}`)
}
