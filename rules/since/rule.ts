import {operandOf, quoted, sidesOf} from '../../src/judge/operands.ts'
import {defineRule, type Report} from '../../src/rule.ts'
import type {Fact} from '../../src/types.ts'

export default defineRule({
  id: 'since',
  description: 'A number of years that does not lead from the year told to that of the article.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) if (fact.attribute === 'since') yield* judge(fact)
  }
})

function* judge(fact: Fact): Generator<Report> {
  const [years, year] = [operandOf(fact, 'years'), operandOf(fact, 'year')]
  const [number, from] = [years?.claim.value.printed, year?.claim.value.printed]
  if (!years?.claim.asOf || !year || !number || !from) return
  const to = Number(years.claim.asOf.slice(0, 4))
  const told = to - from
  if (told < 0 || Math.abs(told - number) <= slack(number)) return
  yield {
    message: () => `Unexpected ${quoted(years)}, expected ${told} for ${quoted(year)}, seen from ${to}`,
    fact,
    sides: sidesOf(fact),
    why: [`from ${from} to ${to} there are ${told} years, not ${number}`]
  }
}

/** The month may make a year of difference; round numbers are rounded, `30 years ago` more than `five`. */
function slack(number: number): number {
  if (number >= 20 && number % 10 === 0) return 3
  return number > 5 && number % 5 === 0 ? 2 : 1
}
