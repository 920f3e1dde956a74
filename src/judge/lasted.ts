import {meant} from '../language/en/courses.ts'
import type {Subject, Time, TimeClaim, Witness} from '../types.ts'
import {dayNumber, overlap} from '../values/interval.ts'
import {daysIn, printed, spell} from '../values/length.ts'
import {apart, dayOfPublication, mismatch} from './measure.ts'

type Told = Witness<TimeClaim>

/** Whether some length of time is both that of the one and that of the other, by their printed precision. */
export function isSameLength(a: Told, b: Told): boolean {
  const [x, y] = [a.claim.value, b.claim.value]
  // A judge's years are exact.
  if (a.claim.attribute === 'length:term') return x.value === y.value
  if (x.granularity === 'time' || y.granularity === 'time') return isSameHours(x, y)
  const [p, q] = [printed(x, false), printed(y, false)]
  return !p || !q || overlap(p, q)
}

/** Hours are rounded up as they begin, or down as they are full, and long ones to a tenth. */
function isSameHours({days: a, mod}: Time, {days: b, mod: other}: Time): boolean {
  if (!a || !b) return true
  const slack = Math.max(1 / 24, Math.max(a[1], b[1]) / 8) * (mod === undefined && other === undefined ? 1 : 2)
  return a[0] - slack <= b[1] && b[0] - slack <= a[1]
}

/** `the six-year war`, two years after `the four-year war`: each may be how old it is by then. */
export function mayGrow(a: Told, b: Told): boolean {
  const [short, long] = middle(a) < middle(b) ? [a, b] : [b, a]
  if (short.claim.attribute !== 'length:named') return false
  const between = apart(short.claim.asOf, long.claim.asOf)
  const isLong = !/^(?:time|day|week)$/.test(short.claim.value.granularity)
  if (between === undefined) return isLong
  const growth = (long.claim.value.days?.[0] ?? 0) - (short.claim.value.days?.[1] ?? 0)
  // Long after a war of weeks its length is the final one.
  return between >= growth && (isLong || between <= 1.5 * middle(long))
}

function middle({claim: {value}}: Told): number {
  return ((value.days?.[0] ?? 0) + (value.days?.[1] ?? 0)) / 2
}

/** `the 48-hour strike`, told before `the strike lasted a day`: the longer may have been what was meant. */
export function mayBePlan(a: Told, b: Told): boolean {
  const [short, long] = middle(a) < middle(b) ? [a, b] : [b, a]
  const {attribute, subject, asOf} = long.claim
  if (attribute !== 'length:named' || !isPlannable(subject)) return false
  return (apart(asOf, short.claim.asOf) ?? 0) >= 0
}

const isPlannable = ({family, event = ''}: Subject): boolean => family === `course ${event}` && meant.has(event)

/** What a length should be by the beginnings and ends of its event; nothing where some of them fit it. */
export function lasted(
  length: Told,
  starts: readonly Told[],
  ends: readonly Told[]
): {readonly ends: readonly Told[]; readonly expected: string} | undefined {
  const {attribute, value, asOf} = length.claim
  if (attribute === 'length:age') {
    if (asOf === undefined) return undefined
    const found = starts.map((start) => mismatch('named', value, start.claim.value, dayOfPublication(asOf)))
    return starts[0] && found.every(Boolean) ? {ends: [starts[0]], expected: found[0]!.expected} : undefined
  }
  if (ends.length === 0) return tooLong(length, starts)
  if (attribute === 'length:named' && isPlannable(length.claim.subject) && !isToldAfter(length, ends)) return undefined
  const pairs = starts.flatMap((start) => ends.map((end) => ({start, end})))
  const found = pairs.map(({start, end}) =>
    mismatch('named', value, lastBefore(start.claim.value, asOf), lastBefore(end.claim.value, asOf))
  )
  const [first] = pairs
  return first && found.every(Boolean) ? {ends: [first.start, first.end], expected: found[0]!.expected} : undefined
}

/** Whether a length is told when all is over, and is no plan. */
function isToldAfter({claim: {asOf}}: Told, ends: readonly Told[]): boolean {
  if (asOf === undefined) return false
  return ends.every(({claim}) => (lastBefore(claim.value, asOf).latest ?? asOf) < asOf)
}

/** How many times too long a length may be and still be meant for what it is told of. */
const far = 2.5

/** A length that goes beyond the day on which it is told as over. */
function tooLong(length: Told, starts: readonly Told[]): ReturnType<typeof lasted> {
  const {attribute, subject, value, asOf} = length.claim
  const said = printed(value, false)
  if (asOf === undefined || !said || (attribute === 'length:named' && isPlannable(subject))) return undefined
  const most = starts.map(({claim}) => {
    const start = daysIn(lastBefore(claim.value, asOf), 'start')
    return start && dayNumber(asOf) - start[0] + 1
  })
  if (!starts[0] || !most.every((days) => days !== undefined && days > 1 && said[0] > days && said[0] < far * days))
    return undefined
  return {ends: [starts[0]], expected: `at most ${spell([most[0]!, most[0]!], value.granularity)}`}
}

/** A day without a year as the last one before another day: `2 May`, told of what was over in September. */
function lastBefore(time: Time, asOf: string | undefined): Time {
  const day = /^XXXX(-\d\d-\d\d)$/.exec(time.value)?.[1]
  if (day === undefined || asOf === undefined) return time
  const year = Number(asOf.slice(0, 4)) - (day > asOf.slice(4) ? 1 : 0)
  const value = `${String(year).padStart(4, '0')}${day}`
  return {...time, value, edtf: value, earliest: value, latest: value}
}
