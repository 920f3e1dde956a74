import {sides} from '../../src/judge/sides.ts'
import {isStated} from '../../src/judge/stated.ts'
import {agree} from '../../src/reconcile/index.ts'
import {defineRule, witnessesOf} from '../../src/rule.ts'

export default defineRule({
  id: 'status',
  description: 'One thing in two states at one time: open and closed, at large and in custody, alive and dead.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      if (!fact.attribute.startsWith('status:')) continue
      const told = witnessesOf(fact, 'state').filter(({claim}) => isStated(claim))
      // Who escaped may be both, one after the other.
      if (told.some(({claim}) => claim.value.name === 'escaped')) continue
      const groups = sides(told, agree, ({value}) => value.name)
      if (groups.length < 2) continue
      yield {
        message: (here, there) =>
          `Unexpected \`${here.value}\` for ${fact.subject}, expected \`${there.value}\` as in \`${there.witnesses[0]!.article.path}\``,
        fact,
        sides: groups,
        why: groups.map(({value, witnesses}) => `${value} by ${witnesses.map(({article}) => article.path).join(', ')}`)
      }
    }
  }
})
