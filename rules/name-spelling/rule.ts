import {defineRule, type Side, witnessesOf} from '../../src/rule.ts'
import {sides} from '../../src/sides.ts'
import {misspelt, surname} from '../../src/spelling.ts'
import type {NameClaim, Witness} from '../../src/types.ts'

export default defineRule({
  id: 'name-spelling',
  description: 'One person whose name is spelt in two ways.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      if (fact.attribute !== 'name') continue
      const groups = sides(witnessesOf(fact, 'name'), sameSpelling, ({value}) => value.name)
      if (groups.length < 2) continue
      yield {
        message: (here, there) =>
          `Unexpected \`${here.value}\`, expected \`${there.value}\` as in \`${there.witnesses[0]!.article.path}\``,
        fact,
        sides: groups,
        ...(together(groups) ? {} : {level: 'warning' as const}),
        why: groups.map(
          ({value, witnesses}) =>
            `\`${value}\` in ${[...new Set(witnesses.map(({article}) => article.path))].join(', ')}`
        )
      }
    }
  }
})

/** Whether one article has both spellings: between articles the bearers may still be two. */
function together([a, b]: readonly Side[]): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.witnesses.some(({article}) => b.witnesses.some((other) => other.article === article))
  )
}

/** One article has one spelling; two articles may transliterate differently. */
function sameSpelling(a: Witness<NameClaim>, b: Witness<NameClaim>): boolean {
  const [x, y] = [a.claim.value.name, b.claim.value.name]
  return surname(x) === surname(y) || (a.article !== b.article && !misspelt(x, y))
}
