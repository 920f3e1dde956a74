import type {Article, Evidence} from '../types.ts'
import type {Rarity} from './rarity.ts'
import type {Topic} from './topic.ts'
import {weights} from './weights.ts'

/** Tells what the topics of two articles say for their speaking of one thing. */
export type TopicEvidence = (a: Article, b: Article) => readonly Evidence[]

/** A name that an article leads with, and how much it says that another does too. */
interface Lead {
  readonly name: string
  readonly rare: number
}

/** Weigh topics by the names throughout two articles, and by those that both lead with; each pair of articles is weighed once. */
export function topicEvidence(articles: readonly Article[], topic: Topic, rarity: Rarity): TopicEvidence {
  const leads = new Map(articles.map((article) => [article, leadsOf(article, rarity)]))
  const known = new Map<Article, Map<Article, readonly Evidence[]>>()
  return (a, b) => {
    const of = known.get(a) ?? new Map<Article, readonly Evidence[]>()
    const evidence = of.get(b) ?? [...alike(a, b, topic), ...leading(leads.get(a) ?? [], leads.get(b) ?? [])]
    known.set(a, of.set(b, evidence))
    return evidence
  }
}

/** The names in the title and the first paragraph, the rarest first. */
function leadsOf({terms}: Article, rarity: Rarity): readonly Lead[] {
  return terms.leads.map((name) => ({name, rare: rarity(name)})).sort((x, y) => y.rare - x.rare)
}

function alike(a: Article, b: Article, topic: Topic): readonly Evidence[] {
  if (a === b) return [{reason: 'one article', weight: weights.sameArticle}]
  const found = topic(a, b)
  const weight = Math.max(weights.topicLeast, Math.min(weights.topicMost, (found - weights.topicFloor) * weights.topic))
  return [{reason: `topics alike by ${Math.round(found * 100)} %`, weight}]
}

/** The two rarest names that both lead with. */
function leading(a: readonly Lead[], b: readonly Lead[]): readonly Evidence[] {
  if (a === b) return []
  const both = a.filter(({name}) => b.some((other) => other.name === name)).slice(0, 2)
  const weight = Math.min(weights.leadMost, weights.lead * both.reduce((sum, {rare}) => sum + rare, 0))
  return weight > 0 ? [{reason: `both lead with ${both.map(({name}) => name).join(' and ')}`, weight}] : []
}
