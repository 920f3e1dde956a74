import type {CountLexicon} from '../count-lexicon.ts'
import type {Lexicon} from '../pack.ts'
import type {CountClaim, Quantity, QuantityMention, Subject} from '../types.ts'
import {countSubject} from './count-subject.ts'
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
    value: things.measured ? rounded(quantity.value) : quantity.value,
    thing: kinds(quantity).find((kind) => things.specific.has(kind)) ?? count.things,
    measure: measure(quantity, found, reading),
    cumulative: count.cumulative ?? false,
    recurring: count.bare ?? count.several ?? false,
    // `10 km` lie between any two places; only of an event do they say something.
    loose: count.several && subject.event === undefined ? true : undefined,
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

/** A measure is rounded to what is printed: `10 km` may be 10.3, though 10 people are ten. */
function rounded(value: Quantity): Quantity {
  const {min, max, exact, printed} = value
  return exact && printed !== null && Number.isInteger(printed) && min === printed && max === printed
    ? {...value, min: printed - 0.5, max: printed + 0.5, exact: false}
    : value
}
