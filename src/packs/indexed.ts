import {lazy} from '../lazy.ts'
import {indexPacks, type PackIndex} from '../pack-index.ts'
import {packs} from './index.ts'

/** The packs that come with factlint, indexed. The build puts the index itself in the place of this file: making it takes longer than reading five articles. */
export const indexed: () => PackIndex = lazy(() => indexPacks(packs))
