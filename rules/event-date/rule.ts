import {compatible} from '../../src/interval.ts'
import {defineRule, type Report, witnessesOf} from '../../src/rule.ts'
import {sides} from '../../src/sides.ts'
import {isStated} from '../../src/stated.ts'
import type {Fact, TimeClaim} from '../../src/types.ts'

/** Stages that have one date, as messages say them; `during` is any time between a start and an end, and a truce may be `violated` every day. */
const dated: ReadonlyMap<string, string> = new Map([
  ['signed', 'signing'],
  ['held', 'date'],
  ['announced', 'announcement'],
  ['effective', 'start'],
  ['started', 'start'],
  ['landed', 'landing'],
  ['ended', 'end'],
  ['extended', 'extension'],
  ['ratified', 'ratification'],
  ['approved', 'approval']
])

export default defineRule({
  id: 'event-date',
  description: 'Articles that date one event differently.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      const stage = dated.get(fact.attribute.slice('date:'.length))
      if (stage && fact.attribute.startsWith('date:')) yield* judge(fact, stage)
    }
  }
})

function* judge(fact: Fact, stage: string): Generator<Report> {
  const told = witnessesOf(fact, 'time').filter(({claim}) => isStated(claim))
  const groups = sides(
    told,
    (a, b) => compatible(a.claim.value, b.claim.value) || isVague(a.claim, b.claim),
    ({place}) => place.text
  )
  if (groups.length < 2 || groups.every(({witnesses}) => witnesses.every(({claim}) => isRelative(claim)))) return
  yield {
    message: (here, there) =>
      `Unexpected \`${here.value}\` for the ${stage} of the ${here.witnesses[0]!.claim.subject.label}, expected \`${there.value}\` as in \`${there.witnesses[0]!.article.path}\``,
    fact,
    sides: groups,
    why: groups.map(({value, witnesses}) => `\`${value}\` is ${witnesses[0]!.claim.value.value}`)
  }
}

/** `on Friday`: resting on the publication dates of both articles, a day more or less says nothing. */
function isRelative({value}: TimeClaim): boolean {
  return value.inferred === 'all'
}

/** `three days ago`, `last night`: counted from a day that may be the day before, it names no day for sure. */
function isVague(...claims: readonly TimeClaim[]): boolean {
  return claims.some(({value}) => value.inferred === 'all' && value.weekday === undefined)
}
