import {eventName} from '../../src/judge/event-name.ts'
import {sides} from '../../src/judge/sides.ts'
import {isStated} from '../../src/judge/stated.ts'
import {agree} from '../../src/reconcile/index.ts'
import {defineRule, witnessesOf} from '../../src/rule.ts'
import type {SlotClaim} from '../../src/types.ts'

export default defineRule({
  id: 'event-place',
  description: 'Articles that put one event in two places.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      if (!places.has(fact.attribute)) continue
      const groups = sides(
        witnessesOf(fact, 'slot').filter(({claim}) => isStated(claim)),
        agree,
        ({attribute, value, place}) => (attribute === 'bearing' ? place.text.replace(/\s+/g, ' ') : value.name)
      )
      if (groups.length < 2) continue
      yield {
        message: (here, there) =>
          `Unexpected place \`${here.value}\`${ofWhat(here.witnesses[0]!.claim)}, expected \`${there.value}\` as in \`${there.witnesses[0]!.article.path}\``,
        fact,
        sides: groups,
        why: [`${groups.map(({value}) => value).join(' and ')} are two places, and neither lies in the other`]
      }
    }
  }
})

/** A place by its name, by how far off it is, or the spot itself: a village, a bridge. */
const places: ReadonlySet<string> = new Set(['place', 'bearing', 'site'])

const ofWhat = ({attribute, subject}: Pick<SlotClaim, 'attribute' | 'subject'>): string =>
  attribute === 'bearing' ? '' : ` for the ${eventName(subject).replace(/ \(.*/, '')}`
