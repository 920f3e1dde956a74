import {DAY_PARTS} from '../../language/en/time/names.ts'
import {PERIOD_HEDGES, PERIOD_NOUNS, PERIOD_PARTS, WEEK_STARTS} from '../../language/en/time/parts.ts'
import type {Mod} from '../../types.ts'
import {isDash, low} from '../words.ts'
import type {Calendar, Piece, Refiner, Words} from '../written.ts'

/** Takes in words before and after that narrow a time: [mid-September], [the end of 2025], [early in 1862], [about 1910], [Monday night]. */
export const modify: Refiner = (pieces, words) =>
  pieces.map((piece) => {
    if (piece.shape.kind !== 'calendar') return piece
    const whole = ofPart(piece, words) ?? ofWeek(piece, words)
    if (whole) return whole
    return isPeriod(piece.shape)
      ? narrowed(piece, piece.shape, words)
      : ofDay(dayPart(piece, piece.shape, words), words)
  })

const isPeriod = (shape: Calendar) =>
  shape.day === undefined &&
  shape.weekday === undefined &&
  shape.dayOffset === undefined &&
  shape.clock === undefined &&
  shape.holiday === undefined &&
  shape.mod === undefined

function narrowed(piece: Piece, shape: Calendar, words: Words): Piece {
  const found = modifierBefore(words, piece.from)
  if (!found) return piece
  const first = firstPart(words, found.from)
  const from = first?.from ?? found.from
  return {...piece, from, shape: {...shape, mod: found.mod, ...(first ? {modFrom: first.mod} : {})}}
}

/** [late Monday], [early Tuesday morning]: the day remains what it is. */
function ofDay(piece: Piece, words: Words): Piece {
  const word = low(words, piece.from - 1)
  const isNarrowed = (word === 'early' || word === 'late') && piece.shape.kind === 'calendar' && !piece.shape.mod
  return isNarrowed && !/^\d/.test(low(words, piece.from))
    ? {...piece, from: piece.from - 1, shape: {...(piece.shape as Calendar), mod: PERIOD_PARTS.get(word)!}}
    : piece
}

/** [mid- to] of [mid- to late 1990s], [early to] of [early to mid-May]. */
function firstPart(words: Words, at: number): {readonly from: number; readonly mod: Mod} | undefined {
  if (low(words, at - 1) !== 'to') return undefined
  const word = isDash(words, at - 2) ? at - 3 : at - 2
  const mod = PERIOD_NOUNS.has(low(words, word)) ? undefined : PERIOD_PARTS.get(low(words, word))
  return mod && {from: word, mod}
}

/** The words that narrow: [early 1990s], [mid-September], [the end of last year], [late in 2004], [circa 1910]. */
function modifierBefore(words: Words, at: number): {readonly from: number; readonly mod: Mod} | undefined {
  const last = low(words, at - 1) === 'the' ? at - 2 : at - 1
  const noun = low(words, last) === 'part' ? last - 1 : last
  const of = low(words, noun) === 'of' || low(words, noun) === 'in' ? noun - 1 : undefined
  if (of !== undefined) {
    const head = low(words, of) === 'part' || low(words, of) === 'stages' ? of - 1 : of
    const word = low(words, head)
    const mod = PERIOD_PARTS.get(word)
    const fits = low(words, noun) === 'of' ? PERIOD_NOUNS.has(word) || head < of : !PERIOD_NOUNS.has(word)
    return mod && fits ? {from: head, mod} : undefined
  }
  const word = isDash(words, at - 1) ? at - 2 : last
  const mod = PERIOD_PARTS.get(low(words, word)) ?? PERIOD_HEDGES.get(low(words, word))
  if (!mod || PERIOD_NOUNS.has(low(words, word)) || isQuestion(words, word)) return undefined
  return {from: low(words, word) === '.' ? word - 1 : word, mod}
}

/** [How about 2019?], [What about 2019?] are no hedges. */
const isQuestion = (words: Words, at: number) => low(words, at) === 'about' && /^(?:how|what)$/.test(low(words, at - 1))

/** [Monday night], [yesterday morning], [October 30 night]. */
function dayPart(piece: Piece, shape: Calendar, words: Words): Piece {
  if (shape.clock !== undefined || !isDay(shape)) return piece
  const clock = DAY_PARTS.get(low(words, piece.to))
  return clock ? {...piece, to: piece.to + 1, shape: {...shape, clock}} : piece
}

const isDay = (shape: Calendar) => (shape.day ?? shape.weekday ?? shape.dayOffset ?? shape.holiday) !== undefined

/** [the week of 3 May], [the week beginning on 3 May], [the week of the 18th]; not [the week of Monday]. */
function ofWeek({from, to, shape}: Piece, words: Words): Piece | undefined {
  if (shape.kind !== 'calendar' || shape.day === undefined || shape.clock !== undefined) return undefined
  const on = low(words, from - 1) === 'on' ? from - 2 : from - 1
  const isOf = low(words, on) === 'of'
  if (low(words, on - 1) !== 'week' || !(isOf || WEEK_STARTS.has(low(words, on)))) return undefined
  const start = low(words, on - 2) === 'the' ? on - 2 : on - 1
  return {from: start, to, shape: {...shape, week: isOf ? 'of' : 'from'}}
}

/** [the night of 8 February], [the morning of the attack day]. */
function ofPart(piece: Piece, words: Words): Piece | undefined {
  const shape = piece.shape as Calendar
  const of = low(words, piece.from - 1) === 'of' || low(words, piece.from - 1) === 'on' ? piece.from - 2 : undefined
  if (of === undefined || shape.clock !== undefined || !isDay(shape)) return undefined
  const clock = DAY_PARTS.get(low(words, of) === 'hours' ? low(words, of - 1) : low(words, of))
  return clock && low(words, piece.from - 1) === 'of'
    ? {...piece, from: low(words, of) === 'hours' ? of - 1 : of, shape: {...shape, clock}}
    : undefined
}
