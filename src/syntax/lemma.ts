import {lemma} from '../language/en/lemma.ts'
import type {Model} from './model.ts'

// [don’t], [we’ve]
const contracted = /(?:n't|'(?!s$)\p{L}+)$/u

const short: ReadonlyMap<string, string> = new Map([
  ["'s", 'be'],
  ["'re", 'be'],
  ["'m", 'be'],
  ["'ve", 'have']
])

const apostrophe = /['’]/
const uncontracted = (form: string): string => form.replace(contracted, '') || form

/** The base form of a verb form in small letters, by its tag where the form is of two verbs. */
export function verbLemma(form: string, tag: string): string {
  const bare = apostrophe.test(form) ? uncontracted(form.replace('’', "'")) : form
  if (tag === 'VB' || tag === 'VBP') return short.get(bare) ?? irregularPresent.get(bare) ?? bare
  // They [lay] in ruins, not they [laid] mines.
  return tag === 'VBD' && bare === 'lay' ? 'lie' : (short.get(bare) ?? lemma(bare, 'verb'))
}

const irregularPresent: ReadonlyMap<string, string> = new Map([
  ['am', 'be'],
  ['are', 'be'],
  ['is', 'be'],
  ['has', 'have']
])

/** Whether the model has met a word as a verb, in its base form. */
export function verbsOf({vocabulary, classOf, classes, forms}: Model): (word: string) => boolean {
  return (word) => {
    const id = vocabulary.get(word)
    return id !== undefined && classes[classOf[id]!]!.values.some((tag) => forms[tag] === 'VB' || forms[tag] === 'VBP')
  }
}
