import {averages, denials, lengthBars, uncounted} from '../../language/en/durations.ts'
import type {Span, TimeMention, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'

/** The index of the first token at or behind an offset. */
export function indexAt({sentence: {tokens}}: Reading, offset: number): number {
  const found = tokens.findIndex(({start}) => start >= offset)
  return found < 0 ? tokens.length : found
}

/** The tokens between two spans of a sentence, in whichever order they stand. */
export function tokensBetween(reading: Reading, a: Span, b: Span): readonly Token[] {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return reading.sentence.tokens.slice(indexAt(reading, first.end), indexAt(reading, second.start))
}

/** The word so many tokens before a mention, in lower case; empty before the sentence. */
export function wordBefore(reading: Reading, {start}: Span, back = 1): string {
  return reading.sentence.tokens[indexAt(reading, start) - back]?.lower ?? ''
}

/** The word right behind a mention, in lower case. */
export function wordAfter(reading: Reading, {end}: Span, on = 0): string {
  return reading.sentence.tokens[indexAt(reading, end) + on]?.lower ?? ''
}

/** Whether a length stands before its noun: `the [44-day] war`, `a [five year] term`; not `two [five-year] terms`. */
export function isAttributive(reading: Reading, length: TimeMention): boolean {
  const raw = text(reading, length)
  return /[-‑–]\p{L}+$/u.test(raw) && !/old$/i.test(raw) && /^\p{L}{3,}$/u.test(wordAfter(reading, length))
}

/** Whether a length is one whole that happened: not a limit, a rate, one of several, a part, an age, or one denied. */
export function isWhole(reading: Reading, length: TimeMention): boolean {
  const raw = text(reading, length).toLowerCase()
  if (
    /^(?:the )?(?:last|past|next|first|previous|preceding|following|coming|final|recent|subsequent)\b|\bolds?$|\bage$/.test(
      raw
    )
  )
    return false
  if (lengthBars.has(wordBefore(reading, length)) || isPartial(reading, length)) return false
  // [five of the ten days]
  if (
    !isAttributive(reading, length) &&
    wordBefore(reading, length) === 'the' &&
    wordBefore(reading, length, 2) === 'of'
  )
    return false
  if (
    isAttributive(reading, length) &&
    /[^su]s$/.test(wordAfter(reading, length)) &&
    !/series$/.test(wordAfter(reading, length))
  )
    return false
  return !/^(?:ago|later|earlier|old|apart|each|per)$/.test(wordAfter(reading, length))
}

/** Whether the sentence speaks of averages, or counts some days only: `a ten-day course, from 1 to 14 May, skips [weekends]`. */
function isPartial({sentence: {tokens}}: Reading, {value}: TimeMention): boolean {
  const isDays = value.value.endsWith('D')
  return tokens.some(({lower}) => averages.has(lower) || (isDays && uncounted.has(lower)))
}

/** Whether the words before an offset deny or suppose what follows; in `on 3 [May]` nothing does. */
export function isDenied({sentence: {tokens}, times}: Reading, before: number): boolean {
  return tokens.some(
    ({start, end, lower}) =>
      end <= before && denials.has(lower) && !times.some((time) => start >= time.start && end <= time.end)
  )
}

/** The words of a mention. */
export function text({sentence}: Reading, {start, end}: Span): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start)
}
