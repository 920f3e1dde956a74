import {BE, FUTURE_CUES, IS, PAST_CUES, PAST_FUTURE, PLANNED} from '../language/en/time/tense.ts'
import {low} from './words.ts'
import type {Outlook, Words} from './written.ts'

const reach = 12

/**
 * Where the words around an expression look: [will meet on Friday] ahead, [said on Friday that it will] back,
 * [would meet on Friday] either way. The nearest verb before it decides.
 */
export function outlook(words: Words, from: number, to: number): Outlook {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const word = low(words, at)
    if (word === '"' || word === '“' || word === ';') break
    const plan = planAt(words, at)
    if (plan) return plan
    // [will have a meeting on Friday]
    if (word === 'have' && FUTURE_CUES.has(low(words, at - 1))) return 'ahead'
    if (PAST_CUES.has(word) || (isParticiple(word) && !BE.has(low(words, at - 1)))) return 'back'
  }
  const isPlanned = IS.has(low(words, to)) && PLANNED.has(low(words, to + 1))
  return isPlanned || low(words, to) === 'will' ? 'ahead' : 'back'
}

/** What a word says of a plan: [will], [is due], [was scheduled for]; nothing where it says none. */
function planAt(words: Words, at: number): Outlook | undefined {
  const word = low(words, at)
  if (PAST_FUTURE.has(word) && word === 'would') return 'unsure'
  if (FUTURE_CUES.has(word)) return 'ahead'
  if (!PLANNED.has(word)) return undefined
  const before = low(words, at - 1)
  if (PAST_FUTURE.has(before)) return 'unsure'
  const isPlan = IS.has(before) || (word !== 'due' && ['to', 'for'].includes(low(words, at + 1)))
  return isPlan ? 'ahead' : undefined
}

const isParticiple = (word: string) => word.length > 4 && word.endsWith('ed') && !PLANNED.has(word)
