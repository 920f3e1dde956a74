import {sides} from '../../src/judge/sides.ts'
import {isStated} from '../../src/judge/stated.ts'
import {agree} from '../../src/reconcile/index.ts'
import {defineRule, witnessesOf} from '../../src/rule.ts'

export default defineRule({
  id: 'ordinal',
  description: 'Articles that count one event as another of its kind, or count other times.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      if (fact.attribute !== 'ordinal' && fact.attribute !== 'times') continue
      const groups = sides(
        witnessesOf(fact, 'slot').filter(({claim}) => isStated(claim) && claim.value.name !== '1'),
        agree,
        ({place}) => place.text
      )
      if (groups.length < 2) continue
      yield {
        message: (here, there) =>
          `Unexpected \`${here.value}\` for the ${fact.subject}, expected \`${there.value}\` as in \`${there.witnesses[0]!.article.path}\``,
        fact,
        sides: groups,
        level: 'warning',
        why: [`${groups.map(({value}) => value).join(' and ')} of one kind of event`]
      }
    }
  }
})
