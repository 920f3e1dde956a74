import type {Published, Text, TimeMention} from '../types.ts'
import {published} from '../values/published.ts'
import {entriesOf} from './entries.ts'
import {recognize} from './recognize.ts'
import {resolve} from './resolve.ts'

/*
 * The time stage, in the order in which a text goes through it. English words for times are data: src/language/en/time.
 *
 * 1. recognize.ts: what is written. parsers/ read an expression from the word that calls them, refiners/ join and narrow what they found.
 * 2. resolve.ts: what is meant. order.ts tells day from month, passage.ts a story from the news, story.ts the last date told;
 *    calendar.ts counts, with which-year.ts, of-year.ts, weekday.ts and holidays.ts.
 * 3. build.ts: values in TIMEX3 and EDTF, with their days.
 */

export {recognize} from './recognize.ts'
export {resolve} from './resolve.ts'

/** The times of a text in TIMEX3 and EDTF, in the order of the text, and when it appeared. Knows no clock: without an anchor values stay partial. */
export function extractTimes(text: Text): {
  readonly times: readonly TimeMention[]
  readonly published?: Published
} {
  const written = recognize(text)
  const appeared = published(text, written)
  const dayFirst = text.publisher?.dayFirst
  const times = resolve(written, appeared?.time, [], dayFirst, entriesOf(text, written))
  return {times, ...(appeared ? {published: appeared} : {})}
}
