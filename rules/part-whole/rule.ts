import {operandOf, quoted, sidesOf} from '../../src/judge/operands.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'part-whole',
  description: 'A part that is larger than its whole.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      if (fact.attribute !== 'part-whole') continue
      const [part, whole] = [operandOf(fact, 'part'), operandOf(fact, 'whole')]
      const [least, most] = [part?.claim.value.min, whole?.claim.value.max]
      // 3 of the attacks, 40 dead: what is many times as much is of something else.
      if (!part || !whole || !least || !most || least <= most || least > 2 * most) continue
      yield {
        message: () => `Unexpected ${quoted(part)}, expected no more than ${quoted(whole)}, of which they are a part`,
        fact,
        sides: sidesOf(fact),
        why: [`${least} are some of ${most}`]
      }
    }
  }
})
