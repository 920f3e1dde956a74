import {CLOSING_WORDS, COUNTED, NUMBER_HEADS, YEAR_DETERMINERS, YEAR_PREPOSITIONS} from '../../language/en/time.ts'
import {isCapital, isDash, isJoined, low} from '../words.ts'
import type {Calendar, Parser, Words} from '../written.ts'

const shaped = /^(?:1[5-9]|20)\d\d$/

/** A year alone, or from one to another: [in 2020], [the 2020 war], [1992-1994], [2019–20]. */
export const year: Parser = (words, at) => {
  if (!shaped.test(low(words, at)) || !isYear(words, at, 0)) return undefined
  const from: Calendar = {kind: 'calendar', year: Number(low(words, at))}
  const last = lastYear(words, at)
  if (last === undefined) return {from: at, to: at + 1, shape: from}
  return {from: at, to: at + 3, shape: {kind: 'range', from, to: {kind: 'calendar', year: last}}}
}

/** The second year of [1992-1994] and [2019–20]. */
function lastYear(words: Words, at: number): number | undefined {
  const [first, last] = [low(words, at), low(words, at + 2)]
  if (!isDash(words, at + 1) || !isJoined(words, at + 1) || isDash(words, at + 3)) return undefined
  const full = /^\d\d$/.test(last) ? first.slice(0, 2) + last : last
  return shaped.test(full) && Number(full) > Number(first) ? Number(full) : undefined
}

function isYear(words: Words, at: number, depth: number): boolean {
  const [before, next] = [low(words, at - 1), low(words, at + 1)]
  if (COUNTED.has(next) || next === '°' || NUMBER_HEADS.has(before) || isJoinedToWord(words, at)) return false
  if (isDash(words, at + 1) && COUNTED.has(low(words, at + 2))) return false
  if (YEAR_PREPOSITIONS.has(before)) return true
  if (isDash(words, at - 1)) return YEAR_PREPOSITIONS.has(low(words, at - 2)) || isListed(words, at, depth)
  if (before === '(') return true
  if (before === 'of') return isClosed(words, at + 1)
  if (YEAR_DETERMINERS.has(before)) return Number(low(words, at)) >= 1900 && isWord(words, at + 1)
  if (before === '' || before === '“' || before === '"') return isCapital(words, at + 1)
  return isListed(words, at, depth)
}

/** Whether the phrase ends with the word before an index: [of 2020.], [of 2020 and]; not [of 1960 Syrians]. */
const isClosed = (words: Words, at: number) => !isWord(words, at) || CLOSING_WORDS.has(low(words, at))
const isWord = (words: Words, at: number) => /^\p{L}/u.test(low(words, at))

/** [2011, 2012 and 2013], [1992-1994]: the year before vouches for it. */
function isListed(words: Words, at: number, depth: number): boolean {
  const joined = /^(?:and|or|to|,|[-–—/])$/.test(low(words, at - 1))
  return joined && depth < 4 && shaped.test(low(words, at - 2)) && isYear(words, at - 2, depth + 1)
}

/** [Covid-2019], [Su-2000]: part of a name; [mid-2020], [1992-1994] are not. */
function isJoinedToWord(words: Words, at: number): boolean {
  if (!isJoined(words, at - 1)) return false
  if (isDash(words, at - 1)) {
    return isJoined(words, at - 2) && isWord(words, at - 2) && !YEAR_PREPOSITIONS.has(low(words, at - 2))
  }
  return !['(', '[', '"', '“', '‘', "'", '/', ',', '.', '—'].includes(low(words, at - 1))
}
