import type {Article, Claim, Witness} from '../types.ts'
import type {Reconciler} from './reconciler.ts'

/** What an article says that it once gave wrongly is taken back: `an earlier version of this report said that [15] died`. */
export const correction: Reconciler = {
  name: 'correction',
  explain: (a, b) => withdrawn(a, b.article) ?? withdrawn(b, a.article)
}

function withdrawn({claim}: Witness, by: Article): string | undefined {
  const value = comparedBy(claim)
  return value !== undefined && by.withdrawn?.includes(value)
    ? `\`${by.path}\` takes \`${claim.place.text}\` back`
    : undefined
}

function comparedBy(claim: Claim): string | undefined {
  if (claim.type === 'time') return claim.value.value
  return claim.type === 'count' && claim.value.printed !== null ? String(claim.value.printed) : undefined
}
