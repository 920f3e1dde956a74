import {sides} from '../../src/judge/sides.ts'
import {isStated} from '../../src/judge/stated.ts'
import {agree} from '../../src/reconcile/index.ts'
import {defineRule, witnessesOf} from '../../src/rule.ts'
import type {SlotClaim, Witness} from '../../src/types.ts'

type Told = Witness<SlotClaim>

export default defineRule({
  id: 'broker',
  description: 'Articles that name others as brokers or hosts of one event.',
  // Two may have done it together, though no article says so.
  level: 'warning',
  *check({facts}) {
    for (const fact of facts) {
      if (fact.attribute !== 'broker' && fact.attribute !== 'host') continue
      const told = witnessesOf(fact, 'slot').filter(({claim}) => isStated(claim))
      const groups = sides(
        told,
        (a, b) => agree(a, b) || together(a, b, told),
        ({value}) => value.name
      )
      if (groups.length < 2) continue
      yield {
        message: (here, there) =>
          `Unexpected ${fact.attribute} \`${here.value}\` of the ${here.witnesses[0]!.claim.subject.event}, expected \`${there.value}\` as in \`${there.witnesses[0]!.article.path}\``,
        fact,
        sides: groups,
        why: ['no article names both']
      }
    }
  }
})

/** Whether the two papers have one name in common, or some paper names both: `Kenya and Norway`, `Kenya`. */
function together(a: Told, b: Told, told: readonly Told[]): boolean {
  const names = ({article}: Told) => told.filter((it) => it.article === article).map(({claim}) => claim.value.name)
  const [x, y] = [names(a), names(b)]
  return (
    x.some((name) => y.includes(name)) ||
    told.some((it) => [a, b].every(({claim}) => names(it).includes(claim.value.name)))
  )
}
