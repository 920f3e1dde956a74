import {clauses} from '../../src/claims/clause.ts'
import {contextOf} from '../../src/claims/context.ts'
import {datedEvent} from '../../src/claims/event/dated-event.ts'
import {deedAt, deedOf, deedSubject} from '../../src/claims/event/deed.ts'
import {names} from '../../src/claims/name/names.ts'
import type {Parse, Reading} from '../../src/claims/sentence.ts'
import {eventSubject} from '../../src/claims/subject.ts'
import {type NameWords, nameWords} from '../../src/claims/terms.ts'
import {wordsOf} from '../../src/claims/words.ts'
import {parser} from '../../src/language/en/parser.ts'
import {concept} from '../../src/packs/concepts.ts'
import type {Lexicon} from '../../src/packs/pack.ts'
import {annotate, article} from '../../src/pipeline.ts'
import type {Annotated, Article, EventMention, Sentence, Span, Subject, Time, TimeMention} from '../../src/types.ts'
import {type GoldDocument, type GoldMention, isAction} from './ecb.ts'
import {printed} from './spacing.ts'

/** An action that people annotated, with what factlint makes of the words there. */
export interface Told {
  readonly topic: number
  readonly document: string
  readonly chain: string | null
  readonly article: Article
  /** Absent where nothing is read: in the address of a page, in a byline. */
  readonly subject?: Subject
}

/** Read documents as factlint does, each with its own syntax, and tell its actions. */
export async function tell(documents: readonly GoldDocument[], lexicon: Lexicon): Promise<readonly Told[]> {
  const [known, parse] = [new Map<string, string>(), parser()]
  const told: Told[] = []
  for (const document of documents) {
    const {text, at} = printed(document.text.replace(/^http[^\n]*/, (url) => ' '.repeat(url.length)))
    const {article: annotated} = await annotate({path: `${document.id}.txt`, text}, lexicon)
    const kept = article(annotated, lexicon, {names: known, parse})
    const find = finder(annotated, lexicon, parse)
    for (const mention of document.mentions.filter(isAction)) told.push(telling(mention, kept, at))

    function telling({start, end, chain}: GoldMention, kept: Article, at: Int32Array): Told {
      const subject = find({start: at[start]!, end: at[end]!})
      return {topic: document.topic, document: document.id, chain, article: kept, ...(subject ? {subject} : {})}
    }
  }
  return told
}

/** Tells what happened in a span of the raw file. */
function finder(article: Annotated, lexicon: Lexicon, parse: Parse): (span: Span) => Subject | undefined {
  const words = nameWords(article)
  const places = new Map<number, {readonly sentence: Sentence; readonly token: number}>()
  for (const sentence of article.sentences)
    for (const [token, {start}] of sentence.tokens.entries())
      places.set(rawAt(article, sentence, start), {sentence, token})
  const readings = new Map<Sentence, Reading>()
  return ({start, end}) => {
    const found: {readonly sentence: Sentence; readonly token: number}[] = []
    for (let at = start; at < end; at++) {
      const place = places.get(at)
      if (place) found.push(place)
    }
    const sentence = found[0]?.sentence
    if (!sentence) return undefined
    const reading = readings.get(sentence) ?? read(sentence, article, words, lexicon, parse)
    readings.set(sentence, reading)
    const tokens = found.filter((it) => it.sentence === sentence).map(({token}) => token)
    return subjectAt(tokens, reading, lexicon)
  }
}

function rawAt({blocks}: Annotated, {block}: Sentence, offset: number): number {
  const run = blocks[block]!.prose.runs.findLast(({at}) => at <= offset)!
  return run.raw + Math.min(offset - run.at, run.rawLength)
}

/** Any sentence of an article, also one that claims nothing. */
function read(sentence: Sentence, article: Annotated, known: NameWords, lexicon: Lexicon, parse: Parse): Reading {
  const mentions = article.mentions.filter((it) => it.sentence === sentence.index)
  const [named, words, syntax] = [names(sentence, mentions, known, lexicon), wordsOf(sentence), parse(sentence.tokens)]
  const parts = clauses(sentence.tokens, () => false)
  const around = (event: Span) => contextOf(event, {sentence, mentions})
  return {
    sentence,
    block: article.blocks[sentence.block]!,
    mentions,
    events: mentions.filter((it) => it.type === 'event'),
    times: mentions.filter((it) => it.type === 'time'),
    quantities: mentions.filter((it) => it.type === 'quantity'),
    clauses: () => parts,
    names: () => named,
    words: () => words,
    syntax: () => syntax,
    parsed: () => undefined,
    deedAt: () => undefined,
    around,
    meant: () => undefined,
    referred: () => [],
    told: undefined
  }
}

/** The event of a pack, or what the syntax says, or the word itself; with the date that its sentence gives it. */
function subjectAt(tokens: readonly number[], reading: Reading, lexicon: Lexicon): Subject {
  const event = reading.events.find((it) => headsOf(it, reading).some((head) => tokens.includes(head)))
  if (event) {
    const isIts = (time: TimeMention) => datedEvent(time, reading, lexicon)?.event === event
    return eventSubject({event, reading}, lexicon, {date: dayOf(reading, isIts)})
  }
  const predication = reading.syntax()?.predications.find(({predicate}) => tokens.includes(predicate))
  if (!predication) return bareSubject(tokens, reading)
  const {lemma, form, particle, predicate} = predication
  const said = deedOf(predication, reading) ?? concept(lemma, form, particle)
  const isIts = (time: TimeMention) => deedAt(time, reading)?.predication.predicate === predicate
  return {...deedSubject({concept: said, predication, past: true}, reading), date: dayOf(reading, isIts)}
}

function dayOf({times}: Reading, isIts: (time: TimeMention) => boolean): Time | undefined {
  return times.find((time) => /^(?:DATE|TIME)$/.test(time.value.timex) && isIts(time))?.value
}

/** What a phrase names is its head: of `[fell] to their deaths` the fall, though people may have marked the deaths as another event. */
function headsOf({start, end}: EventMention, reading: Reading): readonly number[] {
  const {tokens} = reading.sentence
  const own = [...tokens.keys()].filter((at) => tokens[at]!.start < end && start < tokens[at]!.end)
  const heads = reading.syntax()?.tree.heads
  return heads ? own.filter((at) => !own.includes(heads[at]!)) : own
}

/** A word of which nobody tells who did it to whom: all names of its sentence take part. */
function bareSubject(tokens: readonly number[], reading: Reading): Subject {
  const word = reading.sentence.tokens[tokens.at(-1)!]!
  const event = concept(word.lower, 'noun')
  const names = reading.names()
  return {
    kind: 'event',
    label: event,
    event,
    family: `deed ${event}`,
    parties: [...new Set(names.flatMap(({name, role}) => (role === 'actor' ? [name] : [])))].sort(),
    brokers: [],
    places: [...new Set(names.flatMap(({name, role}) => (role === 'place' ? [name] : [])))].sort(),
    words: reading.words(),
    ...reading.around(word)
  }
}
