import {weekdayOf} from '../../src/interval.ts'
import {weekdayNames} from '../../src/language/en/weekdays.ts'
import {defineRule, witnessesOf} from '../../src/rule.ts'

export default defineRule({
  id: 'weekday',
  description: 'A date whose weekday is another: a Friday that was a Saturday.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      if (fact.attribute !== 'weekday') continue
      for (const witness of witnessesOf(fact, 'time')) {
        const {earliest, granularity, weekday} = witness.claim.value
        if (weekday === undefined || !earliest || (granularity !== 'day' && granularity !== 'time')) continue
        const actual = weekdayOf(earliest)
        if (actual === weekday) continue
        const {text} = witness.claim.place
        yield {
          message: `Unexpected \`${weekdayNames[weekday - 1]}\` in \`${text}\`, expected \`${weekdayNames[actual - 1]}\`: ${earliest} was one`,
          fact,
          sides: [{value: text, witnesses: [witness]}],
          why: [`${earliest} was a ${weekdayNames[actual - 1]}`]
        }
      }
    }
  }
})
