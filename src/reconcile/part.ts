import {wholesOf} from '../language/en/wholes.ts'
import type {CountClaim, Quantity} from '../types.ts'
import {reconciler} from './reconciler.ts'

/** A part may be less than its whole: `12, [among them 4 children]`. */
export const part = reconciler('part', 'count', ({claim: a}, {claim: b}) => within(a, b) ?? within(b, a))

function within(some: CountClaim, all: CountClaim): string | undefined {
  const least = some.value.min ?? 0
  const isSome = isPart(some.value, all.value) || isKindOf(some.value, all) || isListed(some.value, all)
  if (!isSome || least > (all.value.max ?? Number.POSITIVE_INFINITY)) return undefined
  return `\`${some.place.text}\` may be some of \`${all.place.text}\``
}

/** `12 [of the 48] hostages`; `4 [young] women` among `12 women`. */
const isPart = (some: Quantity, all: Quantity): boolean =>
  (some.of !== undefined && all.of === undefined && some.kind !== 'percent') ||
  (some.modifiers.length > all.modifiers.length && all.modifiers.every((word) => some.modifiers.includes(word)))

/** `18 [houses]` among `hundreds of [buildings]`. */
const isKindOf = ({unit}: Quantity, {value}: CountClaim): boolean => wholesOf.get(unit)?.has(value.unit) === true

/** `42 [government] office buildings` among `hundreds of [government and private] buildings`. */
const isListed = ({modifiers, unit}: Quantity, {value, place}: CountClaim): boolean =>
  unit === value.unit &&
  value.modifiers.length > 1 &&
  / and /.test(place.text) &&
  modifiers.some((word) => value.modifiers.includes(word))
