import {endings2, endings3, endings4, gaps, openings, shapes, type Words} from './words.ts'

// What the tagger sees of a word, each a row of its table.

/** How many of the vocabulary, the most frequent, are told apart at each place. */
export interface TaggerSizes {
  readonly words: number
  readonly near: number
  readonly far: number
  readonly classes: number
  readonly tags: number
}

export const taggerRows = 21

export function taggerOffsets({words, near, far, classes, tags}: TaggerSizes): {offsets: Int32Array; rows: number} {
  const sizes = [
    words + 1, // 0 the word
    endings3, // 1
    endings2, // 2
    openings, // 3
    shapes * gaps, // 4
    near + 1, // 5 the word before
    near + 1, // 6 the next word
    endings3, // 7 its ending
    shapes, // 8
    shapes, // 9
    gaps, // 10 what stands behind
    far + 1, // 11 two before
    far + 1, // 12 two behind
    classes + 1, // 13 class of the next
    classes + 1, // 14 class of the second next
    classes + 1, // 15 class of the word
    tags, // 16 tag before
    tags, // 17 tag two before
    tags * tags, // 18 both
    endings4, // 19
    classes + 1 // 20 class of what it may be a form of
  ]
  const offsets = new Int32Array(sizes.length)
  let rows = 0
  for (const [slot, size] of sizes.entries()) {
    offsets[slot] = rows
    rows += size
  }
  return {offsets, rows}
}

/** The rows of word `at`; `tags` are those given so far, `none` stands for what is before the first. */
export function taggerFeatures(
  words: Words,
  at: number,
  tags: Int32Array,
  none: number,
  sizes: TaggerSizes,
  classOf: Int32Array,
  offsets: Int32Array,
  out: Int32Array
): void {
  const {word, stem, ending4, ending3, ending2, opening, shape, gap, count} = words
  const next = at + 1 < count
  const second = at + 2 < count
  const id = word[at]!
  const before = at > 0 ? word[at - 1]! : 0
  const after = next ? word[at + 1]! : 0
  const before2 = at > 1 ? word[at - 2]! : 0
  const after2 = second ? word[at + 2]! : 0
  const tag1 = at > 0 ? tags[at - 1]! : none
  const tag2 = at > 1 ? tags[at - 2]! : none
  out[0] = offsets[0]! + (id <= sizes.words ? id : 0)
  out[1] = offsets[1]! + ending3[at]!
  out[2] = offsets[2]! + ending2[at]!
  out[3] = offsets[3]! + opening[at]!
  out[4] = offsets[4]! + shape[at]! * gaps + gap[at]!
  out[5] = offsets[5]! + (before <= sizes.near ? before : 0)
  out[6] = offsets[6]! + (after <= sizes.near ? after : 0)
  out[7] = offsets[7]! + (next ? ending3[at + 1]! : 0)
  out[8] = offsets[8]! + (at > 0 ? shape[at - 1]! : 15)
  out[9] = offsets[9]! + (next ? shape[at + 1]! : 15)
  out[10] = offsets[10]! + gap[at + 1]!
  out[11] = offsets[11]! + (before2 <= sizes.far ? before2 : 0)
  out[12] = offsets[12]! + (after2 <= sizes.far ? after2 : 0)
  out[13] = offsets[13]! + (next ? classOf[after]! : sizes.classes)
  out[14] = offsets[14]! + (second ? classOf[after2]! : sizes.classes)
  out[15] = offsets[15]! + classOf[id]!
  out[16] = offsets[16]! + tag1
  out[17] = offsets[17]! + tag2
  out[18] = offsets[18]! + tag1 * sizes.tags + tag2
  out[20] = offsets[20]! + (stem[at] ? classOf[stem[at]!]! : sizes.classes)
  out[19] = offsets[19]! + ending4[at]!
}
