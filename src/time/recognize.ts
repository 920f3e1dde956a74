import {
  DAY_PARTS,
  DECADES,
  FULL_WEEKDAYS,
  MONTHS,
  NAMED_DAYS,
  SEASONS,
  UNITS,
  WEEKDAY_PLURALS,
  WEEKDAYS
} from '../language/en/time.ts'
import type {Sentence, Text} from '../types.ts'
import {clock} from './parsers/clock.ts'
import {century, decade, namedDecade} from './parsers/decade.ts'
import {duration} from './parsers/duration.ts'
import {every, vague, vagueHeads} from './parsers/literal.ts'
import {month} from './parsers/month.ts'
import {monthDate} from './parsers/month-date.ts'
import {numeric} from './parsers/numeric.ts'
import {part, shortPart} from './parsers/part.ts'
import {dayPart, namedDay, relativeUnit} from './parsers/relative.ts'
import {season} from './parsers/season.ts'
import {weekday, weekdays} from './parsers/weekday.ts'
import {year} from './parsers/year.ts'
import {merge} from './refiners/merge.ts'
import {modify} from './refiners/modify.ts'
import {range} from './refiners/range.ts'
import {outlook} from './tense.ts'
import type {Parser, Piece, Shape, Words, Written} from './written.ts'

/** Parsers of numbers, in order of trust. */
const figures: readonly Parser[] = [numeric, clock, decade, year]

/** Parsers and the words that call them, in order of trust: of two that read as many words the first wins. */
const named: readonly (readonly [Parser, Iterable<string>])[] = [
  [monthDate, MONTHS.keys()],
  [month, MONTHS.keys()],
  [weekdays, [...FULL_WEEKDAYS, ...WEEKDAY_PLURALS.keys()]],
  [weekday, WEEKDAYS.keys()],
  [season, SEASONS.keys()],
  [part, ['half', 'quarter']],
  [shortPart, ['q', 'h']],
  [namedDecade, DECADES.keys()],
  [century, ['century']],
  [duration, UNITS.keys()],
  [relativeUnit, ['day', 'week', 'weekend', 'month', 'year']],
  [namedDay, NAMED_DAYS.keys()],
  [dayPart, DAY_PARTS.keys()],
  [every, ['every', 'each']],
  [vague, vagueHeads]
]

/** Each turns the list of pieces into a better one, in this order. */
const refiners = [merge, modify, range] as const

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
  return text.sentences.flatMap(inSentence)
}

/** What is written of times in one sentence. */
export function inSentence({index, tokens}: Pick<Sentence, 'index' | 'tokens'>): readonly Written[] {
  const pieces = longest(candidates(tokens))
  if (pieces.length === 0) return []
  return refiners
    .reduce((list, refine) => refine(list, tokens), pieces)
    .map(({from, to, shape}) => ({
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      sentence: index,
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
    (shape.month ?? shape.weekday ?? shape.season) !== undefined
  )
}

function candidates(words: Words): Piece[] {
  const result: Piece[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at]!.lower.charCodeAt(0)
    const parsers = first >= 48 && first <= 57 ? figures : triggers.get(words[at]!.lower)
    if (!parsers) continue
    for (const parser of parsers) {
      const piece = parser(words, at)
      if (piece) result.push(piece)
    }
  }
  return result
}

/** Of pieces that overlap the longest stays. */
function longest(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = []
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (!last || last.to <= piece.from) result.push(piece)
    else if (piece.to - piece.from > last.to - last.from) result[result.length - 1] = piece
  }
  return result
}
