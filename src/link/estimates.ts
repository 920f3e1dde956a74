import type {Evidence} from '../types.ts'
import estimates from './weights.json' with {type: 'json'}

/** What two mentions of events are compared by; see `weights.json`. */
export type Comparison =
  | 'event'
  | 'names'
  | 'places'
  | 'people'
  | 'sentence'
  | 'beside'
  | 'numbers'
  | 'topic'
  | 'leads'
  | 'published'

/** How far two mentions agree in one comparison. */
export interface Compared {
  readonly comparison: Comparison
  readonly level: string
  readonly reason: string
}

/** The level of a number: the highest of these edges that it reaches. */
export function levelOf(value: number, edges: readonly number[]): string {
  return String(edges.findLast((edge) => value >= edge) ?? edges[0])
}

type Table = Readonly<Record<string, {readonly levels: Readonly<Record<string, {readonly weight: number}>>}>>

const table: Table = estimates.comparisons

/** The weight of a level, in bits: how much likelier it is between two mentions of one event than between those of two. */
export function estimate(comparison: Comparison, level: string): number {
  return byHand[`${comparison}: ${level}`] ?? table[comparison]?.levels[level]?.weight ?? 0
}

/**
 * What is set by hand in place of an estimate. Two events of a kind that a pack knows and that are told with other names are two: each
 * topic of the texts that the rest is learnt from is about one place and its people, and so they tell less than an archive does.
 */
const byHand: Readonly<Record<string, number>> = {'names: other of a kind': -2.5}

/** Comparisons as evidence, but for those that say nothing either way. */
export function weighed(compared: readonly Compared[]): readonly Evidence[] {
  return compared
    .map(({comparison, level, reason}) => ({reason, weight: estimate(comparison, level)}))
    .filter(({weight}) => Math.abs(weight) >= least)
}

/** Bits that can be told from none in print. */
const least = 0.05
