import {numberSides} from '../../src/judge/number-sides.ts'
import {slipOfDigits} from '../../src/judge/slip-of-digits.ts'
import {interval} from '../../src/reconcile/numbers.ts'
import {defineRule, type Level, type Report, type Side} from '../../src/rule.ts'
import type {CountClaim, Fact} from '../../src/types.ts'

export default defineRule({
  id: 'count',
  description: 'Incompatible numbers of the same thing.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) yield* judge(fact)
  }
})

function* judge(fact: Fact): Generator<Report> {
  const {groups = [], power} = numberSides(fact) ?? {}
  const [odd, usual] = groups
  // Of a slip by a power of ten the rule `scale` tells.
  if (!odd || !usual || power !== undefined) return
  const level = strictness(odd, usual)
  const what = fact.attribute.slice(fact.attribute.indexOf(':') + 1)
  yield {
    message: (here, there) =>
      `Unexpected \`${here.value}\` (${what}), expected \`${there.value}\` as in \`${there.witnesses[0]!.article.path}\``,
    fact,
    sides: groups,
    why: groups.map((side) => `\`${side.value}\` is ${interval(side.witnesses[0]!.claim.value)}`),
    ...(level ? {level} : {})
  }
}

/** That a number is not quite another's is for information; so many of something may have changed from one day to the next. */
function strictness({witnesses: [a]}: Side<CountClaim>, {witnesses: [b]}: Side<CountClaim>): Level | undefined {
  if (!a || !b) return undefined
  if (a.claim.value.printed === b.claim.value.printed) return 'note'
  return a.claim.asOf !== b.claim.asOf && isFew(a.claim, b.claim) ? 'warning' : undefined
}

/** `12` and `21` of what no pack knows. */
const isFew = ({figure, value}: CountClaim, {value: other}: CountClaim): boolean =>
  figure !== undefined && (value.printed ?? 0) < 100 && slipOfDigits(value, other)?.digits === 2
