import {copyKeys} from '../link/copies.ts'
import {sideways} from '../link/index.ts'
import {type Kind, kinds} from '../link/kinds.ts'
import {scales} from '../link/scales.ts'
import type {Sideways} from '../link/sideways.ts'
import type {Sums} from '../link/sums.ts'
import type {Lexicon} from '../packs/pack.ts'
import type {Article} from '../types.ts'
import {hash} from './hash.ts'

/** All ways in which the claims of articles meet. */
export interface Ways {
  readonly pairwise: readonly Kind[]
  readonly sideways: readonly Sideways[]
}

/** Where a claim of an article can be met: by what, and what it says there, as a number. */
export interface Meeting {
  readonly at: string
  /** Its index among those of its article. */
  readonly claim: number
  readonly said: number
}

/** What a claim says, in a word, as a number below 2 ** 48. */
export function saidBy(label: string): number {
  const [high, low] = hash(label)
  return high * 2 ** 16 + (low & 0xffff)
}

/** The ways in which claims meet; no sum has a part in that. */
export function waysOf(sums: Sums, lexicon: Lexicon): Ways {
  return {pairwise: kinds([], scales(sums, lexicon)), sideways: sideways(lexicon)}
}

/** Names of the places where claims meet, so that those of one kind are not those of another. */
export const place = (kind: string, at: string): string => `${kind}\n${at}`

/** The place where copies of one text meet. */
export const copyPlace = (hash: number): string => place('copy', String(hash))

/** All places where others can meet an article; one for each of its claims there. */
export function* meetings(article: Article, {pairwise, sideways}: Ways): Generator<Meeting> {
  for (const [at, claim] of article.claims.entries()) {
    const witness = {article, claim}
    for (const kind of pairwise) {
      const {at: places, label} = kind.meets(witness)
      const said = places.length > 0 ? saidBy(label) : 0
      for (const one of places) yield {at: place(kind.name, one), claim: at, said}
    }
    for (const {name, tells} of sideways)
      for (const one of tells(witness)) yield {at: place(name, one), claim: at, said: 0}
  }
  for (const hash of copyKeys(article)) yield {at: copyPlace(hash), claim: 0, said: 0}
}
