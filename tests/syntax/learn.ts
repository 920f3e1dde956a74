import {CAPITAL} from '../../src/flags.ts'
import {type TaggerSizes, taggerFeatures, taggerOffsets, taggerRows} from '../../src/syntax/tagger.ts'
import {
  LEFT,
  left,
  type ParserSizes,
  parserFeatures,
  parserOffsets,
  parserRows,
  RIGHT,
  right,
  SHIFT,
  type State,
  shift,
  stateOf
} from '../../src/syntax/transitions.ts'
import type {Words} from '../../src/syntax/words.ts'
import {
  averaged,
  backward,
  forward,
  goodTargets,
  learn,
  type Network,
  network,
  remember,
  score,
  shares
} from './network.ts'
import {candidateKey, type Example, type Inventory} from './prepare.ts'

export interface Settings {
  readonly width: number
  readonly epochs: number
  readonly rate: number
  readonly drop: number
  readonly forget?: number
  readonly log?: (line: string) => void
}

/** Numbers from 0 to below 1, the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const result = [...list]
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[result[at], result[other]] = [result[other]!, result[at]!]
  }
  return result
}

/** Words are forgotten in training, the rarer the oftener, so that endings and neighbours count too. */
function forgetful(words: Words, counts: Float64Array, weight: number, random: () => number): Words {
  const word = words.word.map((id) => (id > 0 && random() < weight / (weight + counts[id]!) ? 0 : id))
  return {...words, word}
}

export function frequencies(examples: readonly Example[], size: number): Float64Array {
  const counts = new Float64Array(size + 1)
  for (const {words} of examples) for (let at = 0; at < words.count; at++) counts[words.word[at]!]!++
  return counts
}

export interface TaggerModel {
  readonly known: Inventory
  readonly sizes: TaggerSizes
  readonly net: Network
}

export function taggerSizes(known: Inventory): TaggerSizes {
  const all = known.words.length
  return {
    words: Math.min(all, 5000),
    near: Math.min(all, 1200),
    far: Math.min(all, 300),
    classes: known.classes.length >> 1,
    tags: known.tags.length + 1
  }
}

export function trainTagger(
  known: Inventory,
  examples: readonly Example[],
  settings: Settings,
  seed: number
): TaggerModel {
  const random = chance(seed)
  const sizes = taggerSizes(known)
  const {offsets, rows} = taggerOffsets(sizes)
  const net = network(rows, settings.width, known.tags.length, random)
  const counts = frequencies(examples, known.words.length)
  const active = new Int32Array(taggerRows)
  const none = known.tags.length
  const before = new Int32Array(600)
  const targets = new Float32Array(known.tags.length)
  let step = 0
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const rate = settings.rate * (1 - epoch / settings.epochs) + settings.rate * 0.05
    let wrong = 0
    let total = 0
    for (const {words: whole, tags, source} of shuffled(examples, random)) {
      const words = forgetful(whole, counts, settings.forget ?? 0.5, random)
      for (let at = 0; at < words.count; at++) {
        const id = whole.word[at]!
        const candidates = candidatesOf(known, words.word[at]!, source.tokens[words.token[at]!]!.flags)
        before[at] = tags[at]!
        if (id > 0 && candidatesOf(known, id, source.tokens[words.token[at]!]!.flags).length < 2) continue
        taggerFeatures(words, at, before, none, sizes, known.classOf, offsets, active)
        forward(net, active, taggerRows, settings.drop, random)
        const gold = tags[at]!
        for (let index = 0; index < candidates.length; index++) targets[index] = candidates[index] === gold ? 1 : 0
        learn(net, candidates, targets, rate)
        backward(net, active, taggerRows, rate)
        // Sometimes what it would say itself is what it sees behind.
        if (epoch > 0 && random() < 0.5) before[at] = best(net, candidates)
        if (before[at] !== gold) wrong++
        total++
        if (++step % 20000 === 0 && epoch * 2 >= settings.epochs) remember(net)
      }
    }
    settings.log?.(`tagger epoch ${epoch + 1}: ${((100 * wrong) / total).toFixed(2)} of ${total}`)
  }
  remember(net)
  return {known, sizes, net: averaged(net)}
}

function best(net: Network, candidates: Int32Array): number {
  let chosen = candidates[0]!
  let top = -Infinity
  for (const candidate of candidates) {
    const value = score(net, candidate)
    if (value > top) {
      top = value
      chosen = candidate
    }
  }
  return chosen
}

/** The tags that a word can have. */
function candidatesOf(known: Inventory, id: number, flags: number): Int32Array {
  const own = known.classOf[id]!
  return known.classes[flags & CAPITAL ? own + (known.classes.length >> 1) : own]!
}

const still = (): number => 0

