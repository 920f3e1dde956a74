import {apart, quotient, type Range, rangeOf, resultOf, shown, shownRange} from '../../src/judge/arithmetic.ts'
import {operandOf, quoted, sidesOf} from '../../src/judge/operands.ts'
import {defineRule, type Report} from '../../src/rule.ts'
import type {Fact, Quantity} from '../../src/types.ts'

export default defineRule({
  id: 'average',
  description: 'A mean that its own total and number do not come to.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) if (fact.attribute === 'average') yield* judge(fact)
  }
})

function* judge(fact: Fact): Generator<Report> {
  const [mean, total, number] = [operandOf(fact, 'mean'), operandOf(fact, 'total'), operandOf(fact, 'number')]
  if (!mean || !total || !number) return
  const [all, count] = [total.claim.value, number.claim.value]
  const told = meanOf(mean.claim.value)
  const results = countsOf(count).map((number) => quotient(rangeOf(all), number))
  const real = results.at(-1)!
  if (results.some((result) => !apart(result, told))) return
  const expected = all.printed === null || !count.printed ? shownRange(real) : shown(all.printed / count.printed)
  yield {
    message: () => `Unexpected ${quoted(mean)}, expected ${expected} for ${quoted(total)} by ${quoted(number)}`,
    fact,
    sides: sidesOf(fact),
    why: [`${quoted(mean)} is ${shownRange(told)}, the others come to ${shownRange(real)}`]
  }
}

/** `From 2015 to 2017` are three years, or two; nothing between. */
function countsOf(count: Quantity): readonly Range[] {
  const [least, most] = rangeOf(count)
  return most - least === 1 && Number.isInteger(least)
    ? [
        [least, least],
        [most, most]
      ]
    : [[least, most]]
}

/** `An average of 2` is no estimate: what hedges other numbers says here that it is a mean. */
function meanOf(mean: Quantity): Range {
  const {printed} = mean
  return printed === null ? resultOf(mean) : resultOf({...mean, min: printed, max: printed})
}
