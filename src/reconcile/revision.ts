import {times} from './as-of.ts'
import {reconciler} from './reconciler.ts'

/** A later number that says that it takes an earlier one back: `the toll was revised to 24`. */
export const revision = reconciler('revision', 'count', (a, b) => {
  const told = times(a, b)
  const later = told && (told[0] < told[1] ? b : a)
  return later?.claim.revised ? `\`${later.claim.place.text}\` is told as revised` : undefined
})
