import {isStated} from '../judge/stated.ts'
import {commemorating, onceDeeds} from '../language/en/once.ts'
import type {Evidence, Subject, TimeClaim, Witness} from '../types.ts'
import {apart, isApart, type Weighed} from './apart.ts'
import {eventIdentity, total} from './event-identity.ts'
import {eventLevel, everyone} from './event-levels.ts'
import {withoutTeller} from './once.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {misprint} from './slip.ts'
import {weights} from './weights.ts'

type Told = Witness<TimeClaim>

/** What may go by another word, or happen again on another day of another month: deeds, and what packs know but do not time. */
const kinds: ReadonlySet<string> = new Set(['date:held', 'date:signed', 'date:started', 'date:ended', 'date:landed'])

/** Names that fewer articles have tell one thing from others. */
const rare = 2

/** Numbers of fewer are soon the same. */
const fewest = 10

/** Where two dates meet of which one is a misprint, in whatever words they are told: with the names and numbers of their sentences. */
export function misprintScopes({claim}: Told, {core}: Scales): readonly string[] {
  const {value, attribute, subject} = claim
  if (!kinds.has(attribute) || !isStated(claim) || value.inferred !== 'none' || value.granularity !== 'day') return []
  const names = namesOf(withoutTeller(subject, claim))
  return [...new Set([...names.map(core), ...numbersOf(subject)])].map((told) => `${attribute} ${told}`)
}

/** `46 batch` of `46 batches were recalled`. */
const numbersOf = ({numbers = []}: Subject): readonly string[] =>
  numbers.filter((number) => Number.parseFloat(number) >= fewest)

const namesOf = (subject: Subject): readonly string[] => [...new Set([...everyone(subject), ...(subject.people ?? [])])]

/**
 * Two tellings of one thing whose whole dates differ by a misprint: `launched on 30 October 2017`, `its journey began on 30 October 2018`.
 * So much of a date is seldom the same by chance; articles on one thing must name one rare name or number, and say one thing more.
 */
export function misprinted(a: Told, b: Told, scales: Scales): Weighed {
  if (a.article === b.article) return apart('one article tells both')
  const dates = misprint(a.claim.value, b.claim.value)
  if (!dates) return apart('they are told in other words, and no misprint makes the one date of the other')
  const [x, y] = [withoutTeller(a.claim.subject, a.claim), withoutTeller(b.claim.subject, b.claim)]
  if (isYear(dates) && isTerm(a.claim.value.value, b.claim.value.value))
    return apart('it may happen again after some years')
  if (isYear(dates) && [x, y].some(looksBack)) return apart('what is done on that day of the year looks back on it')
  const names = shared(namesOf(x), namesOf(y), scales.core).filter((name) => scales.rarity(name) >= rare)
  const numbers = numbersOf(x).filter((number) => numbersOf(y).includes(number))
  const kin = kinship(x, y)
  const common = names.length + 2 * numbers.length + wordsOf(x, y, numbers).length + kin
  const few = isYear(dates) ? 2 : 3
  // What is done again and again is done on one day of two months, too.
  if (common < few || (!isYear(dates) && isRepeatable(x, y, kin, numbers)))
    return apart('they say too little of one thing')
  const topic = scales.topic(a.article, b.article)
  if (total(topic) <= (numbers.length > 0 ? -1 : 0)) return apart('the articles are on different things')
  // That it goes by another word does not tell against it.
  const identity = eventIdentity(x, y, scales, isAlike(x, y) ? undefined : 'event')
  if (isApart(identity)) return identity
  return [
    {reason: 'any two dates of which one is a misprint', weight: weights.common},
    ...(common > few
      ? [{reason: 'they say much of one thing', weight: Math.min(2, common - few) * weights.sameThing}]
      : []),
    ...numbers
      .slice(0, 1)
      .map((number) => ({reason: `both tell of ${number} on such a day`, weight: weights.sameDate})),
    ...identity,
    ...topic,
    dates
  ]
}

/** What comes again after three to nine years is more often another term than a misprint; `1989` and `1998` is one. */
function isTerm(a: string, b: string): boolean {
  const [x, y] = [a.slice(0, 4), b.slice(0, 4)]
  const years = Math.abs(Number(x) - Number(y))
  return years > 2 && years < 10 && [...x].sort().join() !== [...y].sort().join()
}

/** A court hears one man, and a bank raises its rate, on the fifth of two months. */
function isRepeatable(a: Subject, b: Subject, kin: number, numbers: readonly string[]): boolean {
  if (kin > 1 || numbers.length > 0) return false
  const people = a.people?.some((name) => b.people?.includes(name)) ?? false
  return !people || (kin === 0 && wordsOf(a, b, numbers).length === 0)
}

const isYear = ({reason}: Evidence): boolean => reason.endsWith('another year')

const looksBack = (subject: Subject): boolean =>
  [
    subject.event ?? '',
    ...(subject.words ?? []),
    ...namesOf(subject).flatMap((name) => name.toLowerCase().split(' '))
  ].some((word) => commemorating.has(word))

const isAlike = (a: Subject, b: Subject): boolean => /^(?:same|wider|kin)$/.test(eventLevel(a, b)?.level ?? '')

/** How much it says that both tell one deed; most of what is done but once. */
function kinship(a: Subject, b: Subject): number {
  // `[recalled]` and `ordered the [recall]`
  if (a.words?.includes(b.event ?? '') || b.words?.includes(a.event ?? '')) return 1
  if (!isAlike(a, b)) return 0
  return [a, b].some(({event = ''}) => onceDeeds.has(event)) ? 2 : 1
}

/** The words that both sentences say beside what they count; the deed of the one may be a word of the other: `[recalled]`, `ordered the [recall]`. */
function wordsOf(a: Subject, b: Subject, numbers: readonly string[]): readonly string[] {
  const isSame = a.event === b.event
  const [x, y] = [a, b].map(({words = [], event = ''}) => new Set(isSame ? words : [...words, event])) as [
    Set<string>,
    Set<string>
  ]
  return [...x].filter((word) => y.has(word) && !numbers.some((number) => number.endsWith(` ${word}`)))
}
