import {moods} from '../claims/mood.ts'
import {groupBy} from '../general/group.ts'
import {fold} from '../text/fold.ts'
import type {Article, CountClaim, Evidence, Subject, Time, Witness} from '../types.ts'
import {compatible, dayNumber, daysBetween} from '../values/interval.ts'
import {apart, isApart, veto, type Weighed} from './apart.ts'
import {daysApart, together, weeksOfYear} from './appearance.ts'
import {eventIdentity, sharedNames} from './event-identity.ts'
import type {Linker} from './facts.ts'
import {numberSlip} from './number-slip.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/** Counts of one thing at one event: linked by the event, its date and place, and the articles' topics; never by the number. */
export function countLinker(scales: Scales): Linker<CountClaim> {
  const totals = totalsOf()
  return {
    scopes: (witness) => (comparable(witness, totals) ? [scope(witness)] : []),
    keys: (witness) => keys(witness, scales),
    label: ({claim}) => numbers(claim),
    weigh: (a, b) => {
      if (a.claim.modality !== b.claim.modality) return veto(moods(a.claim, b.claim))
      if (a.claim.since !== b.claim.since) return veto('they are counted from other days')
      if (!sameHolder(a.claim, b.claim)) return apart('they are not plainly of one holder')
      if (a.article === b.article && ![a, b].some(({claim}) => claim.heading))
        return apart('the body of one article tells of several')
      const known = scales.once(a.claim) && scales.once(b.claim)
      const dates = eventDates(a, b, known)
      if (isApart(dates)) return dates
      if (dates.length === 0 && isOtherYears(a, b))
        return apart('of what comes again after years no day is named for both')
      if (otherGroups(a.claim, b.claim, scales)) return veto('they are of other groups')
      const identity = eventIdentity(a.claim.subject, b.claim.subject, scales, 'numbers')
      if (isApart(identity)) return identity
      if (a.claim.recurring && a.claim.since === undefined && !isAnchored(a, b, dates, known, scales))
        return apart('such numbers are many, and no day or telling place is named for both')
      const slip = numberSlip(a, b)
      const course = courseOf(a, b, scales)
      const isOne = known || course.length > 0 || isOneStory(a, b, scales)
      const prior = {reason: 'any two counts of such a thing', weight: isOne ? weights.rareCount : weights.common}
      return [
        prior,
        ...identity,
        ...(slip ? [slip.evidence] : []),
        ...scales.topic(a.article, b.article),
        ...dates,
        ...news(a, b, scales),
        ...course,
        ...publication(a, b, known || course.length > 0 || (isPast(a) && isPast(b)))
      ]
    }
  }
}

/** Whether two articles of other years count what comes again: the votes of 2015, and those of 2019. */
function isOtherYears(a: Witness<CountClaim>, b: Witness<CountClaim>): boolean {
  const isPeriodic = periodic.has(a.claim.subject.family ?? '') || periodic.has(b.claim.subject.family ?? '')
  return isPeriodic && (daysApart(a.article, b.article) ?? 0) > season
}

/** Days after which there may have been another one. */
const season = 300

const periodic: ReadonlySet<string> = new Set(
  'vote first-round run-off by-election primary leadership-contest results state-budget final semi-final games tournament league-season trade-fair shareholder-meeting census'.split(
    ' '
  )
)

/**
 * What happens often is told apart by its day or by a place that is this telling; what strikes once, by the days that its articles
 * name: the earthquake of 2004 is not that of 2013.
 */
function isAnchored(
  a: Witness<CountClaim>,
  b: Witness<CountClaim>,
  dates: readonly Evidence[],
  known: boolean,
  scales: Scales
): boolean {
  const {core, rarity} = scales
  if (dates.some(({weight}) => weight > 0)) return true
  if (known)
    return (
      a.article === b.article || together(a.article, b.article, sameReport) || shareDay(a.article.days, b.article.days)
    )
  const isThere = placesOf(a.claim.subject, b.claim.subject, core).some(
    (place) => weights.place * rarity(place) >= weights.placeLeast
  )
  return isThere || isOneStory(a, b, scales) || courseOf(a, b, scales).length > 0
}

