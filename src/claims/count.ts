import {isTitleCase} from '../extract/words.ts'
import type {CountLexicon, Lexicon, PackCount} from '../pack.ts'
import {phraseAt} from '../phrases.ts'
import type {CountClaim, Quantity, QuantityMention, Subject} from '../types.ts'
import {asOf} from './as-of.ts'
import {countSubject, dateNear, isDated} from './count-subject.ts'
import {counted, kinds} from './counted.ts'
import {figure, ownerLabel} from './figure.ts'
import {type ClaimMaker, type Sitting, setting} from './maker.ts'
import {holder, isSummand, measure, since} from './measure.ts'
import {stance} from './modality.ts'
import {clauseAt, type Reading} from './sentence.ts'

/** How many of what: one claim for each number, by a pack where one knows what it counts, else by what its sentence says of it. */
export function counts(lexicon: Lexicon): ClaimMaker {
  return (reading, sitting) =>
    reading.quantities.flatMap((quantity) => {
      // [Rebels Fire at Northport Kills 3 Wounds 20]: what a bare number of such a headline counts is a guess.
      if (quantity.value.unit === '' && isTitleCase(reading.sentence)) return []
      const found = relative.has(quantity.value.kind ?? '') ? undefined : counted(quantity, reading, lexicon)
      return found ? [known(quantity, found, reading, sitting, lexicon)] : unknown(quantity, reading, sitting)
    })
}

/** Numbers of something else: `[two thirds] of the voters`, `won [2-1]`. */
const relative: ReadonlySet<string> = new Set(['share', 'ratio', 'score', 'vote'])

/** What a pack knows: `[12 civilians] were killed`. */
function known(
  quantity: QuantityMention,
  found: CountLexicon,
  reading: Reading,
  sitting: Sitting,
  lexicon: Lexicon
): CountClaim {
  const {count, things} = found
  const subject = countSubject(quantity, count, reading, sitting, lexicon)
  return {
    ...said(quantity, reading, sitting, found),
    value: things.measured ? rounded(quantity.value) : quantity.value,
    subject,
    attribute: `count:${count.id}`,
    thing: kinds(quantity).find((kind) => things.specific.has(kind)) ?? count.things,
    predicate: count.id,
    measure: isSummand(quantity, found, reading) ? 'part' : measure(quantity, reading),
    cumulative: count.cumulative ?? false,
    recurring: isDated(count) || count.several === true,
    // `10 km` lie between any two places; only of an event do they say something.
    loose: count.several && subject.event === undefined ? true : undefined,
    holder: count.held ? holder(quantity, reading) : undefined,
    ...(isLoose(count, subject) ? {figure: figure(quantity, reading)} : {})
  }
}

/** Whether nothing tells what a number belongs to but its own clause; the dead are always somebody's. */
function isLoose(count: PackCount, subject: Subject): boolean {
  return subject.event === undefined && count.bare !== true && count.held !== true
}

/** What no pack knows: `sold [5 million albums]`. */
function unknown(quantity: QuantityMention, reading: Reading, sitting: Sitting): readonly CountClaim[] {
  const found = figure(quantity, reading)
  if (!found) return []
  const places = found.limits.flatMap(({name}) => (name === undefined ? [] : [name])).sort()
  const {owner, predicate} = found
  return [
    {
      ...said(quantity, reading, sitting),
      subject: {
        kind: 'thing',
        label: ownerLabel(owner),
        parties: owner?.name === undefined ? [] : [owner.name],
        brokers: [],
        places,
        words: reading.words(),
        date: dateNear(quantity, reading)
      },
      attribute: `${quantity.value.kind ?? 'count'}:${predicate}`,
      thing: found.thing,
      predicate,
      measure: measure(quantity, reading),
      cumulative: false,
      recurring: false,
      figure: found
    }
  ]
}

/** What a number has whatever it counts. */
function said(quantity: QuantityMention, reading: Reading, sitting: Sitting, found?: CountLexicon) {
  const clause = clauseAt(reading, quantity.start)?.tokens ?? []
  // `90 trains were [cancelled]`: what is counted does not undo it.
  const tokens = found ? clause.filter((_, at) => !phraseAt(found.after, clause, at)) : clause
  return {
    type: 'count' as const,
    value: quantity.value,
    since: since(quantity, reading),
    asOf: asOf(quantity, reading, sitting),
    ...stance(tokens, quantity.start, reading.times),
    ...setting(quantity, reading, sitting)
  }
}

/** A measure is rounded to what is printed: `10 km` may be 10.3, though 10 people are ten. */
function rounded(value: Quantity): Quantity {
  const {min, max, exact, printed} = value
  return exact && printed !== null && Number.isInteger(printed) && min === printed && max === printed
    ? {...value, min: printed - 0.5, max: printed + 0.5, exact: false}
    : value
}
