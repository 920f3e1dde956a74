import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {numberAt} from '../../src/extract/number.ts'
import {segment} from '../../src/text/segment.ts'
import {tokenize} from '../../src/text/tokens.ts'
import type {Span, Time} from '../../src/types.ts'
import {tagOf} from '../text-of.ts'
import {timesOf} from './read.ts'
import {agrees, type Reading} from './recognizers-value.ts'
import {align, type Timex} from './score.ts'

const folder = join(import.meta.dirname, '../../../shared/data/recognizers')

export const hasRecognizers = existsSync(folder)

/** What the authors expect of an input; an earlier form of the table has `Value`, `Length` and two readings. */
interface Expected {
  readonly Text: string
  readonly Start: number
  readonly Length?: number
  readonly End?: number
  readonly Value?: Readonly<{Timex?: string; Mod?: string}> & Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly Resolution?: Readonly<{value?: string; values?: readonly (Reading & {readonly Mod?: string})[]}>
}

interface Row {
  readonly Input: string
  readonly Context?: {readonly ReferenceDateTime?: string}
  readonly NotSupported?: string
  readonly NotSupportedByDesign?: string
  readonly Results: readonly Expected[]
}

/** One expression that is expected: its readings, that of the past first. */
export interface Wanted extends Timex {
  readonly text: string
  readonly readings: readonly Reading[]
}

/** One of ours: a time, or a number in `value` alone. */
export interface Given extends Timex {
  readonly text: string
  readonly time?: Time
}

/** One specification, and how we do. */
export interface Spec {
  readonly file: string
  /** Its place in the file, from 1. */
  readonly number: number
  readonly input: string
  readonly wanted: readonly Wanted[]
  readonly given: readonly Given[]
  /** Whether its authors' own JavaScript code fails, by their word. */
  readonly beyond: boolean
  readonly passed: boolean
  /** Whether the past was chosen where they also name a future. */
  readonly past: boolean
  /** Whether the spans are the same, too. */
  readonly exact: boolean
}

/** The files that are measured, and the kinds of ours that each of their parsers could have found, too. */
export const files: Readonly<Record<string, readonly Time['timex'][]>> = {
  DateParser: ['DATE'],
  DurationParser: ['DURATION'],
  DatePeriodParser: ['DATE'],
  TimePeriodParser: ['TIME'],
  SetParser: ['SET'],
  HolidayParser: ['DATE'],
  DateTimeModel: ['DATE', 'TIME', 'DURATION', 'SET'],
  NumberModel: []
}

/** Read a file of specifications, and find the times, or the numbers, of each input. */
export function readSpecs(file: string): readonly Spec[] {
  const rows: readonly Row[] = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8').replace(/^\ufeff/, ''))
  return rows.map((row, index) => measure(file, index + 1, row))
}

function measure(file: string, number: number, row: Row): Spec {
  const input = row.Input
  const wanted = row.Results.map(want)
  const given = file === 'NumberModel' ? numbers(input) : times(input, row.Context?.ReferenceDateTime?.slice(0, 10))
  const {pairs, missed, spurious} = align(wanted, given)
  const isOurs = ({time}: Given) => !time || files[file]!.includes(time.timex)
  const right = pairs.map(([one, other]) => reading(one, other))
  return {
    file,
    number,
    input,
    wanted,
    given,
    beyond: /javascript/i.test(`${row.NotSupported} ${row.NotSupportedByDesign}`),
    passed: missed.length === 0 && !spurious.some(isOurs) && right.every((at) => at >= 0),
    past: pairs.some(([{readings}], at) => readings.length > 1 && right[at] === 0),
    exact: pairs.every(([a, b]) => a.start === b.start && a.end === b.end)
  }
}

/** Which of the readings is ours: 0 for the past, -1 for none. */
function reading({readings, value, text}: Wanted, {time, value: ours}: Given): number {
  // They print fifteen digits: [two thirds] 0.666666666666667.
  if (!time) return Number(value) === Number(Number(ours).toPrecision(15)) ? 0 : -1
  return readings.findIndex((one) => agrees(time, one, text))
}

function want(result: Expected): Wanted {
  const {Start: start, Length: length, End: last, Text: text, Value: value, Resolution: resolution} = result
  const end = length === undefined ? last! + 1 : start + length
  return {start, end, text, value: resolution?.value ?? '', readings: value ? earlier(value) : later(resolution)}
}

function earlier(value: NonNullable<Expected['Value']>): readonly Reading[] {
  const [timex, mod] = [value.Timex ?? 'XXXX', value.Mod]
  const all = [value.PastResolution, value.FutureResolution].map((one = {}): Reading => {
    const [single] = Object.entries(one).flatMap(([key, it]) => (/^(?:date|time|dateTime)$/.test(key) ? [it] : []))
    const find = (end: string) => Object.entries(one).find(([key]) => key.startsWith(end))?.[1]
    const [from, to] = [find('start'), find('end')]
    return {timex, ...(mod && {mod}), ...(single && {value: single}), ...(from && {start: from}), ...(to && {end: to})}
  })
  return JSON.stringify(all[0]) === JSON.stringify(all[1]) ? [all[0]!] : all
}

const later = (resolution: Expected['Resolution']): readonly Reading[] =>
  (resolution?.values ?? []).map(({Mod, ...rest}) => ({...rest, timex: rest.timex ?? '', ...(Mod && {mod: Mod})}))

function times(input: string, published: string | undefined): readonly Given[] {
  const prose = {text: input, runs: [{at: 0, length: input.length, raw: 0, rawLength: input.length}]}
  const dates = published === undefined ? [] : [tagOf(published)]
  const text = segment({path: 'input.txt', raw: input, dates, blocks: [{kind: 'paragraph', prose}]})
  return timesOf(text).times.map((one) => ({...one, value: one.time.value}))
}

/** The numbers of an input, one after the other; nothing is left out for what it counts. */
function numbers(input: string): readonly Given[] {
  const tokens = tokenize(input)
  const result: Given[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = numberAt(tokens, at)
    if (found) result.push(numeral({start: tokens[at]!.start, end: tokens[found.end - 1]!.end}, found.value))
    at = found?.end ?? at + 1
  }
  return result

  function numeral({start, end}: Span, value: number): Given {
    return {start, end, text: input.slice(start, end), value: String(value)}
  }
}
