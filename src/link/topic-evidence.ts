import type {Article, Evidence} from '../types.ts'
import type {Rarity} from './rarity.ts'
import type {Topic} from './topic.ts'
import {weights} from './weights.ts'

/** Tells what the topics of two articles say for their speaking of one thing. */
export type TopicEvidence = (a: Article, b: Article) => readonly Evidence[]

/** The names that an article leads with, and how much each says if another does too. */
type Leads = ReadonlyMap<string, number>

/** Weigh topics by the names throughout two articles, and by those that both lead with. */
export function topicEvidence(articles: readonly Article[], topic: Topic, rarity: Rarity): TopicEvidence {
  const leads = new Map(articles.map((article) => [article, leadsOf(article, rarity)]))
  return (a, b) => [...alike(a, b, topic), ...(a === b ? [] : leading(leads.get(a)!, leads.get(b)!))]
}

/** The names in the title and the first paragraph with their rarity, the rarest first. */
function leadsOf({terms}: Article, rarity: Rarity): Leads {
  const leads = terms.leads.map((name) => [name, rarity(name)] as const)
  return new Map(leads.sort(([, x], [, y]) => y - x))
}

function alike(a: Article, b: Article, topic: Topic): readonly Evidence[] {
  if (a === b) return [{reason: 'one article', weight: weights.sameArticle}]
  const found = topic(a, b)
  const alike = Math.max(weights.topicLeast, Math.min(weights.topicMost, (found - weights.topicFloor) * weights.topic))
  // Of a sentence or two without names in common nobody can tell.
  const names = Math.min(a.terms.names.length, b.terms.names.length, enough)
  const weight = alike < 0 ? (alike * names) / enough : alike
  return [{reason: `topics alike by ${Math.round(found * 100)} %`, weight}]
}

/** Names in an article that tell its topic for sure. */
const enough = 8

/** The two rarest names that both lead with. */
function leading(a: Leads, b: Leads): readonly Evidence[] {
  const both: string[] = []
  let rare = 0
  for (const [name, rarity] of a) {
    if (!b.has(name)) continue
    both.push(name)
    rare += rarity
    if (both.length === 2) break
  }
  const weight = Math.min(weights.leadMost, weights.lead * rare)
  return weight > 0 ? [{reason: `both lead with ${both.join(' and ')}`, weight}] : []
}
