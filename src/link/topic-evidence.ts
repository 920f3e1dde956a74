import type {Article, Evidence} from '../types.ts'
import {articleLevels} from './article-levels.ts'
import {weighed} from './estimates.ts'
import type {Rarity} from './rarity.ts'
import type {Sums} from './sums.ts'
import {weights} from './weights.ts'

/** Tells what two articles say for their speaking of one thing. */
export type TopicEvidence = (a: Article, b: Article) => readonly Evidence[]

/** Weigh two articles by their topics, by what they lead with, and by when they appeared. */
export function topicEvidence(sums: Sums, rarity: Rarity): TopicEvidence {
  const levels = articleLevels(sums, rarity)
  return (a, b) => {
    if (a === b) return [{reason: 'one article', weight: weights.sameArticle}]
    const share = Math.min(a.terms.names.length, b.terms.names.length, enough) / enough
    // Of a sentence or two without names in common nobody can tell.
    return weighed(levels(a, b)).map(({reason, weight}) => ({reason, weight: weight < 0 ? weight * share : weight}))
  }
}

/** Names in an article that tell its topic for sure. */
const enough = 8
