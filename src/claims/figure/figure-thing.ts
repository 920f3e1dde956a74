import {lemma} from '../../language/en/lemma.ts'
import {sets} from '../../language/en/numbers.ts'
import type {Syntax, Tree} from '../../syntax/index.ts'
import type {QuantityMention, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import type {Setting} from './figure-setting.ts'

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
  const many = numberOf(from, tokens, tree)
  if (many !== undefined) return many
  // `killed 38 civilians including 14 children and wounded 250`: civilians
  const before = reading.quantities.findLast(
    ({start, value}) =>
      start < quantity.start &&
      !isPart(start, tokens) &&
      value.unit !== '' &&
      (isCompared ? !value.conversion : value.kind === undefined)
  )
  if (before) return before.value.unit
  return predication && isSet(tokens[from]!) ? 'people' : ''
}

/** `The number of [civilians] killed has risen to 20`. */
function numberOf(from: number, tokens: readonly Token[], {forms}: Tree): string | undefined {
  for (let at = from - 1; at > 0 && from - at < reach; at--) {
    if (forms[at] === 'CD') return undefined
    if (tokens[at]!.lower !== 'of' || tokens[at - 1]!.lower !== 'number') continue
    for (let noun = at + 1; noun < from; noun++) if (forms[noun] === 'NNS') return lemma(tokens[noun]!.lower, 'noun')
    return undefined
  }
  return undefined
}

/** Tokens between `the number of` and the number. */
const reach = 30

/** `including [14 children]` */
const isPart = (start: number, tokens: readonly Token[]): boolean =>
  tokens.findLast(({end}) => end <= start)?.lower === 'including'

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
