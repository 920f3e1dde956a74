import type {Figure, Owner, QuantityMention} from '../types.ts'
import {deedsOf} from './figure-deeds.ts'
import {limits} from './figure-limits.ts'
import {owner} from './figure-owner.ts'
import {settingOf} from './figure-setting.ts'
import {thingOf} from './figure-thing.ts'
import type {Reading} from './sentence.ts'

/** What a number is the number of, as far as the syntax of its sentence tells; nothing where there is no syntax. */
export function figure(quantity: QuantityMention, reading: Reading): Figure | undefined {
  const syntax = reading.syntax()
  const setting = syntax && settingOf(quantity, reading, syntax)
  if (!setting) return undefined
  const thing = thingOf(quantity, setting, reading, syntax)
  const told = isAttribute(quantity, reading) ? [] : deedsOf(setting, thing, quantity.value, reading)
  const {predication} = setting
  // `22 were [Cuban]`: what things are is not done to them.
  const isCopular = predication !== undefined && predication.form !== 'verb' && predication.aux.length > 0
  const verb = predication?.form === 'verb' && !isAttribute(quantity, reading) ? predication.lemma : 'be'
  return {
    thing,
    predicate: isCopular && setting.argument ? 'be' : (told[0]?.word ?? verb),
    deeds: [...new Set(told.map(({concept}) => concept))],
    owner: owner(setting, reading, syntax),
    limits: limits(setting, reading)
  }
}

/** `a [20-member] team` has so many, whatever it does. */
function isAttribute({start, end}: QuantityMention, {sentence}: Reading): boolean {
  return /\d-\p{Ll}+$/u.test(sentence.text.slice(start - sentence.start, end - sentence.start))
}

/** Whose number it is, for people; `the story` where the sentence does not say. */
export function ownerLabel(owner: Owner | undefined): string {
  return owner?.name ?? owner?.noun ?? 'the story'
}
