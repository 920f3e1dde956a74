import {DATE_WORDS, NAMED_AFTER_DATES, ORDINALS} from '../../language/en/time.ts'
import {type ChronoDate, chronoDates} from '../chrono.ts'
import {isDay} from '../days.ts'
import {isCapital, isCounted, isJoined, low} from '../words.ts'
import type {Calendar, Parser, Piece, Words} from '../written.ts'

/** How many words on either side of a month's name may belong to its date. */
const reach = 6

/** A day beside a month's name: [November 9, 2020], [the 9th of November], [19–20 September 2023]. */
export const monthDate: Parser = (words, at) => {
  if (!isCapital(words, at)) return undefined
  let from = at
  let to = at + 1
  while (at - from < reach && isDatePart(words, from - 1)) from--
  while (to - at <= reach && isDatePart(words, to)) to++
  if (!hasDay(words, from, to)) return undefined
  // Where chrono takes too much, it reads again with less in view.
  for (let tries = 0; tries < 6; tries++) {
    const found = read(words, at, from, to)
    if (!found) return undefined
    if (found.shape) return NAMED_AFTER_DATES.has(words[found.to]?.text ?? '') ? undefined : found
    if (found.from <= from && found.to >= to) return undefined
    from = found.from
    to = found.to
  }
  return undefined
}

const isNumber = (words: Words, at: number) => /^\d/.test(low(words, at))

/** Whether a number of one or two digits, or an ordinal, stands between two indices. */
function hasDay(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^\d{1,2}(?:\D|$)/.test(low(words, i)) || ORDINALS.has(low(words, i))) return true
  return false
}

/** Whether a word may stand in a date beside its month: [9], [th], [the], [of], [,]. */
const isDatePart = (words: Words, at: number) =>
  isNumber(words, at) || DATE_WORDS.has(low(words, at)) || ORDINALS.has(low(words, at))

type Found = Piece | {readonly from: number; readonly to: number; readonly shape?: undefined}

/** What chrono reads around a month's name between two words, or a narrower window where it took what is not its own. */
function read(words: Words, at: number, from: number, to: number): Found | undefined {
  const base = words[from]!.start
  const month = words[at]!.start - base
  const found = chronoDates(plain(words, from, to)).find((date) => date.start <= month && month < date.end)
  if (!found) return undefined
  const first = indexAt(words, from, base + found.start + 1)
  const last = indexAt(words, from, base + found.end)
  if (words[first]!.start - base !== found.start) return {from: first + 1, to}
  if (words[last]!.end - base !== found.end) return {from, to: last}
  return narrower(words, at, first, last, found, from, to) ?? {from: first, to: last + 1, shape: shape(found)}
}

/** The first word from an index on that ends at an offset or after it. */
function indexAt(words: Words, from: number, offset: number): number {
  let at = from
  while (words[at]!.end < offset) at++
  return at
}

/** The words between two indices with one character for each: dashes become hyphens, spaces plain. */
function plain(words: Words, from: number, to: number): string {
  let result = ''
  const base = words[from]!.start
  for (let i = from; i < to; i++) {
    const {text, start} = words[i]!
    if (start - base > result.length) result += ' '.repeat(start - base - result.length)
    result += /^[–—]$/.test(text) ? '-' : text
  }
  return result
}

function narrower(words: Words, at: number, first: number, last: number, found: ChronoDate, from: number, to: number) {
  // [second March offensive] is no 2 March; [the second of March] is.
  if (first < at && !isNumber(words, first) && low(words, at - 1) !== 'of') return {from: at, to}
  if (last > at && /^\p{L}{3,}$/u.test(low(words, last))) return {from, to: last}
  // [21:30 October 30], [10.5 May]: the number before belongs to something else.
  if (first < at && isJoined(words, first - 1) && /^[:./$]$/.test(low(words, first - 1))) return {from: first + 1, to}
  if (found.lastDay !== undefined && (found.lastDay <= found.day || !isDay(found.month, found.lastDay, found.year))) {
    return first < at ? {from: first + 1, to} : {from, to: last}
  }
  if (found.year !== undefined && isStolen(words, last)) return {from, to: last}
  // [In May 20 soldiers died], not [On May 20 soldiers died].
  const counts = last > at && found.year === undefined && isCounted(words, last + 1)
  if (counts && ['in', 'since', 'during'].includes(low(words, at - 1))) return {from, to: last}
  if (!isDay(found.month, found.day, found.year))
    return {from: first < at ? first + 1 : from, to: first < at ? to : last}
  return undefined
}

/** Whether the number read as a year counts what follows: [9 November 1960 soldiers], [May 9 60 servicemen]. */
function isStolen(words: Words, at: number): boolean {
  const year = words[at]!.text
  if (!/^\d{4}$/.test(year)) return /^\d{1,3}$/.test(year) && low(words, at - 1) !== '-'
  if (Number(year) > 2100) return true
  return low(words, at - 1) !== ',' && (isCounted(words, at + 1) || low(words, at + 1) === ':')
}

function shape({year, month, day, lastDay}: ChronoDate): Piece['shape'] {
  const from: Calendar = {kind: 'calendar', month, day, ...(year === undefined ? {} : {year})}
  return lastDay === undefined ? from : {kind: 'range', from, to: {...from, day: lastDay}}
}
