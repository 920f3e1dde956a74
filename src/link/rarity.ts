import type {Article, Claim} from '../types.ts'

/** Tells how much it says that two mentions share a name: the natural logarithm of how few articles have it. */
export type Rarity = (name: string) => number

/** Articles that are thought of beside those at hand, none of which has the name: three articles on one story say little of rarity. */
const beside = 30

/** Estimate the rarity of names on the corpus at hand: agreement on the rare weighs more than on the common. */
export function rarities(articles: readonly Article[]): Rarity {
  const spread = spreadOf(articles.map(({terms}) => terms.names))
  const all = articles.length + beside
  return (name) => {
    const counts = name
      .toLowerCase()
      .split(/[\s-]+/)
      .map((word) => spread.get(word) ?? 1)
    return Math.log(all / Math.min(...counts))
  }
}

/** Tells how much it says that two sentences share a word, by how few of the sentences that count or date something have it. */
export type Usual = (word: string) => number

/** Estimate the rarity of words on the claims at hand. */
export function usualness(articles: readonly Article[]): Usual {
  const words = articles.flatMap(({claims}) =>
    claims.flatMap((claim) => (/^(?:slot|operand|state)$/.test(claim.type) ? [] : [wordsOf(claim)]))
  )
  return rarityOf(words)
}

/** How few of some lists have a word, none of which repeats one. */
export function rarityOf(lists: readonly (readonly string[])[]): Rarity {
  const spread = spreadOf(lists)
  const all = lists.length + beside
  return (word) => Math.log(all / (spread.get(word) ?? 1))
}

/** The words of a claim's sentence, and those that tell what its number is the number of. */
function wordsOf(claim: Claim): readonly string[] {
  const words = claim.subject.words ?? none
  const figure = claim.type === 'count' ? claim.figure : undefined
  if (!figure || claim.type !== 'count') return words
  const told = [claim.thing, ...figure.deeds, ...(figure.owner?.noun ? [figure.owner.noun] : [])]
  return [...new Set([...words, ...told])]
}

const none: readonly string[] = []

/** In how many of the lists each word stands; none repeats one. */
function spreadOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>()
  for (const words of lists) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1)
  return spread
}
