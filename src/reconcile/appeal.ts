import {daysApart} from '../link/appearance.ts'
import {dayOf} from '../link/decisions.ts'
import {slotOf} from '../link/slots.ts'
import {daysBetween} from '../values/interval.ts'
import {reconciler} from './reconciler.ts'

/** Days after which another court may have thought otherwise. */
const settled = 30

/** A verdict may be overturned, and a bill that failed may pass: told weeks apart both were true. */
export const appeal = reconciler('later-decision', 'slot', ({claim: a, article: here}, {claim: b, article: there}) => {
  if (slotOf(a) !== 'verdict' && a.attribute !== 'outcome') return undefined
  const [x, y] = [dayOf(a.subject.date, b.asOf) ?? a.asOf, dayOf(b.subject.date, a.asOf) ?? b.asOf]
  if (x === undefined || y === undefined) {
    // `BRASK, March 12`: datelines without a year
    const apart = daysApart(here, there)
    return apart === undefined || apart > settled ? 'one of them tells no day' : undefined
  }
  return Math.abs(daysBetween(x, y)) > settled ? `told for ${x} and ${y}` : undefined
})
