import type {Claim} from '../types.ts'
import type {Sum} from './sums.ts'

/** Tells how much it says that two mentions share a name: the natural logarithm of how few articles have it. */
export type Rarity = (name: string) => number

/** Tells how much it says that two sentences share a word, by how few of the sentences that count or date something have it. */
export type Usual = (word: string) => number

/** Articles that are thought of beside those at hand, none of which has the name: three articles on one story say little of rarity. */
export const beside = 30

/** Estimate the rarity of names on the corpus at hand: agreement on the rare weighs more than on the common. */
export function rarities({lists, of}: Sum): Rarity {
  const all = lists + beside
  return (name) => {
    const counts = name
      .toLowerCase()
      .split(/[\s-]+/)
      .map((word) => of(word) || 1)
    return Math.log(all / Math.min(...counts))
  }
}

/** How few of some lists have a word. */
export function rarityOf({lists, of}: Sum): Rarity {
  const all = lists + beside
  return (word) => Math.log(all / (of(word) || 1))
}

/** Whether the sentence of a claim counts among those that tell how rare a word is: states and deeds would count the same sentences twice. */
export const isCounted = ({type}: Claim): boolean => type !== 'state' && type !== 'deed'
