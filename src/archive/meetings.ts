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

/** Where something of an article can be met: by what, and what it says there, as a number. */
export interface Meeting {
  readonly at: string
  readonly said: number
}

/** What a claim says, in a word, as a number below 2 ** 40. */
export function saidBy(label: string): number {
  const [high, low] = hash(label)
  return high * 256 + (low & 255)
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
  for (const claim of article.claims) {
    const witness = {article, claim}
    for (const kind of pairwise) {
      const {at, label} = kind.meets(witness)
      const said = at.length > 0 ? saidBy(label) : 0
      for (const one of at) yield {at: place(kind.name, one), said}
    }
    for (const {name, tells} of sideways) for (const one of tells(witness)) yield {at: place(name, one), said: 0}
  }
  for (const hash of copyKeys(article)) yield {at: copyPlace(hash), said: 0}
}
