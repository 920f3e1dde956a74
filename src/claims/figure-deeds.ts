import {concept, lightVerb} from '../concepts.ts'
import {amounting, containers} from '../language/en/counting.ts'
import {lemma} from '../language/en/lemma.ts'
import type {Predication} from '../syntax/index.ts'
import type {Quantity} from '../types.ts'
import {besideOf} from './beside.ts'
import type {Setting} from './figure-setting.ts'
import type {Reading} from './sentence.ts'

/** A word that tells what is done, and the name of all words of its meaning. */
export interface Deed {
  readonly word: string
  readonly concept: string
}

/**
 * What is said of the things, the nearest word first: `[sold] 5 million albums`, `the [killing] of 12 people`, `has a [rating] of 68 %`.
 * Words that say nothing by themselves are left out, and nouns that only hold the things: `a group of 12 people`.
 */
export function deedsOf({nouns, predication, argument}: Setting, value: Quantity, reading: Reading): readonly Deed[] {
  const {tokens} = reading.sentence
  const noun = (at: number): Deed => {
    const word = lemma(tokens[at]!.lower, 'noun')
    return {word, concept: concept(word, 'noun')}
  }
  // [grossed] $5 million and [made] $5 million: what is measured is known by its unit.
  const beside = (told: Predication) => ({
    ...besideOf(told, tokens),
    ...(argument?.role === 'object' && value.unit !== '' && isMeasured(value) ? {object: value.unit} : {})
  })
  const found = nouns.map(noun).filter((deed) => isMeasured(value) || deed.word !== deed.concept)
  if (predication) {
    const {lemma: word, form, particle} = predication
    // `the [rating] is 68 %`, `[turnout] reached 62 %`: the number is its subject's.
    const subject = predication.arguments.find(({role}) => role === 'subject')
    const isSubjects = !argument || (isMeasured(value) && amounting.has(word))
    if (subject && subject !== argument && isSubjects) found.push(noun(subject.head))
    else if (argument) found.push({word, concept: concept(word, form, particle, beside(predication))})
  }
  return found.filter(({word, concept}) => concept !== '' && lightVerb(word) === undefined && !containers.has(word))
}

/** Whether a number measures and does not count: `68 %`, `$5`, a bare `112`. */
function isMeasured({unit}: Quantity): boolean {
  return unit === '' || unit === 'percent' || /^[A-Z]{3}$/.test(unit)
}
