import {whereIs} from '../extract/gazetteer.ts'
import {apart, local, ministers, national, portfolioGroups, seconds, sole} from '../language/en/office-kinds.ts'
import {coreOf, sameName} from '../link/same-name.ts'
import {fold} from '../text/fold.ts'
import type {Office, RoleClaim} from '../types.ts'
import {daysOf} from '../values/edtf.ts'
import {daysBetween} from '../values/interval.ts'

/** Whether an office has one holder at a time, by what it is and of what: prime minister of Arvenia. */
export function isSole({head, of}: Office): boolean {
  if (of === undefined) return false
  return national.has(head) ? isState(of) : local.has(head) || sole.has(head)
}

/** What an office is of, as far as it tells one from another. */
export const seat = (of: string): string => coreOf(of)

/** Whether two offices are of one body, or one of them does not say of which. */
export function maySit({of: x}: Office, {of: y}: Office): boolean {
  return x === undefined || y === undefined || sameName(coreOf(x), coreOf(y))
}

/** Why nobody holds two offices at one time; nothing where one may. */
export function cannotHoldBoth(a: Office, b: Office): string | undefined {
  if (a.of !== undefined && b.of !== undefined && !maySit(a, b)) return ofTwo(a, a.of, b, b.of)
  if (isSecond(a.head, b.head) || isSecond(b.head, a.head)) return 'nobody is the deputy of oneself'
  if (a.head !== b.head && (apart.some((set) => set.has(a.head) && set.has(b.head)) || areOtherFields(a.head, b.head)))
    return 'two offices that nobody holds together'
  return undefined
}

// finance commissioner, transport commissioner
function areOtherFields(a: string, b: string): boolean {
  const [[x = '', m = '', more], [y = '', n = '', other]] = [a.split(' '), b.split(' ')]
  if (m !== n || more !== undefined || other !== undefined || !ministers.has(m)) return false
  const isKnown = (field: string) => portfolioGroups.some((group) => group.has(field))
  return isKnown(x) && isKnown(y) && !portfolioGroups.some((group) => group.has(x) && group.has(y))
}

// foreign minister of Norway, president of Finland; mayor of Sand, mayor of Hollum
function ofTwo(a: Office, x: string, b: Office, y: string): string | undefined {
  if (national.has(a.head) && national.has(b.head) && isState(x) && isState(y)) return 'offices of two states'
  const towns = local.has(a.head) && a.head === b.head && isTown(x) && isTown(y)
  return towns && !shareWord(x, y) ? 'offices of two places' : undefined
}

const isState = (of: string): boolean => whereIs(of)?.kind === 'country'

const isTown = (of: string): boolean => !isState(of) && /^\p{Lu}[^\d,]*$/u.test(of) && of.split(' ').length < 3

function shareWord(x: string, y: string): boolean {
  const words = fold(y).split(' ')
  return fold(x)
    .split(' ')
    .some((word) => words.includes(word))
}

// [deputy mayor] of [mayor]
function isSecond(second: string, first: string): boolean {
  const [word = '', ...rest] = second.split(' ')
  return seconds.has(word) && rest.join(' ') === first
}

/** Days in which a holder hardly changes without a word of it. */
const near = 30
/** The same of two who are both said to hold an office. */
const beside = 3

/**
 * Whether two people, or one, are told to hold offices at one time; `apart` is how many days there are between their articles, as far as
 * that is known: a dateline may have no year.
 */
export function atOneTime(a: RoleClaim, b: RoleClaim, apart?: number): boolean {
  const most = a.subject.name === b.subject.name ? near : beside
  const [x, y] = [holding(a), holding(b)]
  if (x && y) return !begins(a, y) && !begins(b, x) && Math.abs(daysBetween(x, y)) <= most
  return apart !== undefined && apart <= most && isNow(a) && isNow(b)
}

const isNow = ({value: {status, since, until, during}}: RoleClaim): boolean =>
  (status === 'current' || status === 'acting') && (since ?? until ?? during) === undefined

/** The day for which an office is told as held. */
function holding({value: {status, until, during}, asOf}: RoleClaim): string | undefined {
  return (status === 'current' || status === 'acting') && until === undefined && during === undefined ? asOf : undefined
}

// minister since 3 May: on the second there was another one
function begins({value: {since}}: RoleClaim, day: string): boolean {
  const first = since === undefined ? undefined : daysOf(since)
  return first !== undefined && daysBetween(first[1], day) < near
}

/** Why two tellings of one person's one office cannot both be: begun or left at two times, or held after it was left. */
export function otherTenure(one: RoleClaim, other: RoleClaim): string | undefined {
  const [{value: a}, {value: b}] = [one, other]
  if (isStart(a) && isStart(b) && areDisjoint(a.since, b.since)) return `since ${a.since} against since ${b.since}`
  return heldAfter(a, b) ?? heldAfter(b, a) ?? heldBefore(one, other) ?? heldBefore(other, one)
}

/** Days between being chosen and coming into an office, and days after which an office held before is another term. */
const [chosen, term] = [60, 800]

// minister since January, called the minister in August before
function heldBefore({value: {since, ...a}}: RoleClaim, {value: b, asOf}: RoleClaim): string | undefined {
  const first = since === undefined || !isStart({...a, since}) ? undefined : daysOf(since)
  if (!first || asOf === undefined || b.status !== 'current' || b.change !== undefined || isTimed(b)) return undefined
  const days = daysBetween(asOf, first[0])
  return days > chosen && days < term ? `since ${since}, held on ${asOf}` : undefined
}

const isTimed = ({since, until, during}: Office): boolean => (since ?? until ?? during) !== undefined

const isStart = ({change}: Office): boolean => change === undefined || change === 'enters'

function areDisjoint(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [a && daysOf(a), b && daysOf(b)]
  return !!x && !!y && (x[1] < y[0] || y[1] < x[0])
}

// left in June, mayor in August
function heldAfter({until}: Office, {during, change}: Office): string | undefined {
  const [left, held] = [until && daysOf(until), during && daysOf(during)]
  if (!left || !held || change !== undefined || left[1] >= held[0]) return undefined
  return `left in ${until}, held in ${during}`
}
