import {lemma} from '../language/en/lemma.ts'
import {sets} from '../language/en/numbers.ts'
import type {Predication, Syntax, Tree} from '../syntax/index.ts'
import type {QuantityMention, Token} from '../types.ts'
import type {Setting} from './figure-setting.ts'
import type {Reading} from './sentence.ts'

/**
 * What a number counts, in the singular: its own noun, the noun that the tree gives it (`12 were [children]`), or what was counted
 * before it (`40 passengers, 22 of whom`, `five civilians died, twenty more were injured`); empty where nobody can tell.
 */
export function thingOf(
  quantity: QuantityMention,
  {from, predication}: Setting,
  reading: Reading,
  {tree, counted}: Syntax
): string {
  if (quantity.value.unit !== '' || quantity.value.kind !== undefined) return quantity.value.unit
  const {tokens} = reading.sentence
  const noun = counted(from)
  if (
    noun >= 0 &&
    /^NNS?$/.test(tree.forms[noun]!) &&
    !fillers.has(tokens[noun]!.lower) &&
    !isApart(from, noun, tree, tokens)
  )
    return lemma(tokens[noun]!.lower, 'noun')
  const isCompared = /^(?:up|down)$/.test(tokens[from - 2]?.lower ?? '')
  const before = reading.quantities.findLast(
    ({start, value}) =>
      start < quantity.start && value.unit !== '' && (isCompared ? !value.conversion : value.kind === undefined)
  )
  if (before) return before.value.unit
  if (predication) return ofNumber(predication, tokens, tree) ?? (isSet(tokens[from]!) ? 'people' : '')
  return ''
}

/** `The number of [civilians] killed has risen to 20`. */
function ofNumber({arguments: all}: Predication, tokens: readonly Token[], {heads, labels}: Tree): string | undefined {
  const subject = all.find(({role}) => role === 'subject')
  if (!subject || tokens[subject.head]!.lower !== 'number') return undefined
  for (let at = subject.head + 1; at < subject.to; at++)
    if (heads[at] === subject.head && labels[at] === 'nmod') return lemma(tokens[at]!.lower, 'noun')
  return undefined
}

/** `[thousands] attended`: where no noun stands by, they are people. */
const isSet = ({lower}: Token): boolean => sets.has(lower)

/** `another five [outside] the town`: a noun behind a preposition is not what is counted, but for `12 [of] the soldiers`. */
function isApart(number: number, noun: number, {forms}: Tree, tokens: readonly Token[]): boolean {
  for (let at = number + 1; at < noun; at++) if (forms[at] === 'IN' && tokens[at]!.lower !== 'of') return true
  return false
}

/** Words that stand for a noun and are none: `twenty [more]`. */
const fillers: ReadonlySet<string> = new Set([
  'more',
  'others',
  'other',
  'rest',
  'total',
  'number',
  'toll',
  'percent',
  '%'
])
