import {SEASONS, WHICH} from '../../language/en/time.ts'
import {isCapital, isDash, isWord, low} from '../words.ts'
import type {Calendar, Parser, Piece, Words} from '../written.ts'
import {storyOffset} from './story.ts'
import {yearAt} from './year-word.ts'

/** A season with or without its year: [2020 autumn], [the autumn of 2020], [last summer], [the following spring], [in the winter]. */
export const season: Parser = (words, at) => {
  const code = SEASONS.get(low(words, at))!
  const isJoint = low(words, at + 1) === 'of' || low(words, at + 1) === ',' || isDash(words, at + 1)
  const year = yearAt(words, isJoint ? at + 2 : at + 1)
  if (year) return found(at, year.to, {season: code, year: year.value})
  const before = yearAt(words, at - 1)
  if (before?.to === at) return found(at - 1, at + 1, {season: code, year: before.value})
  return pointed(words, at, code) ?? (isBare(words, at) ? found(at, at + 1, {season: code}) : undefined)
}

/** [last summer], [that summer], [the following spring]. */
function pointed(words: Words, at: number, season: Calendar['season'] & string): Piece | undefined {
  const which = WHICH.get(low(words, at - 1))
  const offset = storyOffset(words, at)
  if (which !== undefined && !(which === 1 && offset)) return found(at - 1, at + 1, {season, which})
  return offset && found(offset.from, at + 1, {season, which: offset.count, story: true})
}

const found = (from: number, to: number, fields: Partial<Calendar>): Piece => ({
  from,
  to,
  shape: {kind: 'calendar', ...fields}
})

/** [in the spring], [during winter], [by summer]; not [spring offensive], [in the fall of the regime], [in Spring Valley]. */
function isBare(words: Words, at: number): boolean {
  const start = low(words, at - 1) === 'the' ? at - 2 : at - 1
  const before = low(words, start)
  if (
    ![
      'in',
      'during',
      'since',
      'until',
      'by',
      'through',
      'throughout',
      'over',
      'early',
      'late',
      'mid',
      'of',
      '-'
    ].includes(before)
  )
    return false
  if (isCapital(words, at) || (before === '-' && low(words, start - 1) !== 'mid')) return false
  if (low(words, at) === 'fall' || low(words, at) === 'spring') {
    if (start === at - 1 && !['early', 'late', 'in', 'by', 'until', 'since'].includes(before)) return false
    if (before === 'of') return false
  }
  return (low(words, at) !== 'fall' || start === at - 2) && (!isWord(words, at + 1) || closes.has(low(words, at + 1)))
}

const closes: ReadonlySet<string> = new Set(
  'and or when as the he she they it a but after before with his her their'.split(' ')
)
