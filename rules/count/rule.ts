import {daysBetween, overlap} from '../../src/interval.ts'
import {defineRule, type Level, type Report, type Side, witnessesOf} from '../../src/rule.ts'
import {sides} from '../../src/sides.ts'
import {isStated} from '../../src/stated.ts'
import type {CountClaim, Fact, Quantity, Witness} from '../../src/types.ts'

/** Days after which the strength of a force may well have changed. */
const stale = 7

/** Days after which a toll is taken for final. */
const settled = 10

export default defineRule({
  id: 'count',
  description: 'Incompatible numbers of the same thing.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) yield* judge(fact)
  }
})

function* judge(fact: Fact): Generator<Report> {
  const told = witnessesOf(fact, 'count').filter(
    ({claim}) => isStated(claim) && (claim.measure === 'total' || claim.since !== undefined)
  )
  const groups = sides(told, agree, ({place}) => place.text)
  const [odd, usual] = groups
  if (!odd || !usual) return
  const level = voices(odd, usual) ?? strictness(odd, usual)
  const what = fact.attribute.slice(fact.attribute.indexOf(':') + 1)
  yield {
    message: (here, there) =>
      `Unexpected \`${here.value}\` (${what}), expected \`${there.value}\` as in \`${there.witnesses[0]!.article.path}\``,
    fact,
    sides: groups,
    why: groups.map((side) => `\`${side.value}\` is ${interval(side)}`),
    ...(level ? {level} : {})
  }
}

/** Numbers agree if some number satisfies both, or if time explains the one that is told later. */
function agree(a: Witness<CountClaim>, b: Witness<CountClaim>): boolean {
  const [x, y] = [a.claim.value, b.claim.value]
  if (overlap([x.min, x.max], [y.min, y.max])) return !excludes(x, y)
  const [from, to] = [a.claim.asOf, b.claim.asOf]
  if (from === undefined || to === undefined || from === to || swapped(x.printed, y.printed)) return false
  // Of what no pack knows nobody can tell how fast it changes.
  if (a.claim.figure) return a.claim.subject.date === undefined || b.claim.subject.date === undefined
  const [earlier, later] = from < to ? [a, b] : [b, a]
  // The missing are found, from one day to the next.
  if (!a.claim.cumulative) return a.claim.recurring || Math.abs(daysBetween(from, to)) > stale
  const rose = (earlier.claim.value.max ?? Number.POSITIVE_INFINITY) <= (later.claim.value.min ?? 0)
  return rose && !isSettled(a.claim, b.claim)
}

/** `more than 53` is not `53`; of round numbers nobody is so strict. */
function excludes(a: Quantity, b: Quantity): boolean {
  return a.printed !== null && a.printed === b.printed && a.beyond !== b.beyond && !isOpen(a, b) && a.printed % 5 !== 0
}

/** Whether one of them is left open in another way: `at least 53`. */
function isOpen(...both: readonly Quantity[]): boolean {
  return both.some(({min, max, beyond}) => !beyond && (min === null || max === null))
}

/** Two who are quoted and differ are sources that disagree. */
function voices(a: Side, b: Side): Level | undefined {
  const speakers = [a, b].map(({witnesses}) => witnesses[0]!.claim.voice.speaker)
  return speakers.every((speaker) => speaker !== null) && speakers[0] !== speakers[1] ? 'note' : undefined
}

/** That a number is not quite another's is for information. */
function strictness({witnesses: [a]}: Side<CountClaim>, {witnesses: [b]}: Side<CountClaim>): Level | undefined {
  return a && b && a.claim.value.printed === b.claim.value.printed ? 'note' : undefined
}

function interval({witnesses}: Side<CountClaim>): string {
  const {min, max} = witnesses[0]!.claim.value
  return min === max ? `exactly ${min}` : `${min ?? 'anything'} to ${max ?? 'anything'}`
}

/** Long after the event a toll is final: what differs then has not risen. */
function isSettled(a: CountClaim, b: CountClaim): boolean {
  const day = (a.subject.date ?? b.subject.date)?.latest
  return day !== undefined && [a, b].every(({asOf}) => asOf !== undefined && daysBetween(day, asOf) > settled)
}

/** `118,000` and `181,000`: what comes to its own digits in another order has not changed, but for `12` and `21`. */
function swapped(a: number | null, b: number | null): boolean {
  const [x, y] = [digits(a), digits(b)]
  return x === y && (x.length > 2 || (x.length > 1 && Math.min(a ?? 0, b ?? 0) >= 1000))
}

function digits(number: number | null): string {
  return [...String(number ?? '').replace(/0+$/, '')].sort().join('')
}
