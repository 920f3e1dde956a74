import {demonymNouns, otherCountries, placeAliases, regions} from '../language/en/place-aliases.ts'
import data from '../language/en/places.json' with {type: 'json'}
import type {Place} from './gazetteer.ts'

type Row = readonly [string, readonly string[], readonly string[], readonly string[]]
type Entry = readonly [string, Place]

const rows = data.countries as unknown as readonly Row[]

const countryOfRegion: Readonly<Record<string, string>> = data.regions
const stateOf: Readonly<Record<string, string>> = data.states

/** All places and demonyms that are known by name; of two with one name the country wins, then the capital, then the region. */
export function placeEntries(): ReadonlyMap<string, Place> {
  return firstOfEach([...countries(), ...states(), ...regionEntries(), ...cities()])
}

/** The places of names whose entry above is of another: a city before the land that is called after it, and no demonyms. */
export function locationEntries(): ReadonlyMap<string, Place> {
  const spelled = placeEntries()
  const located = firstOfEach(
    [...countries(), ...states(), ...cities(), ...regionEntries()].filter(([, {kind}]) => kind !== 'demonym')
  )
  return new Map([...located].filter(([name, place]) => JSON.stringify(spelled.get(name)) !== JSON.stringify(place)))
}

function* countries(): Generator<Entry> {
  for (const [name, aliases, demonyms, capitals] of rows) {
    for (const it of [name, ...aliases, ...also(name)]) yield [it, {name, kind: 'country', country: name}]
    for (const it of demonyms) yield* demonym(it, name)
    const [capital] = capitals
    for (const it of capitals)
      for (const alias of [it, ...also(it)]) yield [alias, {name: capital!, kind: 'capital', country: name}]
  }
  for (const [name, list] of Object.entries(demonymNouns)) for (const it of list.split('|')) yield* demonym(it, name)
}

function* states(): Generator<Entry> {
  for (const it of otherCountries) {
    const [name, adjective] = it.split(':')
    yield [name!, {name: name!, kind: 'country', country: name!}]
    if (adjective) yield* demonym(adjective, name!)
  }
}

function* regionEntries(): Generator<Entry> {
  for (const it of regions) {
    const [name, ...others] = it.split('=')
    const country = countryOfRegion[name!]
    const value: Place = country === undefined ? {name: name!, kind: 'region'} : {name: name!, kind: 'region', country}
    for (const alias of [name!, ...others]) yield [alias, value]
  }
}

function* cities(): Generator<Entry> {
  for (const [country, list] of Object.entries(data.cities)) {
    for (const name of list.split('|')) {
      const region = country === 'United States' ? stateOf[name] : undefined
      const value: Place = region === undefined ? {name, kind: 'city', country} : {name, kind: 'city', country, region}
      for (const it of [name, ...also(name)]) yield [it, value]
    }
  }
}

function* demonym(adjective: string, name: string): Generator<Entry> {
  const value: Place = {name, kind: 'demonym', country: name}
  yield [adjective, value]
  if (/(?:[ain]|[^s]k|[^c]h|r|t|e|b)$/.test(adjective) && !/(?:ese|ish|ch|men|man)$/.test(adjective))
    yield [`${adjective}s`, value]
}

function also(name: string): readonly string[] {
  return placeAliases[name]?.split('|') ?? []
}

function firstOfEach(entries: readonly Entry[]): Map<string, Place> {
  const result = new Map<string, Place>()
  for (const [text, place] of entries) if (!result.has(text)) result.set(text, place)
  return result
}
