import {sides} from '../../src/judge/sides.ts'
import {agree} from '../../src/reconcile/index.ts'
import {defineRule, witnessesOf} from '../../src/rule.ts'
import type {Place} from '../../src/types.ts'

export default defineRule({
  id: 'polarity',
  description: 'One article says that something was done, another that it was not.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      if (fact.attribute !== 'deed') continue
      const told = witnessesOf(fact, 'deed').filter(({claim}) => claim.modality === 'asserted')
      if (!told.some(({claim}) => claim.polarity === 'negative')) continue
      const groups = sides(told, agree, ({polarity, place}) =>
        polarity === 'negative' ? `not ${textOf(place)}` : textOf(place)
      )
      if (groups.length < 2) continue
      yield {
        message: (here, there) =>
          `Unexpected \`${here.value}\`${ofWhat(fact)}, expected \`${there.value}\` as in \`${there.witnesses[0]!.article.path}\``,
        fact,
        sides: groups,
        // Nobody knows whether what was never done by then was done later.
        ...(groups.some(({witnesses}) => !witnesses[0]!.article.published) ? {level: 'warning'} : {}),
        why: groups.map(({value, witnesses}) => `${value} by ${witnesses.map(({article}) => article.path).join(', ')}`)
      }
    }
  }
})

const textOf = ({text}: Place): string => text.replace(/\s+/g, ' ')

/** `sounded` of what; `took samples` says it itself. */
function ofWhat(fact: Parameters<typeof witnessesOf>[0]): string {
  const told = witnessesOf(fact, 'deed')
  if (told.some(({claim: {place}}) => place.text.includes(' '))) return ''
  return ` of the ${told[0]?.claim.value.thing ?? fact.subject}`
}
