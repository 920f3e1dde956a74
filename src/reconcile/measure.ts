import {reconciler} from './reconciler.ts'

/** `a contingent of 2,000` is a stock, `200 more` a change, `ten a day` a rate. */
export const measure = reconciler('measure', 'count', ({claim: a}, {claim: b}) =>
  a.measure === b.measure ? undefined : `a ${a.measure} against a ${b.measure}`
)
