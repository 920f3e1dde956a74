import {memoryOf} from '../../src/syntax/wasm.ts'
import {type FloatKernel, floatKernel} from './float-kernel.ts'

// Where things stand in the memory of a network: up to 64 active rows, layers up to 256 wide, then the table of rows.
const scratch = {list: 0, steps: 256, bias: 512, hidden: 1536, gradient: 2560}
const table = 4096

/** A feature-sum network: the hidden layer is the sum of the rows of the active features, what is positive of it; outputs are linear in it. */
export interface Network {
  readonly width: number
  readonly kernel: FloatKernel
  /** The active rows, and the steps that they take. */
  readonly list: Int32Array
  readonly steps: Float32Array
  readonly rows: Float32Array
  readonly bias: Float32Array
  readonly outputs: Float32Array
  /** Weights averaged over the later part of the training. */
  readonly sums: {
    readonly rows: Float32Array
    readonly bias: Float32Array
    readonly outputs: Float32Array
    count: number
  }
  /** Sums of squared gradients, one a row. */
  readonly squares: Float32Array
  readonly biasSquares: Float32Array
  readonly outputSquares: Float32Array
  readonly hidden: Float32Array
  readonly keep: Float32Array
  readonly gradient: Float32Array
  readonly scores: Float32Array
}

export function network(rows: number, width: number, outputs: number, random: () => number): Network {
  const memory = memoryOf(table + rows * width * 4)
  const floats = (at: number, length: number): Float32Array => new Float32Array(memory.buffer, at, length)
  const result = {
    width,
    kernel: floatKernel(memory, width, table),
    list: new Int32Array(memory.buffer, scratch.list, 64),
    steps: floats(scratch.steps, 64),
    rows: floats(table, rows * width),
    bias: floats(scratch.bias, width),
    outputs: new Float32Array(outputs * width),
    sums: {
      rows: new Float32Array(rows * width),
      bias: new Float32Array(width),
      outputs: new Float32Array(outputs * width),
      count: 0
    },
    squares: new Float32Array(rows).fill(start),
    biasSquares: new Float32Array(width).fill(start),
    outputSquares: new Float32Array(outputs).fill(start),
    hidden: floats(scratch.hidden, width),
    keep: new Float32Array(width),
    gradient: floats(scratch.gradient, width),
    scores: new Float32Array(outputs)
  }
  for (let at = 0; at < result.rows.length; at++) result.rows[at] = (random() - 0.5) * 0.1
  for (let at = 0; at < result.outputs.length; at++) result.outputs[at] = (random() - 0.5) * 0.2
  result.bias.fill(0.1)
  return result
}

const start = 1e-4

/** The hidden layer of some active rows; with `drop`, each unit is left out with that chance. */
export function forward(net: Network, active: Int32Array, count: number, drop: number, random: () => number): void {
  const {width, kernel, list, hidden, keep} = net
  for (let index = 0; index < count; index++) list[index] = active[index]!
  kernel.sum(scratch.list, scratch.list + count * 4, scratch.bias, scratch.hidden)
  const scale = 1 / (1 - drop)
  for (let unit = 0; unit < width; unit++) {
    const open = hidden[unit]! > 0 && (drop === 0 || random() >= drop)
    keep[unit] = open ? scale : 0
    hidden[unit]! *= open ? scale : 0
  }
}

export function score(net: Network, output: number): number {
  const {width, outputs, hidden} = net
  let sum = 0
  const base = output * width
  for (let unit = 0; unit < width; unit++) sum += hidden[unit]! * outputs[base + unit]!
  return sum
}

/** Shares of some outputs, which add up to one, put into `to`. */
export function shares(net: Network, candidates: Int32Array, to: Float32Array): void {
  let top = -Infinity
  for (let index = 0; index < candidates.length; index++) {
    to[index] = score(net, candidates[index]!)
    if (to[index]! > top) top = to[index]!
  }
  let total = 0
  for (let index = 0; index < candidates.length; index++) {
    to[index] = Math.exp(to[index]! - top)
    total += to[index]!
  }
  for (let index = 0; index < candidates.length; index++) to[index]! /= total
}

/**
 * One step towards `targets`, the shares that the candidates should have: the loss is their cross entropy.
 * The gradient of the hidden layer is gathered; {@link backward} hands it to the rows.
 */
export function learn(net: Network, candidates: Int32Array, targets: Float32Array, rate: number): void {
  const {width, outputs, hidden, gradient, outputSquares, scores} = net
  shares(net, candidates, scores)
  let norm = 0
  for (let unit = 0; unit < width; unit++) norm += hidden[unit]! * hidden[unit]!
  for (let index = 0; index < candidates.length; index++) {
    const slope = scores[index]! - targets[index]!
    if (Math.abs(slope) < 1e-4) continue
    const output = candidates[index]!
    const base = output * width
    outputSquares[output]! += (slope * slope * norm) / width
    const step = (rate * slope) / Math.sqrt(outputSquares[output]!)
    for (let unit = 0; unit < width; unit++) {
      gradient[unit]! += slope * outputs[base + unit]!
      outputs[base + unit]! -= step * hidden[unit]!
    }
  }
}

/** All of it for the good ones, shared among them as it is now. */
export function goodTargets(
  net: Network,
  candidates: Int32Array,
  good: (output: number) => boolean,
  to: Float32Array
): void {
  shares(net, candidates, to)
  let right = 0
  for (let index = 0; index < candidates.length; index++) {
    if (!good(candidates[index]!)) to[index] = 0
    right += to[index]!
  }
  if (right > 0) for (let index = 0; index < candidates.length; index++) to[index]! /= right
}

/** Hand the gathered gradient to the active rows. */
export function backward(net: Network, active: Int32Array, count: number, rate: number): void {
  const {width, kernel, list, steps, bias, gradient, keep, squares, biasSquares} = net
  let norm = 0
  for (let unit = 0; unit < width; unit++) {
    gradient[unit]! *= keep[unit]!
    norm += gradient[unit]! * gradient[unit]!
  }
  if (norm > 0) {
    norm /= width
    for (let index = 0; index < count; index++) {
      const row = active[index]!
      squares[row]! += norm
      list[index] = row
      steps[index] = rate / Math.sqrt(squares[row]!)
    }
    kernel.step(scratch.list, scratch.list + count * 4, scratch.gradient, scratch.steps)
    for (let unit = 0; unit < width; unit++) {
      biasSquares[unit]! += gradient[unit]! * gradient[unit]!
      bias[unit]! -= (rate * gradient[unit]!) / Math.sqrt(biasSquares[unit]!)
    }
  }
  gradient.fill(0)
}

/** Add the present weights to the average. */
export function remember({rows, bias, outputs, sums}: Network): void {
  add(sums.rows, rows)
  add(sums.bias, bias)
  add(sums.outputs, outputs)
  sums.count++
}

function add(sum: Float32Array, one: Float32Array): void {
  for (let at = 0; at < sum.length; at++) sum[at]! += one[at]!
}

/** The network with its averaged weights. */
export function averaged(net: Network): Network {
  const {sums} = net
  const mean = (sum: Float32Array): Float32Array => sum.map((value) => value / sums.count)
  if (sums.count === 0) return net
  const result = network(net.squares.length, net.width, net.outputSquares.length, () => 0)
  result.rows.set(mean(sums.rows))
  result.bias.set(mean(sums.bias))
  result.outputs.set(mean(sums.outputs))
  return result
}
