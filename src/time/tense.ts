import {BE, FUTURE_CUES, PAST_CUES} from '../language/en/time.ts'
import {low} from './words.ts'
import type {Words} from './written.ts'

const reach = 12

/**
 * Whether the words around an expression look ahead: [will meet on Friday], [the talks on Friday will].
 *
 * The nearest verb decides: [said on Friday that it will] looks back.
 */
export function isAhead(words: Words, from: number, to: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const word = low(words, at)
    if (word === '"' || word === '“' || word === ';') break
    if (FUTURE_CUES.has(word)) return true
    if (PAST_CUES.has(word) || (isParticiple(word) && !BE.has(low(words, at - 1)))) return false
  }
  return (
    ['will', 'is', 'are'].includes(low(words, to)) && (low(words, to) === 'will' || FUTURE_CUES.has(low(words, to + 1)))
  )
}

const isParticiple = (word: string) => word.length > 4 && word.endsWith('ed')
