import {DAY_PARTS} from '../../language/en/time/names.ts'
import {PART_PREPOSITIONS, PERIOD_PARTS} from '../../language/en/time/parts.ts'
import {isCapital, isDash, isEnd, isWord, low} from '../words.ts'
import type {Calendar, Parser, Piece, Words} from '../written.ts'
import {storyOffset} from './story.ts'

/**
 * A part of a day: [this morning], [last night], [that evening], [the next morning], [in the early afternoon]; [the morning of 5 May] is read elsewhere.
 * Without a day it is an hour of a day that nobody names, like [at noon].
 */
export const dayPart: Parser = (words, at) => {
  const before = low(words, at - 1)
  const clock = DAY_PARTS.get(low(words, at))!
  if (before === 'this') return {from: at - 1, to: at + 1, shape: {kind: 'calendar', dayOffset: 0, clock}}
  if (before === 'last' && low(words, at) === 'night' && low(words, at - 2) !== 'the') {
    return {from: at - 1, to: at + 1, shape: {kind: 'calendar', dayOffset: -1, clock}}
  }
  const offset = storyOffset(words, at)
  if (offset) {
    return {from: offset.from, to: at + 1, shape: {kind: 'calendar', dayOffset: offset.count, story: true, clock}}
  }
  // [Imus in the Morning]
  return isEnd(words, at + 1) && !isCapital(words, at)
    ? (plural(words, at, clock) ?? inPart(words, at, clock))
    : undefined
}

/** [in the morning], [during the late afternoon], [early evening], [later in the afternoon]; not [a late-night show], [morning prayers]. */
function inPart(words: Words, at: number, clock: string): Piece | undefined {
  const early = isDash(words, at - 1) ? at - 2 : at - 1
  const mod = PERIOD_PARTS.get(low(words, early))
  const isSide =
    mod !== undefined && (clock === 'NI' ? /^(?:early|late)$/ : /^(?:early|late|mid)$/).test(low(words, early))
  const start = isSide ? early : at
  const isThe = low(words, start - 1) === 'the'
  const preposition = isThe ? start - 2 : start - 1
  if (isThe && PART_PREPOSITIONS.has(low(words, preposition)))
    return sided(words, preposition, at, clock, isSide ? mod : undefined)
  if (!isSide || (isThe && isWord(words, preposition))) return undefined
  return {from: isThe ? start - 1 : start, to: at + 1, shape: {kind: 'calendar', clock, mod}}
}

/** [early in the morning] beside [in the early morning]. */
function sided(words: Words, from: number, at: number, clock: string, inner: Calendar['mod']): Piece {
  const isOuter = inner === undefined && /^(?:early|earlier|late|later)$/.test(low(words, from - 1))
  const mod = isOuter ? PERIOD_PARTS.get(low(words, from - 1)) : inner
  return {from: isOuter ? from - 1 : from, to: at + 1, shape: {kind: 'calendar', clock, ...(mod ? {mod} : {})}}
}

/** Every such part: [in the evenings], [on mornings]. */
function plural(words: Words, at: number, clock: string): Piece | undefined {
  if (!low(words, at).endsWith('s')) return undefined
  const isThe = low(words, at - 1) === 'the'
  const from = isThe ? at - 2 : at - 1
  return PART_PREPOSITIONS.has(low(words, from)) || low(words, from) === 'on'
    ? {from, to: at + 1, shape: {kind: 'literal', timex: 'SET', value: `XXXX-XX-XXT${clock}`}}
    : undefined
}
