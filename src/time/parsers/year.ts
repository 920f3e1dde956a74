import {
  BEFORE_COUNTS,
  CLOSING_WORDS,
  COUNTED,
  FOUNDED,
  NUMBER_HEADS,
  YEAR_DETERMINERS,
  YEAR_PREPOSITIONS
} from '../../language/en/time/guards.ts'
import {ERAS, MONTHS} from '../../language/en/time/names.ts'
import {isCapital, isCounted, isDash, isJoined, isWord, low} from '../words.ts'
import type {Calendar, Parser, Piece, Words} from '../written.ts'
import {eraAfter, inFull, yearAt, yearInWords} from './year-word.ts'

const shaped = /^(?:1[0-9]|20)\d\d$/

/** A year alone, or from one to another: [in 2020], [the 2020 war], [1992-1994], [2019–20], [490 BC], [in 499]. */
export const year: Parser = (words, at) =>
  // [12,000], [10.5]
  low(words, at).length > 4 ? undefined : (inEra(words, at) ?? fourDigits(words, at) ?? bare(words, at))

/** [490 BC], [70 AD], [480–479 BC]. */
function inEra(words: Words, at: number): Piece | undefined {
  if (!/^\d{1,4}$/.test(low(words, at))) return undefined
  const era = eraAfter(words, at + 1)
  if (era) return {from: at, to: era.to, shape: ofYear(Number(low(words, at)) * era.sign)}
  const last = isDash(words, at + 1) && /^\d{1,4}$/.test(low(words, at + 2)) ? eraAfter(words, at + 3) : undefined
  if (!last) return undefined
  const [from, to] = [Number(low(words, at)) * last.sign, Number(low(words, at + 2)) * last.sign]
  return from < to ? {from: at, to: last.to, shape: {kind: 'range', from: ofYear(from), to: ofYear(to)}} : undefined
}

/** [AD 70]; called by the era. */
export const eraYear: Parser = (words, at) => {
  const isEra = words[at]!.text === words[at]!.text.toUpperCase() && /^\d{1,4}$/.test(low(words, at + 1))
  return isEra && ERAS.get(low(words, at)) === 1
    ? {from: at, to: at + 2, shape: ofYear(Number(low(words, at + 1)))}
    : undefined
}

/** [in ’08], [the summer of '69]; called by the apostrophe. */
export const shortYear: Parser = (words, at) => {
  const found = yearAt(words, at)
  const isYear = found && !isJoined(words, found.to - 1) && YEAR_PREPOSITIONS.has(low(words, at - 1))
  return isYear ? {from: at, to: found.to, shape: ofYear(found.value)} : undefined
}

/** [in nineteen ninety-six], [since two thousand and eighteen]; called by its first word. */
export const spelledYear: Parser = (words, at) => {
  const found = /^(?:in|since|by|until|year)$/.test(low(words, at - 1)) ? yearInWords(words, at) : undefined
  return found && {from: at, to: found.to, shape: ofYear(found.value)}
}

function fourDigits(words: Words, at: number): Piece | undefined {
  if (!shaped.test(low(words, at))) return undefined
  const from = ofYear(Number(low(words, at)))
  const last = lastYear(words, at)
  // [Eastern Theater 1861-1863]: two years that fit vouch for each other.
  if (!isYear(words, at, 0) && !(last && shaped.test(low(words, at + 2)) && isSpan(words, at))) return undefined
  if (last === undefined) return {from: at, to: at + 1, shape: from}
  return {from: at, to: at + 3, shape: {kind: 'range', from, to: ofYear(last)}}
}

/** [in 499] where the document writes [493 BC] elsewhere. */
function bare(words: Words, at: number): Piece | undefined {
  const closes = !isWord(words, at + 1) || CLOSING_WORDS.has(low(words, at + 1))
  const isBare = /^[1-9]\d{2}$/.test(low(words, at)) && /^(?:in|by|since|until|from|of)$/.test(low(words, at - 1))
  return isBare && closes && low(words, at + 1) !== '%'
    ? {from: at, to: at + 1, shape: {...ofYear(Number(low(words, at))), bare: true}}
    : undefined
}

const ofYear = (year: number): Calendar => ({kind: 'calendar', year})

/** The second year of [1992-1994] and [2019–20]. */
function lastYear(words: Words, at: number): number | undefined {
  const [first, last] = [low(words, at), low(words, at + 2)]
  if (low(words, at + 1) === '/') return season(words, at)
  if (!isDash(words, at + 1) || !isJoined(words, at + 1) || isDash(words, at + 3)) return undefined
  const full = /^\d\d$/.test(last) ? first.slice(0, 2) + last : last
  if (full === `${first.slice(0, 2)}00` && first.endsWith('99')) return inFull(0)
  return shaped.test(full) && Number(full) > Number(first) ? Number(full) : undefined
}

