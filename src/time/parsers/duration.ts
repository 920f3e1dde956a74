import {
  AFTER_LENGTH,
  BEFORE_PLURAL_UNIT,
  HEDGES,
  type Hedge,
  LENGTH_WORDS,
  NUMBER_MODIFIERS,
  UNIT_ADJECTIVES,
  UNITS,
  type Unit
} from '../../language/en/time/lengths.ts'
import {MONTHS} from '../../language/en/time/names.ts'
import {FRACTIONS, NUMBERS} from '../../language/en/time/numbers.ts'
import {AFTER_STORY} from '../../language/en/time/relative.ts'
import {type Count, countBefore, indefiniteBefore} from '../numbers.ts'
import {isCapital, isDash, isEnd, isJoined, isWord, low} from '../words.ts'
import type {Calendar, Duration, Parser, Piece, Words} from '../written.ts'

/** A number of units: [five years], [44-day], [six weeks], [a 23-year-old], [three days ago], [two days later]. */
export const duration: Parser = (words, at) => {
  const unit = UNITS.get(low(words, at))!
  const end = beforeUnit(words, at, unit)
  if (unit.short && !isShortUnit(words, at, end)) return undefined
  // [a second-hand car], [in a 30-second], [the last second]
  const count = countBefore(words, end) ?? (unit.plural ? undefined : one(words, at))
  if (!count) return unit.plural ? indefinite(words, at, end) : (whole(words, at) ?? long(words, at))
  if (!unit.plural && end === at && count.value > 1 && !isSingular(words, at, unit)) return undefined
  if (isPartOfNumber(words, count.from) || (unit.code === 'Q' && pointerBefore(words, count.from) === undefined))
    return undefined
  const tail = fraction(words, at)
  const sum = {...count, value: count.value + (tail?.value ?? 0)}
  const last = tail?.last ?? at
  return shifted(words, last, sum, unit) ?? counted(words, last, sum, unit)
}

/** A unit in the singular after more than one: [a three year period], [3.5 second], [for two hour.]; not [a twenty second delay]. */
function isSingular(words: Words, at: number, {code}: Unit): boolean {
  if (code === 'TM' || (code !== 'TS' && isAttribute(words, at))) return true
  return isEnd(words, at + 1) && (code !== 'TS' || /^\d/.test(low(words, at - 1)))
}

/** [30 min], [20-min], [twenty min]; [3 h], not [grade h]. */
const isShortUnit = (words: Words, at: number, end: number) =>
  // [2009 H1N1]
  (!(
    low(words, at).length === 1 &&
    ((isJoined(words, at) && /^[\p{L}\d]/u.test(low(words, at + 1))) || isCapital(words, at))
  ) &&
    /^\d/.test(low(words, end - 1))) ||
  (low(words, at).length > 1 && end === at && NUMBERS.has(low(words, at - 1)) && isEnd(words, at + 1))

/** [an hour and a half], [a year and a quarter]: the fraction stands behind the unit. */
function fraction(words: Words, at: number): {readonly value: number; readonly last: number} | undefined {
  if (low(words, at + 1) !== 'and') return undefined
  const last = /^an?$/.test(low(words, at + 2)) ? at + 3 : at + 2
  const value = /^[a-z]/.test(low(words, last)) ? FRACTIONS.get(low(words, last)) : undefined
  return value === undefined || low(words, last + 1) === 'of' ? undefined : {value, last}
}

/** Where the number of a unit ends: before the hyphen of [44-day], the adjective of [five long years]. */
function beforeUnit(words: Words, at: number, {plural}: Unit): number {
  if (isDash(words, at - 1)) return at - 1
  // [the 10 previous weeks], [the past year]
  if (!plural && NUMBER_MODIFIERS.has(low(words, at - 1))) return at
  return UNIT_ADJECTIVES.has(low(words, at - 1)) ? at - 1 : at
}

/** [a three year period], [3 year long]: a hyphen is lost. */
const isAttribute = (words: Words, at: number) => /^[\p{Ll}]/u.test(words[at + 1]?.text ?? '')

/** [3:30 minutes], [$5 days], [COVID-19 days]: the number belongs to what stands before. */
const isPartOfNumber = (words: Words, from: number) =>
  /^[:./$€£]$/.test(low(words, from - 1)) ||
  (isDash(words, from - 1) && isJoined(words, from - 2) && isJoined(words, from - 1) && isWord(words, from - 2))

/** `a` as one: [for a year], [a week later], [another week]; not [200 a year], [a second ceasefire], [on another day]. */
function one(words: Words, at: number): Count | undefined {
  if (low(words, at - 1) === 'another') return another(words, at)
  if (!/^(?:an?|one)$/.test(low(words, at - 1)) || /^(?:second|min|sec)$/.test(low(words, at))) return undefined
  const isLength =
    (low(words, at - 1) === 'one' && low(words, at) !== 'day') ||
    LENGTH_WORDS.has(low(words, at - 2)) ||
    AFTER_LENGTH.has(low(words, at + 1)) ||
    fraction(words, at) !== undefined ||
    isDash(words, at + 1)
  return isLength ? {from: at - 1, value: 1} : undefined
}

