import {isSameLength, mayBePlan, mayGrow} from '../judge/lasted.ts'
import {reconciler} from './reconciler.ts'

/** A length is as exact as it is printed: six weeks are 42 days, half a week more or less. */
export const lengthPrecision = reconciler('precision', 'time', (a, b) =>
  isLength(a.claim.attribute) && isSameLength(a, b) ? 'some length of time is both' : undefined
)

/** `the six-year war`, two years after `the four-year war`: each may be how old it is by then; the `28-day strike` may be called off. */
export const growth = reconciler('growth', 'time', (a, b) => {
  const {attribute} = a.claim
  if (!isLength(attribute) || attribute === 'length:term') return undefined
  if (mayGrow(a, b)) return 'the one may have been how long it was by then'
  return mayBePlan(a, b) ? 'the longer may be what was meant' : undefined
})

const isLength = (attribute: string): boolean => attribute.startsWith('length:')
