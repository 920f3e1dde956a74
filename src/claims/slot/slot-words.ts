import {ordinals} from '../../language/en/ordinals.ts'
import type {Predication, Syntax} from '../../syntax/index.ts'
import type {EventMention, Span, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import type {SlotPhrase} from './slot-phrases.ts'

/** A word or number that fills a slot, and where it stands. */
export interface SlotWord extends Span {
  readonly attribute: string
  readonly name: string
}

/** `the [second] ceasefire`; `first` says which one only where nothing behind limits it: not `the first truce in [years]`. */
export function ordinalOf(
  {ordinal, end}: EventMention,
  head: number,
  syntax: Syntax,
  {sentence: {tokens}}: Reading
): readonly SlotWord[] {
  const {heads} = syntax.tree
  if (ordinal === undefined) return predicated(head, syntax, tokens)
  if (ordinal < 0) return []
  const behind = tokens.find((token) => token.start >= end)?.lower ?? ''
  const word = tokens.find((token, at) => heads[at] === head && ordinals.get(token.lower) === ordinal)
  if (!word || (ordinal === 1 && limits.has(behind))) return []
  return [{attribute: 'ordinal', name: String(ordinal), start: word.start, end: word.end}]
}

/** `Sunday's referendum was [the third] on a tunnel`, `the motion is [the second] that she has faced`: the number stands for the noun. */
function predicated(head: number, {predications}: Syntax, tokens: readonly Token[]): readonly SlotWord[] {
  const told = predications.find((it) => it.arguments.some(({role, head: at}) => role === 'subject' && at === head))
  const at = told ? ordinalAt(told, tokens) : undefined
  const ordinal = at === undefined ? undefined : ordinals.get(tokens[at]!.lower)
  if (at === undefined || ordinal === undefined || ordinal < 2) return []
  const {start, end} = tokens[at]!
  return [{attribute: 'ordinal', name: String(ordinal), start, end}]
}

/** The number behind `was the`, with no noun of its own: not the third [attempt], nor the third [to speak]. */
function ordinalAt(
  {predicate, form, lemma, arguments: all}: Predication,
  tokens: readonly Token[]
): number | undefined {
  const isBe = form !== 'verb' || lemma === 'be'
  const told = isBe ? (all.find(({role}) => role === 'attribute')?.head ?? predicate) : predicate
  const at = [told, told - 1, told + 1].find((index) => ordinals.has(tokens[index]?.lower ?? ''))
  if (!isBe || at === undefined || !/^(?:the|its|their|his|her)$/.test(beforeOnly(tokens, at))) return undefined
  return stands.has(tokens[at + 1]?.lower ?? '.') ? at : undefined
}

const beforeOnly = (tokens: readonly Token[], at: number): string =>
  tokens[at - 1]?.lower === 'only' ? tokens[at - 2]!.lower : (tokens[at - 1]?.lower ?? '')

/** What may follow a number that stands for its noun: the third [on] a tunnel, the second [in] five years. */
const stands: ReadonlySet<string> = new Set([
  'on',
  'in',
  'of',
  'since',
  'that',
  'for',
  'at',
  'against',
  'between',
  'within',
  'over',
  'after',
  'held',
  '.',
  ',',
  ';',
  'such',
  'there',
  'here'
])

const limits: ReadonlySet<string> = new Set(['in', 'for', 'since', 'to', 'of', 'by', 'at', 'on'])

/** `was attacked [three times]`. */
export function timesOf(
  phrases: readonly SlotPhrase[],
  {sentence: {tokens}, quantities}: Reading
): readonly SlotWord[] {
  return phrases.flatMap(({role, preposition, head, verb}) => {
    if (!verb || role !== 'circumstance' || preposition !== undefined) return []
    const {start, end} = tokens[head]!
    const times = quantities.find((it) => it.start <= start && end <= it.end && it.value.unit === 'time')
    return times?.value.exact && times.value.printed !== null
      ? [{attribute: 'times', name: String(times.value.printed), start: times.start, end: times.end}]
      : []
  })
}
