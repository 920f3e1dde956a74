import {SEASONS} from '../../language/en/time/names.ts'
import {isCapital, isDash, isWord, low, whichBefore} from '../words.ts'
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
  if (isOfYear(words, at)) return found(at, at + 1, {season: code})
  return pointed(words, at, code) ?? (isBare(words, at) ? found(at, at + 1, {season: code}) : undefined)
}

/** [the spring of next year]: the year is read for itself, and joined. */
const isOfYear = (words: Words, at: number) =>
  low(words, at + 1) === 'of' && low(words, at + 3) === 'year' && /^(?:this|last|next|that)$/.test(low(words, at + 2))

/** [last summer], [that summer], [the following spring]. */
function pointed(words: Words, at: number, season: Calendar['season'] & string): Piece | undefined {
  const which = whichBefore(words, at)
  const offset = storyOffset(words, at)
  if (which !== undefined && !(which === 1 && offset)) return found(at - 1, at + 1, {season, which})
  return offset && found(offset.from, at + 1, {season, which: offset.count, story: true})
}

const found = (from: number, to: number, fields: Partial<Calendar>): Piece => ({
  from,
  to,
  shape: {kind: 'calendar', ...fields}
})

/** [in the spring], [during winter], [spent the summer]; not [spring offensive], [in the fall of the regime], [in Spring Valley]. */
function isBare(words: Words, at: number): boolean {
  if (isCapital(words, at) || (isWord(words, at + 1) && !closes.has(low(words, at + 1)))) return false
  const season = low(words, at)
  const isDefinite = low(words, at - 1) === 'the'
  const before = low(words, isDefinite ? at - 2 : at - 1)
  if (isDefinite) return season !== 'fall' || during.has(before)
  if (isDash(words, at - 1)) return low(words, at - 2) === 'mid'
  return season === 'fall' || season === 'spring' ? sure.has(before) : during.has(before) || sure.has(before)
}

const during: ReadonlySet<string> = new Set('in during since until by through throughout over of'.split(' '))
const sure: ReadonlySet<string> = new Set('early late in by until since'.split(' '))

/** What may stand behind a season that is one. */
const closes: ReadonlySet<string> = new Set(
  'and or when as the he she they it a but after before with his her their by in to at on that which for'.split(' ')
)