export function tag(
  model: TaggerModel,
  {words, source}: Pick<Example, 'words'> & {readonly source: Pick<Example['source'], 'tokens'>}
): Int32Array {
  const {known, sizes, net} = model
  const {offsets} = taggerOffsets(sizes)
  const active = new Int32Array(taggerRows)
  const tags = new Int32Array(words.count)
  for (let at = 0; at < words.count; at++) {
    const candidates = candidatesOf(known, words.word[at]!, source.tokens[words.token[at]!]!.flags)
    if (candidates.length === 1) {
      tags[at] = candidates[0]!
      continue
    }
    taggerFeatures(words, at, tags, known.tags.length, sizes, known.classOf, offsets, active)
    forward(net, active, taggerRows, 0, still)
    tags[at] = best(net, candidates)
  }
  return tags
}

export interface ParserModel {
  readonly known: Inventory
  readonly sizes: ParserSizes
  readonly net: Network
}

export function parserSizes(known: Inventory): ParserSizes {
  const all = known.words.length
  return {
    words: Math.min(all, 3000),
    second: Math.min(all, 1500),
    function: Math.min(all, 400),
    tags: known.tags.length + 2,
    labels: known.labels.length
  }
}

/** The tags with that of the root behind them. */
function rooted(tags: Int32Array, root: number): Int32Array {
  const result = new Int32Array(tags.length + 1)
  result.set(tags)
  result[tags.length] = root
  return result
}

export function commasBefore({gap, count}: Words): Int32Array {
  const result = new Int32Array(count + 1)
  for (let at = 0; at <= count; at++) result[at] = (at > 0 ? result[at - 1]! : 0) + (gap[at]! > 1 ? 1 : 0)
  return result
}

const moves = [
  Int32Array.of(0),
  Int32Array.of(1),
  Int32Array.of(0, 1),
  Int32Array.of(2),
  Int32Array.of(0, 2),
  Int32Array.of(1, 2),
  Int32Array.of(0, 1, 2)
]

/** Which moves are possible, as a set. */
export function possible(state: State): Int32Array {
  const {depth, next, count} = state
  if (next === count) return depth > 1 ? moves[3]! : moves[1]!
  if (depth === 0) return moves[0]!
  return depth === 1 ? moves[2]! : moves[6]!
}

/** How many gold arcs each move would put out of reach. */
function costs(state: State, heads: Int32Array, out: Int32Array): void {
  const {stack, depth, next, count} = state
  out.fill(0)
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  if (next < count) {
    for (let at = 0; at < depth; at++) {
      const item = stack[at]!
      if (heads[item] === next) out[SHIFT]!++
      if (heads[next] === item && item !== s0) out[SHIFT]!++
    }
  }
  if (s0 < 0) return
  const head = heads[s0]!
  if (head === s1 || head > next) out[LEFT]!++
  if (head >= next) out[RIGHT]!++
  for (let at = next; at < count; at++) {
    if (heads[at] !== s0) continue
    out[LEFT]!++
    out[RIGHT]!++
  }
}

/** What a parser learns from: words with the tags that a tagger gives them, and the gold tree, unless teachers alone say what is right. */
export interface Lesson {
  readonly words: Words
  readonly tags: Int32Array
  readonly gold?: Example
}

export interface Teaching {
  /** Parsers whose mean is to be learnt, beside the gold trees. */
  readonly teachers: readonly ParserModel[]
  /** How much of what is learnt is theirs, where there is a gold tree. */
  readonly weight: number
}

