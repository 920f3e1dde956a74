import {apart, map, type Range, shown, shownRange} from '../../src/judge/arithmetic.ts'
import {operandOf, quoted, sidesOf} from '../../src/judge/operands.ts'
import {roundedMeasure} from '../../src/judge/rounded.ts'
import {defineRule, type Report} from '../../src/rule.ts'
import type {Fact, Quantity} from '../../src/types.ts'
import {conversions} from '../../src/values/units.ts'

export default defineRule({
  id: 'conversion',
  description: 'A measure that is not what its own conversion says.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) if (fact.attribute === 'conversion') yield* judge(fact)
  }
})

function* judge(fact: Fact): Generator<Report> {
  const [first, again] = [operandOf(fact, 'first'), operandOf(fact, 'again')]
  if (!first || !again) return
  const [one, other] = [withoutHedge(first.claim.value), withoutHedge(again.claim.value)]
  const [from, told] = [roundedMeasure(one), roundedMeasure(other)]
  const ways = conversions(one.unit, other.unit)
  const real = ways.map((by): Range => map(from, by))
  if (real.some((range) => !apart(range, told))) return
  const expected =
    one.printed === null ? shownRange(map([one.min ?? 0, one.max ?? 0], ways[0]!)) : shown(ways[0]!(one.printed))
  yield {
    message: () => `Unexpected ${quoted(again)}, expected ${expected} ${plural(other.unit)} for ${quoted(first)}`,
    fact,
    sides: sidesOf(fact),
    why: [`${quoted(first)} is ${shownRange(real[0]!)} ${plural(other.unit)}, ${quoted(again)} ${shownRange(told)}`]
  }
}

/** `Up to 300 metres (984 feet)`: what opens a measure to one side opens its conversion too, the two numbers are one all the same. */
const withoutHedge = (value: Quantity): Quantity =>
  value.printed !== null && (value.min === null || value.max === null)
    ? {...value, min: value.printed, max: value.printed}
    : value

/** `miles`, `degrees Celsius`, `miles per hour`, `feet`. */
const plural = (unit: string): string =>
  unit.replace(/^((?:square |cubic |nautical )?)(\S+)/, (_, power, noun) => power + (irregular.get(noun) ?? `${noun}s`))

const irregular: ReadonlyMap<string, string> = new Map([
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['psi', 'psi'],
  ['horsepower', 'horsepower'],
  ['kelvin', 'kelvin']
])
