import {whereIs} from '../extract/gazetteer.ts'
import {onRoads, settlementWords, usualInNames, withinWalls} from '../language/en/sites.ts'
import {coreOf, sameName} from '../link/same-name.ts'
import {edits} from '../text/spelling.ts'
import type {Slot} from '../types.ts'
import {reconciler} from './reconciler.ts'

/**
 * A place may lie in another: a market in a town. Two villages do not, nor do two bridges; a bridge is in no airport. `in Orrin` may be a
 * town or a quarter of one, so it goes against a place that is told to be a town only.
 */
export const site = reconciler('site', 'slot', ({claim: a}, {claim: b}) => {
  if (a.attribute !== 'site') return undefined
  const [x, y] = [a.value, b.value]
  if (isOneName(x.name, y.name)) return 'the names are of one place'
  if (!areApart(x, y)) return `${x.name} and ${y.name} may be one inside the other`
  const [here, there] = [whereIs(x.name), whereIs(y.name)]
  return here && there && here.kind !== there.kind && (here.kind === 'region' || there.kind === 'region')
    ? `${x.name} and ${y.name} may be one inside the other`
    : undefined
})

function areApart({sort: x = ''}: Slot, {sort: y = ''}: Slot): boolean {
  if (x === y) return x !== 'in'
  if (isTown(x) && isTown(y)) return true
  const isRoad = onRoads.has(x) && onRoads.has(y)
  const isWalled = withinWalls.has(x) && withinWalls.has(y)
  return isRoad || isWalled || (onRoads.has(x) && withinWalls.has(y)) || (onRoads.has(y) && withinWalls.has(x))
}

/** A town, or what may be one. */
const isTown = (sort: string): boolean => sort === 'in' || settlementWords.get(sort) === 'town'

/** One name, a part of it, or one that is written a little otherwise: [Tarasch] and [Tarash]. */
function isOneName(a: string, b: string): boolean {
  const [x, y] = [coreOf(a), coreOf(b)]
  if (sameName(x, y)) return true
  const [p, q] = [x.split(' '), y.split(' ')]
  if (p.some((word) => word.length > 2 && !usualInNames.has(word) && q.includes(word))) return true
  return x[0] === y[0] && edits(x, y) <= Math.ceil(Math.min(x.length, y.length) / 3)
}
