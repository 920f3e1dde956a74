import {isTitleCase} from '../../extract/words.ts'
import {lemma} from '../../language/en/lemma.ts'
import {fates} from '../../language/en/numbers.ts'
import {reportingVerbs} from '../../language/en/reporting.ts'
import type {CountLexicon} from '../../packs/count-lexicon.ts'
import type {Lexicon} from '../../packs/pack.ts'
import {has, PHRASE_END, REPORTING_VERB} from '../../text/flags.ts'
import {phrasesAt} from '../../text/phrases.ts'
import type {CountClaim, Quantity, QuantityMention, Token} from '../../types.ts'
import {figure, ownerLabel} from '../figure/figure.ts'
import {type ClaimMaker, type Sitting, setting} from '../maker.ts'
import {stance} from '../modality.ts'
import {clauseAt, type Reading} from '../sentence.ts'
import {asOf} from './as-of.ts'
import {countSubject, dateNear, isDated} from './count-subject.ts'
import {counted, kinds} from './counted.ts'
import {holder, isSummand, measure, since} from './measure.ts'
import {isDescribing, kindOfCount, kindOfPack, quantityKind} from './quantity-kind.ts'
import {revised} from './revised.ts'
import {statistic} from './statistic.ts'
import {toldOf} from './told.ts'

/** How many of what: one claim for each number, by a pack where one knows what it counts, else by what its sentence says of it. */
export function counts(lexicon: Lexicon): ClaimMaker {
  return (reading, sitting) =>
    reading.quantities.flatMap((quantity) => {
      // [Rebels Fire at Northport Kills 3 Wounds 20]: what a bare number of such a headline counts is a guess.
      if (quantity.value.unit === '' && isTitleCase(reading.sentence) && !isFated(quantity, reading)) return []
      const found = relative.has(quantity.value.kind ?? '') ? undefined : counted(quantity, reading, lexicon)
      if (!found) return unknown(quantity, reading, sitting)
      const claim = known(quantity, found, reading, sitting, lexicon)
      const subject = statistic(quantity, found.count, reading, sitting.readings)
      // A figure for March stays as it is; only a revision changes it.
      if (subject) return [{...claim, subject, holder: undefined, recurring: false}]
      if (claim.loose) return ofNothing(claim, unknown(quantity, reading, sitting))
      return isAlone(claim, found) ? (named(claim, found, unknown(quantity, reading, sitting)) ?? [claim]) : [claim]
    })
}

/** [19 Killed] in Orsa Blast: that is none. */
function isFated({end}: QuantityMention, {sentence: {tokens}}: Reading): boolean {
  return fates.has(tokens.find(({start}) => start >= end)?.lower ?? '')
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
  const clause = withoutCues(clauseAt(reading, quantity.start)?.tokens ?? [], found, lexicon)
  const {modality, polarity} = stance(clause, quantity.start, reading.times)
  const {voice, place, sentence, heading} = setting(quantity, reading, sitting)
  return {
    type: 'count',
    value: things.measured ? rounded(quantity.value) : quantity.value,
    since: since(quantity, reading),
    asOf: asOf(quantity, reading, sitting),
    modality,
    polarity,
    voice,
    place,
    sentence,
    heading,
    subject,
    attribute: `count:${count.id}`,
    thing:
      kinds(quantity).find((kind) => things.specific.has(kind)) ??
      thingBehind(quantity, things, reading) ??
      classOf(found),
    predicate: predicateOf(quantity, found, reading),
    told: toldOf(reading),
    quantity: kindOfCount(quantity, count, reading),
    measure: isSummand(quantity, found, reading) ? 'part' : measure(quantity, reading),
    cumulative: count.cumulative ?? false,
    revised: count.cumulative ? revised(reading, sitting) : undefined,
    recurring: isDated(count) || count.several === true,
    // `10 km` lie between any two places; only of an event do they say something.
    loose: count.several && subject.event === undefined ? true : undefined,
    holder: count.held ? holder(quantity, reading) : undefined
  }
}

/** What becomes of people goes by its own name, [killed]; of other things the verb tells, `cars [sold]`, else the name of what is counted. */
function predicateOf(quantity: QuantityMention, {count}: CountLexicon, reading: Reading): string {
  if (count.bare && quantity.value.kind === undefined) return count.id
  const verb = figure(quantity, reading)?.predicate
  return verb === undefined || verb === 'be' ? count.id : verb
}

/** `12 were [rescued]`: people, where a class may hold them. */
const classOf = ({count, things: {generic}}: CountLexicon) =>
  count.bare && generic.has('people') ? 'people' : count.things