/** [2019/20], [2019/2020]: one year and the next. */
function season(words: Words, at: number): number | undefined {
  const last = Number(low(words, at)) + 1
  const isNext = [String(last), String(last).slice(2)].includes(low(words, at + 2))
  const isPlain = isJoined(words, at) && isJoined(words, at + 1) && low(words, at + 3) !== '/'
  return isNext && isPlain ? last : undefined
}

function isYear(words: Words, at: number, depth: number): boolean {
  const [before, next] = [low(words, at - 1), low(words, at + 1)]
  const hedged = before === 'about' || before === 'around'
  if (before === 'than' && /^(?:later|earlier|sooner)$/.test(low(words, at - 2))) return isClosed(words, at + 1)
  if (COUNTED.has(next) || next === '°' || (NUMBER_HEADS.has(before) && !hedged) || isJoinedToWord(words, at))
    return false
  if (isDash(words, at + 1) && COUNTED.has(low(words, at + 2))) return false
  // [1040 of them] is no year, nor is [in 1200 cases]: only the last five centuries need no more than a preposition.
  if (Number(low(words, at)) < 1500) return /^(?:in|since|by|until)$/.test(before) && !isWord(words, at + 1)
  if (YEAR_PREPOSITIONS.has(before)) return true
  if (isDash(words, at - 1)) return YEAR_PREPOSITIONS.has(low(words, at - 2)) || isListed(words, at, depth)
  if (before === '(') return true
  if (before === 'of') return isClosed(words, at + 1) || isNamed(words, at)
  if (before === 'for') return isClosed(words, at + 1)
  if (hedged) return isClosed(words, at + 1) && FOUNDED.has(low(words, at - 2))
  if (YEAR_DETERMINERS.has(before)) {
    const end = lastYear(words, at) === undefined ? at + 1 : at + 3
    return Number(low(words, at)) >= 1700 && isNoun(words, end) && !isCounted(words, end)
  }
  if (before === '' || before === '“' || before === '"') return opens(words, at)
  return isListed(words, at, depth) || isOrder(words, at)
}

/** [1861-1863], with nothing that it counts and no other sign at either end. */
const isSpan = (words: Words, at: number) =>
  Number(low(words, at)) >= 1700 &&
  !NUMBER_HEADS.has(low(words, at - 1)) &&
  !isCounted(words, at + 3) &&
  !(isJoined(words, at - 1) && !/^[('"“‘]$/.test(low(words, at - 1))) &&
  !(isJoined(words, at + 2) && /^[./:%]$/.test(low(words, at + 3)) && /^\d/.test(low(words, at + 4)))

/** [the election of 1860 triggered], [most of 1919 moving]; not [the killing of 1500 captured men]. */
const isNamed = (words: Words, at: number) =>
  !BEFORE_COUNTS.has(low(words, at - 2)) &&
  /^\p{Ll}/u.test(words[at + 1]?.text ?? '') &&
  !/[^s]s$/.test(low(words, at + 1))

/** [2013 Rebels took], [1863 was the year of], [1942:]. */
const opens = (words: Words, at: number) =>
  isCapital(words, at + 1) || /^(?:was|saw|is|brought|marked|began|ended|[:–—-]?)$/.test(low(words, at + 1))

/** [the 2020 war], and not the noun of a number: [the 1600 rebels] counts. */
const isNoun = (words: Words, at: number) => isWord(words, at) || /^["“]$/.test(low(words, at))

/** [between the 1920 and 1940 censuses], [the war of 1948, the 1956 war]: a year in the possessive or before a named thing. */
const isOrder = (words: Words, at: number) => /^['’]s$/.test(low(words, at + 1)) && isJoined(words, at)

/** Whether the phrase ends with the word before an index: [of 2020.], [of 2020 and]; not [of 1960 Syrians]. */
const isClosed = (words: Words, at: number) => !isWord(words, at) || CLOSING_WORDS.has(low(words, at))

/** [2011, 2012 and 2013], [1992-1994]: the year before vouches for it. */
function isListed(words: Words, at: number, depth: number): boolean {
  const joined = /^(?:and|or|to|,|[-–—/])$/.test(low(words, at - 1))
  if (!joined || depth >= 4 || !shaped.test(low(words, at - 2))) return false
  // [between May 2015 and 2018]
  return MONTHS.has(low(words, at - 3)) ? isClosed(words, at + 1) : isYear(words, at - 2, depth + 1)
}

/** [Covid-2019], [Su-2000]: part of a name; [mid-2020], [1992-1994] are not. */
function isJoinedToWord(words: Words, at: number): boolean {
  if (!isJoined(words, at - 1)) return false
  if (isDash(words, at - 1)) {
    return isJoined(words, at - 2) && isWord(words, at - 2) && !YEAR_PREPOSITIONS.has(low(words, at - 2))
  }
  return !['(', '[', '"', '“', '‘', "'", '/', ',', '.', '—'].includes(low(words, at - 1))
}
