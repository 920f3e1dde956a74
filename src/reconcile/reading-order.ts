import {compatible} from '../values/interval.ts'
import {reconciler} from './reconciler.ts'

/** `08/10/2023` is a day in October or one in August. */
export const readingOrder = reconciler('day-month-order', 'time', ({claim: {value: a}}, {claim: {value: b}}) => {
  const open = [a, b].find(({alternatives}) => alternatives)
  return open && compatible(a, b) ? `${open.value} may be ${open.alternatives!.join(' or ')}` : undefined
})
