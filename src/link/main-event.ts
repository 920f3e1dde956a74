import type {Evidence, Witness} from '../types.ts'
import {together} from './appearance.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/** Most days between two articles that are about one pact without naming its sides. */
const soon = 45

/** Names of both articles, and how rare they must be, that make them articles about one thing. */
const [few, telling] = [2, 2]

/** Whether both are what their articles are about, and these are about the same, whatever they name in those sentences: `the truce`. */
export function isMainOfBoth(a: Witness, b: Witness, {rare, rarity}: Scales): boolean {
  const [x, y] = [a.claim.subject, b.claim.subject]
  if (!x.main || !y.main || !(rare(x.event) && rare(y.event)) || !together(a.article, b.article, soon)) return false
  const others = new Set(b.article.terms.names)
  const both = a.article.terms.names.filter((name) => others.has(name) && rarity(name) >= telling)
  return both.length >= few
}

export const mainEvidence: Evidence = {
  reason: 'each is the one that its article is about',
  weight: weights.sameMain
}
