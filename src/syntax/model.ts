import {type Kernel, kernel} from './kernel.ts'
import {type TaggerSizes, taggerOffsets} from './tagger.ts'
import {type Kinds, kindsOf, type ParserSizes, parserOffsets} from './transitions.ts'
import {type Memory, memoryOf} from './wasm.ts'

/** A feature-sum network: the hidden layer is what is positive of the sum of the active rows and the bias; outputs are linear in it. */
export interface Layer {
  readonly kernel: Kernel
  /** Address of the bias. */
  readonly bias: number
  /** The first row of each kind of feature. */
  readonly offsets: Int32Array
}

/** Some outputs to choose from, with their address: what they stand for is their number less `shift`. */
export interface Choice {
  readonly values: Int32Array
  readonly from: number
  readonly to: number
}

/** All that tagging and parsing need to know of a language; nothing in it changes but its scratch room. */
export interface Model {
  readonly vocabulary: ReadonlyMap<string, number>
  readonly tags: readonly string[]
  readonly forms: readonly string[]
  readonly labels: readonly string[]
  /** The class of each word, 0 for those unknown; half of the classes are for words with a capital. */
  readonly classOf: Int32Array
  readonly classes: readonly Choice[]
  readonly partOf: Int32Array
  readonly parts: number
  readonly candidates: readonly Choice[]
  /** What may follow with one word on the stack, and with more. */
  readonly moves: readonly [few: Choice, all: Choice]
  /** The sides and kinds of dependents that each label stands for, as bits. */
  readonly kinds: Kinds
  readonly taggerSizes: TaggerSizes
  readonly parserSizes: ParserSizes
  readonly tagger: Layer
  readonly parser: Layer
  /** Where features are written and scores are read, as {@link scratch} has it. */
  readonly active: Int32Array
  readonly scores: Int32Array
}

/** What stands in JSON at the head of a model's file. */
export interface Header {
  readonly version: 1
  readonly words: string
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly classOf: readonly number[]
  readonly classes: readonly (readonly number[])[]
  readonly parts: number
  readonly partOf: readonly number[]
  readonly candidates: readonly (readonly number[])[]
  readonly taggerSizes: TaggerSizes
  readonly parserSizes: ParserSizes
  readonly taggerWidth: number
  readonly parserWidth: number
}

/** Addresses: active rows, scores, and two sums of up to 256 short numbers. */
export const scratch = {active: 0, scores: 512, ahead: 1024, sum: 1536, end: 2048}

/** The bytes of a model: the length of its header, the header in JSON, then the two networks, each its bias, outputs and rows. */
export function decodeModel(bytes: Uint8Array): Model {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const header: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)))
  const networks = bytes.subarray(4 + length)
  const lists = [...header.classes, ...header.candidates.map((list) => list.map((it) => it + 3)), [0, 1], [0, 1, 2]]
  const memory = memoryOf(scratch.end + networks.length + lists.reduce((sum, list) => sum + list.length * 4, 4))
  new Uint8Array(memory.buffer).set(networks, scratch.end)
  const {tagger, parser, end} = layers(header, memory)
  const choices = choicesOf(lists, memory, end, header.classes.length, header.candidates.length)
  const forms = header.tags.map((tag) => tag.split('|')[1]!)
  return {
    ...header,
    vocabulary: vocabularyOf(header.words),
    tags: header.tags.map((tag) => tag.split('|')[0]!),
    forms,
    classOf: Int32Array.from(header.classOf),
    classes: choices.slice(0, header.classes.length),
    partOf: Int32Array.from(header.partOf),
    candidates: choices.slice(header.classes.length, -2),
    moves: [choices.at(-2)!, choices.at(-1)!],
    kinds: kindsOf(header.labels, forms),
    tagger,
    parser,
    active: new Int32Array(memory.buffer, scratch.active, 128),
    scores: new Int32Array(memory.buffer, scratch.scores, 128)
  }
}

function vocabularyOf(words: string): ReadonlyMap<string, number> {
  const result = new Map<string, number>()
  const list = words.split(' ')
  for (let at = 0; at < list.length; at++) result.set(list[at]!, at + 1)
  return result
}

function layers(header: Header, memory: Memory): {tagger: Layer; parser: Layer; end: number} {
  const {taggerWidth, parserWidth, tags, labels} = header
  let at = scratch.end
  const layer = ({rows, offsets}: {rows: number; offsets: Int32Array}, width: number, count: number): Layer => {
    const bias = at
    const outputs = bias + width * 2
    const table = outputs + count * width * 2
    at = table + rows * width
    return {kernel: kernel(memory, {width, rows: table, outputs}), bias, offsets}
  }
  const tagger = layer(taggerOffsets(header.taggerSizes), taggerWidth, tags.length)
  return {tagger, parser: layer(parserOffsets(header.parserSizes), parserWidth, 3 + labels.length), end: at}
}

/** Lists of outputs, written behind the networks; of labels, the numbers are those of the labels. */
function choicesOf(
  lists: readonly (readonly number[])[],
  memory: Memory,
  end: number,
  labelled: number,
  count: number
): readonly Choice[] {
  let from = (end + 3) & ~3
  return lists.map((list, index) => {
    const values = new Int32Array(memory.buffer, from, list.length)
    values.set(list)
    const label = index >= labelled && index < labelled + count
    const choice = {values: label ? values.map((it) => it - 3) : values, from, to: from + list.length * 4}
    from = choice.to
    return choice
  })
}

/** The best of some outputs for the sums at `scratch.sum`; the first where several are. */
export function best({kernel}: Layer, {values, from, to}: Choice, scores: Int32Array): number {
  if (values.length === 1) return values[0]!
  kernel.score(from, to, scratch.sum, scratch.scores)
  let top = 0
  for (let index = 1; index < values.length; index++) if (scores[index]! > scores[top]!) top = index
  return values[top]!
}
