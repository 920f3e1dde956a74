import {lazy} from '../../general/lazy.ts'
import {
  captives,
  otherSwaps,
  pactForms,
  pactIdioms,
  papers,
  pointing,
  swapping,
  swaps
} from '../../language/en/paraphrases.ts'
import {breaks} from '../../language/en/slots.ts'
import type {Lexicon} from '../../packs/pack.ts'
import type {EventMention, Sentence, Token} from '../../types.ts'

/** Most words between a noun and what points to it: the [seven-page] paper. */
const reach = 5

/** Most words between a noun and the verb that is said of it: the paper [, which was later] signed. */
const near = 6

/** Tells, sentence by sentence in their order, of the events that each tells by another word; `own` are those it tells by their own. */
export type Paraphrases = (sentence: Sentence, own: readonly EventMention[]) => readonly EventMention[]

/**
 * Events that go by another word: `The seven-page [paper] was signed on Friday` is the truce that the article told of before. Only what is
 * signed, brokered or in force is a pact; what the sentence before told of comes first, then what the article began with.
 */
export function paraphrases(sentences: readonly Sentence[], {events}: Lexicon): Paraphrases {
  const ofCaptives = lazy(() => sentences.some(({tokens}) => tokens.some(({lower}) => captives.has(lower))))
  const [first, last] = [new Map<string, EventMention>(), new Map<string, EventMention>()]
  return (sentence, own) => {
    const found = sentence.tokens.flatMap((token, at) => paraphrase(token, at, sentence, own) ?? [])
    for (const event of [...own, ...found]) {
      const stages = events.get(event.event)?.stages ?? ''
      if (!first.has(stages)) first.set(stages, event)
      last.set(stages, event)
    }
    return found
  }

  function paraphrase(token: Token, at: number, sentence: Sentence, own: readonly EventMention[]) {
    if (swapping.has(token.lower)) return swapTold(at, sentence, own)
    const stages = papers.get(token.lower)
    if (!stages && !swaps.has(token.lower)) return undefined
    const {tokens, index} = sentence
    if (own.some(({start, end}) => token.start >= start && token.end <= end)) return undefined
    if (!isPointedTo(tokens, at) || !isPact(tokens, at)) return undefined
    const meant = stages ? lastOf(stages, index) : isSwap(tokens, at) ? {event: swap} : undefined
    return meant && mention(token, index, meant)
  }

  /** `exchanged 80 [prisoners]`. */
  function swapTold(at: number, {tokens, index}: Sentence, own: readonly EventMention[]): EventMention | undefined {
    const rest = tokens.slice(at + 1, at + reach)
    const object = rest.findIndex(({lower}) => captives.has(lower))
    if (object < 0 || !events.has(swap) || rest.slice(0, object).some(({lower}) => breaks.has(lower))) return undefined
    const {start} = tokens[at]!
    const {end} = rest[object]!
    return own.some((event) => event.start < end && event.end > start)
      ? undefined
      : {type: 'event', sentence: index, start, end, event: swap}
  }

  function lastOf(stages: ReadonlySet<string>, index: number): EventMention | undefined {
    const before = [...stages].map((stage) => last.get(stage)).find((it) => it?.sentence === index - 1)
    return before ?? [...stages].flatMap((stage) => first.get(stage) ?? [])[0]
  }

  function isSwap(tokens: readonly Token[], at: number): boolean {
    return events.has(swap) && !otherSwaps.has(objectOf(tokens, at)) && ofCaptives()
  }
}

const mention = (
  {start, end}: Token,
  sentence: number,
  {event, ordinal}: Pick<EventMention, 'event' | 'ordinal'>
): EventMention => ({type: 'event', sentence, start, end, event, ordinal})

const swap = 'prisoner-exchange'

const objectOf = (tokens: readonly Token[], at: number): string =>
  tokens[at + 1]?.lower === 'of' ? (tokens[at + 2]?.lower ?? '') : (tokens[at + 1]?.lower ?? '')

/** `[the] seven-page paper`, with no verb and no stop between. */
function isPointedTo(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const {lower} = tokens[before]!
    if (pointing.has(lower)) return true
    if (!/^[\p{L}\d-]+$/u.test(lower) || breaks.has(lower)) return false
  }
  return false
}

/** Whether a pact is what that is said of: `the paper [was signed]`, `[signed] the paper`, `the deal [takes effect]`. */
function isPact(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens.slice(Math.max(0, at - near), at), tokens.slice(at + 1, at + 1 + near)]
  if (before.some(({lower}, index) => pactForms.has(lower) && pointing.has(before[index + 1]?.lower ?? ''))) return true
  return behind.some(({lower}, index) => {
    const rest = behind.slice(index + 1, index + 3).map((it) => it.lower)
    const idiom = pactIdioms.get(lower)
    if (idiom) return idiom.test(rest[0]!) || idiom.test(rest.join(' '))
    return pactForms.has(lower) && behind.slice(0, index).every(isLight)
  })
}

/** Words between a thing and what is said of it: `, which was later`. */
const isLight = ({lower}: Token): boolean =>
  /^(?:,|of|which|that|was|were|is|are|has|had|have|been|be|being|not|later|finally|then|also|to|will|at|last|on|in|mon\w*|tues\w*|wednes\w*|thurs\w*|fri\w*|satur\w*|sun\w*)$/.test(
    lower
  )
