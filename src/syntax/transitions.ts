import {endings3, gaps, type Words} from './words.ts'

/** Where the arc-hybrid parser stands: what is on the stack, what comes next, and the arcs so far. Word `count` is the root. */
export interface State {
  count: number
  readonly stack: Int32Array
  depth: number
  next: number
  readonly heads: Int32Array
  readonly labels: Int32Array
  /** Leftmost, nearest left and rightmost dependent; -1 for none. */
  readonly first: Int32Array
  readonly near: Int32Array
  readonly last: Int32Array
  /** Which kinds of dependents it has on its left and on its right. */
  readonly leftKinds: Int32Array
  readonly rightKinds: Int32Array
}

/** Room for the states of a parser of so many words. */
export function roomForState(count: number): State {
  const size = count + 1
  return {
    count,
    stack: new Int32Array(size),
    depth: 0,
    next: 0,
    heads: new Int32Array(size),
    labels: new Int32Array(size),
    first: new Int32Array(size),
    near: new Int32Array(size),
    last: new Int32Array(size),
    leftKinds: new Int32Array(size),
    rightKinds: new Int32Array(size)
  }
}

/** The state before the first move, in the room given. */
export function stateOf(count: number, state: State = roomForState(count)): State {
  state.count = count
  state.depth = state.next = 0
  for (let at = 0; at <= count; at++) {
    state.heads[at] = state.first[at] = state.near[at] = state.last[at] = -1
    state.labels[at] = state.leftKinds[at] = state.rightKinds[at] = 0
  }
  return state
}

export const [SHIFT, LEFT, RIGHT] = [0, 1, 2]

/** The kinds of dependents that labels and tags stand for, as bits: of labels six on the left, then six on the right; of tags one on the left. */
export interface Kinds {
  readonly labels: Int32Array
  readonly tags: Int32Array
}

const joined = 16
const relative = 64

/** Bits of labels and Penn tags: [who fled] is a clause of its own. */
export function kindsOf(labels: readonly string[], forms: readonly string[]): Kinds {
  return {
    labels: Int32Array.from(labels, (label) => (leftBits[label] ?? 0) | ((rightBits[label] ?? 0) << 6)),
    tags: Int32Array.from(forms, (form) => (/^W(?:DT|P)/.test(form) ? relative : 0))
  }
}

/** The bit of a label in the set of kinds of dependents; 64 sets on each side. */
const leftBits: Readonly<Record<string, number>> = {
  case: 1,
  mark: 2,
  nsubj: 4,
  'nsubj:pass': 4,
  csubj: 4,
  expl: 4,
  aux: 8,
  cop: 8,
  'aux:pass': 8,
  cc: joined,
  det: 32,
  'nmod:poss': 32
}

const rightBits: Readonly<Record<string, number>> = {
  obj: 1,
  ccomp: 1,
  obl: 2,
  'obl:agent': 2,
  xcomp: 4,
  conj: 8,
  nmod: 16,
  appos: 16,
  'acl:relcl': 32,
  acl: 32,
  advcl: 32,
  flat: 1
}

export function shift(state: State): void {
  state.stack[state.depth++] = state.next++
}

/** The top of the stack becomes a dependent of the next word. */
export function left(state: State, label: number, tag: number, kinds: Kinds): void {
  const child = state.stack[--state.depth]!
  const head = state.next
  state.heads[child] = head
  state.labels[child] = label
  state.first[head] = child
  if (state.near[head] === -1) state.near[head] = child
  state.leftKinds[head]! |= (kinds.labels[label]! & 63) | kinds.tags[tag]!
}

/** The top of the stack becomes a dependent of the one below. */
export function right(state: State, label: number, kinds: Kinds): void {
  const child = state.stack[--state.depth]!
  const head = state.stack[state.depth - 1]!
  state.heads[child] = head
  state.labels[child] = label
  state.last[head] = child
  state.rightKinds[head]! |= kinds.labels[label]! >> 6
}

