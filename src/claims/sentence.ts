import {lazy, lazyOrKnown} from '../general/lazy.ts'
import {remember} from '../general/remember.ts'
import {telling} from '../language/en/corrections.ts'
import type {Lexicon} from '../packs/pack.ts'
import type {Syntax} from '../syntax/index.ts'
import {DIGIT, SETTLING} from '../text/flags.ts'
import type {
  Annotated,
  Block,
  EventMention,
  Mention,
  PersonMention,
  QuantityMention,
  Sentence,
  Span,
  TimeMention,
  Token
} from '../types.ts'
import {antecedent, opensWithPerson} from './age/age-antecedent.ts'
import {type Clause, clauses} from './clause.ts'
import {type Context, contextOf} from './context.ts'
import {partsOf} from './event/dateline.ts'
import {type Deed, deedAt} from './event/deed.ts'
import {mayDeny} from './event/denial.ts'
import {paraphrases} from './event/paraphrase.ts'
import {type Named, names, overlaps} from './name/names.ts'
import {type Referred, referents} from './referent.ts'
import {mayPlace} from './slot/site-phrase.ts'
import {maySayState} from './state/state-phrase.ts'
import type {NameWords} from './terms.ts'
import {wordsOf} from './words.ts'

/** A sentence with all that was found in it, ready to make claims of. What few ask for is worked out when they do. */
export interface Reading {
  readonly sentence: Sentence
  readonly block: Block
  readonly mentions: readonly Mention[]
  readonly events: readonly EventMention[]
  readonly times: readonly TimeMention[]
  readonly quantities: readonly QuantityMention[]
  readonly clauses: () => readonly Clause[]
  readonly names: () => readonly Named[]
  /** Who did what in it; nothing without a model of the language. */
  readonly syntax: () => Syntax | undefined
  /** The same, if another has asked for it. */
  readonly parsed: () => Syntax | undefined
  /** What happened at a time of it, where no pack names that. */
  readonly deedAt: (time: TimeMention) => Deed | undefined
  /** What it speaks of beside its names. */
  readonly words: () => readonly string[]
  /** What stands around an event of it. */
  readonly around: (event: Span) => Context
  /** Whom the pronoun stands for that opens the sentence, if one does. */
  readonly meant: () => PersonMention | undefined
  /** What its definite nouns stand for: [the bridge] is the Tarne bridge. */
  readonly referred: () => readonly Referred[]
  /** The event told last before this sentence in its paragraph. */
  readonly told: Told | undefined
}

/** Reads who did what off the words of a sentence; nothing of one that is too long. */
export type Parse = (tokens: readonly Token[]) => Syntax | undefined

/** An event with the sentence that tells of it. */
export interface Told {
  readonly event: EventMention
  readonly reading: Reading
}

/**
 * Read the sentences of an article that can claim something: those with an event, a time, a number, a person or an outcome, but for bylines and for what a paper takes back.
 * `known` are the words of the article's names.
 */
export function readings(
  article: Annotated,
  known: NameWords,
  lexicon: Lexicon,
  parse: Parse | undefined
): readonly Reading[] {
  const {mentions, sentences, blocks} = article
  const result: Reading[] = []
  const referring = lazy(() => referents(article, known))
  const paraphrased = paraphrases(sentences, lexicon)
  // The mentions of a sentence stand together, in its order.
  let from = 0
  for (const sentence of sentences.flatMap(partsOf)) {
    let end = from
    while (mentions[end]?.sentence === sentence.index && mentions[end]!.start < sentence.end) end++
    const found = mentions.slice(from, end)
    from = end
    const other = paraphrased(sentence, found.filter(isEvent))
    const own = other.length === 0 ? found : [...found, ...other].sort((a, b) => a.start - b.start || b.end - a.end)
    // `He was 79.`: a number that counts nothing may be an age.
    if (own.length === 0 && !mayTell(sentence)) continue
    const block = blocks[sentence.block]!
    if (block.kind === 'byline' || telling.test(sentence.text)) continue
    const before = result.at(-1)
    const last = before && before.block === block ? lastEvent(before) : undefined
    const at = result.length
    const meant = () => (opensWithPerson(sentence.tokens) ? antecedent(result, at) : undefined)
    const referred = lazy(() => referring()(sentence))
    const read = reading(sentence, block, own, last, meant, referred, known, lexicon, parse)
    if (read) result.push(read)
  }
  return result
}

const isEvent = (mention: Mention): mention is EventMention => mention.type === 'event'

/** Kinds of numbers that are no number of things: two thirds, one in ten, 2-1, the third. */
const uncounted: ReadonlySet<string> = new Set(['ordinal'])

/** Whether a sentence without any mention may tell something: what settles a vote, what was not done, what is shut, where it happened. */
const mayTell = (sentence: Sentence): boolean =>
  (sentence.flags & (DIGIT | SETTLING)) !== 0 || mayDeny(sentence) || maySayState(sentence) || mayPlace(sentence)

function lastEvent(reading: Reading): Told | undefined {
  const event = reading.events.at(-1)
  return event ? {event, reading} : reading.told
}

function reading(
  sentence: Sentence,
  block: Block,
  mentions: readonly Mention[],
  told: Told | undefined,
  meant: Reading['meant'],
  referred: Reading['referred'],
  known: NameWords,
  lexicon: Lexicon,
  parse: Parse | undefined
): Reading | undefined {
  const events: EventMention[] = []
  const times: TimeMention[] = []
  const quantities: QuantityMention[] = []
  let persons = 0
  for (const mention of mentions) {
    if (mention.type === 'event') events.push(mention)
    else if (mention.type === 'time') times.push(mention)
    else if (mention.type === 'quantity' && !uncounted.has(mention.value.kind ?? '')) quantities.push(mention)
    else if (mention.type === 'person') persons++
  }
  if (events.length + times.length + quantities.length + persons === 0 && !mayTell(sentence)) return undefined
  const syntax = lazyOrKnown(() => parse?.(sentence.tokens))
  const read: Reading = {
    sentence,
    block,
    mentions,
    events: events.filter((event) => !times.some((time) => overlaps(event, time))),
    times,
    quantities,
    clauses: lazy(() => clauses(sentence.tokens, (offset) => times.some(({start}) => start === offset))),
    names: lazy(() => names(sentence, mentions, known, lexicon)),
    words: lazy(() => wordsOf(sentence)),
    syntax: syntax.get,
    parsed: syntax.known,
    deedAt: remember((time) => deedAt(time, read)),
    around: remember((event) => contextOf(event, read)),
    meant: lazy(meant),
    referred,
    told
  }
  return read
}

/** The clause that holds an offset. */
export function clauseAt(reading: Reading, offset: number): Clause | undefined {
  return reading.clauses().find(({start, end}) => offset >= start && offset < end)
}
