import {indexed} from './spelled.indexed.ts'
import {type Spelled, spelled} from './spelled.ts'

/** A body that is known by name, and the state for which it speaks. */
export interface Body {
  readonly name: string
  readonly country?: string
}

/** Bodies by all their names. */
export const knownBodies: Spelled<Body> = spelled(() => indexed().bodies)
