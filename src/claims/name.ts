import {groupBy} from '../group.ts'
import type {NameClaim, PersonMention} from '../types.ts'
import type {Sitting} from './index.ts'

/** How an article spells its people: one claim for each spelling, placed at its first use. */
export function nameClaims({article, readings, voice, place}: Sitting): readonly NameClaim[] {
  const spoken = new Set(readings.map(({sentence}) => sentence.index))
  const people = article.mentions
    .filter((mention) => mention.type === 'person')
    .filter(({sentence}) => spoken.has(sentence))
  return [...groupBy(people, ({name, fullName}) => `${name}\n${fullName}`).values()].map((spelled) => {
    const first = spelled[0]!
    const sentence = article.sentences[first.sentence]!
    const block = article.blocks[sentence.block]!
    return {
      type: 'name',
      subject: {kind: 'person', label: first.fullName, name: first.fullName, parties: [], brokers: [], places: []},
      attribute: 'name',
      value: {name: first.name, fullName: first.fullName, roles: roles(people, first.fullName), times: spelled.length},
      voice: voice(first),
      modality: 'asserted',
      polarity: 'positive',
      place: place(block, first),
      sentence: first.sentence,
      heading: block.kind !== 'paragraph'
    }
  })
}

function roles(people: readonly PersonMention[], fullName: string): readonly string[] {
  return [
    ...new Set(people.flatMap((person) => (person.fullName === fullName && person.role ? [person.role] : [])))
  ].sort()
}
