import type {Time, TimeClaim, TimeMention} from '../../types.ts'
import {type ClaimMaker, type Sitting, setting} from '../maker.ts'
import type {Reading} from '../sentence.ts'
import {anniversaries} from './anniversary.ts'
import {counted} from './span-after.ts'
import {bounded} from './span-ends.ts'
import {parted, ranged} from './span-range.ts'

/**
 * How a length stands to its ends: it `lasted` from one to the other; it is told beside them (`the 44-day war`); it lies `within` them;
 * so many years from the one to the other are an `anniversary`.
 */
export type SpanKind = 'lasted' | 'beside' | 'within' | 'anniversary'

/** A mention with the sentence that it stands in, which may be the one before. */
export interface Placed {
  readonly mention: TimeMention
  readonly reading: Reading
}

/** A length with the ends that the text gives it; an end that is not written is the day of publication. */
export interface Span {
  readonly kind: SpanKind
  readonly length: TimeMention
  readonly start?: Placed
  readonly end?: Placed
  /** A range that gives both. */
  readonly both?: TimeMention
}

/** Finds the spans of a sentence. */
export type SpanFinder = (reading: Reading, sitting: Sitting) => readonly Span[]

/** In order: the first to explain a length is believed. */
const finders: readonly SpanFinder[] = [anniversaries, counted, ranged, parted, bounded]

/** Lengths with the ends that they measure: `lasted 44 days, from 27 September to 10 November`. */
export const spans: ClaimMaker = (reading, sitting) => {
  if (!isRead(reading) || !reading.times.some(isEnd)) return []
  const known = new Set<number>()
  return finders
    .flatMap((find) => find(reading, sitting))
    .filter(({length}) => !known.has(length.start) && known.add(length.start))
    .flatMap((span) => claimsOf(span, reading, sitting))
}

/** Most times and words of a sentence: what has more is a table, or hostile, and would take long. */
const [mostTimes, mostWords] = [20, 300]

/** Whether a sentence may tell of a length, and is one that people read. */
export function isRead({times, sentence}: Reading): boolean {
  if (times.length === 0 || times.length > mostTimes || sentence.tokens.length > mostWords) return false
  return times.some(isCounted) || /anniversary|centen/i.test(sentence.text)
}

/** A date that can end a span. */
export function isEnd({value}: TimeMention): boolean {
  return value.timex !== 'DURATION' && value.timex !== 'SET' && value.earliest !== undefined && !value.impossible
}

/** A length that somebody counted, be it of minutes. */
export function isCounted({value}: TimeMention): boolean {
  return value.timex === 'DURATION' && value.days !== undefined
}

/** A length that somebody counted, of a day or more. */
export function isLength({value}: TimeMention): boolean {
  return value.timex === 'DURATION' && value.days !== undefined && value.days[1] >= 1
}

function claimsOf({kind, length, start, end, both}: Span, reading: Reading, sitting: Sitting): readonly TimeClaim[] {
  const place = sitting.place(reading.block, length)
  const asOf = sitting.article.published?.time.latest
  // Without an end of its own a span is measured to the day of publication.
  if (!both && !(start && end) && asOf === undefined) return []
  const claim = (attribute: string, {mention, reading}: Placed, value: Time = mention.value): TimeClaim => ({
    type: 'time',
    subject: {kind: 'date', label: place.text, parties: [], brokers: [], places: []},
    attribute: `span:${attribute}`,
    value,
    span: place.start,
    ...(asOf === undefined ? {} : {asOf}),
    ...setting(mention, reading, sitting),
    modality: 'asserted',
    polarity: 'positive'
  })
  return [
    claim(kind, {mention: length, reading}),
    ...(both ? [claim('both', {mention: both, reading})] : []),
    ...(start ? [claim('start', start)] : []),
    ...(end ? [claim('end', end)] : [])
  ]
}
