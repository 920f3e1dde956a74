import type {Lexicon} from '../packs/pack.ts'
import type {Extractor} from '../types.ts'
import {events} from './event.ts'
import {misspeltExtractor} from './misspelt.ts'
import {organizationExtractor} from './organization.ts'
import {personExtractor} from './person.ts'
import {placeExtractor} from './place.ts'
import {quantityExtractor} from './quantity.ts'

/** Those who can speak, in this order: what one finds, the next leaves alone. Times come before all of them. */
export const namers: readonly Extractor[] = [placeExtractor, organizationExtractor, personExtractor, misspeltExtractor]

/** What is looked for once it is known who says what. */
export function finders(lexicon: Lexicon): readonly Extractor[] {
  return [quantityExtractor, events(lexicon)]
}
