import {away, dimensions} from '../../language/en/counting.ts'
import {lengthUnits} from '../../language/en/measures.ts'
import {concept} from '../../packs/concepts.ts'
import type {Figure, Owner, Quantity, QuantityMention} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import {type Deed, deedsOf, isLight, isMeasured} from './figure-deeds.ts'
import {limits} from './figure-limits.ts'
import {owner} from './figure-owner.ts'
import {type Setting, settingOf} from './figure-setting.ts'
import {thingOf} from './figure-thing.ts'

/** What a number is the number of, as far as the syntax of its sentence tells; nothing where there is no syntax. */
export function figure(quantity: QuantityMention, reading: Reading): Figure | undefined {
  const syntax = reading.syntax()
  const setting = syntax && settingOf(quantity, reading, syntax)
  if (!setting || isAge(quantity, setting, reading)) return undefined
  const thing = thingOf(quantity, setting, reading, syntax)
  const told = isAttribute(quantity, reading) ? [] : deedsOf(setting, thing, quantity.value, reading)
  return {
    thing,
    predicate:
      isAttribute(quantity, reading) || isAway(quantity, setting, reading)
        ? 'be'
        : predicateOf(quantity, setting, told),
    deeds: [...new Set(told.map(({concept}) => concept))],
    owner: owner(setting, reading, syntax),
    limits: limits(setting, reading)
  }
}

/**
 * The word for what is done, for people: the verb; where that says nothing (`has a [rating] of 68 %`) or there is none, the noun that
 * tells it. `be` of what only is.
 */
function predicateOf({value}: QuantityMention, {predication, argument}: Setting, told: readonly Deed[]): string {
  // `22 were [Cuban]`: what things are is not done to them.
  const isCopular = predication !== undefined && predication.form !== 'verb' && predication.aux.length > 0
  if (isCopular && (argument || !isMeasured(value))) return 'be'
  const verb = predication?.form === 'verb' ? predication.lemma : 'be'
  const isOwn = ({word}: Deed) => !/^\d/.test(word) && word !== value.unit && word !== value.of?.unit
  const isTold = ({word, form}: Deed) =>
    form !== 'noun' || (value.kind !== undefined && value.kind !== 'measure') || names(value, word)
  return verb !== 'be' && !isLight(verb) ? verb : (told.find((deed) => isOwn(deed) && isTold(deed))?.word ?? verb)
}

/** `the [killing] of 12 people`, `a [depth] of 12 m`; not `the [convoy] of 12 buses`. */
const names = ({kind}: Quantity, word: string) =>
  kind === 'measure' ? dimensions.has(word) : concept(word, 'noun') !== word

/** `a [20-member] team` has so many, whatever it does. */
function isAttribute({start, end}: QuantityMention, {sentence}: Reading): boolean {
  return /\d-\p{Ll}+$/u.test(sentence.text.slice(start - sentence.start, end - sentence.start))
}

/** `[Orr], the former mayor, was [90]`. */
function isAge(
  {value}: QuantityMention,
  {from, predication}: Setting,
  {sentence: {tokens}, mentions}: Reading
): boolean {
  if (value.unit !== '' || value.kind !== undefined || value.max === null || value.max > oldest) return false
  if (!/^(?:was|is|turned|turns)$/.test(tokens[from - 1]?.lower ?? '')) return false
  const subject = predication?.arguments.find(({role}) => role === 'subject')
  const {start, end} = tokens[subject?.head ?? from]!
  return mentions.some((it) => it.type === 'person' && it.start <= start && end <= it.end)
}

/** No one grows much older. */
const oldest = 120

/** `villages [30 km] north of Orsa` are there, whatever is done in them; not `advanced 30 km north`. */
function isAway({value}: QuantityMention, {from, to, predication}: Setting, {sentence: {tokens}}: Reading): boolean {
  if (predication?.predicate === from - 1) return false
  return value.kind === 'measure' && away.has(tokens[to]?.lower ?? '') && lengthUnits.has(value.unit)
}

/** Whose number it is, for people; `the story` where the sentence does not say. */
export function ownerLabel(owner: Owner | undefined): string {
  return owner?.name ?? owner?.noun ?? 'the story'
}