function another(words: Words, at: number): Count | undefined {
  const before = low(words, at - 2)
  const isLength =
    low(words, at) === 'day' || low(words, at) === 'second' ? before === 'for' : !/^(?:on|in|at|of|yet)$/.test(before)
  return isLength ? {from: at - 1, value: 1} : undefined
}

function counted(words: Words, at: number, count: Count, unit: Unit): Piece {
  const least = leastBefore(words, count)
  if (least) return {from: least.from, to: lastWord(words, at), shape: between(least.value, count.value, unit)}
  const hedge = hedgeBefore(words, count.from)
  const pointer = hedge ? undefined : pointerBefore(words, count.from)
  // [within] is no part of the length.
  const from = low(words, count.from - 1) === 'within' ? count.from : hedge?.from
  return {
    from: from ?? pointer ?? count.from,
    to: lastWord(words, at),
    shape: length(count.value, unit, hedge?.hedge ?? (count.loose ? HEDGES.get('about') : undefined))
  }
}

/** The lesser number of two: [10 to] of [10 to 15 years], [two or three days], [between 5 and 7 weeks]; not [on 9 May to 10 days]. */
function leastBefore(words: Words, {from, value}: Count): Count | undefined {
  const joint = low(words, from - 1)
  if (!/^(?:to|or|[-–—])$/.test(joint) && !(joint === 'and' && low(words, from - 3) === 'between')) return undefined
  const least = countBefore(words, from - 1)
  const isFree = least && !isPartOfNumber(words, least.from) && !MONTHS.has(low(words, least.from - 1))
  return isFree && least.value < value && least.value > 0 ? least : undefined
}

/** [10 to 15 years]: any of them. */
function between(least: number, most: number, unit: Unit): Duration {
  const [a, b] = [length(least, unit), length(most, unit)]
  return {kind: 'duration', value: `${a.value}/${b.value}`, days: [a.days![0], b.days![1]]}
}

/** [the last], [the past], [the first] before a number of units. */
function pointerBefore(words: Words, at: number): number | undefined {
  if (!NUMBER_MODIFIERS.has(low(words, at - 1))) return undefined
  return low(words, at - 2) === 'the' ? at - 2 : at - 1
}

/** Words that loosen a number, one or two: [about], [more than]. */
function hedgeBefore(words: Words, at: number): {readonly from: number; readonly hedge: Hedge} | undefined {
  const two = HEDGES.get(`${low(words, at - 2)} ${low(words, at - 1)}`)
  if (two) return {from: at - 2, hedge: two}
  const single = HEDGES.get(low(words, at - 1))
  return single && {from: at - 1, hedge: single}
}

/** The end of the expression: [23-year-old], [five-year-long], [45 years of age]. */
function lastWord(words: Words, at: number): number {
  if (isDash(words, at + 1) && /^(?:olds?|long)$/.test(low(words, at + 2))) return at + 3
  if (low(words, at + 1) === 'of' && low(words, at + 2) === 'age') return at + 3
  return ['old', 'olds', 'long'].includes(low(words, at + 1)) ? at + 2 : at + 1
}

/** [several weeks], [for years], [decades], [the next few months]: a length that nobody counted. */
function indefinite(words: Words, at: number, end: number): Piece | undefined {
  const {code} = UNITS.get(low(words, at))!
  if (code === 'Q' || code === 'N') return undefined
  const shape = {kind: 'duration', value: blank(code)} as const
  const from = indefiniteBefore(words, end)
  const next = low(words, at + 1)
  const isShift = next === 'ago' || AFTER_STORY.has(next)
  if (from !== undefined) {
    const first = pointerBefore(words, from) ?? from
    return {from: first, to: isShift ? at + 2 : at + 1, shape: isShift ? past(next) : shape}
  }
  if (isShift && (next === 'later' || next === 'ago' || !isWord(words, at + 2)))
    return {from: at, to: at + 2, shape: past(next)}
  const isLength =
    BEFORE_PLURAL_UNIT.has(low(words, at - 1)) ||
    code === 'DE' ||
    code === 'CE' ||
    next === 'ago' ||
    low(words, at - 2) === 'the'
  if (isDash(words, at + 1) && low(words, at + 2) === 'long') return {from: at, to: at + 3, shape}
  const pointer = pointerBefore(words, at)
  if (pointer !== undefined && code !== 'TS') return {from: pointer, to: at + 1, shape}
  return isLength && low(words, at - 2) !== 'the' ? {from: at, to: at + 1, shape} : undefined
}

const blank = (code: string) => (code.startsWith('T') ? `PTX${code[1]}` : `PX${code}`)

/** [days ago] is past; [a few weeks later] lies ahead of the story, [weeks earlier] behind. */
const past = (word: string) =>
  ({
    kind: 'literal',
    timex: 'DATE',
    value:
      word === 'later' || word === 'after' || word === 'afterwards' || word === 'afterward' ? 'FUTURE_REF' : 'PAST_REF'
  }) as const

