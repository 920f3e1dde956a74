import {fillers, measures, periods, phrasePrepositions, reaching} from '../language/en/counting.ts'
import type {CountLexicon, Lexicon} from '../pack.ts'
import {phraseAt, phrases} from '../phrases.ts'
import type {CountClaim, Measure, QuantityMention, Subject, Token} from '../types.ts'
import {countedSubject} from './counted.ts'
import type {ClaimMaker, Sitting} from './index.ts'
import {modality} from './modality.ts'
import {clauseAt, type Reading} from './sentence.ts'

/** Most words of a phrase between the thing counted and its verb: `12 people [in the coastal town] were killed`. */
const phraseReach = 5

/** How many of what: one claim for each number whose sentence says what it counts. */
export function counts(lexicon: Lexicon): ClaimMaker {
  return (reading, sitting) =>
    reading.quantities.flatMap((quantity) => {
      const found = counted(quantity, reading, lexicon)
      return found
        ? [claim(quantity, found, reading, sitting, countedSubject(quantity, found.count, reading, sitting, lexicon))]
        : []
    })
}

function claim(
  quantity: QuantityMention,
  found: CountLexicon,
  reading: Reading,
  sitting: Sitting,
  subject: Subject
): CountClaim {
  const {count, specific} = found
  const asOf = sitting.article.published?.time.latest
  const begin = since(quantity, reading)
  return {
    type: 'count',
    subject,
    attribute: `count:${count.id}`,
    value: quantity.value,
    thing: kinds(quantity).find((kind) => specific.has(kind)) ?? count.things,
    measure: measure(quantity, found, reading),
    cumulative: count.cumulative ?? false,
    recurring: count.bare ?? false,
    ...(count.held ? {holder: holder(quantity, reading)} : {}),
    ...(begin === undefined ? {} : {since: begin}),
    ...(asOf === undefined ? {} : {asOf}),
    voice: sitting.voice(quantity),
    ...modality(clauseAt(reading, quantity.start)?.tokens ?? [], quantity.start, reading.times),
    place: sitting.place(reading.block, quantity),
    sentence: reading.sentence.index,
    heading: reading.block.kind !== 'paragraph'
  }
}

/** What is counted, by the surest sign: what follows the thing, what stands before it, what it is called. */
function counted(quantity: QuantityMention, reading: Reading, {counts}: Lexicon): CountLexicon | undefined {
  const fitting = counts.filter((count) => isThing(quantity, count))
  return (
    fitting.find((count) => isAfter(quantity, count, reading)) ??
    fitting.find((count) => isBefore(quantity, count, reading)) ??
    fitting.find((count) => isReached(quantity, count, reading)) ??
    fitting.find((count) => words(quantity).some((word) => isCue(word, count))) ??
    counts.find(({units}) => units.has(quantity.value.unit)) ??
    countedBeside(quantity, fitting, reading)
  )
}

/** `killed 12 soldiers [and 3 civilians]`: what is joined to a number is counted with it. */
function countedBeside(
  quantity: QuantityMention,
  fitting: readonly CountLexicon[],
  reading: Reading
): CountLexicon | undefined {
  const before = reading.quantities.find(({end}) => end < quantity.start && isJoined(end, quantity.start, reading))
  return (
    before &&
    fitting.find(
      (count) => isThing(before, count) && (isBefore(before, count, reading) || isAfter(before, count, reading))
    )
  )
}

function isThing(quantity: QuantityMention, count: CountLexicon): boolean {
  const {modifiers, unit} = quantity.value
  if ((unit === '' && count.count.bare === true) || isKind(unit, count) || isCue(unit, count)) return true
  return modifiers.length > 0 && isKind(pair(quantity), count)
}

function isKind(kind: string, {generic, specific}: CountLexicon): boolean {
  return generic.has(kind) || specific.has(kind)
}

/** `member` and `crew member`: the head alone, and with the word before it. */
function kinds(quantity: QuantityMention): readonly string[] {
  const {modifiers, unit} = quantity.value
  return modifiers.length > 0 ? [pair(quantity), unit] : [unit]
}

function pair({value: {modifiers, unit}}: QuantityMention): string {
  return `${modifiers.at(-1)} ${unit}`
}

function words({value}: QuantityMention): readonly string[] {
  return [...value.modifiers, value.unit]
}

/** `thousands of [displaced] civilians`, `12 [dead]`. */
function isCue(word: string | undefined, {after}: CountLexicon): boolean {
  const cues = word === undefined ? undefined : after.get(word)
  return cues?.some(({words}) => words.length === 1) ?? false
}

/** `[killed] at least 12 people`: the cue ends where the quantity begins. */
function isBefore({start}: QuantityMention, {before}: CountLexicon, {sentence}: Reading): boolean {
  const {tokens} = sentence
  const at = tokens.findIndex((token) => token.end > start)
  return [1, 2, 3, 4, 5, 6].some((length) => at >= length && phraseAt(before, tokens, at - length)?.end === at)
}

