import {substitutes} from '../../language/en/clauses.ts'
import {amounting, containers, dimensionOf, dimensions, introducing, ratings} from '../../language/en/counting.ts'
import {lemma} from '../../language/en/lemma.ts'
import {lengthUnits} from '../../language/en/measures.ts'
import {reportingVerbs} from '../../language/en/reporting.ts'
import {concept, lightVerb} from '../../packs/concepts.ts'
import type {Predication} from '../../syntax/index.ts'
import type {Quantity, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import type {Setting} from './figure-setting.ts'

/** A word that tells what is done, and the name of all words of its meaning. */
export interface Deed {
  readonly word: string
  readonly concept: string
  readonly form: 'noun' | 'verb'
}

/**
 * What is said of the things, the nearest word first: `[sold] 5 million albums`, `the [killing] of 12 people`, `has a [rating] of 68 %`.
 * Words that say nothing by themselves are left out, and nouns that only hold the things: `a group of 12 people`.
 */
export function deedsOf(
  {nouns, predication, argument, to}: Setting,
  thing: string,
  value: Quantity,
  reading: Reading
): readonly Deed[] {
  const {tokens} = reading.sentence
  const dimension = lengthUnits.has(value.unit) ? dimensionOf.get(tokens[to]?.lower ?? '') : undefined
  if (dimension !== undefined) return [{word: dimension, concept: concept(dimension, 'noun'), form: 'noun'}]
  const noun = (at: number): Deed => {
    const word = lemma(tokens[at]!.lower, 'noun')
    return {word, concept: concept(word, 'noun'), form: 'noun'}
  }
  const found = nouns.map(noun).filter((deed) => isMeasured(value) || deed.word !== deed.concept)
  if (predication) {
    const {lemma: word, form, particle} = predication
    // `the [rating] is 68 %`, `[turnout] reached 62 %`: the number is its subject's.
    const subject = predication.arguments.find(({role}) => role === 'subject')
    const isSubjects = !argument || (isMeasured(value) && amounting.has(word))
    if (subject && subject !== argument && isSubjects) {
      if (isNoun(tokens[subject.head]!) && isOf(value, tokens[subject.head]!.lower)) found.push(noun(subject.head))
    } else if (argument && argument.preposition !== 'with' && !(argument.role !== 'object' && isSaying(predication))) {
      // `[made] $5 million` is not `made 5 cars`.
      const done = argument.role === 'object' || (argument.role === 'subject' && predication.voice === 'passive')
      found.push({word, concept: concept(word, form, particle, {object: done ? thing : undefined}), form: 'verb'})
    }
  }
  const told = found.map((deed) => ({...deed, concept: alike(deed.concept, value)}))
  return told.filter(
    ({word, concept: name}) => name !== '' && !(isLight(word) && name === word) && !containers.has(word)
  )
}

/** `52 percent [said] that they would vote`: what they said is not told. */
const isSaying = ({lemma, voice}: Predication): boolean => voice === 'active' && reportingVerbs.has(lemma)

/** `the [depth] was 12 m`, but not `the [storm] was 90 miles away`. */
const isOf = ({kind}: Quantity, noun: string) => kind !== 'measure' || dimensions.has(noun)

/** A `score` of 68 % is a `rating`; a score of two goals is none. */
function alike(name: string, {kind}: Quantity): string {
  return (kind === 'percent' || kind === 'ratio') && ratings.has(name) ? 'rate' : name
}

/** `[they] were about 20,000`: a pronoun tells nothing. */
const isNoun = ({lower}: Token) => !substitutes.has(lower)

/** `[has] 20 members`, `[based] on 20 reviews`: such verbs only bring in the number. */
export const isLight = (word: string) => lightVerb(word) !== undefined || introducing.has(word)

/** Whether a number measures and does not count: `68 %`, `$5`, a bare `112`. */
export function isMeasured({unit, kind}: Quantity): boolean {
  return unit === '' || kind !== undefined
}
