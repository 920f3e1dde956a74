import type {Article, Evidence, Witness} from '../types.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/** What the topics of two articles say for their speaking of one thing: names throughout, and names that both lead with. */
export function topicEvidence(a: Witness, b: Witness, {topic, rarity}: Scales): readonly Evidence[] {
  if (a.article === b.article) return [{reason: 'one article', weight: weights.sameArticle}]
  const alike = topic(a.article, b.article)
  const weight = Math.max(weights.topicLeast, Math.min(weights.topicMost, (alike - weights.topicFloor) * weights.topic))
  const leads = leading(a.article, b.article).map((name) => ({name, rare: rarity(name)})).sort((x, y) => y.rare - x.rare).slice(0, 2)
  const lead = Math.min(weights.leadMost, weights.lead * leads.reduce((sum, {rare}) => sum + rare, 0))
  return [
    {reason: `topics alike by ${Math.round(alike * 100)} %`, weight},
    ...(lead > 0 ? [{reason: `both lead with ${leads.map(({name}) => name).join(' and ')}`, weight: lead}] : [])
  ]
}

/** The names that stand in the title or first paragraph of both. */
function leading(a: Article, b: Article): readonly string[] {
  const other = new Set(b.terms.filter(({lead}) => lead).map(({name}) => name))
  return a.terms.filter(({lead, name}) => lead && other.has(name)).map(({name}) => name)
}
