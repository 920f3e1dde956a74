import type {Article, Evidence} from '../types.ts'
import type {Rarity} from './rarity.ts'
import type {Topic} from './topic.ts'
import {weights} from './weights.ts'

/** Tells what the topics of two articles say for their speaking of one thing. */
export type TopicEvidence = (a: Article, b: Article) => readonly Evidence[]

/** Weigh topics by the names throughout two articles, and by those that both lead with; each pair of articles is weighed once. */
export function topicEvidence(topic: Topic, rarity: Rarity): TopicEvidence {
  const known = new Map<Article, Map<Article, readonly Evidence[]>>()
  return (a, b) => {
    const of = known.get(a) ?? new Map<Article, readonly Evidence[]>()
    const evidence = of.get(b) ?? weigh(a, b, topic, rarity)
    known.set(a, of.set(b, evidence))
    return evidence
  }
}

function weigh(a: Article, b: Article, topic: Topic, rarity: Rarity): readonly Evidence[] {
  if (a === b) return [{reason: 'one article', weight: weights.sameArticle}]
  const alike = topic(a, b)
  const weight = Math.max(weights.topicLeast, Math.min(weights.topicMost, (alike - weights.topicFloor) * weights.topic))
  const leads = leading(a, b).map((name) => ({name, rare: rarity(name)})).sort((x, y) => y.rare - x.rare).slice(0, 2)
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
