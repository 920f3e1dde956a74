import {documentDeeds, documentHeads, personDeeds} from '../language/en/documents.ts'
import type {Subject} from '../types.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'

/** What is done to one law or befalls one person once: `Resolution 2231 was adopted`, `Mara Velling died`. */
export function isOnce(a: Subject, b: Subject, {core}: Scales): boolean {
  const deed = a.event ?? ''
  if (deed !== b.event || !(documentDeeds.has(deed) || personDeeds.has(deed))) return false
  return shared(a.parties, b.parties, core).some((name) => (documentDeeds.has(deed) ? isDocument(name) : isFull(name)))
}

/** `Resolution 2231`, `Harrow Act`. */
const isDocument = (name: string): boolean =>
  name.includes(' ') && name.split(' ').some((word) => documentHeads.has(word.toLowerCase()))

/** A person's name in full: of surnames there are many. */
const isFull = (name: string): boolean => /^\p{L}\S* \p{L}/u.test(name)