export interface ParserSizes {
  readonly words: number
  readonly second: number
  readonly function: number
  /** With two more: nothing there, and the root. */
  readonly tags: number
  readonly labels: number
}

const distances = 8
const commas = 3

/** Where the rows of each kind begin in the table. */
export function parserOffsets(sizes: ParserSizes): {offsets: Int32Array; rows: number} {
  const {words, second, function: small, tags, labels} = sizes
  const list = [
    words + 2, // 0 B0 word
    endings3, // 1 B0 ending
    tags, // 2 B0 tag
    gaps, // 3 B0 gap
    second + 2, // 4 B1 word
    tags, // 5 B1 tag
    gaps, // 6 B1 gap
    tags, // 7 B2 tag
    tags * tags, // 8 B0, B1 tag
    tags, // 9 B3 tag
    tags, // 10 tag of the word before B0
    words + 2, // 11 S0 word
    endings3, // 12 S0 ending
    tags, // 13 S0 tag
    second + 2, // 14 S1 word
    tags, // 15 S1 tag
    tags, // 16 S2 tag
    tags * tags, // 17 S0, B0 tag
    tags * tags, // 18 S1, S0 tag
    distances * commas, // 19 S0 to B0
    128 * 2, // 20 S0 left kinds
    64, // 21 S0 right kinds
    128, // 22 S1 left kinds
    64, // 23 S1 right kinds
    128, // 24 B0 left kinds
    small + 2, // 25 S0 first word
    small + 2, // 26 B0 first word
    small + 2, // 27 S0 near left word
    labels + 1, // 28 S0 last label
    tags, // 29 S0 last tag
    distances * commas, // 30 S1 to S0
    small + 2, // 31 S1 first word
    small + 2, // 32 S2 word
    gaps, // 33 S0 gap
    tags, // 34 tag behind S0
    second + 2, // 35 S0 last word
    tags * 2 // 36 B1 tag, by whether B0 is joined: [and the army withdrew]
  ]
  const offsets = new Int32Array(list.length)
  let rows = 0
  for (const [slot, size] of list.entries()) {
    offsets[slot] = rows
    rows += size
  }
  return {offsets, rows}
}

export const parserRows = 37

/** How many of them, the first, depend on nothing but the next word. */
export const parserStaticRows = 11

