import type {Article} from '../types.ts'
import {daysApart} from './appearance.ts'
import {type Compared, levelOf} from './estimates.ts'
import {rarest} from './event-levels.ts'
import type {Rarity} from './rarity.ts'
import type {Sums} from './sums.ts'
import {type Topic, topics} from './topic.ts'

/** Compares two articles: their topics, the names that they lead with, when they appeared. */
export type ArticleLevels = (a: Article, b: Article) => readonly Compared[]

/** Compare by the names throughout two articles, and by those that both lead with. */
export function articleLevels(sums: Sums, rarity: Rarity): ArticleLevels {
  const topic = topics(sums('topic'))
  return (a, b) => (a === b ? [] : [alike(a, b, topic), ...(leads(a, b, rarity) ?? []), ...(published(a, b) ?? [])])
}

function alike(a: Article, b: Article, topic: Topic): Compared {
  const found = topic(a, b)
  const level = levelOf(found, [0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6])
  return {comparison: 'topic', level, reason: `topics alike by ${Math.round(found * 100)} %`}
}

function leads(
  {terms: {leads: x}}: Article,
  {terms: {leads: y}}: Article,
  rarity: Rarity
): readonly Compared[] | undefined {
  if (x.length === 0 || y.length === 0) return undefined
  const other = new Set(y)
  const both = x.filter((name) => other.has(name)).sort((p, q) => rarity(q) - rarity(p) || (p < q ? -1 : 1))
  const level = levelOf(rarest(both, rarity), [0, 0.01, 3, 4, 5, 6])
  const reason = both.length > 0 ? `both lead with ${both.slice(0, 2).join(' and ')}` : 'they lead with other names'
  return [{comparison: 'leads', level, reason}]
}

function published(a: Article, b: Article): readonly Compared[] | undefined {
  const apart = daysApart(a, b)
  if (apart === undefined) return undefined
  const reason = apart < 3 ? 'published within two days' : `published ${apart} days apart`
  return [{comparison: 'published', level: levelOf(apart, [0, 1, 3, 11, 61, 400]), reason}]
}
