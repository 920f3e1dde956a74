import {firstEnding} from '../../extract/words.ts'
import {groupBy} from '../../general/group.ts'
import {compare} from '../../general/order.ts'
import {kinWords} from '../../language/en/people.ts'
import type {Annotated, Block, NameClaim, PersonMention, Place, Span} from '../../types.ts'
import {bearerWords} from '../bearer.ts'
import type {Sitting} from '../maker.ts'

/** How an article spells its people: one claim for each spelling, placed at its first use. */
export function nameClaims({article, voice, place}: Sitting): readonly NameClaim[] {
  const people = article.mentions
    .filter((mention) => mention.type === 'person')
    .filter((person) => blockOf(person, article).kind !== 'byline')
  const bearers = groupBy(people, ({fullName}) => fullName)
  return [...groupBy(people, ({name, fullName}) => `${name}\n${fullName}`).values()].map((spelled) => {
    const first = spelled[0]!
    const words = bearerWords(spelled, article.sentences)
    const places = spelled.map((person) => placeOf(person, article, place))
    return {
      type: 'name',
      subject: {
        kind: 'person',
        label: first.fullName,
        name: first.fullName,
        parties: [],
        brokers: [],
        places: [],
        ...(words.length > 0 ? {words} : {})
      },
      attribute: 'name',
      value: {
        name: first.name,
        fullName: first.fullName,
        roles: roles(bearers.get(first.fullName) ?? []),
        times: spelled.length,
        ...(bearers.get(first.fullName)!.some((person) => hasKin(person, article)) ? {kin: true} : {})
      },
      voice: voice(first),
      modality: 'asserted',
      polarity: 'positive',
      place: places[0]!,
      places,
      sentence: first.sentence,
      heading: blockOf(first, article).kind !== 'paragraph'
    }
  })
}

function roles(bearers: readonly PersonMention[]): readonly string[] {
  return [...new Set(bearers.flatMap(({role}) => role ?? []))].sort(compare)
}

function hasKin({sentence, start, end}: PersonMention, {sentences}: Annotated): boolean {
  const {tokens} = sentences[sentence]!
  const at = firstEnding(tokens, start)
  const next = tokens.findIndex((token, index) => index >= at && token.start >= end)
  return kinWords.has(tokens[at - 1]?.lower ?? '') || kinWords.has(tokens[next]?.lower ?? '')
}

function blockOf(person: PersonMention, {sentences, blocks}: Annotated): Block {
  return blocks[sentences[person.sentence]!.block]!
}

function placeOf(person: PersonMention, article: Annotated, place: Sitting['place']): Place {
  const block = blockOf(person, article)
  return place(block, nameIn(person, block.prose.text))
}

/** The name without the title before it: `Finance Minister [Petra Lindholm]`. */
function nameIn(person: PersonMention, text: string): Span {
  const at = text.slice(person.start, person.end).lastIndexOf(person.name)
  return at < 0 ? person : {start: person.start + at, end: person.start + at + person.name.length}
}