/** `33 Dawn Brigade [terrorists]`, `dozens [terrorist]`: the thing itself, where a name or a slip parts it from its number. */
function thingBehind(
  {end, value}: QuantityMention,
  {specific}: CountLexicon['things'],
  {sentence: {tokens}}: Reading
): string | undefined {
  if (value.unit !== '') return undefined
  const from = tokens.findIndex(({start}) => start >= end)
  for (let at = from; from >= 0 && at < Math.min(tokens.length, from + reach); at++) {
    const {lower, flags} = tokens[at]!
    const noun = lemma(lower, 'noun')
    if (specific.has(noun)) return noun
    // 400 wounded, [mostly] women
    if (flags & PHRASE_END || lower === 'mostly' || lower === 'mainly') return undefined
  }
  return undefined
}

/** Words between a number and its noun. */
const reach = 7

/** Whether a story tells of no event that the number could belong to: `Orsa's [revenue] rose to $3 million`. */
function isAlone({subject}: CountClaim, {count}: CountLexicon): boolean {
  return subject.event === undefined && !count.bare && !count.several
}

/** A number without an event is told apart by whose it is, under the name that a pack has for it. */
function named(
  {measure, value, polarity, modality}: CountClaim,
  {count}: CountLexicon,
  figures: readonly CountClaim[]
): readonly CountClaim[] | undefined {
  const [figure] = figures
  const quantity = kindOfPack(count.id, value) ?? figure?.quantity
  const attribute = `${value.kind ?? 'count'}:${count.id}`
  return figure && [{...figure, measure, value, polarity, modality, attribute, quantity}]
}

/** `a mast of [74 metres]`: what a pack knows of events only is of none. */
function ofNothing(claim: CountClaim, figures: readonly CountClaim[]): readonly CountClaim[] {
  return figures.length > 0 ? figures.map((figure) => ({...figure, measure: claim.measure})) : [claim]
}

/** What no pack knows: `sold [5 million albums]`. */
export function unknown(quantity: QuantityMention, reading: Reading, sitting: Sitting): readonly CountClaim[] {
  const found = figure(quantity, reading)
  if (!found) return []
  const places = found.limits.flatMap(({name}) => (name === undefined ? [] : [name])).sort()
  const {owner, predicate} = found
  const clause = clauseAt(reading, quantity.start)?.tokens ?? []
  // `52 percent [said] they would vote for Moss`: of what was said nothing is known.
  const kind = isOfWords(found.predicate, reading) ? undefined : quantityKind(quantity, found.thing, reading)
  const {modality, polarity} = stance(clause, quantity.start, reading.times)
  const {voice, place, sentence, heading} = setting(quantity, reading, sitting)
  return [
    {
      type: 'count',
      value: quantity.value,
      since: since(quantity, reading),
      asOf: asOf(quantity, reading, sitting),
      modality,
      polarity,
      voice,
      place,
      sentence,
      heading,
      subject: {
        kind: 'thing',
        label: ownerLabel(owner),
        parties: owner?.name === undefined ? [] : [owner.name],
        brokers: [],
        places,
        words: reading.words(),
        // the 340-million-euro craft, launched [in March]
        date: isDescribing(quantity, reading.sentence.tokens) ? undefined : dateNear(quantity, reading)
      },
      attribute: `${quantity.value.kind ?? 'count'}:${predicate}`,
      thing: found.thing,
      predicate,
      measure: measure(quantity, reading),
      cumulative: false,
      recurring: false,
      figure: found,
      quantity: kind,
      told: toldOf(reading)
    }
  ]
}

type Tokens = readonly Token[]

/** `90 trains were [cancelled]`: what is counted does not undo it. */
function withoutCues(clause: Tokens, found: CountLexicon, {counts}: Lexicon): Tokens {
  const after = counts.after()
  return clause.filter((_, at) => !phrasesAt(after, clause, at).some(({value}) => value.includes(found)))
}

/** A measure is rounded to what is printed: `10 km` may be 10.3, though 10 people are ten. */
function rounded(value: Quantity): Quantity {
  const {min, max, exact, printed} = value
  return exact && printed !== null && Number.isInteger(printed) && min === printed && max === printed
    ? {...value, min: printed - 0.5, max: printed + 0.5, exact: false}
    : value
}

/** `52 percent [said] they would vote for Moss`: of what was said nothing is known; but `52 percent said [no]`. */
function isOfWords(predicate: string, {sentence: {tokens}}: Reading): boolean {
  if (!reportingVerbs.has(predicate)) return false
  return !tokens.some(({lower}, at) => /^(?:no|yes)$/.test(lower) && has(tokens[at - 1], REPORTING_VERB))
}
