import {recurring} from '../language/en/courses.ts'
import {fold} from '../text/fold.ts'
import type {Article, Evidence, Subject, Time, TimeClaim, Witness} from '../types.ts'
import {daysBetween} from '../values/interval.ts'
import {apart, veto, type Weighed} from './apart.ts'
import {daysApart} from './appearance.ts'
import {sharedNames} from './event-identity.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

type Told = Witness<TimeClaim>

/** Days after which a strike is another strike. */
const year = 400

/** Days after which talks are other talks. */
const weeks = 10

/** Days between a course and a date told beside its length, which may be one within it. */
const season = 200

/** Whether a claim is of what goes on for a time, or of a stay, that no pack knows. */
export const isCourse = ({subject: {family}}: TimeClaim): boolean => family?.startsWith('course ') ?? false

/** What brings two of one course together: the names told with them, those that their articles lead with, and the article. */
export function courseKeys({article, claim: {subject}}: Told): readonly string[] {
  const leads = article.terms.leads.map((name) => `lead ${name}`)
  return [...namesOf(subject).map(fold), ...leads, `in ${article.path}`].map((key) => `${subject.family} ${key}`)
}

/** Whether two tell of one course: of one year, with no other date, and each article of one such course. */
export function courseIdentity(a: Told, b: Told, scales: Scales): Weighed {
  if (a.claim.subject.family !== b.claim.subject.family) return apart('they are of two kinds')
  for (const told of [a, b])
    if (lengthsOf(told.article, told.claim.subject) > 1) return apart('one article tells of several such lengths')
  if (a.article === b.article) return [prior, {reason: 'one article tells both', weight: weights.sameArticle}]
  const most = recurring.has(a.claim.subject.event ?? '') ? weeks : year
  if ((daysApart(a.article, b.article) ?? 0) > most) return veto('such things come again in so long a time')
  if (isOtherTime(a, b) || isOtherTime(b, a)) return veto('the one is of another time')
  if (isElsewhere(a, b) || isElsewhere(b, a)) return veto('the one is of a place that the other does not name')
  const [x, y] = [a.claim.subject.people ?? [], b.claim.subject.people ?? []]
  if (
    isStay(a.claim) &&
    x.length > 0 &&
    y.length > 0 &&
    shared(x.map(surname), y.map(surname), scales.core).length === 0
  )
    return veto(`${x.join(' and ')} against ${y.join(' and ')}`)
  if (isOtherKind(a.claim.subject, b.claim.subject)) return veto('the words before them differ')
  return [prior, ...namesShared(a, b, scales), ...oneOfSeason(a, b), ...scales.topic(a.article, b.article)]
}

/** A [bus] strike and a [dock] strike. */
function isOtherKind({beside: x = []}: Subject, {beside: y = []}: Subject): boolean {
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word))
}

/** Articles that lead with one name, and appeared in one season, each tell of one strike. */
function oneOfSeason(a: Told, b: Told): readonly Evidence[] {
  const days = daysApart(a.article, b.article)
  const isOneLead = a.article.terms.leads.some((name) => b.article.terms.leads.includes(name))
  if (days === undefined || days > season || !isOneLead) return []
  return [
    {reason: 'neither article tells of another', weight: weights.onlyOfKind},
    {reason: 'they appeared in one season', weight: weights.oneSeason}
  ]
}

const prior: Evidence = {reason: 'any two mentions of such events', weight: weights.rare}

const isStay = ({subject: {event}}: TimeClaim): boolean => event?.startsWith('stay ') ?? false

const namesOf = ({places, people = []}: Subject): readonly string[] => [...places, ...people]

const surname = (name: string): string => name.split(' ').at(-1)!

/** How many lengths an article gives to what may be one course. */
function lengthsOf({claims}: Article, {family}: Subject): number {
  return new Set(
    claims.flatMap((claim) =>
      claim.type === 'time' && claim.attribute.startsWith('length:') && claim.subject.family === family
        ? [claim.value.value]
        : []
    )
  ).size
}

/** `the 40-day strike [of 1998]` is not that of last month. */
function isOtherTime({claim: {subject}}: Told, {article, claim}: Told): boolean {
  const own = subject.date
  const other = claim.attribute.startsWith('bound:') ? claim.value : (claim.subject.date ?? article.published)
  return own !== undefined && other !== undefined && distance(own, other) > season
}

/** `In Upper Corrin the blackout lasted 19 hours`. */
const isElsewhere = ({claim: {subject}}: Told, {article: {terms}}: Told): boolean =>
  subject.scope !== undefined && !terms.names.includes(subject.scope.toLowerCase())

/** The least days between two times; none where that is not known. */
function distance(a: Time, b: Time): number {
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) return 0
  return Math.max(0, daysBetween(a.latest, b.earliest), daysBetween(b.latest, a.earliest))
}

function namesShared(a: Told, b: Told, {core, rarity}: Scales): readonly Evidence[] {
  const common = shared(namesOf(a.claim.subject), namesOf(b.claim.subject), core)
  return common.length > 0 ? [{reason: `both name ${common.join(' and ')}`, weight: sharedNames(common, rarity)}] : []
}
