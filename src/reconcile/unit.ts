import {reconciler} from './reconciler.ts'

/** Dollars compare with dollars, and miles with miles. */
export const unit = reconciler('unit', 'count', ({claim: {value: a}}, {claim: {value: b}}) => {
  if (a.kind !== b.kind) return `a ${a.kind ?? 'count'} against a ${b.kind ?? 'count'}`
  return a.kind !== undefined && a.unit !== b.unit ? `${a.unit} against ${b.unit}` : undefined
})
