import type {Stamp} from '../types.ts'
import {daysBetween} from '../values/interval.ts'

/** Days by which two stamps of one appearance may differ. */
const slack = 1
/** A dateline or a line with a date that is further off heads a letter, or a text that is printed again: slips are of a year at most. */
const farthest = 400

/**
 * The stamps that tell of the appearance that the `best` one tells of, this one first. Others do not: `Originally published 12 March
 * 1998` in a reprint, the `Issue date` of a magazine, and dates without a word where several differ, as in a live blog, or where a
 * byline says it in words.
 */
export function comparable(best: Stamp, stamps: readonly Stamp[]): readonly Stamp[] {
  const bare = stamps.filter(({said}) => said === 'nothing')
  const isLabelled = stamps.some(({kind, origin, said}) => kind === 'published' && origin === 'byline' && !said)
  const isUnsure = isLabelled || bare.some((stamp) => daysApart(stamp, bare[0]!) !== 0)
  return stamps.filter((stamp) => {
    if (stamp === best) return true
    const days = daysApart(stamp, best)
    if (stamp.said === 'first') return days >= -slack
    if (best.said === 'first') return days <= slack
    if (stamp.said === 'issue' || best.said === 'issue') return false
    const isFar = Math.abs(days) > farthest && (stamp.said === 'nothing' || stamp.origin === 'dateline')
    return !isFar && !(isUnsure && stamp.said === 'nothing')
  })
}

/** Days from `b` to `a`; none where one of them is not known. */
const daysApart = ({time: a}: Stamp, {time: b}: Stamp): number =>
  a.earliest && b.earliest ? daysBetween(b.earliest, a.earliest) : 0
