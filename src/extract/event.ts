import {ordinals} from '../language/en/ordinals.ts'
import type {Lexicon} from '../pack.ts'
import {phraseAt} from '../phrases.ts'
import type {EventMention, Extractor, Sentence, Token} from '../types.ts'

/** Words between an ordinal and its noun: `second [Moscow-brokered] ceasefire`. */
const reach = 4

/** Find the events that the packs know: `ceasefire`, `launched an offensive`. */
export function events(lexicon: Lexicon): Extractor {
  return ({sentences}) => {
    const result: EventMention[] = []
    for (const sentence of sentences) addEvents(result, sentence, lexicon)
    return result
  }
}

function addEvents(result: EventMention[], {index, tokens}: Sentence, lexicon: Lexicon): void {
  let at = 0
  while (at < tokens.length) {
    const found = phraseAt(lexicon.cues, tokens, at)
    if (found?.value.event) {
      const [first, last] = [tokens[at]!, tokens[found.end - 1]!]
      const ordinal = found.value.verbal ? undefined : ordinalBefore(tokens, at)
      const {event} = found.value
      result.push({type: 'event', sentence: index, start: first.start, end: last.end, event, ordinal})
    }
    at = found?.end ?? at + 1
  }
}

/** `[second] ceasefire`, but not `the second day of the ceasefire` nor `Second [Sell War]`, which is a name. */
function ordinalBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const {lower, text} = tokens[i]!
    if (stops.has(lower)) return undefined
    const ordinal = ordinals.get(lower)
    if (ordinal !== undefined && text === lower) return ordinal
  }
  return undefined
}

const stops: ReadonlySet<string> = new Set([
  'of',
  'the',
  'a',
  'an',
  'and',
  'in',
  'on',
  'to',
  ',',
  '.',
  'day',
  'week',
  'month',
  'year',
  'time',
  'quarter',
  'half'
])
