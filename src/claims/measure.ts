import type {CountLexicon} from '../count-lexicon.ts'
import {measures, periods} from '../language/en/counting.ts'
import type {Measure, QuantityMention, Token} from '../types.ts'
import {isJoined, isThing, words} from './counted.ts'
import {clauseAt, type Reading} from './sentence.ts'

/** What a number measures: a whole, unless its sentence says otherwise. */
export function measure(quantity: QuantityMention, count: CountLexicon, reading: Reading): Measure {
  const tokens = clauseAt(reading, quantity.start)?.tokens ?? []
  const near = nearby(tokens, quantity)
  const word = near.map(({lower}) => measures.get(lower)).find((found) => found !== undefined)
  if (word && !comparative(near, quantity)) return word
  if (isSummand(quantity, count, reading) || isRest(quantity, reading)) return 'part'
  return tokens.some(({lower}) => periods.has(lower)) ? 'period' : 'total'
}

/** Whose number it is: the name that stands last before it in its clause; empty where none does. */
export function holder({start}: QuantityMention, reading: Reading): string {
  const clause = clauseAt(reading, start)
  const people = reading.mentions
    .filter((mention) => mention.type === 'person')
    .map(({start, end, fullName}) => ({start, end, name: fullName}))
  const before = [...reading.names(), ...people].filter(
    (name) => clause && name.start >= clause.start && name.end <= start
  )
  return before.sort((a, b) => a.start - b.start).at(-1)?.name ?? ''
}

/** `[since June] the war has displaced 118,000 people`. */
export function since({start: at}: QuantityMention, reading: Reading): string | undefined {
  const clause = clauseAt(reading, at)
  const time = reading.times.find(({start}) => clause?.tokens.findLast(({end}) => end <= start)?.lower === 'since')
  return time?.value.value
}

/** The words before a number, and the one behind it: `[another] 12`, `12 [more]`; `33 died, more than 20 of them` says nothing of the 33. */
function nearby(tokens: readonly Token[], {start, end}: QuantityMention): readonly Token[] {
  const behind = tokens.find((token) => token.start >= end)
  return tokens.filter((token) => (token.end > start - 20 && token.start < end) || token === behind)
}

/** `[more] than 12` compares; `12 [more]` adds. */
function comparative(near: readonly Token[], {start, end}: QuantityMention): boolean {
  return near.some(
    (token, at) =>
      token.lower === 'more' && near[at + 1]?.lower === 'than' && token.end > start - 8 && token.start < end
  )
}

/** `[12 soldiers] and [3 civilians] were killed`: each is a part of what was killed. */
function isSummand({start, end, value}: QuantityMention, count: CountLexicon, reading: Reading): boolean {
  return reading.quantities.some((other) => {
    if (other.value.unit !== '' && value.unit !== '' && !isThing(other, count)) return false
    const [first, second] = other.start > start ? [end, other.start] : [other.end, start]
    return second > first && isJoined(first, second, reading)
  })
}

/** `two [other] people` are some of more; `three killed and 5 [others] wounded` are all that were wounded. */
function isRest(quantity: QuantityMention, {quantities}: Reading): boolean {
  return (
    words(quantity).some((word) => word === 'other' || word === 'others') &&
    !quantities.some(({end}) => end < quantity.start)
  )
}
