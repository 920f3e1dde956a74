import {coreOf, sameName} from '../link/same-name.ts'
import {saidOf} from '../link/slots.ts'
import {reconciler} from './reconciler.ts'

/** One name in two forms: `Kenya` and `Kenyan`, `Duval` and `Marie Duval`. */
export const sameFiller = reconciler('same-name', 'slot', ({claim: a}, {claim: b}) => {
  const [x, y] = [coreOf(saidOf(a)), coreOf(saidOf(b))]
  return sameName(x, y) || holds(x, y) || holds(y, x) ? 'the two are one name' : undefined
})

const holds = (long: string, short: string): boolean => long.endsWith(` ${short}`) || long.startsWith(`${short} `)
