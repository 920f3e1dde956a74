import {published} from '../published.ts'
import type {Published, Text, TimeMention} from '../types.ts'
import {recognize} from './recognize.ts'
import {resolve} from './resolve.ts'

// The time stage, in the order in which a text goes through it. English words for times are data: src/language/en.

/** Whether a passage tells a story or the news, and the last date told. */
export {passages} from './passage.ts'
/** What is written: parsers/ read an expression from the word that calls them, refiners/ join and narrow what they found. */
export {recognize} from './recognize.ts'
/** What is meant: the order of day and month, the year, the day that an offset or a holiday comes to. */
export {resolve} from './resolve.ts'
export {tell} from './story.ts'
export type {Written} from './written.ts'

/** The times of a text in TIMEX3 and EDTF, in the order of the text, and when it appeared. Knows no clock: without an anchor values stay partial. */
export function extractTimes(text: Text): {
  readonly times: readonly TimeMention[]
  readonly published?: Published
} {
  const written = recognize(text)
  const appeared = published(text, written)
  return {times: resolve(written, appeared?.time), ...(appeared ? {published: appeared} : {})}
}
