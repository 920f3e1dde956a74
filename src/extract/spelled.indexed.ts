import {lazy} from '../general/lazy.ts'
import {bodyEntries} from './body-entries.ts'
import {locationEntries, placeEntries} from './place-entries.ts'
import {type SpelledIndex, spelledIndex} from './spelled-index.ts'

/** All names that are known by their spelling. */
export const indexed: () => Readonly<Record<'places' | 'locations' | 'bodies', SpelledIndex>> = lazy(() => ({
  places: spelledIndex(placeEntries()),
  locations: spelledIndex(locationEntries()),
  bodies: spelledIndex(bodyEntries())
}))