/** [all day], [the whole year], [a full week], [half-century]. */
function whole(words: Words, at: number): Piece | undefined {
  const unit = UNITS.get(low(words, at))!
  const before = low(words, isDash(words, at - 1) ? at - 2 : at - 1)
  const from = isDash(words, at - 1) ? at - 2 : at - 1
  const isFortnight = unit.code === 'F' && /^(?:next|last)$/.test(before)
  const isWhole = /^(?:all|whole|entire|full|past)$/.test(before) || isFortnight
  if (!isWhole || !['D', 'W', 'F', 'M', 'Y', 'DE', 'CE'].includes(unit.code)) return undefined
  const start = /^(?:a|the)$/.test(low(words, from - 1)) && before !== 'all' ? from - 1 : from
  return {from: start, to: at + 1, shape: length(1, unit)}
}

/** [week-long], [a year-long], [yearlong]. */
function long(words: Words, at: number): Piece | undefined {
  if (!isDash(words, at + 1) || low(words, at + 2) !== 'long' || isCapital(words, at)) return undefined
  return {from: at, to: at + 3, shape: length(1, UNITS.get(low(words, at))!)}
}

function length(value: number, {code, days}: Unit, hedge?: Hedge): Duration {
  const number = value * (multiples[code]?.[0] ?? 1)
  const designator = multiples[code]?.[1] ?? code
  const written = designator.startsWith('T') ? `PT${number}${designator[1]}` : `P${number}${designator}`
  const slack = slackOf(value)
  const [least, most] = hedge ? [value * hedge.least, value * hedge.most] : [value - slack, value + slack]
  const range = [Math.max(0, round(least * days)), round(most * days)] as const
  return {kind: 'duration', value: written, days: range, ...(hedge?.mod ? {mod: hedge.mod} : {})}
}

/** Units that TIMEX3 counts in another one: [two fortnights] P4W, [the last two quarters] P6M, [three nights] P3D. */
const multiples: Readonly<Record<string, readonly [number, string]>> = {F: [2, 'W'], Q: [3, 'M'], N: [1, 'D']}

const round = (value: number) => Math.round(value * 1e6) / 1e6

/** Half a unit; a tenth of round numbers: [100 days] says less than [44 days]. */
function slackOf(value: number): number {
  if (!Number.isInteger(value)) return 0.25
  return value >= 30 && value % 10 === 0 ? value / 10 : 0.5
}

/** So many units from a day: [three days ago], [two weeks from now], [in three days' time]; [two days later], [a year earlier] in a story. */
function shifted(words: Words, at: number, count: Count, unit: Unit): Piece | undefined {
  const next = low(words, at + 1)
  const hedge = hedgeBefore(words, count.from)
  const from = hedge?.from ?? count.from
  const mod = hedge?.hedge.mod
  const rest = mod === 'APPROX' ? {mod} : {}
  const shape = (sign: number) => shift(unit.code, sign * count.value)
  if (next === 'ago' || (next === 'back' && !isWord(words, at + 2))) return piece(from, at + 2, shape(-1), rest)
  if (next === 'from' && /^(?:now|today)$/.test(low(words, at + 2))) return piece(from, at + 3, shape(1), rest)
  const side = AFTER_STORY.get(next)
  if (side === undefined) return undefined
  // [two weeks before the vote], [a day after he left] count from something else.
  const ends =
    next === 'later' ||
    next === 'earlier' ||
    next === 'previously' ||
    next === 'afterwards' ||
    next === 'afterward' ||
    /^(?:[^\p{L}\d'’“"]|$)/u.test(low(words, at + 2))
  return ends
    ? piece(from, at + 2, shape(side), {...rest, story: true, length: length(count.value, unit, hedge?.hedge)})
    : undefined
}

function piece(from: number, to: number, shape: Calendar | undefined, rest: Partial<Calendar>): Piece | undefined {
  return shape && {from, to, shape: {...shape, ...rest}}
}

/** So many units on or back; nothing for fractions and for hours. */
function shift(code: string, count: number): Calendar | undefined {
  if (code === 'Y' && Number.isInteger(count * 4) && !Number.isInteger(count)) {
    return {kind: 'calendar', monthOffset: count * 12}
  }
  if (!Number.isInteger(count)) return undefined
  if (code === 'D') return {kind: 'calendar', dayOffset: count}
  if (code === 'W') return {kind: 'calendar', weekOffset: count}
  if (code === 'F') return {kind: 'calendar', weekOffset: 2 * count}
  if (code === 'N') return {kind: 'calendar', dayOffset: count}
  if (code === 'Q') return {kind: 'calendar', quarterOffset: count}
  if (code === 'M') return {kind: 'calendar', monthOffset: count}
  if (code === 'Y') return {kind: 'calendar', yearOffset: count}
  return code === 'DE' ? {kind: 'calendar', yearOffset: 10 * count, mod: 'APPROX'} : undefined
}
