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
  const told = deedsOf(setting, thing, quantity.value, reading)
  const {predication} = setting
  // `22 were [Cuban]`: what things are is not done to them.
  const verb = predication?.form === 'verb' ? predication.lemma : 'be'
  return {
    thing,
    predicate: told[0]?.word ?? verb,
    deeds: [...new Set(told.map(({concept}) => concept))],
    owner: owner(setting, reading, syntax),
    limits: limits(setting, reading)
  }
}

/** Whose number it is, for people; `the story` where the sentence does not say. */
export function ownerLabel(owner: Owner | undefined): string {
  return owner?.name ?? owner?.noun ?? 'the story'
}
