import type {Article} from '../types.ts'

/** Tells how much it says that two mentions share a name: the natural logarithm of how few articles have it. */
export type Rarity = (name: string) => number

/** Articles that are thought of beside those at hand, none of which has the name: three articles on one story say little of rarity. */
const beside = 30

/** Estimate the rarity of names on the corpus at hand: agreement on the rare weighs more than on the common. */
export function rarities(articles: readonly Article[]): Rarity {
  const spread = new Map<string, number>()
  for (const {terms} of articles) for (const {name} of terms) spread.set(name, (spread.get(name) ?? 0) + 1)
  const all = articles.length + beside
  return (name) => {
    const counts = name.toLowerCase().split(/[\s-]+/).map((word) => spread.get(word) ?? 1)
    return Math.log(all / Math.min(...counts))
  }
}
