import {stepNouns} from '../../src/language/en/steps.ts'
import {daysAfter} from '../../src/link/stages-in-order.ts'
import {defineRule, witnessesOf} from '../../src/rule.ts'

export default defineRule({
  id: 'event-order',
  description: 'An end that comes before, or on the day of, the beginning that it belongs to.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      if (fact.attribute !== 'order') continue
      const [end, ...beginnings] = witnessesOf(fact, 'time')
      const late = beginnings.filter(({article, claim}) => {
        if (!end) return false
        const days = daysAfter(claim.value, end.claim.value)
        // One article that puts both on one day tells of one day's events; two articles may each have a date of their own.
        return article === end.article ? days > 0 : days >= 0
      })
      if (!end || !late[0]) continue
      const [what, since] = [end, late[0]].map(({claim: {subject}}) => nounOf(subject.event ?? ''))
      const sides = [
        {value: end.claim.place.text, witnesses: [end]},
        {value: late[0].claim.place.text, witnesses: late}
      ]
      yield {
        message: (here, there) =>
          here === sides[0]
            ? `Unexpected \`${here.value}\` for the ${what}, expected a date after the ${since} of \`${there.value}\` in \`${there.witnesses[0]!.article.path}\``
            : `Unexpected \`${here.value}\` for the ${since}, expected a date before the ${what} of \`${there.value}\` in \`${there.witnesses[0]!.article.path}\``,
        fact,
        sides,
        why: [`the ${what} is dated ${end.claim.value.value}, the ${since} began ${late[0].claim.value.value}`]
      }
    }
  }
})

/** What an event is called: a [death] for `die`, an `election win`. */
const nounOf = (event: string): string => stepNouns.get(event) ?? event.replaceAll('-', ' ')
