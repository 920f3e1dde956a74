import {ADVERBS_OF_SETS, UNITS} from '../language/en/time/lengths.ts'
import {
  DAY_PARTS,
  DECADES,
  ERAS,
  FULL_WEEKDAYS,
  MONTHS,
  NAMED_CLOCKS,
  NAMED_DAYS,
  SEASONS,
  WEEKDAY_PLURALS,
  WEEKDAYS
} from '../language/en/time/names.ts'
import {HUNDREDS, NUMBERS, ORDINALS, TENS} from '../language/en/time/numbers.ts'
import {DIGIT} from '../text/flags.ts'
import type {Sentence, Text} from '../types.ts'
import {age, commaAge} from './parsers/age.ts'
import {clock, namedClock, pastHour, spelledClock} from './parsers/clock.ts'
import {bareDay, dayOfThatMonth} from './parsers/day-of-month.ts'
import {dayPart} from './parsers/day-part.ts'
import {century, decade, namedDecade} from './parsers/decade.ts'
import {duration} from './parsers/duration.ts'
import {holiday, holidayHeads} from './parsers/holiday.ts'
import {vague, vagueHeads} from './parsers/literal.ts'
import {month} from './parsers/month.ts'
import {listedDay, monthDate} from './parsers/month-date.ts'
import {numeric} from './parsers/numeric.ts'
import {part, shortPart} from './parsers/part.ts'
import {namedDay, relativeUnit, relativeUnits} from './parsers/relative.ts'
import {season} from './parsers/season.ts'
import {adverb, every, often} from './parsers/set.ts'
import {nthOfMonth, weekday, weekdays} from './parsers/weekday.ts'
import {eraYear, shortYear, spelledYear, year} from './parsers/year.ts'
import {determine} from './refiners/determine.ts'
import {lengths} from './refiners/lengths.ts'
import {lists} from './refiners/lists.ts'
import {merge} from './refiners/merge.ts'
import {modify} from './refiners/modify.ts'
import {range} from './refiners/range.ts'
import {shifts} from './refiners/shifts.ts'
import {since} from './refiners/since.ts'
import {outlook} from './tense.ts'
import type {Parser, Piece, Shape, Words, Written} from './written.ts'

/** Parsers of numbers, in order of trust. */
const figures: readonly Parser[] = [numeric, clock, decade, year, listedDay, bareDay, commaAge]

/** The hours in words. */
const hourWords = [...NUMBERS].filter(([, value]) => value >= 1 && value <= 12).map(([word]) => word)

/** Parsers and the words that call them, in order of trust: of two that read as many words the first wins. */
const named: readonly (readonly [Parser, Iterable<string>])[] = [
  [monthDate, MONTHS.keys()],
  [holiday, holidayHeads],
  [month, MONTHS.keys()],
  [nthOfMonth, [...FULL_WEEKDAYS, 'week', 'weekend']],
  [weekdays, [...FULL_WEEKDAYS, ...WEEKDAY_PLURALS.keys()]],
  [weekday, WEEKDAYS.keys()],
  [season, SEASONS.keys()],
  [part, ['half', 'quarter']],
  [shortPart, ['q', 'h']],
  [eraYear, ERAS.keys()],
  [shortYear, ["'", '’']],
  [spelledYear, ['one', 'two', ...HUNDREDS.keys()]],
  [namedDecade, DECADES.keys()],
  [century, ['century']],
  [listedDay, ORDINALS.keys()],
  [bareDay, [...ORDINALS.keys(), ...TENS.keys()]],
  [dayOfThatMonth, ['month']],
  [duration, UNITS.keys()],
  [often, UNITS.keys()],
  [relativeUnit, relativeUnits],
  [namedDay, NAMED_DAYS.keys()],
  [spelledClock, hourWords],
  [pastHour, ['past', 'to']],
  [namedClock, NAMED_CLOCKS.keys()],
  [dayPart, DAY_PARTS.keys()],
  [age, ['aged', 'age']],
  [every, ['every', 'each']],
  [adverb, ADVERBS_OF_SETS.keys()],
  [vague, vagueHeads]
]

/** Each turns the list of pieces into a better one, in this order. */
const refiners = [merge, lengths, shifts, modify, lists, range, determine, since] as const

const triggers: ReadonlyMap<string, readonly Parser[]> = collect(named)

function collect(rows: typeof named): Map<string, Parser[]> {
  const result = new Map<string, Parser[]>()
  for (const [parser, words] of rows) {
    for (const word of words) result.set(word, [...(result.get(word) ?? []), parser])
  }
  return result
}

/** What is written of times in a text, sentence by sentence; nothing is inferred. */
export function recognize(text: Pick<Text, 'sentences'>): readonly Written[] {
  const all = text.sentences.flatMap(inSentence)
  return all.some(({shape}) => isBare(shape)) && !all.some(({shape}) => isBeforeChrist(shape))
    ? all.filter(({shape}) => !isBare(shape))
    : all.map(intoEra)
}

const isBare = (shape: Shape) => shape.kind === 'calendar' && shape.bare === true
const isBeforeChrist = (shape: Shape): boolean =>
  shape.kind === 'range' ? isBeforeChrist(shape.to) : shape.kind === 'calendar' && (shape.year ?? 0) < 0

/** [in 499] beside [493 BC] lies before Christ too. */
function intoEra(one: Written): Written {
  if (!isBare(one.shape) || one.shape.kind !== 'calendar') return one
  const {bare: _, ...shape} = one.shape
  return {...one, shape: {...shape, year: -shape.year!}}
}

/** What is written of times in one sentence. */
export function inSentence({index, block, tokens}: Pick<Sentence, 'index' | 'block' | 'tokens'>): readonly Written[] {
  const pieces = longest(candidates(tokens))
  if (pieces.length === 0) return []
  return refiners
    .reduce((list, refine) => refine(list, tokens), pieces)
    .map(({from, to, shape}) => ({
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      sentence: index,
      block,
      shape,
      outlook: needsOutlook(shape) ? outlook(tokens, from, to) : 'back'
    }))
}

/** Whether it depends on the words around a shape which day it is: [Friday], [October 12]. */
function needsOutlook(shape: Shape): boolean {
  if (shape.kind === 'range') return needsOutlook(shape.to)
  return (
    shape.kind === 'calendar' &&
    shape.year === undefined &&
    (shape.future ?? shape.weekend ?? shape.day ?? shape.month ?? shape.weekday ?? shape.season ?? shape.holiday) !==
      undefined
  )
}

function candidates(words: Words): Piece[] {
  const result: Piece[] = []
  for (let at = 0; at < words.length; at++) {
    const {lower, flags} = words[at]!
    const parsers = flags & DIGIT ? figures : triggers.get(lower)
    if (parsers) addCandidates(result, parsers, words, at)
  }
  return result
}

function addCandidates(result: Piece[], parsers: readonly Parser[], words: Words, at: number): void {
  for (let index = 0; index < parsers.length; index++) {
    const piece = parsers[index]!(words, at)
    if (piece) result.push(piece)
  }
}

/** Of pieces that overlap the longest stays. */
function longest(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2) return pieces
  const result: Piece[] = []
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (!last || last.to <= piece.from) result.push(piece)
    else if (piece.to - piece.from > last.to - last.from) result[result.length - 1] = piece
  }
  return result
}
