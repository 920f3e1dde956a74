import {type Sense, senses} from '../language/en/senses.ts'
import type {Lexicon} from '../packs/pack.ts'
import type {EventMention, Sentence} from '../types.ts'
import {isCapital} from './words.ts'

/** Fewer signs say nothing of what an article is about. */
const fewest = 3

/** So many do where none speaks against it. */
const fewestAlone = 2

/** How many times as many signs must speak for a sense as against it. */
const outweighs = 3

/** Events told in a word of two senses have the one that all words of their article speak for: `the [strike]` of drivers is no attack. */
export function inSense(
  events: readonly EventMention[],
  sentences: readonly Sentence[],
  lexicon: Lexicon
): readonly EventMention[] {
  const meant = senses.filter(
    ({to, ...sense}) => (to === undefined || lexicon.events.has(to)) && events.some(isOf(sense, sentences))
  )
  if (meant.length === 0) return events
  const told = new Set(meant.filter((sense) => isTold(sense, sentences)))
  return events.flatMap((event) => {
    const sense = meant.find((it) => isOf(it, sentences)(event))
    if (!sense || !(told.has(sense) || (sense.named && isNamed(event, sentences)))) return [event]
    return sense.to === undefined ? [] : [{...event, event: sense.to}]
  })
}

const isOf =
  ({from, words}: Sense, sentences: readonly Sentence[]) =>
  ({event, sentence, start, end}: EventMention): boolean => {
    if (event !== from) return false
    const {text, start: first} = sentences[sentence]!
    return words.has(text.slice(start - first, end - first).toLowerCase())
  }

/** `the solar probe [Helia]`: right behind it stands a name. */
function isNamed({sentence, end}: EventMention, sentences: readonly Sentence[]): boolean {
  const {tokens, text, start} = sentences[sentence]!
  const next = tokens.find((token) => token.start >= end)
  return next !== undefined && isCapital(next.text) && text.slice(end - start, next.start - start) === ' '
}

function isTold({signs, against}: Sense, sentences: readonly Sentence[]): boolean {
  let [pro, contra] = [0, 0]
  for (const {tokens} of sentences)
    for (const {lower} of tokens) {
      if (signs.has(lower)) pro++
      else if (against.has(lower)) contra++
    }
  return pro >= (contra > 0 ? fewest : fewestAlone) && pro >= outweighs * contra
}