/** The places of both, though one may tell of them as of who takes part: `the fire [on Marenca]`. */
function placesOf(a: Subject, b: Subject, core: Scales['core']): readonly string[] {
  return [...shared(a.places, [...b.places, ...b.parties], core), ...shared(b.places, a.parties, core)]
}

/**
 * What speaks for two articles of some weeks telling of one course of things that their numbers are of: [the siege] here and [the siege]
 * there, and both lead with a name that few have. Of attacks and crashes such weeks have many.
 */
function courseOf(
  a: Witness<CountClaim>,
  b: Witness<CountClaim>,
  {topic, rarity, courses}: Scales
): readonly Evidence[] {
  const [x, y] = [a.article, b.article]
  const {event} = a.claim.subject
  if (x === y || event !== b.claim.subject.event || !courses(event) || !together(x, y, goesOn)) return []
  const isTelling = (name: string) => weights.name * rarity(name) >= weights.placeLeast
  const telling = common(x.terms.leads, y.terms.leads).filter(isTelling)
  if (telling.length === 0 || !topic(x, y).some(({weight}) => weight > 0)) return []
  return [{reason: `both tell of one ${event} in articles on ${telling[0]}`, weight: sharedNames(telling, rarity)}]
}

/** Days for which papers go on counting what a siege brought. */
const goesOn = 60

/**
 * Whether two articles of the same days are about one thing that happened: they name one day, and what both lead with hardly any other
 * article has; or they share more such names. Neither gives a second such number: of that `comparable` takes care.
 */
function isOneStory(a: Witness<CountClaim>, b: Witness<CountClaim>, scales: Scales): boolean {
  const {topic, rarity} = scales
  const [x, y] = [a.article, b.article]
  if (x === y || !together(x, y, sameNews)) return false
  const isDated = a.claim.subject.date !== undefined || b.claim.subject.date !== undefined
  const isOfDay = isDated ? knowsDay(a, b) && knowsDay(b, a) : common(recent(x), recent(y)).length > 0 && areNear(a, b)
  if (!isOfDay) return false
  if (isOtherKind(a.claim.subject, b.claim.subject)) return false
  const isTelling = (name: string) => weights.name * rarity(name) >= weights.placeLeast
  const isNamed =
    common(x.terms.leads, y.terms.leads).some(isTelling) ||
    common(x.terms.names, y.terms.names).filter(isTelling).length > 2
  return isNamed && (isOneKind(a, b, scales) || topic(x, y).some(({weight}) => weight > 0.5))
}

/** Whether both tell of one kind of event at a place that this telling, and lead with it: [the fire on Marenca] in papers of the same days. */
function isOneKind(a: Witness<CountClaim>, b: Witness<CountClaim>, {core, rarity}: Scales): boolean {
  const [x, y] = [a.claim.subject, b.claim.subject]
  if (x.event === undefined || x.family !== y.family) return false
  const leads = common(a.article.terms.leads, b.article.terms.leads)
  return placesOf(x, y, core).some(
    (place) =>
      weights.place * rarity(place) >= weights.placeLeast &&
      place
        .toLowerCase()
        .split(/[\s-]+/)
        .some((word) => leads.includes(word))
  )
}

/** Whether of two numbers neither is more than twice the other: of what has no day in its sentence, `six` are not the dead of whom others count `112`. */
function areNear({claim: {value: a}}: Witness<CountClaim>, {claim: {value: b}}: Witness<CountClaim>): boolean {
  const [x, y] = [a.printed ?? a.min ?? 0, b.printed ?? b.min ?? 0]
  return x <= most * y && y <= most * x
}

/** Times by which the dead of one day may outnumber those that another article counts. */
const most = 2

/** Whether an article names the day on which another says that it happened. */
function knowsDay({article}: Witness<CountClaim>, {claim: {subject}}: Witness<CountClaim>): boolean {
  const {date} = subject
  return date === undefined || article.days.includes(date.granularity === 'time' ? date.edtf.slice(0, 10) : date.value)
}

