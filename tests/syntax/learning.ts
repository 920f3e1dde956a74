import type {Words} from '../../src/syntax/words.ts'
import {type Network, score} from './network.ts'

/** How a network is trained. */
export interface Settings {
  /** Of its hidden layer. */
  readonly width: number
  readonly epochs: number
  readonly rate: number
  /** The chance with which a hidden unit is left out. */
  readonly drop: number
  /** How easily words are forgotten: a word met so many times is forgotten half of the time. */
  readonly forget: number
  readonly log?: (line: string) => void
}

/** The rate of an epoch: it falls from first to last. */
export const rateOf = ({rate, epochs}: Settings, epoch: number): number => rate * (1 - epoch / epochs) + rate * 0.05

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

export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const result = [...list]
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[result[at], result[other]] = [result[other]!, result[at]!]
  }
  return result
}

/** Words are forgotten in training, the rarer the oftener, so that endings and neighbours count too. */
export function forgetful(words: Words, counts: Float64Array, weight: number, random: () => number): Words {
  const word = words.word.map((id) => (id > 0 && random() < weight / (weight + counts[id]!) ? 0 : id))
  return {...words, word}
}

/** How often each word of a vocabulary of `size` is met. */
export function frequencies(examples: readonly {readonly words: Words}[], size: number): Float64Array {
  const counts = new Float64Array(size + 1)
  for (const {words} of examples) for (let at = 0; at < words.count; at++) counts[words.word[at]!]!++
  return counts
}

/** The candidate that the hidden layer speaks most for; the first where several are. */
export function best(net: Network, candidates: Int32Array): number {
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

/** For where chance plays no part. */
export const still = (): number => 0

export const mistakes = (what: string, epoch: number, wrong: number, total: number): string =>
  `${what} epoch ${epoch + 1}: ${((100 * wrong) / total).toFixed(2)} % of ${total} wrong`
