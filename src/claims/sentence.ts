import {groupBy} from '../group.ts'
import type {Lexicon} from '../pack.ts'
import type {Annotated, Block, EventMention, Mention, QuantityMention, Sentence, TimeMention} from '../types.ts'
import {type Clause, clauses} from './clause.ts'
import {type Named, names, overlaps} from './names.ts'

/** A sentence with all that was found in it, ready to make claims of. */
export interface Reading {
  readonly sentence: Sentence
  readonly block: Block
  readonly clauses: readonly Clause[]
  readonly mentions: readonly Mention[]
  readonly events: readonly EventMention[]
  readonly times: readonly TimeMention[]
  readonly quantities: readonly QuantityMention[]
  readonly names: readonly Named[]
}

/** Read the sentences of an article that can claim something: bylines cannot. */
export function readings(article: Annotated, lexicon: Lexicon): readonly Reading[] {
  const bySentence = groupBy(article.mentions, (mention) => mention.sentence)
  return article.sentences
    .filter(({block}) => article.blocks[block]?.kind !== 'byline')
    .map((sentence) => reading(article, sentence, bySentence.get(sentence.index) ?? [], lexicon))
}

function reading(article: Annotated, sentence: Sentence, mentions: readonly Mention[], lexicon: Lexicon): Reading {
  const times = mentions.filter((mention) => mention.type === 'time')
  return {
    sentence,
    block: article.blocks[sentence.block]!,
    clauses: clauses(sentence.tokens, (offset) => times.some(({start}) => start === offset)),
    mentions,
    events: mentions
      .filter((mention) => mention.type === 'event')
      .filter((event) => !times.some((time) => overlaps(event, time))),
    times,
    quantities: mentions.filter((mention) => mention.type === 'quantity'),
    names: names(sentence, mentions, lexicon)
  }
}

/** The clause that holds an offset. */
export function clauseAt(reading: Reading, offset: number): Clause | undefined {
  return reading.clauses.find(({start, end}) => offset >= start && offset < end)
}
