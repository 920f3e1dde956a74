import {ADVERBS_OF_SETS, FREQUENCIES, UNITS} from '../../language/en/time/lengths.ts'
import {DAY_PARTS, MONTHS, SEASONS} from '../../language/en/time/names.ts'
import {countBefore} from '../numbers.ts'
import {isCapital, isEnd, isJoined, isWord, low} from '../words.ts'
import type {Literal, Parser, Piece, Words} from '../written.ts'

/** Every so often: [every day], [each year], [every two weeks], [every other month], [every summer], [every May]. */
export const every: Parser = (words, at) => {
  const next = low(words, at + 1)
  if (next === 'quarter' && isEnd(words, at + 2)) return {from: at, to: at + 2, shape: set('P3M')}
  if (next === 'weekend') return {from: at, to: at + 2, shape: set('XXXX-WXX-WE')}
  const unit = UNITS.get(next)
  if (unit && !unit.plural && !unit.short) return {from: at, to: at + 2, shape: set(period(unit.code, 1))}
  if (next === 'other' || next === 'second') {
    const other = UNITS.get(low(words, at + 2))
    return other && !other.plural ? {from: at, to: at + 3, shape: set(period(other.code, 2))} : undefined
  }
  return many(words, at) ?? named(words, at)
}

/** [every two weeks]. */
function many(words: Words, at: number): Piece | undefined {
  for (let end = at + 2; end < at + 5; end++) {
    const unit = UNITS.get(low(words, end))
    const count = unit && countBefore(words, end)
    if (unit && count?.from === at + 1 && count.value >= 1) {
      return {from: at, to: end + 1, shape: set(period(unit.code, count.value))}
    }
  }
  return undefined
}

/** [every morning], [each summer], [every December]. */
function named(words: Words, at: number): Piece | undefined {
  const next = low(words, at + 1)
  const part = DAY_PARTS.get(next)
  if (part) return {from: at, to: at + 2, shape: set(`XXXX-XX-XXT${part}`)}
  const season = SEASONS.get(next)
  if (season && !isCapital(words, at + 1)) return {from: at, to: at + 2, shape: set(`XXXX-${season}`)}
  const month = isCapital(words, at + 1) ? MONTHS.get(next) : undefined
  return month ? {from: at, to: at + 2, shape: set(`XXXX-${String(month).padStart(2, '0')}`)} : undefined
}

/** [twice a year], [three times a week], [per day]; not [200 a year], which is a rate. */
export const often: Parser = (words, at) => {
  const unit = UNITS.get(low(words, at))!
  if (unit.plural || unit.short || !/^(?:an?|per|every|each)$/.test(low(words, at - 1))) return undefined
  if (low(words, at - 1) === 'per') return {from: at - 1, to: at + 1, shape: set(period(unit.code, 1))}
  const from = frequencyBefore(words, at - 1)
  return from === undefined ? undefined : {from, to: at + 1, shape: set(period(unit.code, 1))}
}

/** Where [once], [twice], [three times] before an index begin. */
function frequencyBefore(words: Words, end: number): number | undefined {
  if (FREQUENCIES.has(low(words, end - 1))) return end - 1
  return low(words, end - 1) === 'times' ? countBefore(words, end - 1)?.from : undefined
}

/** [daily], [weekly], [annually]; not the [Daily Telegraph], the [Weekly]. */
export const adverb: Parser = (words, at) => {
  const value = ADVERBS_OF_SETS.get(low(words, at))!
  const opens = at === 0 && isWord(words, 1) && !isCapital(words, 1)
  if ((isCapital(words, at) && !opens) || (isJoined(words, at - 1) && at > 0 && low(words, at - 1) !== '“'))
    return undefined
  return {from: at, to: at + 1, shape: set(value)}
}

const set = (value: string): Literal => ({kind: 'literal', timex: 'SET', value})

function period(code: string, count: number): string {
  if (code === 'F') return `P${2 * count}W`
  return code.startsWith('T') ? `PT${count}${code[1]}` : `P${count}${code}`
}
