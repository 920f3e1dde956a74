import {lazy} from '../general/lazy.ts'
import {packs} from './index.ts'
import {indexPacks, type PackIndex} from './pack-index.ts'

/** The packs that come with factlint. */
export const indexed: () => PackIndex = lazy(() => indexPacks(packs))
