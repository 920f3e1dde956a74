import {fold} from '../text/fold.ts'
import type {CountClaim, Witness} from '../types.ts'

/** Whether sums of money are paid for things of other names. */
export const areOtherGoods = (a: Witness<CountClaim>, b: Witness<CountClaim>): boolean =>
  isOtherGood(a, b) || isOtherGood(b, a)

/** `pays 83 million [for Fritt]`, of which the other article never spoke. */
function isOtherGood({claim: {figure, value}}: Witness<CountClaim>, {article}: Witness): boolean {
  if (value.kind !== 'money') return false
  const goods = figure?.limits.flatMap(({preposition, name}) => (preposition === 'for' && name ? [name] : [])) ?? []
  const isNamed = (good: string) =>
    fold(good)
      .split(/[\s-]+/)
      .some((word) => article.terms.names.includes(word))
  return goods.length > 0 && !goods.some(isNamed)
}
