import {
  agreed,
  beginnings,
  dayLeads,
  endings,
  expiries,
  particles,
  resuming,
  sameSubject
} from '../../language/en/durations.ts'
import {isVerb} from '../../language/en/verbs.ts'
import type {TimeMention} from '../../types.ts'
import type {Sitting} from '../maker.ts'
import type {Reading} from '../sentence.ts'
import {isEnd, isLength, type Placed, type Span, type SpanFinder} from './span.ts'
import {indexAt, isAttributive, isDenied, isWhole, tokensBetween, wordAfter, wordBefore} from './span-words.ts'

/** A day with the verb that makes it a beginning or an end. */
interface Bound {
  readonly side: 'start' | 'end'
  readonly time: TimeMention
  /** Where its verb begins. */
  readonly verb: number
}

/** Most words between a length and the verb that begins its span. */
const reach = 5

/** Lengths with a beginning and an end told by verbs: `A five-year mandate, [signed in November 2020], [expires in 2023]`. */
export const bounded: SpanFinder = (reading, sitting) => {
  const lengths = reading.times.filter((time) => isLength(time) && isWhole(reading, time))
  const [length] = lengths
  if (lengths.length !== 1 || !length) return []
  const dates = reading.times.filter((time) => isEnd(time))
  if (dates.length > 2 || isDenied(reading, length.start)) return []
  const bounds = dates.flatMap((time) => boundOf(time, reading) ?? [])
  if (bounds.length !== dates.length) return []
  const [first, second] = bounds
  if (first?.side === 'start' && second?.side === 'end') return within(length, first, second, reading)
  if (first?.side === 'end' && !second) return alone(length, first, reading, sitting)
  return []
}

/** The verb right before a day: `[began] on 3 May`, `[until] 2025`. */
function boundOf(time: TimeMention, reading: Reading): Bound | undefined {
  const {tokens} = reading.sentence
  let at = indexAt(reading, time.start) - 1
  while (at > 0 && dayLeads.has(tokens[at]!.lower)) at--
  const word = tokens[at]
  if (!word) return undefined
  const particle = particles.get(word.lower)?.get(tokens[at - 1]?.lower ?? '')
  const side = particle ?? (beginnings.has(word.lower) ? 'start' : endings.has(word.lower) ? 'end' : undefined)
  if (!side || (particles.has(word.lower) && !particle)) return undefined
  return {side, time, verb: (particle ? tokens[at - 1]! : word).start}
}

/** `began on 3 May and ended on 9 May, after two weeks`: one subject, and the length is its own. */
function within(length: TimeMention, start: Bound, end: Bound, reading: Reading): readonly Span[] {
  const between = {start: end.verb, end: end.verb}
  const isOne = tokensBetween(reading, start.time, between).every(
    ({lower, start}) => sameSubject.has(lower) || (start >= length.start && start < length.end)
  )
  if (!isOne || !belongs(length, start, end, reading)) return []
  if (mayEndEarly(length, end, reading)) return []
  return [{kind: 'lasted', length, start: {mention: start.time, reading}, end: {mention: end.time, reading}}]
}

/** `a five-year mandate … ended in 2023`: what is agreed for five years expires after them, and may end before. */
function mayEndEarly(length: TimeMention, end: Bound, reading: Reading): boolean {
  const {tokens} = reading.sentence
  if (length.start > end.verb || /^(?:lasted|lasting)$/.test(wordBefore(reading, length))) return false
  const nouns = tokens.filter(({start}) => start >= length.end && start < end.verb)
  const verb = tokens.filter(({start}) => start >= end.verb && start < end.time.start)
  return nouns.some(({lower}) => agreed.has(lower)) && !verb.some(({lower}) => expiries.has(lower))
}

function belongs(length: TimeMention, start: Bound, end: Bound, reading: Reading): boolean {
  if (length.start < start.verb)
    return (
      isAttributive(reading, length) &&
      tokensBetween(reading, length, {start: start.verb, end: start.verb}).filter(({lower}) => lower !== ',').length <=
        reach &&
      !tokensBetween(reading, length, {start: start.verb, end: start.verb}).some(
        ({lower}) => isVerb(lower) || lower === 'and'
      )
    )
  return (
    isAfter(length, reading) ||
    (length.start < end.verb && /^(?:for|lasted|lasting)$/.test(wordBefore(reading, length)))
  )
}

/** `, [after] two weeks`, `, [lasting] 44 days`; not `after two weeks [of talks]`. */
function isAfter(length: TimeMention, reading: Reading): boolean {
  return /^(?:after|lasting|lasted)$/.test(wordBefore(reading, length)) && !/^\p{L}/u.test(wordAfter(reading, length))
}

/** An end alone: its beginning stands in the sentence before: `The strike began on 3 May. [It] ended on 9 May after two weeks`. */
function alone(length: TimeMention, end: Bound, reading: Reading, sitting: Sitting): readonly Span[] {
  const placed = {mention: end.time, reading}
  const start = isAfter(length, reading) ? begun(reading, sitting) : undefined
  if (start) return [{kind: 'lasted', length, start, end: placed}]
  return []
}

function begun(reading: Reading, {readings}: Sitting): Placed | undefined {
  const before = readingBefore(reading, readings)
  const opens = resuming.has(reading.sentence.tokens[0]?.lower ?? '')
  if (!opens || before?.sentence.block !== reading.sentence.block) return undefined
  const dates = before.times.filter(isEnd)
  const bound = dates.length === 1 ? boundOf(dates[0]!, before) : undefined
  return bound?.side === 'start' ? {mention: bound.time, reading: before} : undefined
}

/** The reading of the sentence before; bylines have none, so that a reading stands no further on than its sentence. */
function readingBefore({sentence: {index}}: Reading, readings: readonly Reading[]): Reading | undefined {
  let at = Math.min(index, readings.length) - 1
  while (at >= 0 && readings[at]!.sentence.index >= index) at--
  return readings[at]
}
