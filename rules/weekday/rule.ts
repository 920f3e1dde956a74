import {weekdayNames} from '../../src/language/en/weekdays.ts'
import {defineRule, witnessesOf} from '../../src/rule.ts'
import {weekdayOf} from '../../src/values/interval.ts'

export default defineRule({
  id: 'weekday',
  description: 'A date whose weekday is another: a Friday that was a Saturday.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      if (fact.attribute !== 'weekday') continue
      const [first, ...rest] = witnessesOf(fact, 'time')
      const {earliest, granularity, weekday} = first?.claim.value ?? {}
      if (!first || weekday === undefined || !earliest || (granularity !== 'day' && granularity !== 'time')) continue
      const actual = weekdayOf(earliest)
      if (actual === weekday) continue
      const [said, was] = [weekdayNames[weekday - 1], weekdayNames[actual - 1]]
      yield {
        message: ({value}) => `Unexpected \`${said}\` in \`${value}\`, expected \`${was}\`: ${earliest} was a ${was}`,
        fact,
        sides: [{value: first.claim.place.text, witnesses: [first, ...rest]}],
        why: [`${earliest} was a ${was}`]
      }
    }
  }
})
