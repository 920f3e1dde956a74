import {sides} from '../../src/judge/sides.ts'
import {isStated} from '../../src/judge/stated.ts'
import {saidOf} from '../../src/link/slots.ts'
import {agree} from '../../src/reconcile/index.ts'
import {defineRule, witnessesOf} from '../../src/rule.ts'
import type {Fact, SlotClaim} from '../../src/types.ts'

export default defineRule({
  id: 'outcome',
  description:
    'Articles that tell the end of one event differently: who won, what was approved, who was convicted, what was taken.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      if (!/^(?:outcome(?!:elected|:sentenced)|verdict)/.test(fact.attribute)) continue
      const told = witnessesOf(fact, 'slot').filter(({claim}) => isStated(claim))
      const groups = sides(told, agree, (claim) => (claim.attribute === taken ? textOf(claim) : saidOf(claim)))
      if (groups.length < 2) continue
      yield {
        message: (here, there) =>
          `Unexpected \`${here.value}\`${ofWhat(fact)}, expected \`${there.value}\` as in \`${there.witnesses[0]!.article.path}\``,
        fact,
        sides: groups,
        why: groups.map(({value, witnesses}) => `${value} by ${witnesses.map(({article}) => article.path).join(', ')}`)
      }
    }
  }
})

const taken = 'outcome:taken'

/** `captured`; `never reached`. */
function textOf({place: {text}, value: {name}}: SlotClaim): string {
  return name === 'taken' || /^(?:held|remained)$/i.test(text) ? text : `never ${text}`
}

/** Of what event, or whose verdict: `as winner of the final`. */
function ofWhat(fact: Fact): string {
  if (fact.attribute === 'outcome:winner') return ` as winner of the ${fact.subject}`
  if (fact.attribute === taken) return ` for ${fact.subject}`
  const [first] = witnessesOf(fact, 'slot')
  return ` for ${fact.attribute === 'outcome' ? `the ${fact.subject}` : (first?.claim.value.name ?? 'one person')}`
}
