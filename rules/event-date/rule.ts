import {eventName} from '../../src/judge/event-name.ts'
import {sides} from '../../src/judge/sides.ts'
import {isStated} from '../../src/judge/stated.ts'
import {agree} from '../../src/reconcile/index.ts'
import {defineRule, type Report, witnessesOf} from '../../src/rule.ts'
import type {Fact} from '../../src/types.ts'

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
  const groups = sides(told, agree, ({place}) => place.text)
  if (groups.length < 2) return
  yield {
    message: (here, there) =>
      `Unexpected \`${here.value}\` for the ${stage} of the ${eventName(here.witnesses[0]!.claim.subject)}, expected \`${there.value}\` as in \`${there.witnesses[0]!.article.path}\``,
    fact,
    sides: groups,
    why: groups.map(({value, witnesses}) => `\`${value}\` is ${witnesses[0]!.claim.value.value}`)
  }
}
