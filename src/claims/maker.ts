import type {Annotated, Block, Claim, Place, Span, Voice} from '../types.ts'
import type {Reading, Told} from './sentence.ts'
import type {Antecedents} from './slot/slot-antecedent.ts'
import type {Main} from './slot/slot-main.ts'

/** What a claim maker asks of the article that a sentence stands in. */
export interface Sitting {
  readonly article: Annotated
  readonly readings: readonly Reading[]
  /** The first event of each kind in the article, by the pack's entry, in their order. */
  readonly firsts: ReadonlyMap<string, Told>
  readonly antecedents: Antecedents
  readonly isMain: Main
  readonly voice: (span: Span & {readonly sentence: number}) => Voice
  /** Where a span of a block's prose stands in the raw file. */
  readonly place: (block: Block, span: Span) => Place
}

/** Makes the claims of one sentence. */
export type ClaimMaker = (reading: Reading, sitting: Sitting) => readonly Claim[]

/** What every claim has of the place where it stands: who says it, where, and whether in a headline. */
export function setting(
  mention: Span & {readonly sentence: number},
  {block, sentence}: Pick<Reading, 'block' | 'sentence'>,
  {voice, place}: Sitting
) {
  return {
    voice: voice(mention),
    place: place(block, mention),
    sentence: sentence.index,
    heading: block.kind !== 'paragraph'
  }
}
