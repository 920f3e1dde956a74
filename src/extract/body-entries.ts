import {knownBodies as lines} from '../language/en/organizations.ts'
import type {Body} from './known-bodies.ts'

/** Bodies by all their names; of two with one name the first counts. */
export function bodyEntries(): ReadonlyMap<string, Body> {
  return new Map(lines.flatMap(entries).reverse())
}

function entries(line: string): (readonly [string, Body])[] {
  const [names, country] = line.split(':')
  const all = names!.split('=')
  const name = all[0]!
  return all.map((it) => [it, country ? {name, country} : {name}])
}
