import {AFTER_LENGTH, BEFORE_PLURAL_UNIT, HEDGES, LENGTH_WORDS, UNITS, type Unit} from '../../language/en/time.ts'
import {type Count, countBefore, indefiniteBefore, isDash, low} from '../words.ts'
import type {Duration, Parser, Piece, Words} from '../written.ts'
import {ago} from './relative.ts'

/** A number of units: [five years], [44-day], [six weeks], [a 23-year-old], [three days ago]. */
export const duration: Parser = (words, at) => {
  const unit = UNITS.get(low(words, at))!
  const end = isDash(words, at - 1) ? at - 1 : at
  // [a second-hand car], [in a 30-second], [the last second]
  const count = countBefore(words, end) ?? (unit.plural ? undefined : one(words, at))
  if (!count) return unit.plural ? indefinite(words, at) : long(words, at)
  if (!unit.plural && end === at && count.value !== 1 && unit.code !== 'TM') return undefined
  if (isPartOfNumber(words, count.from)) return undefined
  const back = low(words, at + 1) === 'ago' ? ago(low(words, at), count.value) : undefined
  if (back) return {from: count.from, to: at + 2, shape: back}
  return {from: count.from, to: lastWord(words, at), shape: length(count, unit, words)}
}

/** [3:30 minutes], [$5 days]: the number belongs to what stands before. */
const isPartOfNumber = (words: Words, from: number) => /^[:./$€£]$/.test(low(words, from - 1))

/** `a` as one: [for a year], [a week later]; not [200 a year], [a second ceasefire]. */
function one(words: Words, at: number): Count | undefined {
  if (!/^(?:an?|one)$/.test(low(words, at - 1)) || /^(?:second|min)$/.test(low(words, at))) return undefined
  const isLength = LENGTH_WORDS.has(low(words, at - 2)) || AFTER_LENGTH.has(low(words, at + 1))
  return isLength ? {from: at - 1, value: 1} : undefined
}

/** The end of the expression: [23-year-old], [five-year-long]. */
function lastWord(words: Words, at: number): number {
  const isSuffix = isDash(words, at + 1) && /^(?:olds?|long)$/.test(low(words, at + 2))
  return isSuffix ? at + 3 : at + 1
}

/** [several weeks], [for years], [decades]: a length that nobody counted. */
function indefinite(words: Words, at: number): Piece | undefined {
  const {code} = UNITS.get(low(words, at))!
  const shape = {kind: 'duration', value: code.startsWith('T') ? `PTX${code[1]}` : `PX${code}`} as const
  const from = indefiniteBefore(words, at)
  if (from !== undefined) return {from, to: at + 1, shape}
  const isLength = BEFORE_PLURAL_UNIT.has(low(words, at - 1)) || code === 'DE' || low(words, at + 1) === 'ago'
  return isLength || (isDash(words, at + 1) && low(words, at + 2) === 'long')
    ? {from: at, to: at + 1, shape}
    : undefined
}

/** [week-long], [a year-long]. */
function long(words: Words, at: number): Piece | undefined {
  if (!isDash(words, at + 1) || low(words, at + 2) !== 'long') return undefined
  return {from: at, to: at + 3, shape: length({from: at, value: 1}, UNITS.get(low(words, at))!, words)}
}

function length({from, value}: Count, {code, days}: Unit, words: Words): Duration {
  const number = code === 'F' ? value * 2 : value
  const designator = code === 'F' ? 'W' : code
  const written = designator.startsWith('T') ? `PT${number}${designator[1]}` : `P${number}${designator}`
  const hedge = HEDGES.get(low(words, from - 1)) ?? HEDGES.get(`${low(words, from - 2)} ${low(words, from - 1)}`)
  const slack = slackOf(value)
  const [least, most] = hedge ? [value * hedge[0], value * hedge[1]] : [value - slack, value + slack]
  return {kind: 'duration', value: written, days: [Math.max(0, round(least * days)), round(most * days)]}
}

const round = (value: number) => Math.round(value * 1e6) / 1e6

/** Half a unit; a tenth of round numbers: [100 days] says less than [44 days]. */
function slackOf(value: number): number {
  if (!Number.isInteger(value)) return 0.25
  return value >= 30 && value % 10 === 0 ? value / 10 : 0.5
}
