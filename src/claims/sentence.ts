import {groupBy} from '../group.ts'
import type {Lexicon} from '../pack.ts'
import type {Annotated, Block, EventMention, Mention, QuantityMention, Sentence, TimeMention} from '../types.ts'
import {type Clause, clauses} from './clause.ts'
import {type Named, names, overlaps} from './names.ts'
import {nameWords} from './terms.ts'

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
  /** The event told last before this sentence in its paragraph. */
  readonly told?: Told
}

/** An event with the sentence that tells of it. */
export interface Told {
  readonly event: EventMention
  readonly reading: Reading
}

/** Read the sentences of an article that can claim something: bylines cannot. */
export function readings(article: Annotated, lexicon: Lexicon): readonly Reading[] {
  const bySentence = groupBy(article.mentions, (mention) => mention.sentence)
  const known = nameWords(article)
  const result: Reading[] = []
  for (const sentence of article.sentences) {
    if (article.blocks[sentence.block]?.kind === 'byline') continue
    const before = result.at(-1)
    const told = before?.sentence.block === sentence.block ? lastEvent(before) : undefined
    const found = bySentence.get(sentence.index) ?? []
    const named = found.some(({type}) => type === 'event' || type === 'quantity')
      ? names(sentence, found, known, lexicon)
      : []
    result.push({...reading(article, sentence, found, named), ...(told ? {told} : {})})
  }
  return result
}

function lastEvent(reading: Reading): Told | undefined {
  const event = reading.events.at(-1)
  return event ? {event, reading} : reading.told
}

function reading(
  article: Annotated,
  sentence: Sentence,
  mentions: readonly Mention[],
  named: readonly Named[]
): Reading {
  const times = mentions.filter((mention) => mention.type === 'time')
  const events = mentions.filter((mention) => mention.type === 'event')
  return {
    sentence,
    block: article.blocks[sentence.block]!,
    clauses: mentions.some(isClaimable)
      ? clauses(sentence.tokens, (offset) => times.some(({start}) => start === offset))
      : [],
    mentions,
    events: events.filter((event) => !times.some((time) => overlaps(event, time))),
    times,
    quantities: mentions.filter((mention) => mention.type === 'quantity'),
    names: named
  }
}

/** Without an event, a time or a number a sentence claims nothing that is compared, and nobody asks for its clauses or names. */
function isClaimable({type}: Mention): boolean {
  return type === 'event' || type === 'time' || type === 'quantity'
}

/** The clause that holds an offset. */
export function clauseAt(reading: Reading, offset: number): Clause | undefined {
  return reading.clauses.find(({start, end}) => offset >= start && offset < end)
}