/** What one sentence calls a crash the other may only call what happened. */
const isOtherKind = ({event: a}: Subject, {event: b}: Subject): boolean => a !== undefined && b !== undefined && a !== b

function common(a: readonly string[], b: readonly string[]): readonly string[] {
  const other = new Set(b)
  return a.filter((name) => other.has(name))
}

/** What neither sentence dates may have happened on a day of the week that both articles tell of. */
function news(a: Witness<CountClaim>, b: Witness<CountClaim>, scales: Scales): readonly Evidence[] {
  if (a.claim.subject.date || b.claim.subject.date || !isOneStory(a, b, scales) || !isOneKind(a, b, scales)) return []
  const [day] = common(recent(a.article), recent(b.article))
  return [{reason: `both articles tell of ${day}`, weight: weights.sameDayInArticle}]
}

/** Days within which papers go on about what happened. */
const sameNews = 4

/** Days within which articles are taken to report one event of the day. */
const sameReport = 2

/** Whether two sorted lists of days have two that are a day apart or less. */
function shareDay(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const apart = daysBetween(a[i]!, b[j]!)
    if (Math.abs(apart) <= 1) return true
    if (apart > 0) i++
    else j++
  }
  return false
}

function isNear(x: string | undefined, y: string | undefined, days: number): boolean {
  return x !== undefined && y !== undefined && Math.abs(daysBetween(x, y)) <= days
}

/** A whole, said to be so; and of what happens again and again only what its article tells once. */
function comparable(witness: Witness<CountClaim>, totals: Totals): boolean {
  const {claim} = witness
  return (
    (claim.measure === 'total' || claim.since !== undefined) &&
    claim.polarity === 'positive' &&
    !claim.loose &&
    (isOnly(witness, totals) || !claim.recurring)
  )
}

/** What is counted, and how. */
function scope({claim: {attribute, thing, measure}}: Witness<CountClaim>): string {
  return `${attribute} ${thing} ${measure}`
}

/** A name that both share, for things that happen often within a week or on a day that both name. */
function keys({article, claim}: Witness<CountClaim>, scales: Scales): readonly string[] {
  const {core, once} = scales
  const {parties, places, brokers, event, date} = claim.subject
  const names = [...new Set([...parties, ...places, ...brokers].map(core))]
  const week = article.published?.earliest ? weeks(article.published.earliest) : ['undated']
  const leads = article.terms.leads.map((name) => `lead ${name}`)
  // Weeks later an article dates what this one tells of as news.
  const days = [...week, ...(date ? [date.value] : recent(article))]
  const about = once(claim)
    ? [...names, ...leads, ...week.map((when) => `${event} ${when}`)]
    : names.flatMap((name) => days.map((when) => `${name} ${when}`))
  const news = [
    ...leads.flatMap((lead) => weeksOfYear(article).map((when) => `${lead} in week ${when}`)),
    ...recent(article).map((day) => `on ${day}`)
  ]
  const courses = scales.courses(event) ? leads.map((lead) => `${event} of ${lead}`) : []
  return [...about, ...news, ...courses, `in ${article.path}`]
}

/**
 * Whether the body of an article gives one such number only, but for those of other times: a round-up of several attacks gives
 * several, and which is which nobody can tell.
 */
function isOnly({article, claim}: Witness<CountClaim>, totals: Totals): boolean {
  const alike = (totals(article).get(claim.attribute) ?? []).filter(
    (other) => sameTime(claim, other, article) && sameHolder(claim, other)
  )
  return new Set(alike.map(numbers)).size <= 1
}

/** The totals that the body of an article gives, by attribute: one claim for each number and time. */
type Totals = (article: Article) => ReadonlyMap<string, readonly CountClaim[]>

function totalsOf(): Totals {
  const known = new Map<Article, ReadonlyMap<string, readonly CountClaim[]>>()
  return (article) => {
    const found = known.get(article) ?? groupBy(distinct(article), ({attribute}) => attribute)
    known.set(article, found)
    return found
  }
}

/** More numbers than these of one article tell no more. */
const enough = 50

