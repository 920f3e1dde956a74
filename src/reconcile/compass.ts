import {compass as degrees} from '../language/en/compass.ts'
import {reconciler} from './reconciler.ts'

/** Directions may be told roughly: north and north-east, but not north and south. */
export const compass = reconciler('compass', 'slot', ({claim: a}, {claim: b}) => {
  if (a.attribute !== 'bearing' || b.attribute !== 'bearing') return undefined
  const [x, y] = [degrees.get(a.value.name) ?? 0, degrees.get(b.value.name) ?? 0]
  const between = Math.abs(x - y)
  return Math.min(between, 360 - between) < 90 ? 'the two directions are near to each other' : undefined
})
