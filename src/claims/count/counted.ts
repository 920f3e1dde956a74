import type {CountLexicon} from '../../packs/count-lexicon.ts'
import type {Lexicon} from '../../packs/pack.ts'
import type {QuantityMention} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import {saidAfter, saidBefore, saidReached} from './count-cues.ts'

/** What is counted, by the surest sign: what follows the thing, what stands before it, what it is called. */
export function counted(quantity: QuantityMention, reading: Reading, lexicon: Lexicon): CountLexicon | undefined {
  const named = kinds(quantity)
  const candidates = countable(named, lexicon)
  if (candidates.length === 0) return undefined
  const fitting = candidates.filter((count) => isOne(quantity.value.unit, named, count))
  const told = fitting.length > 0 ? toldOf(quantity, fitting, reading, lexicon) : undefined
  return (
    told ??
    candidates.find(({units}) => units.has(quantity.value.unit)) ??
    besideOf(quantity, fitting, reading, lexicon)
  )
}

/** What things of these kinds may be counted as. */
function countable([kind = '', head]: readonly string[], {counts}: Lexicon): readonly CountLexicon[] {
  const found = counts.countable(kind)
  if (head === undefined) return found
  const more = counts.countable(head)
  return found.length === 0 ? more : [...new Set([...found, ...more])]
}

/** What the words around a number and its thing say that it counts. */
function toldOf(
  quantity: QuantityMention,
  fitting: readonly CountLexicon[],
  reading: Reading,
  lexicon: Lexicon
): CountLexicon | undefined {
  const own = words(quantity)
  const says = ({said}: CountLexicon) => own.some((word) => said.has(word))
  return (
    // `reported 40 [suspected] cases`; people who are killed may be wounded ones.
    fitting.find((it) => !it.count.bare && says(it)) ??
    firstOf(fitting, saidAfter(quantity, reading, lexicon)) ??
    firstOf(fitting, saidBefore(quantity, reading, lexicon)) ??
    saidReached(quantity, fitting, reading, lexicon) ??
    fitting.find(says)
  )
}

function firstOf(counts: readonly CountLexicon[], said: ReadonlySet<CountLexicon>): CountLexicon | undefined {
  return said.size > 0 ? counts.find((count) => said.has(count)) : undefined
}

/** `killed 12 soldiers [and 3 civilians]`: what is joined to a number is counted with it. */
function besideOf(
  quantity: QuantityMention,
  fitting: readonly CountLexicon[],
  reading: Reading,
  lexicon: Lexicon
): CountLexicon | undefined {
  const before =
    fitting.length > 0 &&
    reading.quantities.find(({end}) => end < quantity.start && isJoined(end, quantity.start, reading))
  if (!before) return undefined
  const said = new Set([...saidBefore(before, reading, lexicon), ...saidAfter(before, reading, lexicon)])
  return fitting.find((count) => !count.things.measured && said.has(count) && isThing(before, count))
}

/** Whether a head noun is one of the things that can be counted so: `12 soldiers`, `12 dead`, a bare `12`. */
export function isThing(quantity: QuantityMention, count: CountLexicon): boolean {
  return isOne(quantity.value.unit, kinds(quantity), count)
}

function isOne(unit: string, kinds: readonly string[], count: CountLexicon): boolean {
  if (count.count.bare && (unit === '' || count.said.has(unit))) return true
  return kinds.some((kind) => isKind(kind, count))
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

/** Whether nothing but a conjunction stands between two offsets of a sentence. */
export function isJoined(start: number, end: number, {sentence}: Reading): boolean {
  return joins.has(sentence.text.slice(start - sentence.start, end - sentence.start).trim())
}

const joins: ReadonlySet<string> = new Set(['and', ',', ', and', 'plus', 'as well as'])
