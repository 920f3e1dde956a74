import type {CountClaim} from '../../types.ts'
import type {Reading} from '../sentence.ts'

/** The words and names of a number's sentence. */
export function toldOf({words, names, mentions}: Reading): CountClaim['told'] {
  const people = mentions.flatMap((it) => (it.type === 'person' ? [it.fullName] : []))
  return {words: words(), names: [...new Set([...names().map(({name}) => name), ...people])]}
}
