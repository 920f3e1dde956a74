import type {Article, Evidence, Witness} from '../types.ts'
import {together} from './appearance.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/** Most days between two articles that are about one pact without naming its sides. */
const soon = 45

/** Names of both articles, and how rare they must be, that make them articles about one thing. */
const [few, telling] = [2, 2]

/** Whether both are what their articles are about, and these are about the same, whatever they name in those sentences: `the truce`. */
export function isMainOfBoth(a: Witness, b: Witness, scales: Scales): boolean {
  const [x, y] = [a.claim.subject, b.claim.subject]
  if (!x.main || !y.main || !(scales.rare(x.event) && scales.rare(y.event)) || !together(a.article, b.article, soon))
    return false
  return storyNames(a.article, b.article, scales).length >= few
}

/** Most days between two articles that tell of one truce and not of the next. */
const next = 14

/** The more names two articles of these days share, the likelier that they are about one truce, whatever else they lead with. */
export function mainEvidence({article: a}: Witness, {article: b}: Witness, scales: Scales): Evidence {
  const others = together(a, b, next) ? Math.max(0, storyNames(a, b, scales).length - few) : 0
  return {
    reason: 'each is the one that its article is about',
    weight: weights.sameMain + Math.min(weights.sameMain, others * weights.mainName)
  }
}

/** The rare names that both articles have. */
export function storyNames(a: Article, b: Article, {rarity}: Pick<Scales, 'rarity'>): readonly string[] {
  const others = new Set(b.terms.names)
  return a.terms.names.filter((name) => others.has(name) && rarity(name) >= telling)
}
