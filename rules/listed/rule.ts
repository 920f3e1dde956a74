import {operandOf, quoted, sidesOf} from '../../src/judge/operands.ts'
import {defineRule, type Report} from '../../src/rule.ts'
import type {Fact} from '../../src/types.ts'

export default defineRule({
  id: 'listed',
  description: 'A headline that promises more or fewer things than the article lists.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) if (fact.attribute === 'listed') yield* judge(fact)
  }
})

function* judge(fact: Fact): Generator<Report> {
  const [number, items] = [operandOf(fact, 'number'), operandOf(fact, 'items')]
  const [told, listed] = [number?.claim.value.printed, items?.claim.value.printed]
  if (!number || !items || !told || !listed || told === listed) return
  yield {
    message: () => `Unexpected ${quoted(number)}, expected ${listed}, as many as are listed, the last ${quoted(items)}`,
    fact,
    sides: sidesOf(fact),
    why: [`${quoted(number)} is ${told}, ${listed} numbered items follow`]
  }
}
