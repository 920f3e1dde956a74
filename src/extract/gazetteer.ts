import type {PlaceMention} from '../types.ts'
import {indexed} from './spelled.indexed.ts'
import {type Spelled, spelled, spelledAs} from './spelled.ts'

/** What a name of a place stands for. */
export type Place = Pick<PlaceMention, 'name' | 'kind' | 'country' | 'region'>

/** All places and demonyms that are known by name. */
export const places: Spelled<Place> = spelled(() => indexed().places)

/** The place of a name as lists have it: a country, a city; nothing for what they do not know. */
export function whereIs(name: string): Place | undefined {
  const place = spelledAs(locations, name) ?? spelledAs(places, name)
  return place?.kind === 'demonym' ? undefined : place
}

const locations: Spelled<Place> = spelled(() => indexed().locations)
