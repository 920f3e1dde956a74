import {CLOSING_WORDS, COUNTED} from '../language/en/time/guards.ts'
import {POSSESSIVES, WHICH} from '../language/en/time/relative.ts'
import {CAPITAL, DIGIT, WORD} from '../text/flags.ts'
import type {Words} from './written.ts'

// Parsers look around them without care for where the sentence begins and ends. An array that is once asked for what stands before its
// first element is slow ever after at that place in the code, so these, which are called more than all others, ask it for nothing but its own.

/** The lower-case word at an index, empty outside of the sentence. */
export const low = (words: Words, at: number): string => (at >= 0 && at < words.length ? words[at]!.lower : '')

const flags = (words: Words, at: number): number => (at >= 0 && at < words.length ? words[at]!.flags : 0)

/** Whether the word at an index begins with a capital. */
export const isCapital = (words: Words, at: number): boolean => (flags(words, at) & CAPITAL) !== 0

/** Whether the word at an index is one of letters. */
export const isWord = (words: Words, at: number): boolean => (flags(words, at) & WORD) !== 0

/** Whether the word at an index begins with a digit. */
export const isFigure = (words: Words, at: number): boolean => (flags(words, at) & DIGIT) !== 0

/** Whether no space stands between a word and the next. */
export const isJoined = (words: Words, at: number): boolean =>
  at >= 0 && at + 1 < words.length && words[at]!.end === words[at + 1]!.start

/** Whether a word is a dash of any length. */
export const isDash = (words: Words, at: number): boolean => {
  const word = low(words, at)
  return word === '-' || word === '–' || word === '—'
}

/** Whether a word is counted by a number before it: [1960 soldiers]; a capital begins something new: [2016 Rebels]. */
export const isCounted = (words: Words, at: number): boolean => COUNTED.has(words[at]?.text ?? '')

/** Whether a phrase ends before an index: [on the 15th and], [in the morning.]; not [on the 15th floor]. */
export const isEnd = (words: Words, at: number): boolean => !isWord(words, at) || CLOSING_WORDS.has(low(words, at))

/** Which one of a row the word before an index says: [last week] -1; not [the previous week], which is told of, nor [his previous year]. */
export function whichBefore(words: Words, at: number): -1 | 0 | 1 | undefined {
  const word = low(words, at - 1)
  return word === 'previous' && POSSESSIVES.has(low(words, at - 2)) ? undefined : WHICH.get(word)
}

/** A whole number of one or two digits, NaN for anything else. */
export const smallNumber = (word: string): number => (/^\d{1,2}$/.test(word) ? Number(word) : Number.NaN)
