import type {Lexicon} from '../pack.ts'
import type {Extractor} from '../types.ts'
import {events} from './event.ts'
import {misspeltExtractor} from './misspelt.ts'
import {organizationExtractor} from './organization.ts'
import {personExtractor} from './person.ts'
import {placeExtractor} from './place.ts'
import {quantityExtractor} from './quantity.ts'
import {quotationExtractor} from './quotation.ts'

/** What is looked for, in this order: what one finds, the next leaves alone. Times come before all of them. */
export function extractors(lexicon: Lexicon): readonly Extractor[] {
  return [
    placeExtractor,
    organizationExtractor,
    personExtractor,
    misspeltExtractor,
    quotationExtractor,
    quantityExtractor,
    events(lexicon)
  ]
}
