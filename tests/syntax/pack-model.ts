import type {Header} from '../../src/syntax/model.ts'
import type {ParserModel} from './learn-parser.ts'
import type {TaggerModel} from './learn-tagger.ts'
import type {Network} from './network.ts'

/** The bytes of a model, as `decodeModel` reads them. */
export function packModel(tagger: TaggerModel, parser: ParserModel): Uint8Array {
  const {known} = tagger
  const header: Header = {
    version: 1,
    words: known.words.join(' '),
    tags: known.tags,
    labels: known.labels,
    classOf: [...known.classOf],
    classes: known.classes.map((list) => [...list]),
    parts: known.parts.length,
    partOf: [...known.partOf],
    candidates: known.candidates.map((list) => [...list]),
    taggerSizes: tagger.sizes,
    parserSizes: parser.sizes,
    taggerWidth: tagger.net.width,
    parserWidth: parser.net.width
  }
  const head = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  return Buffer.concat([length, head, ...quantised(tagger.net), ...quantised(parser.net)])
}

// Of ten thousand weights the one of most weight is cut.
const within = 0.9999

/** Rows and bias in one measure, so that they can be added; outputs in another, for only their order counts. */
function quantised({rows, bias, outputs}: Network): readonly Buffer[] {
  const unit = limit(rows, within) / 127
  const largest = limit(outputs, 1)
  return [
    shorts(bias.map((value) => value / unit)),
    shorts(outputs.map((value) => (value / largest) * 2000)),
    Buffer.from(Int8Array.from(rows, (value) => Math.max(-127, Math.min(127, Math.round(value / unit)))).buffer)
  ]
}

/** The absolute value below which this share of the weights lies. */
function limit(values: Float32Array, share: number): number {
  const sorted = values.map(Math.abs).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}

function shorts(values: Float32Array): Buffer {
  const result = Buffer.alloc(values.length * 2)
  for (const [index, value] of values.entries())
    result.writeInt16LE(Math.max(-32767, Math.min(32767, Math.round(value))), index * 2)
  return result
}
