import {NUMBER_HEADS} from '../../language/en/time.ts'
import {isDay} from '../days.ts'
import {isDash, isJoined, low, smallNumber} from '../words.ts'
import type {Numeric, Parser, Piece, Words} from '../written.ts'

/** A date in figures: [2020-11-09], [09.10.2023], [08/10/2023], [24-09-2013]. */
export const numeric: Parser = (words, at) => iso(words, at) ?? dotted(words, at) ?? slashed(words, at)

/** [2020-11-09], [2020/11/09]. */
function iso(words: Words, at: number): Piece | undefined {
  const [year, month] = [low(words, at), low(words, at + 2)]
  if (!/^\d{4}$/.test(year) || !isSeparated(words, at, 2)) return undefined
  const day = smallNumber(low(words, at + 4))
  if (month.length > 2 || !isDay(Number(month), day, Number(year))) return undefined
  return {
    from: at,
    to: at + 5,
    shape: {kind: 'calendar', year: Number(year), month: Number(month), day}
  }
}

/** [09.10.2023]: with dots the day stands first. */
function dotted(words: Words, at: number): Piece | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(low(words, at))
  if (!match || NUMBER_HEADS.has(low(words, at - 1))) return undefined
  return fields(at, at + 1, Number(match[1]), Number(match[2]), Number(match[3]), true)
}

/** [08/10/2023], [24-09-2013], [08/10/23]. */
function slashed(words: Words, at: number): Piece | undefined {
  if (!isSeparated(words, at, 2) || isSlashOrDash(words, at - 1) || isSlashOrDash(words, at + 5)) return undefined
  const [first, second] = [smallNumber(low(words, at)), smallNumber(low(words, at + 2))]
  const year = low(words, at + 4)
  if (/^\d{4}$/.test(year)) return fields(at, at + 5, first, second, Number(year))
  const isShort = /^\d\d$/.test(year) && low(words, at + 1) === '/' && words[at]!.text.length === 2
  return isShort ? fields(at, at + 5, first, second, 2000 + Number(year)) : undefined
}

const isSlashOrDash = (words: Words, at: number) => low(words, at) === '/' || isDash(words, at)

/** Whether the same sign joins this many numbers to the one at an index. */
function isSeparated(words: Words, at: number, count: number): boolean {
  for (let i = at; i < at + 2 * count; i++) if (!isJoined(words, i)) return false
  return isSlashOrDash(words, at + 1) && low(words, at + 1) === low(words, at + 3)
}

function fields(from: number, to: number, first: number, second: number, year: number, dayFirst?: boolean) {
  const possible = isDay(second, first, year) || (dayFirst === undefined && isDay(first, second, year))
  if (!possible || year < 1700 || year > 2100) return undefined
  const shape: Numeric = {kind: 'numeric', first, second, year, ...(dayFirst === undefined ? {} : {dayFirst})}
  return {from, to, shape}
}
