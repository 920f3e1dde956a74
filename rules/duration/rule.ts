import {lasted} from '../../src/judge/lasted.ts'
import {dayOfPublication, mismatch} from '../../src/judge/measure.ts'
import {sides} from '../../src/judge/sides.ts'
import {agree} from '../../src/reconcile/index.ts'
import {defineRule, type Report, type Side, witnessesOf} from '../../src/rule.ts'
import type {Fact, TimeClaim, Witness} from '../../src/types.ts'

type Told = Witness<TimeClaim>

export default defineRule({
  id: 'duration',
  description:
    'A length of time that is not the one between its beginning and its end, or that articles give differently.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      if (fact.attribute === 'span') yield* judgeSpan(fact)
      if (fact.attribute === 'length') yield* judgeLengths(fact)
      if (fact.attribute === 'ends') yield* judgeEnds(fact)
    }
  }
})

/** A length against the ends that its own sentence gives it; the day of publication is the end that is not written. */
function* judgeSpan(fact: Fact): Generator<Report> {
  const [length, ...ends] = witnessesOf(fact, 'time')
  const of = (side: string) => ends.find(({claim}) => claim.attribute === `span:${side}`)
  const both = of('both')
  const [start, end] = [of('start') ?? both, of('end') ?? both]
  const {asOf} = length?.claim ?? {}
  const last = end?.claim.value ?? (asOf === undefined ? undefined : dayOfPublication(asOf))
  if (!length || !start || !last) return
  const found = mismatch(length.claim.attribute.slice('span:'.length), length.claim.value, start.claim.value, last)
  if (found) yield report(fact, length, both ? [both] : [start, ...(end ? [end] : [])], found.expected, !end)
}

/** An event's length, or its age, against its beginning and end told elsewhere: wrong where none of them fits. */
function* judgeEnds(fact: Fact): Generator<Report> {
  const [length, ...others] = witnessesOf(fact, 'time')
  if (!length) return
  const starts = others.filter(({claim}) => claim.attribute.endsWith(':started'))
  const ends = others.filter(({claim}) => claim.attribute.endsWith(':ended'))
  const found = lasted(length, starts, ends)
  if (found) yield report(fact, length, found.ends, found.expected, found.ends.length < 2)
}

function report(fact: Fact, length: Told, ends: readonly Told[], expected: string, isToday: boolean): Report {
  const shown = ends.map(side)
  const span = ends.map(({claim}) => `\`${claim.place.text}\``)
  const where = isToday
    ? `from ${span[0]} to the day of publication, ${length.claim.asOf}`
    : span.length > 1
      ? `from ${span.join(' to ')}`
      : `for ${span[0]}`
  return {
    message: () => `Unexpected \`${length.claim.place.text}\`, expected ${expected} ${where}`,
    fact,
    sides: [side(length), ...shown],
    ...(isToday ? {level: 'warning' as const} : {}),
    why: [
      `\`${length.claim.place.text}\` is ${length.claim.value.value}; ${ends.map(({claim}) => claim.value.value).join(', ')} is ${expected}`
    ]
  }
}

function side(witness: Told): Side<TimeClaim> {
  return {value: witness.claim.place.text, witnesses: [witness]}
}

/** How long one event lasted, by several who tell. */
function* judgeLengths(fact: Fact): Generator<Report> {
  const groups = sides(witnessesOf(fact, 'time'), agree, ({place}) => place.text)
  if (groups.length < 2) return
  yield {
    message: (here, there) =>
      `Unexpected \`${here.value}\` for the ${here.witnesses[0]!.claim.subject.label}, expected \`${there.value}\` as in \`${there.witnesses[0]!.article.path}\``,
    fact,
    sides: groups,
    why: groups.map(({value, witnesses}) => `\`${value}\` is ${witnesses[0]!.claim.value.days?.join(' to ')} days`)
  }
}
