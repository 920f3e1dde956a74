import {SEASONS, WHICH} from '../../language/en/time.ts'
import {low} from '../words.ts'
import type {Calendar, Parser, Words} from '../written.ts'

const year = /^(?:1[5-9]|20)\d\d$/

/** A season with or without its year: [2020 autumn], [the autumn of 2020], [last summer], [in the winter]. */
export const season: Parser = (words, at) => {
  const code = SEASONS.get(low(words, at))!
  const after = low(words, at + 1) === 'of' || low(words, at + 1) === ',' ? at + 2 : at + 1
  if (year.test(low(words, after))) return found(at, after + 1, {season: code, year: Number(low(words, after))})
  if (year.test(low(words, at - 1))) return found(at - 1, at + 1, {season: code, year: Number(low(words, at - 1))})
  const which = WHICH.get(low(words, at - 1))
  if (which !== undefined) return found(at - 1, at + 1, {season: code, which})
  return isBare(words, at) ? found(at, at + 1, {season: code}) : undefined
}

const found = (from: number, to: number, fields: Partial<Calendar>) => ({
  from,
  to,
  shape: {kind: 'calendar', ...fields} as const
})

/** [in the spring], [during winter]; not [spring offensive], [in the fall of the regime], [in Spring Valley]. */
function isBare(words: Words, at: number): boolean {
  const start = low(words, at - 1) === 'the' ? at - 2 : at - 1
  if (!['in', 'during', 'since', 'until', 'by'].includes(low(words, start))) return false
  if (words[at]!.text !== low(words, at)) return false
  return (low(words, at) !== 'fall' || start === at - 2) && !/^\p{L}/u.test(low(words, at + 1))
}
