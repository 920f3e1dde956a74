import {knownBodies as lines} from '../language/en/organizations.ts'
import {type Spelled, spelled} from './spelled.ts'

/** A body that is known by name, and the state for which it speaks. */
export interface Body {
  readonly name: string
  readonly country?: string
}

/** Bodies by all their names. */
export const knownBodies: Spelled<Body> = spelled(lines.flatMap(entries))

function entries(line: string): (readonly [string, Body])[] {
  const [names, country] = line.split(':')
  const all = names!.split('=')
  const name = all[0]!
  return all.map((it) => [it, country ? {name, country} : {name}])
}