/** The rows of a state. `tags` has the root's at its end; `none` is the tag of nothing; `commasBefore` counts those before each word. */
export function parserFeatures(
  state: State,
  words: Words,
  tags: Int32Array,
  none: number,
  commasBefore: Int32Array,
  sizes: ParserSizes,
  offsets: Int32Array,
  out: Int32Array
): void {
  aheadFeatures(state, words, tags, none, sizes, offsets, out)
  const {stack, depth, next: b0, count, first, near, last, leftKinds, rightKinds, labels} = state
  const {word, ending3, gap} = words
  const T = sizes.tags
  const wide = sizes.words
  const second = sizes.second
  const small = sizes.function
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  const s2 = depth > 2 ? stack[depth - 3]! : -1
  const s0tag = s0 < 0 ? none : tags[s0]!
  const s1tag = s1 < 0 ? none : tags[s1]!
  const child = s0 < 0 ? -1 : last[s0]!
  let at = parserStaticRows
  out[at++] = offsets[11]! + (s0 < 0 ? wide + 1 : cut(word[s0]!, wide))
  out[at++] = offsets[12]! + (s0 < 0 ? 0 : ending3[s0]!)
  out[at++] = offsets[13]! + s0tag
  out[at++] = offsets[14]! + (s1 < 0 ? second + 1 : cut(word[s1]!, second))
  out[at++] = offsets[15]! + s1tag
  out[at++] = offsets[16]! + (s2 < 0 ? none : tags[s2]!)
  out[at++] = offsets[17]! + s0tag * T + tags[b0]!
  out[at++] = offsets[18]! + s1tag * T + s0tag
  out[at++] = offsets[19]! + (s0 < 0 ? 0 : between(s0, b0, commasBefore))
  out[at++] = offsets[20]! + (s0 < 0 ? 0 : leftKinds[s0]! + (s0 + 1 === b0 ? 128 : 0))
  out[at++] = offsets[21]! + (s0 < 0 ? 0 : rightKinds[s0]!)
  out[at++] = offsets[22]! + (s1 < 0 ? 0 : leftKinds[s1]!)
  out[at++] = offsets[23]! + (s1 < 0 ? 0 : rightKinds[s1]!)
  out[at++] = offsets[24]! + leftKinds[b0]!
  out[at++] = offsets[25]! + (s0 < 0 ? small + 1 : wordAt(first[s0]!, word, small))
  out[at++] = offsets[26]! + wordAt(first[b0]!, word, small)
  out[at++] = offsets[27]! + (s0 < 0 ? small + 1 : wordAt(near[s0]!, word, small))
  out[at++] = offsets[28]! + (child < 0 ? sizes.labels : labels[child]!)
  out[at++] = offsets[29]! + (child < 0 ? none : tags[child]!)
  out[at++] = offsets[30]! + (s1 < 0 ? 0 : between(s1, s0, commasBefore))
  out[at++] = offsets[31]! + (s1 < 0 ? small + 1 : wordAt(first[s1]!, word, small))
  out[at++] = offsets[32]! + wordAt(s2, word, small)
  out[at++] = offsets[33]! + (s0 < 0 ? 15 : gap[s0]!)
  out[at++] = offsets[34]! + (s0 < 0 ? none : tags[s0 + 1]!)
  out[at++] = offsets[35]! + wordAt(child, word, second)
  out[at++] = offsets[36]! + (b0 < count ? tags[b0 + 1]! : none) + (leftKinds[b0]! & joined ? T : 0)
}

/** The rows of the next words, which stay until one of them is shifted. */
function aheadFeatures(
  {next: b0, count}: State,
  {word, ending3, gap}: Words,
  tags: Int32Array,
  none: number,
  {words: wide, second, tags: T}: ParserSizes,
  offsets: Int32Array,
  out: Int32Array
): void {
  const more = b0 < count
  const b0tag = tags[b0]!
  const b1tag = more ? tags[b0 + 1]! : none
  out[0] = offsets[0]! + (more ? cut(word[b0]!, wide) : wide + 1)
  out[1] = offsets[1]! + (more ? ending3[b0]! : 0)
  out[2] = offsets[2]! + b0tag
  out[3] = offsets[3]! + gap[b0]!
  out[4] = offsets[4]! + (b0 + 1 < count ? cut(word[b0 + 1]!, second) : second + 1)
  out[5] = offsets[5]! + b1tag
  out[6] = offsets[6]! + (more ? gap[b0 + 1]! : 0)
  out[7] = offsets[7]! + (b0 + 1 < count ? tags[b0 + 2]! : none)
  out[8] = offsets[8]! + b0tag * T + b1tag
  out[9] = offsets[9]! + (b0 + 2 < count ? tags[b0 + 3]! : none)
  out[10] = offsets[10]! + (b0 > 0 ? tags[b0 - 1]! : none)
}

const cut = (id: number, limit: number): number => (id <= limit ? id : 0)

/** The row of a word that may not be there. */
const wordAt = (at: number, word: Int32Array, limit: number): number => (at < 0 ? limit + 1 : cut(word[at]!, limit))

function between(from: number, to: number, commasBefore: Int32Array): number {
  const distance = to - from
  const bucket = distance < 5 ? distance : distance < 7 ? 5 : distance < 11 ? 6 : 7
  const count = commasBefore[to]! - commasBefore[from]!
  return bucket * commas + (count > 2 ? 2 : count)
}
