import {eventName} from '../../src/judge/event-name.ts'
import {sides} from '../../src/judge/sides.ts'
import {isStated} from '../../src/judge/stated.ts'
import {agree} from '../../src/reconcile/index.ts'
import {defineRule, witnessesOf} from '../../src/rule.ts'

export default defineRule({
  id: 'event-parties',
  description: 'Articles that list others as those who signed one agreement, or who met, fought or played.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      if (fact.attribute !== 'parties') continue
      const groups = sides(
        witnessesOf(fact, 'slot').filter(({claim}) => isStated(claim)),
        agree,
        ({place}) => place.text.replace(/\s+/g, ' ')
      )
      if (groups.length < 2) continue
      yield {
        message: (here, there) =>
          `Unexpected \`${here.value}\` as parties to the ${eventName(here.witnesses[0]!.claim.subject).replace(/ \(.*/, '')}, expected \`${there.value}\` as in \`${there.witnesses[0]!.article.path}\``,
        fact,
        sides: groups,
        why: [`${groups.map(({value}) => value).join(' against ')}: each names one that the other has not`]
      }
    }
  }
})
