import type {Witness} from '../types.ts'
import type {Scales} from './scales.ts'

/** How claims meet that are not compared pair by pair: one of a kind with those of another, such as an end with its beginnings. */
export interface Sideways {
  readonly name: string
  /** What a witness can be found by. */
  readonly tells: (witness: Witness) => readonly string[]
  /** What it looks for. */
  readonly asks: (witness: Witness, scales: Scales) => readonly string[]
}
