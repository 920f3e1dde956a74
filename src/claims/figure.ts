import {concept, isLight, lemma} from '../concepts.ts'
import {amounting} from '../language/en/counting.ts'
import type {Argument, Predication} from '../syntax/predications.ts'
import type {Figure, Owner, QuantityMention} from '../types.ts'
import {limits} from './figure-limits.ts'
import {owner} from './figure-owner.ts'
import type {Reading, Syntax} from './sentence.ts'

/** A number in its clause; all numbers are indices of the sentence's tokens. */
export interface Setting {
  /** The tokens `[from, to)` of the number and what it counts. */
  readonly from: number
  readonly to: number
  /** The nouns that it hangs on, the nearest first: `rating` in `a [rating] of 68 %`. */
  readonly nouns: readonly number[]
  readonly predication: Predication | undefined
  /** The argument of the predication that it stands in; absent where it is the predicate itself: `the rating is [68 %]`. */
  readonly argument: Argument | undefined
}

/** What a number is the number of, as far as the syntax of its sentence tells; nothing where there is no syntax. */
export function figure(quantity: QuantityMention, reading: Reading): Figure | undefined {
  const syntax = reading.syntax()
  const setting = syntax && settingOf(quantity, reading, syntax)
  if (!setting) return undefined
  return {
    deeds: deeds(setting, reading),
    owner: owner(setting, reading, syntax),
    limits: limits(setting, reading)
  }
}

function settingOf(quantity: QuantityMention, {sentence: {tokens}}: Reading, syntax: Syntax): Setting | undefined {
  const from = tokens.findIndex(({end}) => end > quantity.start)
  if (from < 0) return undefined
  const behind = tokens.findIndex(({start}) => start >= quantity.end)
  const to = behind < 0 ? tokens.length : behind
  const nouns = above(from, to, syntax)
  const around = nouns.at(-1) ?? from
  return {from, to, nouns, ...nearest(from, to, around, syntax.predications)}
}

/** The nouns that a phrase hangs on, up to its verb. */
function above(from: number, to: number, {tree: {heads, labels}}: Syntax): readonly number[] {
  let at = from
  // The head of the phrase is the word of it that hangs on another.
  for (let steps = 0; steps < to - from && inside(heads[at]!, from, to); steps++) at = heads[at]!
  const nouns: number[] = []
  while (nouns.length < deepest && nominal.has(labels[at]!) && heads[at]! >= 0) {
    at = heads[at]!
    if (!inside(at, from, to)) nouns.push(at)
  }
  return nouns
}

const inside = (at: number, from: number, to: number) => at >= from && at < to

/** More nouns in a row are mostly a misreading. */
const deepest = 3

/** Relations between a noun and what hangs on it. */
const nominal: ReadonlySet<string> = new Set(['nmod', 'nummod', 'compound', 'appos', 'amod'])

/** The narrowest argument that holds a phrase, or the predicate that it is. */
function nearest(
  from: number,
  to: number,
  around: number,
  predications: readonly Predication[]
): Pick<Setting, 'predication' | 'argument'> {
  const said = predications.find(
    ({predicate, form}) => form !== 'verb' && (inside(predicate, from, to) || predicate === around)
  )
  if (said) return {predication: said, argument: undefined}
  let best: Pick<Setting, 'predication' | 'argument'> = {predication: undefined, argument: undefined}
  for (const predication of predications)
    for (const argument of predication.arguments)
      if (argument.from <= from && to <= argument.to && width(argument) < width(best.argument))
        best = {predication, argument}
  return best
}

const width = (argument: Argument | undefined) => (argument ? argument.to - argument.from : Number.POSITIVE_INFINITY)

/** What is said of the things, the nearest word first; words that say nothing by themselves are left out: `has a [rating] of 68 %`. */
function deeds({nouns, predication, argument}: Setting, {sentence: {tokens}}: Reading): readonly string[] {
  const found = nouns.map((at) => concept(lemma(tokens[at]!.lower, 'noun'), 'noun'))
  if (predication) {
    const {lemma: word, form, particle} = predication
    // `the [rating] is 68 %`, `[turnout] reached 62 %`: the number is its subject's.
    const subject = predication.arguments.find(({role}) => role === 'subject')
    if (subject && subject !== argument && (!argument || amounting.has(word)))
      found.push(concept(lemma(tokens[subject.head]!.lower, 'noun'), 'noun'))
    if (argument) found.push(concept(word, form, particle))
  }
  return [...new Set(found.filter((word) => word !== '' && !isLight(word)))]
}

/** Whose number it is, for people; `the story` where the sentence does not say. */
export function ownerLabel(owner: Owner | undefined): string {
  return owner?.name ?? owner?.noun ?? 'the story'
}
