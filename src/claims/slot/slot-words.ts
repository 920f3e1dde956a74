import {ordinals} from '../../language/en/ordinals.ts'
import type {Syntax} from '../../syntax/index.ts'
import type {EventMention, Span} from '../../types.ts'
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
  {tree: {heads}}: Syntax,
  {sentence: {tokens}}: Reading
): readonly SlotWord[] {
  if (ordinal === undefined || ordinal < 0) return []
  const behind = tokens.find((token) => token.start >= end)?.lower ?? ''
  const word = tokens.find((token, at) => heads[at] === head && ordinals.get(token.lower) === ordinal)
  if (!word || (ordinal === 1 && limits.has(behind))) return []
  return [{attribute: 'ordinal', name: String(ordinal), start: word.start, end: word.end}]
}

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