export function trainParser(
  known: Inventory,
  lessons: readonly Lesson[],
  settings: Settings,
  seed: number,
  {teachers, weight}: Teaching = {teachers: [], weight: 0}
): ParserModel {
  const random = chance(seed)
  const sizes = parserSizes(known)
  const {offsets, rows} = parserOffsets(sizes)
  const net = network(rows, settings.width, 3 + known.labels.length, random)
  const counts = new Float64Array(known.words.length + 1)
  for (const {words} of lessons) for (let at = 0; at < words.count; at++) counts[words.word[at]!]!++
  const active = new Int32Array(parserRows)
  const taught = new Int32Array(parserRows)
  const cost = new Int32Array(3)
  const targets = new Float32Array(64)
  const soft = new Float32Array(64)
  const labelOutputs = known.candidates.map((list) => list.map((label) => label + 3))
  const none = known.tags.length + 1
  let step = 0
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const rate = settings.rate * (1 - epoch / settings.epochs) + settings.rate * 0.05
    let wrong = 0
    let total = 0
    for (const {words: whole, tags: predicted, gold} of shuffled(lessons, random)) {
      const words = forgetful(whole, counts, settings.forget ?? 0.25, random)
      const tags = rooted(gold && random() < 0.1 ? gold.tags : predicted, known.tags.length)
      const commas = commasBefore(words)
      const state = stateOf(words.count)
      while (state.next < state.count || state.depth > 0) {
        const allowed = possible(state)
        let move = allowed[0]!
        const forced = allowed.length === 1
        if (forced && move === SHIFT) {
          shift(state)
          continue
        }
        if (teachers.length > 0) parserFeatures(state, whole, tags, none, commas, sizes, offsets, taught)
        parserFeatures(state, words, tags, none, commas, sizes, offsets, active)
        forward(net, active, parserRows, settings.drop, random)
        if (!forced) {
          const guess = best(net, allowed)
          let least = Infinity
          if (gold) {
            costs(state, gold.heads, cost)
            for (const one of allowed) if (cost[one]! < least) least = cost[one]!
            goodTargets(net, allowed, (one) => cost[one] === least, targets)
          }
          mix(teachers, taught, allowed, targets, soft, gold ? weight : 1)
          learn(net, allowed, targets, rate)
          move = guess
          if (gold) {
            total++
            if (cost[guess] !== least) wrong++
            if (cost[guess] !== least && (epoch === 0 || random() > 0.9))
              for (const one of allowed) if (cost[one] === least) move = one
          }
        }
        const child = state.stack[state.depth - 1]!
        const head = move === LEFT ? state.next : move === RIGHT ? state.stack[state.depth - 2]! : -1
        let chosen = 0
        if (move !== SHIFT) {
          const key = candidateKey(
            move - 1,
            known.partOf[tags[head]!]!,
            known.partOf[tags[child]!]!,
            known.parts.length
          )
          const list = labelOutputs[key]!
          const want = gold && gold.heads[child] === head ? gold.labels[child]! + 3 : -1
          const possible = want < 0 || list.includes(want)
          if (list.length > 1 && possible && (want >= 0 || teachers.length > 0)) {
            for (let index = 0; index < list.length; index++) targets[index] = list[index] === want ? 1 : 0
            mix(teachers, taught, list, targets, soft, want >= 0 ? weight : 1)
            learn(net, list, targets, rate)
          }
          chosen = want >= 0 ? want - 3 : label(net, known, move, head, child, tags)
        }
        backward(net, active, parserRows, rate)
        if (++step % 20000 === 0 && epoch * 3 >= settings.epochs) remember(net)
        if (move === SHIFT) shift(state)
        else if (move === LEFT) left(state, chosen, known.kinds)
        else right(state, chosen, known.kinds)
      }
    }
    settings.log?.(`parser epoch ${epoch + 1}: ${((100 * wrong) / total).toFixed(2)} of ${total}`)
  }
  remember(net)
  return {known, sizes, net: averaged(net)}
}

/** Mix what the teachers would do into the targets. */
function mix(
  teachers: readonly ParserModel[],
  active: Int32Array,
  candidates: Int32Array,
  targets: Float32Array,
  soft: Float32Array,
  weight: number
): void {
  if (teachers.length === 0) return
  for (let index = 0; index < candidates.length; index++) targets[index]! *= 1 - weight
  for (const {net} of teachers) {
    forward(net, active, parserRows, 0, still)
    shares(net, candidates, soft)
    for (let index = 0; index < candidates.length; index++) targets[index]! += (weight * soft[index]!) / teachers.length
  }
}

function label(net: Network, known: Inventory, move: number, head: number, child: number, tags: Int32Array): number {
  const key = candidateKey(move - 1, known.partOf[tags[head]!]!, known.partOf[tags[child]!]!, known.parts.length)
  const list = known.candidates[key]!
  if (list.length === 0) return 0
  let chosen = list[0]!
  let top = -Infinity
  for (const one of list) {
    const value = list.length > 1 ? score(net, one + 3) : 0
    if (value > top) {
      top = value
      chosen = one
    }
  }
  return chosen
}

export function parseWith(model: ParserModel, words: Words, given: Int32Array): State {
  const {known, sizes, net} = model
  const {offsets} = parserOffsets(sizes)
  const active = new Int32Array(parserRows)
  const tags = rooted(given, known.tags.length)
  const commas = commasBefore(words)
  const state = stateOf(words.count)
  while (state.next < state.count || state.depth > 0) {
    const allowed = possible(state)
    if (allowed.length === 1 && allowed[0] === SHIFT) {
      shift(state)
      continue
    }
    parserFeatures(state, words, tags, known.tags.length + 1, commas, sizes, offsets, active)
    forward(net, active, parserRows, 0, still)
    const move = allowed.length === 1 ? allowed[0]! : best(net, allowed)
    const s0 = state.stack[state.depth - 1]!
    if (move === SHIFT) shift(state)
    else if (move === LEFT) left(state, label(net, known, move, state.next, s0, tags), known.kinds)
    else right(state, label(net, known, move, state.stack[state.depth - 2]!, s0, tags), known.kinds)
  }
  return state
}
