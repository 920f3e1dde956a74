import {published} from '../published.ts'
import type {Published, Text, TimeMention} from '../types.ts'
import {recognize} from './recognize.ts'
import {resolve} from './resolve.ts'

export {recognize} from './recognize.ts'
export {resolve} from './resolve.ts'

/** The times of a text, and when it appeared. */
export function extractTimes(text: Text): {
  readonly times: readonly TimeMention[]
  readonly published?: Published
} {
  const written = recognize(text)
  const appeared = published(text, written)
  return {times: resolve(written, appeared?.time), ...(appeared ? {published: appeared} : {})}
}
