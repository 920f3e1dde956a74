import {didYouMean} from '../general/nearest.ts'
import {packNames} from './names.ts'

/** What to say of a pack that does not come with factlint. */
export const unknownPack = (name: string): string =>
  `No pack is called \`${name}\`.${didYouMean(name, packNames) || ` Packs: ${packNames.join(', ')}; others by path, as \`./packs/mine.json\`.`}`
