import {lemma} from '../language/en/lemma.ts'
import type {Syntax} from '../syntax/index.ts'
import type {QuantityMention} from '../types.ts'
import type {Setting} from './figure-setting.ts'
import type {Reading} from './sentence.ts'

/**
 * What a number counts, in the singular: its own noun, the noun that the tree gives it (`12 were [children]`), or what was counted
 * before it (`40 passengers, 22 of whom`, `five civilians died, twenty more were injured`); empty where nobody can tell.
 */
export function thingOf(quantity: QuantityMention, {from}: Setting, reading: Reading, {tree, counted}: Syntax): string {
  if (quantity.value.unit !== '' || quantity.value.kind !== undefined) return quantity.value.unit
  const {tokens} = reading.sentence
  const noun = counted(from)
  if (noun >= 0 && /^NNS?$/.test(tree.forms[noun]!) && !fillers.has(tokens[noun]!.lower))
    return lemma(tokens[noun]!.lower, 'noun')
  const before = reading.quantities.findLast(
    ({start, value}) => start < quantity.start && value.kind === undefined && value.unit !== ''
  )
  return before?.value.unit ?? ''
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
