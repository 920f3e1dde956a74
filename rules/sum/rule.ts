import {apart, rangeOf, shownRange, sum} from '../../src/arithmetic.ts'
import {operandOf, operandsOf, quoted, sidesOf} from '../../src/operands.ts'
import {defineRule, type Report} from '../../src/rule.ts'
import type {Fact} from '../../src/types.ts'

export default defineRule({
  id: 'sum',
  description: 'Parts that are listed as all and do not add up to their total.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) if (fact.attribute === 'sum') yield* judge(fact)
  }
})

function* judge(fact: Fact): Generator<Report> {
  const [total, parts] = [operandOf(fact, 'total'), operandsOf(fact, 'part')]
  if (!total || parts.length < 2) return
  const [told, real] = [rangeOf(total.claim.value), sum(parts.map(({claim}) => rangeOf(claim.value)))]
  if (!apart(told, real)) return
  const printed = parts.map(({claim}) => claim.value.printed)
  const added = printed.includes(null) ? real : sum(printed.map((value) => [value!, value!]))
  const list = parts.map(quoted)
  yield {
    message: () =>
      `Unexpected ${quoted(total)}, expected ${shownRange(added)} for ${list.slice(0, -1).join(', ')} and ${list.at(-1)}`,
    fact,
    sides: sidesOf(fact),
    why: [`${quoted(total)} is ${shownRange(told)}, its parts add up to ${shownRange(real)}`]
  }
}
