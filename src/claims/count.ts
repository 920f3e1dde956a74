import type {CountLexicon, Lexicon} from '../pack.ts'
import type {CountClaim, QuantityMention, Subject} from '../types.ts'
import {countSubject, recurs} from './count-subject.ts'
import {counted, kinds} from './counted.ts'
import {type ClaimMaker, type Sitting, setting} from './maker.ts'
import {holder, measure, since} from './measure.ts'
import {stance} from './modality.ts'
import {clauseAt, type Reading} from './sentence.ts'

/** How many of what: one claim for each number whose sentence says what it counts. */
export function counts(lexicon: Lexicon): ClaimMaker {
  return (reading, sitting) =>
    reading.quantities.flatMap((quantity) => {
      const found = counted(quantity, reading, lexicon)
      return found
        ? [claim(quantity, found, reading, sitting, countSubject(quantity, found.count, reading, sitting, lexicon))]
        : []
    })
}

function claim(
  quantity: QuantityMention,
  found: CountLexicon,
  reading: Reading,
  sitting: Sitting,
  subject: Subject
): CountClaim {
  const {count, things} = found
  const asOf = sitting.article.published?.time.latest
  const {voice, place, sentence, heading} = setting(quantity, reading, sitting)
  const tokens = clauseAt(reading, quantity.start)?.tokens ?? []
  const {modality, polarity} = stance(tokens, quantity.start, reading.times)
  return {
    type: 'count',
    subject,
    attribute: `count:${count.id}`,
    value: quantity.value,
    thing: kinds(quantity).find((kind) => things.specific.has(kind)) ?? count.things,
    measure: measure(quantity, found, reading),
    cumulative: count.cumulative ?? false,
    recurring: recurs(count),
    holder: count.held ? holder(quantity, reading) : undefined,
    since: since(quantity, reading),
    asOf,
    voice,
    modality,
    polarity,
    place,
    sentence,
    heading
  }
}
