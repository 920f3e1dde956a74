import {fallOf} from '../../src/judge/tolls.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'stale-count',
  description: 'A toll that is given as current though others had a higher one before.',
  level: 'note',
  over: ['count'],
  *check({facts}) {
    for (const fact of facts) {
      const fall = fact.attribute.startsWith('count:') ? fallOf(fact) : undefined
      if (!fall?.before) continue
      const [later, earlier] = fall.days
      const [low, high] = fall.sides.map(({value}) => value)
      const {article, claim} = fall.before
      yield {
        message: () =>
          `Unexpected \`${low}\` as of ${later}, expected \`${high}\` as of ${earlier}: it is the number of \`${article.path}\`, of ${claim.asOf}`,
        fact,
        sides: fall.sides,
        why: [`\`${low}\` of ${claim.asOf} was \`${high}\` on ${earlier}, and is told again on ${later}`]
      }
    }
  }
})
