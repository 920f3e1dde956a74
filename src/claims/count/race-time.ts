import {beforeTimes, ofRaces} from '../../language/en/races.ts'
import type {QuantityMention, Span, Token} from '../../types.ts'
import type {ClaimMaker} from '../maker.ts'
import type {Reading} from '../sentence.ts'
import {unknown} from './count.ts'

/** How long somebody took, in hours, minutes and seconds. */
interface Taken extends Span {
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
  /** How far off it may be, in seconds. */
  readonly step: number
}

/** How long somebody took for a race, written out or in figures: `in 17 minutes 42 seconds`, `in 17:42`, a time of `3:59.4`. */
export const raceTimes: ClaimMaker = (reading, sitting) => {
  const {tokens} = reading.sentence
  if (!tokens.some(({lower}) => ofRaces.has(lower))) return []
  return [...inWords(reading), ...inFigures(reading)].flatMap((taken) =>
    unknown(quantityOf(taken, reading), reading, sitting)
  )
}

/** `17 minutes 42 seconds` */
function inWords({times}: Reading): readonly Taken[] {
  return times.flatMap(({start, end, value: {timex, value}}) => {
    const match = timex === 'DURATION' ? /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(value) : null
    const [, hours, minutes, seconds] = match ?? []
    if (minutes === undefined || (hours === undefined && seconds === undefined)) return []
    const step = seconds === undefined ? 60 : seconds.includes('.') ? 0.1 : 1
    return [{start, end, hours: Number(hours ?? 0), minutes: Number(minutes), seconds: Number(seconds ?? 0), step}]
  })
}

/** Two or three numbers with colons: at most so many digits, so the search is short. */
const figures =
  /(?<![\d:.,])(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?(?![\d:]| ?(?:[ap]\.?m\b|GMT|UTC|[A-Z]{2,4}T\b|o['’]clock))/gu

/** `17:42`, `2:21:36 hours` */
function inFigures({sentence}: Reading): readonly Taken[] {
  const {text, tokens} = sentence
  return [...text.matchAll(figures)].flatMap((match) => {
    const [whole, first, second, third, part] = match
    const [start, end] = [sentence.start + match.index, sentence.start + match.index + whole.length]
    if (!beforeTimes.has(wordBefore(start, tokens))) return []
    const isHours =
      first === undefined && part === undefined && /^ hours?\b/.test(text.slice(match.index + whole.length))
    const [hours, minutes, seconds] = isHours ? [second, third, undefined] : [first ?? 0, second, third]
    const step = isHours ? 60 : part === undefined ? 1 : 0.1
    const fraction = part === undefined ? 0 : Number(`0.${part}`)
    return [
      {start, end, hours: Number(hours), minutes: Number(minutes), seconds: Number(seconds ?? 0) + fraction, step}
    ]
  })
}

const wordBefore = (start: number, tokens: readonly Token[]): string =>
  tokens.findLast(({end}) => end <= start)?.lower ?? ''

/** Its length in seconds, and as it would be printed without colons: 1742 for 17:42. */
function quantityOf({start, end, hours, minutes, seconds, step}: Taken, {sentence}: Reading): QuantityMention {
  const [length, printed] = [hours * 3600 + minutes * 60 + seconds, hours * 10000 + minutes * 100 + seconds]
  const [min, max] = [length - step, length + step]
  return {
    type: 'quantity',
    sentence: sentence.index,
    start,
    end,
    value: {min, max, exact: false, printed, kind: 'measure', unit: 'second', modifiers: []}
  }
}
