/** A feature-sum network: the hidden layer is the sum of the rows of the active features, what is positive of it; outputs are linear in it. */
export interface Network {
  readonly width: number
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
  const result = {
    width,
    rows: new Float32Array(rows * width),
    bias: new Float32Array(width),
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
    hidden: new Float32Array(width),
    keep: new Float32Array(width),
    gradient: new Float32Array(width),
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
  const {width, rows, bias, hidden, keep} = net
  for (let unit = 0; unit < width; unit++) hidden[unit] = bias[unit]!
  for (let index = 0; index < count; index++) {
    const base = active[index]! * width
    for (let unit = 0; unit < width; unit++) hidden[unit]! += rows[base + unit]!
  }
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

/**
 * One step towards the outputs that are right (`good`) among the candidates: the loss is the negative logarithm of their share.
 * The gradient of the hidden layer is gathered; {@link backward} hands it to the rows.
 */
export function learn(
  net: Network,
  candidates: Int32Array,
  count: number,
  good: (output: number) => boolean,
  rate: number
): void {
  const {width, outputs, hidden, gradient, outputSquares, scores} = net
  let top = -Infinity
  for (let index = 0; index < count; index++) {
    scores[index] = score(net, candidates[index]!)
    if (scores[index]! > top) top = scores[index]!
  }
  let total = 0
  let right = 0
  for (let index = 0; index < count; index++) {
    const share = Math.exp(scores[index]! - top)
    scores[index] = share
    total += share
    if (good(candidates[index]!)) right += share
  }
  for (let index = 0; index < count; index++) {
    const share = scores[index]!
    const slope = share / total - (right > 0 && good(candidates[index]!) ? share / right : 0)
    if (Math.abs(slope) < 1e-4) continue
    const output = candidates[index]!
    const base = output * width
    let norm = 0
    for (let unit = 0; unit < width; unit++) norm += hidden[unit]! * hidden[unit]!
    outputSquares[output]! += (slope * slope * norm) / width
    const step = (rate * slope) / Math.sqrt(outputSquares[output]!)
    for (let unit = 0; unit < width; unit++) {
      gradient[unit]! += slope * outputs[base + unit]!
      outputs[base + unit]! -= step * hidden[unit]!
    }
  }
}

/** Hand the gathered gradient to the active rows. */
export function backward(net: Network, active: Int32Array, count: number, rate: number): void {
  const {width, rows, bias, gradient, keep, squares, biasSquares} = net
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
      const step = rate / Math.sqrt(squares[row]!)
      const base = row * width
      for (let unit = 0; unit < width; unit++) rows[base + unit]! -= step * gradient[unit]!
    }
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
  return sums.count === 0 ? net : {...net, rows: mean(sums.rows), bias: mean(sums.bias), outputs: mean(sums.outputs)}
}
