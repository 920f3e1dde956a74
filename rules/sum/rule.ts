import {apart, type Range, rangeOf, shownRange, sum} from '../../src/judge/arithmetic.ts'
import {type Operand, operandOf, operandsOf, quoted, sidesOf} from '../../src/judge/operands.ts'
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
  const whole = operandOf(fact, 'whole')
  const [total, parts] = [whole ?? operandOf(fact, 'total'), operandsOf(fact, 'part')]
  if (!total || parts.length < 2) return
  const [told, real] = [rangeOf(total.claim.value), sum(parts.map(({claim}) => rangeOf(claim.value)))]
  if (!apart(told, real) && !touch(told, real)) return
  if (whole && !exceeds(told, real) && !isMisprint(total, parts)) return
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

/** `5,200` is less than 5,250, and 5,250 the least that rounded parts come to: what only touches was not rounded so. */
const touch = ([a, b]: Range, [c, d]: Range): boolean => a < b && c < d && (b === c || d === a)

/** What is left of a whole may go untold; its parts cannot be more. */
const exceeds = ([, most]: Range, [least]: Range): boolean => least >= most

/** `Of 1,860, 410, 890 and 460`: 1,760, which is the whole but for one of its many digits. */
function isMisprint({claim: {value}}: Operand, parts: readonly Operand[]): boolean {
  const all = String(value.printed)
  const added = String(parts.reduce((sum, {claim}) => sum + (claim.value.printed ?? Number.NaN), 0))
  const other = [...all].filter((digit, at) => digit !== added[at])
  return all.length >= fewestDigits && all.length === added.length && other.length === 1
}

const fewestDigits = 4
