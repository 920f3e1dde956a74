import type {Article, DeedClaim} from '../types.ts'
import {daysBetween} from '../values/interval.ts'
import {reconciler} from './reconciler.ts'

/** What was not done when one article appeared may have been done afterwards. */
export const denial = reconciler('done-later', 'deed', (a, b) => {
  if (a.claim.polarity === b.claim.polarity) return 'both say the same'
  const [no, yes] = a.claim.polarity === 'negative' ? [a, b] : [b, a]
  const [denied, done] = [no.article.published?.latest, doneBy(yes.claim, yes.article)]
  if (no.claim.value.date) return undefined
  if (denied === undefined || done === undefined) return no.claim.value.ever ? undefined : 'one of them tells no day'
  return daysBetween(denied, done) > 0 ? `told on ${denied}, done by ${done}` : undefined
})

const doneBy = ({value: {date}}: DeedClaim, {published}: Article): string | undefined =>
  date?.latest ?? published?.earliest
