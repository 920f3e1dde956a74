import {NUMBERS, UNITS, VAGUE} from '../../language/en/time.ts'
import {low} from '../words.ts'
import type {Parser, Words} from '../written.ts'

const phrases = VAGUE.map(([phrase, value]) => ({words: phrase.split(' '), value}))

/** The words that begin a vague expression. */
export const vagueHeads = new Set(phrases.map(({words}) => words[0]!))

const byHead = new Map([...vagueHeads].map((head) => [head, phrases.filter(({words}) => words[0] === head)]))

/** A time without a place in the calendar: [recently], [in the future]. */
export const vague: Parser = (words, at) => {
  const match = byHead
    .get(low(words, at))
    ?.find((phrase) => phrase.words.every((word, i) => low(words, at + i) === word))
  if (!match || (low(words, at) === 'earlier' && !isAlone(words, at))) return undefined
  if (match.words.at(-1) === 'past' && isLength(words, at + match.words.length)) return undefined
  if (low(words, at) === 'soon' && ['as', 'too', 'how'].includes(low(words, at - 1))) return undefined
  return {from: at, to: at + match.words.length, shape: {kind: 'literal', timex: 'DATE', value: match.value}}
}

/** [said earlier], not [earlier this week], [two days earlier], [earlier than], [an earlier statement]. */
const isAlone = (words: Words, at: number) =>
  !/^(?:than|this|last|today|that|on)$/.test(low(words, at + 1)) &&
  !/^(?:an?|the|no|(?:year|month|week|day|hour|minute|decade)s?)$/.test(low(words, at - 1))

/** [in the past 24 hours], [in the past few weeks]: a length, not a vague past. */
const isLength = (words: Words, at: number) =>
  /^\d|^(?:few|several|couple)$/.test(low(words, at)) || NUMBERS.has(low(words, at)) || UNITS.has(low(words, at))

/** Every so often: [every day], [each year], [every two weeks]. */
export const every: Parser = (words, at) => {
  const units: Readonly<Record<string, string>> = {day: 'P1D', week: 'P1W', month: 'P1M', year: 'P1Y', hour: 'PT1H'}
  const value = units[low(words, at + 1)]
  return value ? {from: at, to: at + 2, shape: {kind: 'literal', timex: 'SET', value}} : undefined
}
