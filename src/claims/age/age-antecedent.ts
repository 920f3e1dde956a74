import {unnamed} from '../../language/en/ages.ts'
import type {PersonMention, Token} from '../../types.ts'
import {isPersonal} from '../referent.ts'
import type {Reading} from '../sentence.ts'

/** Most words before the name of a sentence's subject: [Former Prime Minister] Lena Varga. */
const lead = 6

/** Most sentences that a pronoun is followed back through. */
const chain = 4

/** Whether a token is a pronoun of one person. */
export const isPronoun = (token: Token | undefined) => token?.lower === 'he' || token?.lower === 'she'

/** Most words of a phrase that opens a sentence: the 43-year-old former geography [teacher]. */
const phrase = 8

/**
 * Whether a sentence opens with a pronoun of one person, or with what one person is: `[She] was 78`, `[The banker] was arrested`, `[The
 * 43-year-old teacher] was last seen on Wednesday`.
 */
export function opensWithPerson(tokens: readonly Token[]): boolean {
  if (isPronoun(tokens[0])) return true
  if (tokens[0]?.lower !== 'the') return false
  const opens = (at: number) =>
    opensVerb.has(tokens[at]!.lower) || (tokens[at]!.text === ',' && tokens[at + 1]?.lower === 'who')
  const end = tokens.findIndex((_, at) => at > 0 && at < phrase && opens(at))
  const noun = tokens[end - 1]
  return noun !== undefined && !unnamed.has(noun.lower) && isPersonal(noun.lower)
}

/** Verbs with which it is told of somebody what he is or does. */
const opensVerb: ReadonlySet<string> = new Set(['was', 'is', 'had', 'has', 'will', 'would'])

/**
 * Whom the pronoun at the beginning of a sentence stands for: the one person of the sentence before it in its paragraph, if the name
 * stands at its beginning and nobody unnamed is there: `Lena Varga died on Monday. [She] was 78.`
 */
export function antecedent(readings: readonly Reading[], at: number): PersonMention | undefined {
  return personBefore(readings, at, false)
}

/**
 * Whom an age at the beginning of a sentence is told of: the one person of the sentence before, wherever the name stands there: `They
 * searched the woods for Nora Felt. [The 43-year-old teacher] was last seen on Wednesday.`
 */
export function agedBefore(readings: readonly Reading[], at: number): PersonMention | undefined {
  return personBefore(readings, at, true)
}

function personBefore(readings: readonly Reading[], at: number, anywhere: boolean): PersonMention | undefined {
  for (let back = at - 1; back >= Math.max(0, at - chain); back--) {
    const {sentence, mentions} = readings[back]!
    if (sentence.block !== readings[at]!.sentence.block || sentence.tokens.some(({lower}) => unnamed.has(lower)))
      return undefined
    const people = mentions.filter((mention) => mention.type === 'person')
    const [first] = people
    if (!first && opensWithPerson(sentence.tokens)) continue
    const isSubject = first && (anywhere || (sentence.tokens[lead]?.start ?? Number.POSITIVE_INFINITY) > first.start)
    return isSubject && people.every(({fullName}) => fullName === first.fullName) ? first : undefined
  }
  return undefined
}
