import {dayOf} from '../link/decisions.ts'
import {slotOf} from '../link/slots.ts'
import {daysBetween} from '../values/interval.ts'
import {reconciler} from './reconciler.ts'

/** Days after which another court may have thought otherwise. */
const settled = 30

/** A verdict may be overturned, and a bill that failed may pass: told weeks apart both were true. */
export const appeal = reconciler('later-decision', 'slot', ({claim: a}, {claim: b}) => {
  if (slotOf(a) !== 'verdict' && a.attribute !== 'outcome') return undefined
  const [x, y] = [dayOf(a.subject.date, b.asOf) ?? a.asOf, dayOf(b.subject.date, a.asOf) ?? b.asOf]
  if (x === undefined || y === undefined) return 'one of them tells no day'
  return Math.abs(daysBetween(x, y)) > settled ? `told for ${x} and ${y}` : undefined
})
