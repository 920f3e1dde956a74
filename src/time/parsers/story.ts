import {NARRATIVE_WHICH} from '../../language/en/time/relative.ts'
import {low} from '../words.ts'
import type {Words} from '../written.ts'

/** Which one of a row as seen from the last date told, and where the words that say so begin. */
export interface StoryOffset {
  readonly from: number
  readonly count: -1 | 0 | 1
}

/** What stands before a unit: [that year], [the same day], [the following spring], [the next day], [the year before] is read elsewhere. */
export function storyOffset(words: Words, at: number): StoryOffset | undefined {
  const word = low(words, at - 1)
  const isSame = word === 'same' && /^(?:the|that|this)$/.test(low(words, at - 2))
  if (isSame) return {from: at - 2, count: 0}
  if (word === 'that') return {from: at - 1, count: 0}
  if (word === 'very' && low(words, at - 2) === 'that') return {from: at - 2, count: 0}
  const count = NARRATIVE_WHICH.get(word)
  if (count !== undefined && low(words, at - 2) === 'the') return {from: at - 2, count}
  return word === 'next' && low(words, at - 2) === 'the' ? {from: at - 2, count: 1} : undefined
}
