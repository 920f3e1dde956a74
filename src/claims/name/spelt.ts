import {groupBy} from '../../general/group.ts'
import type {Annotated, NameClaim, Place} from '../../types.ts'
import type {Locator} from '../place.ts'

/** Names that an article spells as the fact book does not want them, one claim for each. */
export function spelt(
  {blocks, sentences}: Annotated,
  spellings: ReadonlyMap<string, string>,
  {place}: Locator
): readonly NameClaim[] {
  const words = [...spellings.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const found = blocks.flatMap((block, index) =>
    block.kind === 'byline'
      ? []
      : [...block.prose.text.matchAll(pattern)].map(({0: word, index: start}) => ({
          word,
          index,
          at: place(block, {start, end: start + word.length})
        }))
  )
  return Array.from(
    groupBy(found, ({word}) => word),
    ([word, all]) =>
      claimOf(
        word,
        spellings.get(word)!,
        all.map(({at}) => at),
        sentences.find(({block}) => block === all[0]!.index)?.index ?? 0
      )
  )
}

function claimOf(word: string, wanted: string, places: readonly Place[], sentence: number): NameClaim {
  return {
    type: 'name',
    subject: {kind: 'thing', label: wanted, name: wanted, parties: [], brokers: [], places: []},
    attribute: 'spelling',
    value: {name: word, fullName: wanted, roles: [], times: places.length},
    voice: {speaker: null, quoted: false},
    modality: 'asserted',
    polarity: 'positive',
    sentence,
    heading: false,
    place: places[0]!,
    places
  }
}
