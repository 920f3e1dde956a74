import {counting, dayLeads} from '../../language/en/durations.ts'
import type {TimeMention} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import {isEnd, isLength, type Placed, type Span, type SpanFinder} from './span.ts'
import {indexAt, isDenied, isWhole, tokensBetween, wordAfter} from './span-words.ts'

/** Most words between `after` and the date of what comes before: `ten years after [the end of the war in] 1945`. */
const reach = 10

/** Lengths counted from one date to another: `[In 2015], ten years after [the 2003 invasion]`; `before` counts back. */
export const counted: SpanFinder = (reading) =>
  reading.times.flatMap((length): Span[] => {
    const way = isLength(length) ? wordAfter(reading, length) : ''
    if ((way !== 'after' && way !== 'before') || !isWhole(reading, length) || isDenied(reading, length.start)) return []
    const anchor = anchorBehind(length, reading)
    if (anchor && isCoarse(anchor, length)) return []
    const target = anchor && targetOf(length, anchor, reading)
    if (!target) return []
    const [from, to] = [placed(anchor, reading), placed(target, reading)]
    return [{kind: 'lasted', length, ...(way === 'after' ? {start: from, end: to} : {start: to, end: from})}]
  })

/** `[a day] after it reported a loss for [2017]`: days are not counted from a year. */
function isCoarse({value: {granularity}}: TimeMention, {value: {days}}: TimeMention): boolean {
  return days !== undefined && days[1] < month && granularity !== 'day' && granularity !== 'time'
}

/** Days of the shortest month. */
const month = 28

export function placed(mention: TimeMention, reading: Reading): Placed {
  return {mention, reading}
}

/** The one date of the phrase behind a mention: up to the next comma or so, or verb of another. */
export function anchorBehind(mention: TimeMention, reading: Reading): TimeMention | undefined {
  const date = reading.times.find((time) => time.start >= mention.end && isEnd(time))
  if (!date) return undefined
  const words = tokensBetween(reading, mention, date).slice(1)
  return words.length <= reach && !words.some(({lower}) => bars.test(lower)) ? date : undefined
}

const bars = /^(?:[,;:()–—]|and|but|who|which|that|where|when|while|until|since|before|he|she|they|it|not|had)$/

/** The date that is so much later: right before the length, or right behind the phrase. */
function targetOf(length: TimeMention, anchor: TimeMention, reading: Reading): TimeMention | undefined {
  const {times} = reading
  const before = times.findLast((time) => time.end <= length.start)
  const words = before && tokensBetween(reading, before, length)
  // `In 2015[,] ten years after`; but of `from 2010 to 2015, ten years after` nobody knows.
  if (
    before &&
    isEnd(before) &&
    words &&
    words.length > 0 &&
    words.length <= 3 &&
    words.every(({lower}) => counting.has(lower))
  )
    return before
  const behind = times.find((time) => time.start >= anchor.end)
  if (!behind || !isEnd(behind) || (!/^[,)]$/.test(wordAfter(reading, anchor)) && !isNoun(anchor, behind, reading)))
    return undefined
  const after = tokensBetween(reading, anchor, behind)
  const comma = after.findIndex(({lower}) => /^[,)]$/.test(lower))
  const rest = after.slice(comma + 1)
  const closed = reading.sentence.tokens[indexAt(reading, behind.end)]?.lower ?? '.'
  return comma >= 0 && rest.length <= 2 && rest.every(({lower}) => dayLeads.has(lower)) && /^[^\p{L}]$/u.test(closed)
    ? behind
    : undefined
}

/** `after the 2003 [invasion], in 2015`. */
function isNoun(anchor: TimeMention, behind: TimeMention, reading: Reading): boolean {
  const words = tokensBetween(reading, anchor, behind)
  const comma = words.findIndex(({lower}) => lower === ',')
  return comma > 0 && comma <= 3 && !words.slice(0, comma).some(({lower}) => bars.test(lower))
}
