import {sides} from '../src/judge/sides.ts'
import {defineRule, type Report, witnessesOf} from '../src/rule.ts'
import type {CountClaim, Fact, Witness} from '../src/types.ts'
import {overlap} from '../src/values/interval.ts'

export default defineRule({
  id: 'rounded-count',
  description: 'A number that one place gives exactly and another rounds.',
  level: 'note',
  *check({facts}) {
    for (const fact of facts) if (fact.attribute.startsWith('count:')) yield* judge(fact)
  }
})

function* judge(fact: Fact): Generator<Report> {
  const totals = witnessesOf(fact, 'count').filter(
    ({claim}) => claim.measure === 'total' && claim.modality === 'asserted'
  )
  const groups = sides(totals, equallyExact, ({place}) => place.text)
  const [first, second] = groups
  // Numbers that exclude each other are the business of the rule `count`.
  if (!first || !second || !agree(first.witnesses[0]!, second.witnesses[0]!)) return
  yield {
    message: (here, there) =>
      `Unexpected \`${here.value}\`, expected one form of the number: \`${there.value}\` in \`${there.witnesses[0]!.article.path}\``,
    fact,
    sides: groups,
    why: groups.map(({value, witnesses}) => `\`${value}\` is ${witnesses[0]!.claim.value.exact ? 'exact' : 'rounded'}`)
  }
}

const equallyExact = (a: Witness<CountClaim>, b: Witness<CountClaim>): boolean =>
  a.claim.value.exact === b.claim.value.exact

function agree({claim: a}: Witness<CountClaim>, {claim: b}: Witness<CountClaim>): boolean {
  return overlap([a.value.min, a.value.max], [b.value.min, b.value.max])
}