/** `the [death toll] from the blast [stood at] 12`: a noun that says it, and a verb of reaching right before the number. */
function isReached(quantity: QuantityMention, {subjects}: CountLexicon, reading: Reading): boolean {
  const tokens = clauseAt(reading, quantity.start)?.tokens ?? []
  const at = tokens.findIndex(({end}) => end > quantity.start)
  const noun = tokens.findIndex((_, index) => phraseAt(subjects, tokens, index))
  return (
    noun >= 0 &&
    noun < at &&
    [1, 2].some((length) => at >= length && phraseAt(reachingPhrases, tokens, at - length)?.end === at)
  )
}

const reachingPhrases = phrases(reaching.map((phrase) => [phrase, true] as const))

/** `12 people were [killed]`: the cue follows, with nothing but auxiliaries or one phrase of place between. */
function isAfter({end, value}: QuantityMention, {after}: CountLexicon, {sentence}: Reading): boolean {
  const {tokens} = sentence
  let at = tokens.findIndex((token) => token.start >= end)
  if (at < 0) return false
  if (value.unit !== '' && phrasePrepositions.has(tokens[at]!.lower)) at = afterPhrase(tokens, at)
  for (; at < tokens.length; at++) {
    if (phraseAt(after, tokens, at)) return true
    if (!fillers.has(tokens[at]!.lower)) return false
  }
  return false
}

/** The first auxiliary behind a phrase, or its beginning if none is near. */
function afterPhrase(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i <= Math.min(at + phraseReach, tokens.length - 1); i++)
    if (auxiliaries.has(tokens[i]!.lower)) return i
  return at
}

const auxiliaries: ReadonlySet<string> = new Set([
  'were',
  'was',
  'are',
  'is',
  'have',
  'has',
  'had',
  'died',
  'remain',
  'remained'
])

function measure(quantity: QuantityMention, count: CountLexicon, reading: Reading): Measure {
  const tokens = clauseAt(reading, quantity.start)?.tokens ?? []
  const near = nearby(tokens, quantity)
  const word = near.map(({lower}) => measures.get(lower)).find((found) => found !== undefined)
  if (word && !comparative(near, quantity)) return word
  if (isSummand(quantity, count, reading) || isRest(quantity, reading)) return 'part'
  return tokens.some(({lower}) => periods.has(lower)) ? 'period' : 'total'
}

/** Whose number it is: the name that stands last before it in its clause; empty where none does. */
function holder({start}: QuantityMention, reading: Reading): string {
  const clause = clauseAt(reading, start)
  const people = reading.mentions
    .filter((mention) => mention.type === 'person')
    .map(({start, end, fullName}) => ({start, end, name: fullName}))
  const before = [...reading.names, ...people].filter(
    (name) => clause && name.start >= clause.start && name.end <= start
  )
  return before.sort((a, b) => a.start - b.start).at(-1)?.name ?? ''
}

/** `[since June] the war has displaced 118,000 people`. */
function since({start: at}: QuantityMention, reading: Reading): string | undefined {
  const clause = clauseAt(reading, at)
  const time = reading.times.find(({start}) => clause?.tokens.findLast(({end}) => end <= start)?.lower === 'since')
  return time?.value.value
}

/** The words before a number, and the one behind it: `[another] 12`, `12 [more]`; `33 died, more than 20 of them` says nothing of the 33. */
function nearby(tokens: readonly Token[], {start, end}: QuantityMention): readonly Token[] {
  const behind = tokens.find((token) => token.start >= end)
  return tokens.filter((token) => (token.end > start - 20 && token.start < end) || token === behind)
}

/** `[more] than 12` compares; `12 [more]` adds. */
function comparative(near: readonly Token[], {start, end}: QuantityMention): boolean {
  return near.some(
    (token, at) =>
      token.lower === 'more' && near[at + 1]?.lower === 'than' && token.end > start - 8 && token.start < end
  )
}

/** `[12 soldiers] and [3 civilians] were killed`: each is a part of what was killed. */
function isSummand({start, end, value}: QuantityMention, count: CountLexicon, reading: Reading): boolean {
  return reading.quantities.some((other) => {
    if (other.value.unit !== '' && value.unit !== '' && !isThing(other, count)) return false
    const [first, second] = other.start > start ? [end, other.start] : [other.end, start]
    return second > first && isJoined(first, second, reading)
  })
}

/** Whether nothing but a conjunction stands between two offsets of a sentence. */
function isJoined(start: number, end: number, {sentence}: Reading): boolean {
  return joins.has(sentence.text.slice(start - sentence.start, end - sentence.start).trim())
}

/** `two [other] people` are some of more; `three killed and 5 [others] wounded` are all that were wounded. */
function isRest(quantity: QuantityMention, {quantities}: Reading): boolean {
  return (
    words(quantity).some((word) => word === 'other' || word === 'others') &&
    !quantities.some(({end}) => end < quantity.start)
  )
}

const joins: ReadonlySet<string> = new Set(['and', ',', ', and', 'plus', 'as well as'])
