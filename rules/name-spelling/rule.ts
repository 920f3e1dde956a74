import {sides} from '../../src/judge/sides.ts'
import {agree} from '../../src/reconcile/index.ts'
import {defineRule, type Side, witnessesOf} from '../../src/rule.ts'

export default defineRule({
  id: 'name-spelling',
  description: 'One person, place or thing whose name is spelt in two ways.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      if (fact.attribute !== 'name') continue
      const groups = usualLast(sides(witnessesOf(fact, 'name'), agree, ({value}) => value.name))
      if (groups.length < 2) continue
      yield {
        message: (here, there) =>
          `Unexpected \`${here.value}\`, expected \`${there.value}\` as in \`${there.witnesses[0]!.article.path}\``,
        fact,
        sides: groups,
        ...(isPerson(groups) && together(groups) ? {} : {level: 'warning' as const}),
        why: groups.map(
          ({value, witnesses}) =>
            `\`${value}\` in ${[...new Set(witnesses.map(({article}) => article.path))].join(', ')}`
        )
      }
    }
  }
})

/** Of a thing it is known which form is the usual one, however often each stands there. */
function usualLast(groups: readonly Side[]): readonly Side[] {
  const isUsual = ({witnesses}: Side) =>
    witnesses.some(({claim}) => claim.subject.kind === 'thing' && claim.place.text.toLowerCase() === claim.subject.name)
  return [...groups.filter((side) => !isUsual(side)), ...groups.filter(isUsual)]
}

/** Only the letters tell of other things than people that two names are one. */
const isPerson = (groups: readonly Side[]): boolean =>
  groups.every(({witnesses}) => witnesses.every(({claim}) => claim.subject.kind === 'person'))

/** Whether one article has both spellings: between articles the bearers may still be two. */
function together([a, b]: readonly Side[]): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.witnesses.some(({article}) => b.witnesses.some((other) => other.article === article))
  )
}