function distinct(article: Article): readonly CountClaim[] {
  const result = new Map<string, CountClaim>()
  for (const claim of article.claims) {
    if (claim.type !== 'count' || claim.measure !== 'total' || claim.heading) continue
    const key = `${claim.attribute} ${numbers(claim)} ${claim.subject.date?.value}`
    if (!result.has(key)) result.set(key, claim)
  }
  return [...groupBy(result.values(), ({attribute}) => attribute).values()].flatMap((claims) => claims.slice(0, enough))
}

function numbers({value: {min, max}}: CountClaim): string {
  return `${min} ${max}`
}

/** Who recalls `a dozen dead in 2003` in 2018 tells of another time than what is told without one. */
function sameTime({subject: {date: a}}: CountClaim, {subject: {date: b}}: CountClaim, {published}: Article): boolean {
  if (a && b) return compatible(a, b)
  const [told, now] = [(a ?? b)?.latest, published?.earliest]
  return told === undefined || now === undefined || daysBetween(told, now) < longAgo
}

/** Days after which what is dated is no news. */
const longAgo = 730

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

function eventDates(a: Witness<CountClaim>, b: Witness<CountClaim>, known: boolean): Weighed {
  const [x, y] = [a.claim.subject.date, b.claim.subject.date]
  if (!x && !y) return []
  if (!x || !y) return sharedDay(a, b, (x ?? y)!, known)
  if (compatible(x, y)) return [{reason: `both date the event ${x.value}`, weight: weights.sameDate}]
  const reason = `${x.value} against ${y.value}`
  // What struck once on [11 November] struck on no other day: a slip, or another time zone.
  if (known && isDay(x) && isDay(y) && isNear(x.earliest, y.earliest, 1))
    return [{reason: `${reason}, a day apart`, weight: weights.dayOff}]
  // Of what is rare there are many dates: announced, signed, closed.
  return known ? [{reason, weight: weights.otherDate}] : veto(reason)
}

/** Whether it is told of long after: who counts the dead of 2017 in 2020 and in 2021 counts the same. */
function isPast({article: {published}, claim: {subject}}: Witness<CountClaim>): boolean {
  const [then, now] = [subject.date?.latest, published?.earliest]
  return then !== undefined && now !== undefined && daysBetween(then, now) > noNews
}

/** Days after which what happened is no news. */
const noNews = 60

const isDay = ({earliest, latest}: Time): boolean => earliest !== undefined && earliest === latest

/**
 * One sentence dates the event, the other does not: its article may name that day elsewhere, of what is rare the one before or behind it
 * too.
 */
function sharedDay(
  a: Witness<CountClaim>,
  b: Witness<CountClaim>,
  {earliest, latest}: Time,
  known: boolean
): readonly Evidence[] {
  if (a.article === b.article || earliest === undefined || earliest !== latest) return []
  const told = [a, b].map(({article: {days}}) => days.find((day) => isNear(day, earliest, known ? 1 : 0)))
  return told[0] !== undefined && told[1] !== undefined
    ? [
        {
          reason: `both articles tell of ${told[0] === told[1] ? earliest : told.join(' and ')}`,
          weight: weights.sameDayInArticle
        }
      ]
    : []
}

/** Days back that a weekday may mean. */
const lastWeek = 7

/** The days that an article names of the week before it. */
function recent({days, published}: Article): readonly string[] {
  const now = published?.earliest
  return now === undefined ? [] : days.filter((day) => day <= now && isNear(day, now, lastWeek))
}

/** Two weeks that hold a day, so that days at most a week apart share one. */
function weeks(day: string): readonly number[] {
  const week = Math.floor(dayNumber(day) / 7)
  return [week, week + 1]
}

function publication(a: Witness, b: Witness, known: boolean): readonly Evidence[] {
  const between = daysApart(a.article, b.article)
  if (between === undefined || a.article === b.article) return []
  if (between <= sameReport) return [{reason: 'published within two days', weight: weights.publishedTogether}]
  return between > 10 && !known ? [{reason: `published ${between} days apart`, weight: weights.publishedApart}] : []
}
