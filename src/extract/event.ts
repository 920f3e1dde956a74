import {ordinals} from '../language/en/ordinals.ts'
import type {Lexicon} from '../packs/pack.ts'
import {EVENT_OPENER, EXCEPTION_OPENER} from '../text/flags.ts'
import {phrasesAt} from '../text/phrases.ts'
import type {EventMention, Extractor, Sentence, Token} from '../types.ts'
import {inSense} from './sense.ts'

/** Words between an ordinal and its noun: `second [Moscow-brokered] ceasefire`. */
const reach = 4

/** Find the events that the packs know: `ceasefire`, `launched an offensive`. */
export function events(lexicon: Lexicon): Extractor {
  return ({sentences}) => {
    const result: EventMention[] = []
    for (const sentence of sentences) if (sentence.flags & EVENT_OPENER) addEvents(result, sentence, lexicon)
    return inSense(result, sentences, lexicon)
  }
}

function addEvents(result: EventMention[], {index, tokens}: Sentence, lexicon: Lexicon): void {
  // For each entry up to which token its words mean something else.
  let excepted: Map<string, number> | undefined
  let free = 0
  for (let at = 0; at < tokens.length; at++) {
    const {flags} = tokens[at]!
    if (flags & EXCEPTION_OPENER)
      for (const {value, end} of phrasesAt(lexicon.exceptions, tokens, at)) {
        excepted ??= new Map()
        for (const event of value) excepted.set(event, Math.max(end, excepted.get(event) ?? 0))
      }
    if (!(flags & EVENT_OPENER) || at < free) continue
    const cues = phrasesAt(lexicon.cues, tokens, at)
    const found = cues.length === 0 ? undefined : cues.find(({value}) => at >= (excepted?.get(value.event) ?? 0))
    if (!found) continue
    free = found.end
    const {event, verbal} = found.value
    const ordinal = verbal ? undefined : ordinalBefore(tokens, at)
    const [start, end] = [tokens[at]!.start, tokens[free - 1]!.end]
    result.push({type: 'event', sentence: index, start, end, event, ordinal})
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
