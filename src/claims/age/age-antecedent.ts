import {unnamed} from '../../language/en/ages.ts'
import type {PersonMention, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'

/** Most words before the name of a sentence's subject: [Former Prime Minister] Lena Varga. */
const lead = 6

/** Most sentences that a pronoun is followed back through. */
const chain = 4

/** Whether a token is a pronoun of one person. */
export const isPronoun = (token: Token | undefined) => token?.lower === 'he' || token?.lower === 'she'

/**
 * Whom the pronoun at the beginning of a sentence stands for: the one person of the sentence before it in its paragraph, if the name
 * stands at its beginning and nobody unnamed is there: `Lena Varga died on Monday. [She] was 78.`
 */
export function antecedent(readings: readonly Reading[], at: number): PersonMention | undefined {
  for (let back = at - 1; back >= Math.max(0, at - chain); back--) {
    const {sentence, mentions} = readings[back]!
    if (sentence.block !== readings[at]!.sentence.block || sentence.tokens.some(({lower}) => unnamed.has(lower)))
      return undefined
    const people = mentions.filter((mention) => mention.type === 'person')
    const [first] = people
    if (!first && isPronoun(sentence.tokens[0])) continue
    const isSubject = first && (sentence.tokens[lead]?.start ?? Number.POSITIVE_INFINITY) > first.start
    return isSubject && people.every(({fullName}) => fullName === first.fullName) ? first : undefined
  }
  return undefined
}
