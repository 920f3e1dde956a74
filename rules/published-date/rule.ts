import {defineRule, type Report, witnessesOf} from '../../src/rule.ts'
import type {Fact, TimeClaim, Witness} from '../../src/types.ts'
import {daysBetween} from '../../src/values/interval.ts'

/** Days by which two stamps of one article may differ: time zones, and a page that goes up at midnight. */
const slack = 1

/** A report may appear days after it was filed: `MOSCOW, October 30.` in a weekly. */
const filed = 10

export default defineRule({
  id: 'published-date',
  description: 'An article that says twice when it appeared, and differs; or that tells as past what happened after.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) if (fact.attribute === 'published') yield* judge(fact)
  }
})

function* judge(fact: Fact): Generator<Report> {
  const told = witnessesOf(fact, 'time')
  const [first, ...others] = told.filter(({claim}) => claim.attribute === 'published')
  if (!first) return
  const stamp = others.find((other) => differ(first.claim, other.claim))
  const past = told.find(({claim}) => claim.attribute !== 'published')
  const other = stamp ?? past
  if (!other) return
  const days = Math.abs(daysBetween(first.claim.value.earliest!, other.claim.value.earliest!))
  yield {
    message: () =>
      stamp
        ? `Unexpected \`${text(stamp)}\` (${stamp.claim.subject.name}), expected the day of publication \`${text(first)}\` (${first.claim.subject.name})`
        : `Unexpected \`${text(other)}\`: the article tells it as past, and appeared on \`${text(first)}\` (${first.claim.subject.name})`,
    fact,
    sides: [side(other), side(first)],
    why: [`${days} days apart`]
  }
}

const text = ({claim}: Witness<TimeClaim>) => claim.place.text
const side = (witness: Witness<TimeClaim>) => ({value: text(witness), witnesses: [witness]})

/** Whether two stamps cannot both be right; the address of a page is too weak to say so, and a dateline may be days old. */
function differ(a: TimeClaim, b: TimeClaim): boolean {
  if (a.subject.name === 'url' || b.subject.name === 'url') return false
  const days = daysBetween(b.value.earliest!, a.value.earliest!)
  return b.subject.name === 'dateline' ? days > filed || days < -slack : Math.abs(days) > slack
}
