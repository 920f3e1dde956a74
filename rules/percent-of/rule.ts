import {apart, type Range, resultOf, shown, shownRange, stepOf, sum} from '../../src/judge/arithmetic.ts'
import {type Operand, operandOf, operandsOf, quoted, sidesOf} from '../../src/judge/operands.ts'
import {percentChange, percentOf, pointsOf} from '../../src/judge/percent.ts'
import {defineRule, type Report} from '../../src/rule.ts'
import type {Fact} from '../../src/types.ts'

export default defineRule({
  id: 'percent-of',
  description: 'A percentage that its own numbers do not come to.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      if (fact.attribute === 'percent-of') yield* judgeShare(fact)
      if (fact.attribute === 'change') yield* judgeChange(fact)
      if (fact.attribute === 'whole') yield* judgeWhole(fact)
    }
  }
})

/** `12 of 48 (20 %)`: the part divided by its whole. */
function* judgeShare(fact: Fact): Generator<Report> {
  const [percent, part, whole] = [operandOf(fact, 'percent'), operandOf(fact, 'part'), operandOf(fact, 'whole')]
  if (!percent || !part || !whole) return
  const real = percentOf(part.claim.value, whole.claim.value)
  if (!apart(real, resultOf(percent.claim.value))) return
  const isOne = part.claim.place.start === whole.claim.place.start
  const of = isOne ? quoted(part) : `${quoted(part)} of ${quoted(whole)}`
  yield report(fact, percent, `${single(part, whole, real, (a, b) => (a / b) * 100)} percent for ${of}`, real)
}

/** `rose 20 %, from 50 to 65`: the difference divided by the first, or in percentage points. */
function* judgeChange(fact: Fact): Generator<Report> {
  const [first, last] = [operandOf(fact, 'first'), operandOf(fact, 'last')]
  const [rise, fall] = [operandOf(fact, 'rise'), operandOf(fact, 'fall')]
  const change = rise ?? fall
  if (!change || !first || !last) return
  const sign = rise ? 1 : -1
  const told = resultOf(change.claim.value)
  const [points, relative] = [pointsOf, percentChange].map((of) => of(first.claim.value, last.claim.value, sign))
  const isPoints = change.claim.value.kind === 'points'
  const real = isPoints ? points! : relative!
  if (!apart(told, real)) return
  const inPoints = `${single(first, last, points!, (a, b) => (b - a) * sign)} percentage points`
  const inPercent = `${single(first, last, relative!, (a, b) => (b / a - 1) * 100 * sign)} percent`
  const isMixed = first.claim.value.kind === 'percent' && !isPoints && !apart(told, points!)
  const expected = isPoints ? inPoints : isMixed ? `${inPoints}, or ${inPercent},` : inPercent
  yield report(fact, change, `${expected} from ${quoted(first)} to ${quoted(last)}`, real)
}

/** `52 percent of the vote, Roy 51 percent`: shares of one whole come to a hundred at most, give or take their rounding. */
function* judgeWhole(fact: Fact): Generator<Report> {
  const shares = operandsOf(fact, 'share')
  const [first] = shares
  const real = sum(shares.map(({claim}): Range => [resultOf(claim.value)[0] + stepOf(claim.value) / 2, Infinity]))
  if (!first || real[0] <= 100) return
  const printed = shares.map(({claim}) => claim.value.printed ?? claim.value.min ?? 0)
  const all = shown(printed.reduce((a, b) => a + b, 0))
  const others = shares.slice(1).map(quoted).join(' and ')
  yield report(fact, first, `100 percent at most with ${others}, not ${all}`, real)
}

/** What two printed numbers come to; a range where one of them is none. */
function single({claim: a}: Operand, {claim: b}: Operand, real: Range, by: (a: number, b: number) => number): string {
  return a.value.printed === null || b.value.printed === null
    ? shownRange(real)
    : shown(by(a.value.printed, b.value.printed))
}

function report(fact: Fact, result: Operand, expected: string, real: Range): Report {
  return {
    message: () => `Unexpected ${quoted(result)}, expected ${expected}`,
    fact,
    sides: sidesOf(fact),
    why: [`${quoted(result)} is ${shownRange(resultOf(result.claim.value))}, the others come to ${shownRange(real)}`]
  }
}
