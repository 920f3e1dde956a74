import {measures, periods, ranks, stretches} from '../../language/en/counting.ts'
import type {CountLexicon} from '../../packs/count-lexicon.ts'
import type {Measure, QuantityMention, Token} from '../../types.ts'
import {clauseAt, type Reading} from '../sentence.ts'
import {isJoined, isThing, words} from './counted.ts'

/** What a number measures: a whole, unless its sentence says otherwise. */
export function measure(quantity: QuantityMention, reading: Reading): Measure {
  const word = beside(quantity, reading.sentence.tokens)
  // 87 percent [of those] vaccinated are no part of the percent.
  if (word && !(word === 'part' && quantity.value.kind === 'percent')) return word
  if (isRest(quantity, reading) || isInOrder(quantity, reading)) return 'part'
  // 148 millimetres of rain [in 24 hours] are all of it.
  if (quantity.value.kind !== 'measure' && isOfDay(quantity, reading)) return 'rate'
  const tokens = clauseAt(reading, quantity.start)?.tokens ?? []
  return tokens.some(
    (token, at) =>
      periods.has(token.lower) &&
      !isRecord(tokens, at) &&
      !isAttribute(tokens, at) &&
      !isWithin(token, reading.quantities) &&
      (!spatial.has(token.lower) || isOverTime(tokens, at, reading))
  )
    ? 'period'
    : 'total'
}

/** `the [highest] reading [since] 1993`: no stretch over which anything was gathered. */
function isRecord(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.lower === 'since' && tokens.slice(Math.max(0, at - nearRank), at).some(({lower}) => ranks.has(lower))
  )
}

/** `for [the overall] victory`: no stretch either. */
const isAttribute = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'overall' && /^(?:the|an)$/.test(tokens[at - 1]?.lower ?? '')

/** Words from a superlative to the time that it goes back to. */
const nearRank = 5

/** Words of time that are words of space too. */
const spatial: ReadonlySet<string> = new Set(['over', 'past'])

/** `over [the past year]`, `over [the years]`, `in the past [month]`; not `over the bridge`, `walked past the guards`. */
function isOverTime(tokens: readonly Token[], at: number, {times}: Reading): boolean {
  const {start, end} = tokens[at]!
  if (tokens[at]!.lower === 'past' && tokens[at - 1]?.lower === 'the') return true
  return (
    times.some((time) => time.end > start && time.start - end < nearTime) ||
    tokens.slice(at + 1, at + 5).some(({lower}) => stretches.has(lower))
  )
}

/** Characters from `over` to a time: `over the course of May`. */
const nearTime = 16

/** `gave 1,412 doses [that day]`, `12 deaths [in 24 hours]`: so many of all. */
function isOfDay({start, end}: QuantityMention, {sentence: {tokens}}: Reading): boolean {
  return tokens.some(
    (token, at) =>
      dayLengths.has(token.lower) &&
      oneOf.has(tokens[at - 1]?.lower ?? '') &&
      (token.start >= end ? token.start - end : start - token.end) < near
  )
}

const dayLengths: ReadonlySet<string> = new Set(['day', 'hours', 'night', 'shift'])
const oneOf: ReadonlySet<string> = new Set(['that', 'one', 'single', '24', 'a', 'each', 'every'])

/** Characters between a number and the day that it was gathered in. */
const near = 40

/** `[over] 20 reviews` is no stretch of time. */
function isWithin(token: Token, quantities: readonly QuantityMention[]): boolean {
  return quantities.some(({start, end}) => token.start >= start && token.end <= end)
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
  const tokens = clause?.tokens ?? []
  const time = reading.times.find(({start}) => {
    const before = tokens.findLastIndex(({end}) => end <= start)
    return tokens[before]?.lower === 'since' && !isRecord(tokens, before)
  })
  return time?.value.value
}

/**
 * What the words before a number and the one behind it make of it: `[another] 12`, `12 [more]`; `33 died, more than 20 of them` says
 * nothing of the 33, and `[more] than 12` only compares.
 */
function beside({start, end}: QuantityMention, tokens: readonly Token[]): Measure | undefined {
  const behind = tokens.findIndex((token) => token.start >= end)
  // more than 20 [of them]
  const last =
    behind < 0 ? tokens.length - 1 : Math.min(tokens.length - 1, behind + (tokens[behind]!.lower === 'of' ? 1 : 0))
  for (let at = last; at >= 0 && tokens[at]!.end > start - reach; at--) {
    const found = measures.get(tokens[at]!.lower)
    // 43 [per] cent
    if (found === 'rate' && tokens[at]!.start >= start && tokens[at]!.end <= end) continue
    // 84 firefighters [whom] they sent
    const isObject = tokens[at]!.lower === 'whom' && tokens[at - 1]?.lower !== 'of'
    if (found && !isObject && tokens[at + 1]?.lower !== 'than') return found
  }
  return undefined
}

/** Characters before a number within which a word may say what it measures. */
const reach = 20

/** `[12 soldiers] and [3 civilians] were killed`: each is a part of what was killed. */
export function isSummand({start, end, value}: QuantityMention, count: CountLexicon, reading: Reading): boolean {
  return reading.quantities.some((other) => {
    if (other.value.unit !== '' && value.unit !== '' && !isThing(other, count)) return false
    const [first, second] = other.start > start ? [end, other.start] : [other.end, start]
    return second > first && isJoined(first, second, reading)
  })
}

/** `his [first] five points`, `the [last] two hostages`: there are more. */
const isInOrder = ({start}: QuantityMention, {sentence: {tokens}}: Reading): boolean =>
  places.has(tokens.findLast(({end}) => end <= start)?.lower ?? '')

const places: ReadonlySet<string> = new Set(['first', 'last', 'next', 'final', 'top'])

/** `two [other] people` are some of more; `three killed and 5 [others] wounded` are all that were wounded. */
function isRest(quantity: QuantityMention, {quantities}: Reading): boolean {
  return (
    words(quantity).some((word) => word === 'other' || word === 'others') &&
    !quantities.some(({end}) => end < quantity.start)
  )
}
