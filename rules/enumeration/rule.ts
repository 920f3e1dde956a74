import {operandOf, quoted, sidesOf} from '../../src/judge/operands.ts'
import {defineRule, type Report} from '../../src/rule.ts'
import type {Fact} from '../../src/types.ts'

export default defineRule({
  id: 'enumeration',
  description: 'More or fewer names than the number before them says.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) if (fact.attribute === 'enumeration') yield* judge(fact)
  }
})

function* judge(fact: Fact): Generator<Report> {
  const [number, names] = [operandOf(fact, 'number'), operandOf(fact, 'names')]
  const [told, listed] = [number?.claim.value.printed, names?.claim.value.printed]
  if (!number || !names || !told || !listed || told === listed) return
  yield {
    message: () => `Unexpected ${quoted(number)}, expected ${listed}, as many as are named: ${quoted(names)}`,
    fact,
    sides: sidesOf(fact),
    why: [`${quoted(number)} is ${told}, ${listed} names follow`]
  }
}
