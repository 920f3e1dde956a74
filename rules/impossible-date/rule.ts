import {monthNames} from '../../src/language/en/month-names.ts'
import {defineRule, witnessesOf} from '../../src/rule.ts'
import type {Time} from '../../src/types.ts'
import {daysInMonth} from '../../src/values/interval.ts'

export default defineRule({
  id: 'impossible-date',
  description: 'A day that the calendar does not have: 31 September, 29 February 2023.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      if (fact.attribute !== 'impossible') continue
      const witnesses = witnessesOf(fact, 'time')
      const [first] = witnesses
      if (!first) continue
      const why = explain(first.claim.value)
      yield {
        message: ({value}) => `Unexpected \`${value}\`, expected a day of the calendar: ${why}`,
        fact,
        sides: [{value: first.claim.place.text, witnesses}],
        why: [why]
      }
    }
  }
})

/** `September has 30 days`, `February 2023 has 28 days`, `there is no month 13`. */
function explain({value}: Time): string {
  const [year = '', month = ''] = value.split('-')
  const number = Number(month)
  if (number < 1 || number > 12) return `there is no month ${number}`
  const isKnown = /^\d{4}$/.test(year)
  const days = daysInMonth(number, isKnown ? Number(year) : undefined)
  return `${monthNames[number - 1]}${number === 2 && isKnown ? ` ${year}` : ''} has ${days} days`
}
