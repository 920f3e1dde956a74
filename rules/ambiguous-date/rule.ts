import {defineRule, witnessesOf} from '../../src/rule.ts'

export default defineRule({
  id: 'ambiguous-date',
  description: 'A date in figures that can be read two ways, on which something happened: 08/10/2023.',
  level: 'note',
  *check({facts}) {
    for (const fact of facts) {
      if (fact.attribute !== 'ambiguous') continue
      const witnesses = witnessesOf(fact, 'time')
      const [first] = witnesses
      if (!first) continue
      const {value, alternatives = []} = first.claim.value
      const readings = [value.slice(0, 10), ...alternatives].join(' or ')
      yield {
        message: (here) => `Ambiguous \`${here.value}\`, expected the month in words: it is ${readings}`,
        fact,
        sides: [{value: first.claim.place.text, witnesses}],
        why: ['nothing in the article says whether the day or the month stands first']
      }
    }
  }
})
