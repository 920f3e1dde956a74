import {irregularForms} from './inflect.ts'

/** Auxiliaries: where one stands, another predicate begins. */
export const auxiliaries: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'be',
  'been',
  'will',
  'would'
])

/** Verbs that say of an event only that there was one: `the attack [took place] on Friday`. */
export const happening: ReadonlySet<string> = new Set([
  'happened',
  'occurred',
  'took place',
  'taken place',
  'taking place',
  'came about',
  'went ahead',
  'held',
  'carried out',
  'committed'
])

/** Verbs that say of a pact that it goes on. */
export const lasting: ReadonlySet<string> = new Set(['held', 'holds', 'holding', 'survived', 'persisted', 'continued'])

/** Nouns and prepositions that only end like verbs. */
const verblike: ReadonlySet<string> = new Set([
  'evening',
  'morning',
  'during',
  'following',
  'including',
  'building',
  'spring',
  'hundred',
  'meeting',
  'according'
])

/** Whether a lower-cased word has the form of a verb in the past or of a participle: `signed`, `fell`, `killing`. */
export function isVerb(word: string): boolean {
  return (/^\p{Ll}{3,}(?:ed|ing)$/u.test(word) && !verblike.has(word)) || irregularForms.has(word)
}
