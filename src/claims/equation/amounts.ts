import {hedgeOf, intervalOf} from '../../extract/hedge.ts'
import {numberAt, type Printed} from '../../extract/number.ts'
import {DIGIT, NUMBER_OPENER} from '../../text/flags.ts'
import type {Quantity, Span, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'

/** A number with what it counts, as far as that is written. */
export interface Amount extends Span {
  readonly value: Quantity
}

/** The numbers of a sentence, in their order, with the words between them. */
export interface Amounts {
  readonly list: readonly Amount[]
  /** The words before the first number, between two, and after the last one, in lower case. */
  readonly gaps: readonly string[]
}

/** What is asked of a sentence to find its numbers. */
type Numbered = Pick<Reading, 'sentence' | 'mentions' | 'quantities'>

/** All numbers of a sentence but its dates: those that count something, and those that are bare: `([12] of [48])`. */
export function amounts(reading: Numbered): Amounts {
  const {sentence, quantities} = reading
  const list = [...quantities, ...bare(reading)]
    .map(({start, end, value}): Amount => ({start, end, value}))
    .sort((a, b) => a.start - b.start)
  const text = sentence.text.toLowerCase()
  const between = (from: number, to: number) => text.slice(from - sentence.start, to - sentence.start)
  const gaps = list.map(({start}, at) => between(list[at - 1]?.end ?? sentence.start, start))
  return {list, gaps: [...gaps, between(list.at(-1)?.end ?? sentence.start, sentence.end)]}
}

/** Numbers that count nothing that is written. */
function bare({sentence, mentions}: Numbered): readonly Amount[] {
  const {tokens} = sentence
  const found: Amount[] = []
  let at = 0
  let mention = 0
  while (at < tokens.length) {
    const token = tokens[at]!
    while (mention < mentions.length && mentions[mention]!.end <= token.start) mention++
    const number = isFree(token) ? numberAt(tokens, at) : undefined
    if (number && isCounting(tokens, at, number)) found.push(amountOf(tokens, at, number))
    at = number?.end ?? at + 1
  }
  return found

  // Mentions are in the order of their beginnings, and few cover a number.
  function isFree({start, flags}: Token): boolean {
    if (!(flags & (DIGIT | NUMBER_OPENER))) return false
    for (let index = mention; index < mentions.length && mentions[index]!.start <= start; index++)
      if (mentions[index]!.end > start && mentions[index]!.type !== 'quotation') return false
    return true
  }
}

/** Whether a number may count: neither a year nor the `one` of [one of them]. */
function isCounting(tokens: readonly Token[], at: number, {value, digits, part}: Printed): boolean {
  return !part && (digits ? !/^(?:1[5-9]|20)\d\d$/.test(tokens[at]!.text) : value > 1)
}

function amountOf(tokens: readonly Token[], at: number, number: Printed): Amount {
  const hedge = hedgeOf(tokens, at)
  const value: Quantity = {...intervalOf(number, hedge?.hedge), unit: '', modifiers: []}
  return {start: tokens[hedge?.from ?? at]!.start, end: tokens[number.end - 1]!.end, value}
}
