import type {CountLexicon, Lexicon} from '../pack.ts'
import type {QuantityMention} from '../types.ts'
import {cueAfter, cueBefore, reachedBy} from './count-cues.ts'
import type {Reading} from './sentence.ts'

/** What is counted, by the surest sign: what follows the thing, what stands before it, what it is called. */
export function counted(quantity: QuantityMention, reading: Reading, lexicon: Lexicon): CountLexicon | undefined {
  const candidates = [...new Set(kinds(quantity).flatMap((kind) => lexicon.countable(kind)))]
  if (candidates.length === 0) return undefined
  const fitting = candidates.filter((count) => isThing(quantity, count))
  return (
    // `reported 40 [suspected] cases`; people who are killed may be wounded ones.
    fitting.find((one) => !one.count.bare && words(quantity).some((word) => isCue(word, one))) ??
    fitting.find(cueAfter(quantity, reading)) ??
    fitting.find(cueBefore(quantity, reading)) ??
    reachedBy(quantity, fitting, reading) ??
    fitting.find((count) => words(quantity).some((word) => isCue(word, count))) ??
    candidates.find(({units}) => units.has(quantity.value.unit)) ??
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
  if (!before) return undefined
  const [stands, follows] = [cueBefore(before, reading), cueAfter(before, reading)]
  return fitting.find((count) => !count.things.measured && isThing(before, count) && (stands(count) || follows(count)))
}

/** Whether a head noun is one of the things that can be counted so: `12 soldiers`, `12 dead`, a bare `12`. */
export function isThing(quantity: QuantityMention, count: CountLexicon): boolean {
  const {unit} = quantity.value
  if (count.count.bare && (unit === '' || count.fates.has(unit))) return true
  return kinds(quantity).some((kind) => isKind(kind, count))
}

function isKind(kind: string, {things: {generic, specific}}: CountLexicon): boolean {
  return generic.has(kind) || specific.has(kind)
}

/** `member` and `crew member`: the head alone, and with the word before it; a `square kilometer` is no kilometer. */
export function kinds(quantity: QuantityMention): readonly string[] {
  const {modifiers, unit} = quantity.value
  if (powers.has(modifiers.at(-1) ?? '')) return [pair(quantity)]
  return modifiers.length > 0 ? [pair(quantity), unit] : [unit]
}

const powers: ReadonlySet<string> = new Set(['square', 'cubic'])

function pair({value: {modifiers, unit}}: QuantityMention): string {
  return `${modifiers.at(-1)} ${unit}`
}

/** The words between a number and its head, and the head. */
export function words({value}: QuantityMention): readonly string[] {
  return [...value.modifiers, value.unit]
}

/** `thousands of [displaced] civilians`, `12 [dead]`. */
function isCue(word: string | undefined, {after}: Pick<CountLexicon, 'after'>): boolean {
  const cues = word === undefined ? undefined : after.get(word)
  return cues?.some(({words}) => words.length === 1) ?? false
}

/** Whether nothing but a conjunction stands between two offsets of a sentence. */
export function isJoined(start: number, end: number, {sentence}: Reading): boolean {
  return joins.has(sentence.text.slice(start - sentence.start, end - sentence.start).trim())
}

const joins: ReadonlySet<string> = new Set(['and', ',', ', and', 'plus', 'as well as'])
