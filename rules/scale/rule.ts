import {numberSides} from '../../src/judge/number-sides.ts'
import {interval} from '../../src/reconcile/numbers.ts'
import {grouped} from '../../src/reporters/numbers.ts'
import {defineRule, type Report} from '../../src/rule.ts'
import type {Fact} from '../../src/types.ts'

export default defineRule({
  id: 'scale',
  description: 'Numbers of the same thing that differ by ten, a hundred or a thousand times, and by nothing else.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) yield* judge(fact)
  }
})

function* judge(fact: Fact): Generator<Report> {
  const {groups = [], power} = numberSides(fact) ?? {}
  if (power === undefined) return
  const what = fact.attribute.slice(fact.attribute.indexOf(':') + 1)
  yield {
    message: (here, there) =>
      `Unexpected \`${here.value}\` (${what}), expected \`${there.value}\` as in \`${there.witnesses[0]!.article.path}\`: the one is ${grouped(power)} times the other`,
    fact,
    sides: groups,
    why: groups.map((side) => `\`${side.value}\` is ${interval(side.witnesses[0]!.claim.value)}`)
  }
}
