import {COUNTED} from '../language/en/time.ts'
import type {Words} from './written.ts'

/** The lower-case word at an index, empty outside of the sentence. */
export const low = (words: Words, at: number): string => words[at]?.lower ?? ''

/** Whether the word at an index begins with a capital. */
export const isCapital = (words: Words, at: number): boolean => /^\p{Lu}/u.test(words[at]?.text ?? '')

/** Whether the word at an index is one of letters. */
export const isWord = (words: Words, at: number): boolean => /^\p{L}/u.test(words[at]?.text ?? '')

/** Whether no space stands between a word and the next. */
export const isJoined = (words: Words, at: number): boolean =>
  words[at] !== undefined && words[at]!.end === words[at + 1]?.start

/** Whether a word is a dash of any length. */
export const isDash = (words: Words, at: number): boolean => {
  const word = low(words, at)
  return word === '-' || word === '–' || word === '—'
}

/** Whether a word is counted by a number before it: [1960 soldiers]; a capital begins something new: [2016 Rebels]. */
export const isCounted = (words: Words, at: number): boolean => COUNTED.has(words[at]?.text ?? '')

/** A whole number of one or two digits, NaN for anything else. */
export const smallNumber = (word: string): number => (/^\d{1,2}$/.test(word) ? Number(word) : Number.NaN)
