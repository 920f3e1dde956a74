import {atOneTime, cannotHoldBoth, maySit, otherTenure} from '../judge/offices.ts'
import {daysApart} from '../link/appearance.ts'
import {reconciler} from './reconciler.ts'

/** One person may hold two offices, or one after the other; an office passes from one person to the next. */
export const office = reconciler('office', 'role', ({claim: a, article: x}, {claim: b, article: y}) => {
  const apart = daysApart(x, y)
  if (a.subject.name !== b.subject.name) return atOneTime(a, b, apart) ? undefined : 'one after the other'
  if (a.value.head === b.value.head && maySit(a.value, b.value))
    return otherTenure(a, b) === undefined ? 'one office' : undefined
  if (cannotHoldBoth(a.value, b.value) === undefined) return 'one person may hold both'
  return atOneTime(a, b, apart) ? undefined : 'one after the other'
})
