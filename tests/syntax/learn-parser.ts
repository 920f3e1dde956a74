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
import {commasBefore, type Words} from '../../src/syntax/words.ts'
import {best, chance, forgetful, frequencies, mistakes, rateOf, type Settings, shuffled, still} from './learning.ts'
import {averaged, backward, forward, goodTargets, learn, type Network, network, remember, shares} from './network.ts'
import {costs, possible} from './oracle.ts'
import {candidateKey, type Example, type Inventory} from './prepare.ts'

export interface ParserModel {
  readonly known: Inventory
  readonly sizes: ParserSizes
  readonly net: Network
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

function sizesFor({words, tags, labels}: Inventory): ParserSizes {
  const all = words.length
  return {
    words: Math.min(all, 3000),
    second: Math.min(all, 1500),
    function: Math.min(all, 400),
    tags: tags.length + 2,
    labels: labels.length
  }
}

// One time in ten the gold tags are seen, and the way back to the best move is shown.
const helped = 0.1

/** A network that makes moves and labels, learnt from gold trees and from what teachers would do, on the ways that it takes itself. */
export function trainParser(
  known: Inventory,
  lessons: readonly Lesson[],
  settings: Settings,
  seed: number,
  {teachers, weight}: Teaching = {teachers: [], weight: 0}
): ParserModel {
  const random = chance(seed)
  const sizes = sizesFor(known)
  const {offsets, rows} = parserOffsets(sizes)
  const net = network(rows, settings.width, 3 + known.labels.length, random)
  const counts = frequencies(lessons, known.words.length)
  const [active, taught] = [new Int32Array(parserRows), new Int32Array(parserRows)]
  const cost = new Int32Array(3)
  const [targets, soft] = [new Float32Array(64), new Float32Array(64)]
  const labelOutputs = known.candidates.map((list) => list.map((label) => label + 3))
  let [epoch, rate, step, wrong, total] = [0, 0, 0, 0, 0]
  for (; epoch < settings.epochs; epoch++) {
    rate = rateOf(settings, epoch)
    ;[wrong, total] = [0, 0]
    for (const lesson of shuffled(lessons, random)) learnSentence(lesson)
    settings.log?.(mistakes('parser', epoch, wrong, total))
  }
  remember(net)
  return {known, sizes, net: averaged(net)}

  function learnSentence({words: whole, tags: predicted, gold}: Lesson): void {
    const words = forgetful(whole, counts, settings.forget, random)
    const tags = rooted(gold && random() < helped ? gold.tags : predicted, known.tags.length)
    const commas = commasBefore(words)
    const state = stateOf(words.count)
    while (state.next < state.count || state.depth > 0) {
      if (state.depth === 0) {
        shift(state)
        continue
      }
      if (teachers.length > 0) features(state, whole, tags, commas, taught)
      features(state, words, tags, commas, active)
      forward(net, active, parserRows, settings.drop, random)
      const move = learnMove(state, gold)
      const child = state.stack[state.depth - 1]!
      const label = move === SHIFT ? 0 : learnLabel(state, move, child, tags, gold)
      backward(net, active, parserRows, rate)
      if (++step % 20000 === 0 && epoch * 3 >= settings.epochs) remember(net)
      if (move === SHIFT) shift(state)
      else if (move === LEFT) left(state, label, tags[child]!, known.kinds)
      else right(state, label, known.kinds)
    }
  }

  function features(state: State, words: Words, tags: Int32Array, commas: Int32Array, out: Int32Array): void {
    parserFeatures(state, words, tags, known.tags.length + 1, commas, sizes, offsets, out)
  }

  /** The move to make: mostly what it would do itself, once it has learnt for an epoch. */
  function learnMove(state: State, gold: Example | undefined): number {
    const allowed = possible(state)
    if (allowed.length === 1) return allowed[0]!
    const guess = best(net, allowed)
    let least = Infinity
    if (gold) {
      costs(state, gold.heads, cost)
      for (const one of allowed) if (cost[one]! < least) least = cost[one]!
      goodTargets(net, allowed, (one) => cost[one] === least, targets)
    }
    mix(allowed, gold ? weight : 1)
    learn(net, allowed, targets, rate)
    if (!gold) return guess
    total++
    if (cost[guess] === least) return guess
    wrong++
    return epoch === 0 || random() > 1 - helped ? allowed.findLast((one) => cost[one] === least)! : guess
  }

  /** The label of the arc that a move makes: the gold one, if there is one. */
  function learnLabel(state: State, move: number, child: number, tags: Int32Array, gold: Example | undefined): number {
    const head = move === RIGHT ? state.stack[state.depth - 2]! : state.next
    const key = candidateKey(move - 1, known.partOf[tags[head]!]!, known.partOf[tags[child]!]!, known.parts.length)
    const list = labelOutputs[key]!
    const want = gold && gold.heads[child] === head ? gold.labels[child]! + 3 : -1
    if (list.length > 1 && (want >= 0 ? list.includes(want) : teachers.length > 0)) {
      for (let index = 0; index < list.length; index++) targets[index] = list[index] === want ? 1 : 0
      mix(list, want >= 0 ? weight : 1)
      learn(net, list, targets, rate)
    }
    if (want >= 0) return want - 3
    return list.length > 0 ? best(net, list) - 3 : 0
  }

  /** Mix what the teachers would do into the targets. */
  function mix(candidates: Int32Array, share: number): void {
    if (teachers.length === 0) return
    for (let index = 0; index < candidates.length; index++) targets[index]! *= 1 - share
    for (const teacher of teachers) {
      forward(teacher.net, taught, parserRows, 0, still)
      shares(teacher.net, candidates, soft)
      for (let index = 0; index < candidates.length; index++)
        targets[index]! += (share * soft[index]!) / teachers.length
    }
  }
}

/** The tags with that of the root behind them. */
function rooted(tags: Int32Array, root: number): Int32Array {
  const result = new Int32Array(tags.length + 1)
  result.set(tags)
  result[tags.length] = root
  return result
}
