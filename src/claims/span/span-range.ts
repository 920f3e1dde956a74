import {lengthLeads, measuring} from '../../language/en/durations.ts'
import {auxiliaries, isVerb} from '../../language/en/verbs.ts'
import type {TimeMention, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import {isEnd, isLength, type Span, type SpanFinder, type SpanKind} from './span.ts'
import {isAttributive, isDenied, isWhole, tokensBetween, wordAfter, wordBefore} from './span-words.ts'

/** Most words between a length and its range. */
const reach = 8

/** Lengths beside the range that they measure: `lasted 54 days, [from 27 September to 10 November]`, `the siege ([3 May – 9 June]) lasted five weeks`. */
export const ranged: SpanFinder = (reading) => {
  const ranges = reading.times.filter((time) => isEnd(time) && time.value.value.includes('/'))
  const lengths = reading.times.filter(isLength)
  return ranges.flatMap((range) => {
    const near = lengths
      .map((length) => ({length, words: tokensBetween(reading, length, range)}))
      .sort((a, b) => a.words.length - b.words.length)[0]
    const kind = near && kindOf(near.length, range, near.words, reading)
    return kind ? [{kind, length: near.length, both: range} satisfies Span] : []
  })
}

/** The same with something told of each end: `lasted 60 days, [from 3 March], when a post was stormed, [to 12 May], when the ceasefire took effect`. */
export const parted: SpanFinder = (reading) => {
  const [first, second, ...others] = reading.times.filter(isEnd)
  const lengths = reading.times.filter(isLength)
  const [length] = lengths
  if (!length || !first || !second || others.length > 0 || lengths.length > 1 || length.start > first.start) return []
  const aside = tokensBetween(reading, first, second)
  const isParted =
    aside[0]?.text === ',' && /^(?:when|where|the|as|a|an)$/.test(aside[1]?.lower ?? '') && aside.at(-2)?.text === ','
  const isRange = wordBefore(reading, first) === 'from' && /^(?:to|until|till)$/.test(wordBefore(reading, second))
  const words = tokensBetween(reading, length, first)
  if (!isParted || !isRange || isAttributive(reading, length) || !isWhole(reading, length)) return []
  if (isDenied(reading, length.start) || !isLed(length, first, words, reading)) return []
  return [{kind: 'lasted', length, start: {mention: first, reading}, end: {mention: second, reading}}]
}

function kindOf(
  length: TimeMention,
  range: TimeMention,
  words: readonly Token[],
  reading: Reading
): SpanKind | undefined {
  if (words.length > reach || words.some(parts) || !isWhole(reading, length) || isDenied(reading, length.start))
    return undefined
  const isBetween = wordBefore(reading, range) === 'between'
  if (isAttributive(reading, length)) {
    if (isBetween) return 'within'
    // `From 2010 to 2015 [a] two-year drought` lies somewhere in it, `the two-year drought` is it.
    const isFirst = length.start < range.start
    return isFirst || wordBefore(reading, length) === 'the' ? 'beside' : 'within'
  }
  if (isBetween) return 'within'
  return isLed(length, range, words, reading) ? 'lasted' : undefined
}

/** `[lasted] five weeks`, `54 days[,] from 27 September to 10 November`, `3 May – 9 June[,] five weeks`. */
function isLed(length: TimeMention, range: TimeMention, words: readonly Token[], reading: Reading): boolean {
  const isFirst = length.start < range.start
  if (lengthLeads.has(wordBefore(reading, length))) return isFirst || words.some(({lower}) => measuring.has(lower))
  const isClosed = !/^\p{L}/u.test(wordAfter(reading, length))
  return isFirst ? words.every(({lower}) => /^(?:[,(:–—-]|from)$/.test(lower)) : isClosed && words.length === 1
}

/** Words that begin something else: `for two years [and worked] from 2010 to 2012`. */
function parts({lower}: Token): boolean {
  if (measuring.has(lower)) return false
  return (
    /^(?:and|or|but|;|when|while|after|before|since|who|where|until|he|she|they|with)$/.test(lower) ||
    auxiliaries.has(lower) ||
    isVerb(lower)
  )
}
