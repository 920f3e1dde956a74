import {whereIs} from '../extract/gazetteer.ts'
import {coreOf, sameName} from '../link/same-name.ts'
import {reconciler} from './reconciler.ts'

/** A place may lie in another: `Oslo` in `Norway`. Of what no list of places knows nobody can tell. */
export const within = reconciler('within', 'slot', ({claim: a}, {claim: b}) => {
  if (a.attribute !== 'place') return undefined
  const [x, y] = [a.value.name, b.value.name]
  if (sameName(coreOf(x), coreOf(y))) return 'the names are of one place'
  const [here, there] = [whereIs(x), whereIs(y)]
  if (!here || !there) return `nobody knows where ${here ? y : x} lies`
  if (here.country === undefined || there.country === undefined) return 'one of them may lie in several countries'
  if ((here.kind === 'country') === (there.kind === 'country')) return undefined
  const holds = (big: string, small: typeof here) => [small.country, small.region].includes(big)
  return holds(x, there) || holds(y, here) || here.country === there.country
    ? `${x} and ${y} may be one inside the other`
    : undefined
})
