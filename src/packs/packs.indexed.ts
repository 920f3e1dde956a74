import {lazy} from '../lazy.ts'
import {indexPacks, type PackIndex} from '../pack-index.ts'
import {packs} from './index.ts'

/** The packs that come with factlint. */
export const indexed: () => PackIndex = lazy(() => indexPacks(packs))
