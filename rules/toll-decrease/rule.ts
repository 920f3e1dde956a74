import {fallOf} from '../../src/judge/tolls.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'toll-decrease',
  description: 'A toll that falls from one day to a later one without a word of revision.',
  level: 'error',
  over: ['count'],
  *check({facts}) {
    for (const fact of facts) {
      const fall = fact.attribute.startsWith('count:') ? fallOf(fact) : undefined
      // Who repeats an older number has missed the newer one: of that `stale-count` tells.
      if (!fall || fall.before) continue
      const [later, earlier] = fall.days
      const [low, high] = fall.sides.map(({value}) => value)
      const what = fact.attribute.slice('count:'.length)
      yield {
        message: (here, there) =>
          here.value === low
            ? `Unexpected \`${low}\` (${what}) as of ${later}, expected \`${high}\` or more, as \`${there.witnesses[0]!.article.path}\` has for ${earlier}, or a word of revision`
            : `Unexpected \`${high}\` (${what}) as of ${earlier}, expected \`${low}\` or fewer, as \`${there.witnesses[0]!.article.path}\` has for ${later}`,
        fact,
        sides: fall.sides,
        why: [`it fell from \`${high}\` on ${earlier} to \`${low}\` on ${later}`]
      }
    }
  }
})
