import {defineRule, witnessesOf} from '../../src/rule.ts'

export default defineRule({
  id: 'first-reference',
  description: 'A surname of which the article never says whose it is.',
  level: 'note',
  *check({facts}) {
    for (const fact of facts) {
      if (fact.attribute !== 'first-reference') continue
      const witnesses = witnessesOf(fact, 'name')
      yield {
        message: ({value}) => `Unexpected \`${value}\`, expected a first name or an office where the name first stands`,
        fact,
        sides: [{value: witnesses[0]!.claim.value.name, witnesses}],
        why: [`no full name in the article explains \`${witnesses[0]!.claim.value.name}\``]
      }
    }
  }
})
