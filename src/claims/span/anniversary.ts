import {approaching, centenaries, counting, dayLeads, deictic, tenths} from '../../language/en/durations.ts'
import {NUMBERS, ORDINALS, TENS} from '../../language/en/time/numbers.ts'
import type {TimeMention, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import {isEnd, type Span, type SpanFinder} from './span.ts'
import {anchorBehind, placed} from './span-after.ts'
import {indexAt, isDenied, tokensBetween} from './span-words.ts'

/** Anniversaries of what has its year: `[In 2018] the tenth anniversary of [the 1998 agreement]`; without a date of their own, as of the day of publication. */
export const anniversaries: SpanFinder = (reading) => {
  const {tokens, index, text} = reading.sentence
  if (!/anniversary|centen/i.test(text)) return []
  return tokens.flatMap((token, at): Span[] => {
    const found = yearsBefore(tokens, at)
    if (!found || tokens[at + 1]?.lower !== 'of' || isDenied(reading, token.start)) return []
    const {years, from} = found
    const length: TimeMention = {
      type: 'time',
      sentence: index,
      start: tokens[from]!.start,
      end: token.end,
      value: {
        timex: 'DURATION',
        value: `P${years}Y`,
        edtf: '',
        granularity: 'year',
        inferred: 'none',
        days: [(years - 0.5) * 365.25, (years + 0.5) * 365.25]
      }
    }
    const anchor = anchorBehind(length, reading)
    if (!anchor) return []
    const start = placed(anchor, reading)
    const target = targetOf(length, anchor, reading)
    if (target) return [{kind: 'anniversary', length, start, end: placed(target, reading)}]
    return isNow(length, anchor, reading) ? [{kind: 'anniversary', length, start}] : []
  })
}

/** The number of years of the anniversary that ends at a token, and where its words begin: [the twenty-fifth anniversary], [10-year anniversary], [centenary]. */
function yearsBefore(
  tokens: readonly Token[],
  at: number
): {readonly years: number; readonly from: number} | undefined {
  const {lower} = tokens[at]!
  const round = centenaries.get(lower)
  if (round !== undefined) return {years: round, from: at}
  if (lower !== 'anniversary') return undefined
  const word = (back: number) => tokens[at - back]?.lower ?? ''
  const figures = (back: number) => (/^\d{1,3}$/.test(word(back)) ? Number(word(back)) : undefined)
  if (/^(?:st|nd|rd|th)$/.test(word(1)) && figures(2) !== undefined) return {years: figures(2)!, from: at - 2}
  const glued = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word(1))
  if (glued) return {years: Number(glued[1]), from: at - 1}
  if (word(1) === 'year') {
    const back = /^[-‑–]$/.test(word(2)) ? 3 : 2
    const years = figures(back) ?? NUMBERS.get(word(back))
    return years ? {years, from: at - back} : undefined
  }
  const unit = tenths.get(word(1)) ?? ORDINALS.get(word(1))
  if (unit === undefined) return undefined
  const tens = /^[-‑–]$/.test(word(2)) ? TENS.get(word(3)) : undefined
  return tens && unit < 10 ? {years: tens + unit, from: at - 3} : {years: unit, from: at - 1}
}

/** The day of the anniversary: `[In 2018], on the tenth anniversary of the 1998 agreement`, `… was marked [in 2018]`. */
function targetOf(length: TimeMention, anchor: TimeMention, reading: Reading): TimeMention | undefined {
  const dates = reading.times.filter((time) => isEnd(time) && time !== anchor)
  const [date] = dates
  if (dates.length !== 1 || !date) return undefined
  const words = tokensBetween(reading, date, date.start < length.start ? length : anchor)
  if (date.start < length.start) {
    const isTold =
      words.length <= 7 && words.some(({lower}) => marking.test(lower)) && !words.some(({lower}) => lower === 'and')
    return isTold || (words.length <= 5 && words.every(({lower}) => counting.has(lower) || leads.test(lower)))
      ? date
      : undefined
  }
  const last = words.filter(({lower}) => !dayLeads.has(lower)).at(-1)?.lower ?? ''
  return words.length <= 8 && (told.test(last) || (words.length <= 4 && words.some(({lower}) => lower === ',')))
    ? date
    : undefined
}

const leads = /^(?:on|the|its|was|is|marks|marked|which|also|of|saw|their)$/
/** `In 2012 the town [marked] the centenary`. */
const marking = /^(?:marked|marks|celebrated|celebrates|observed|observes|commemorated|commemorates|mark|celebrate)$/
const told = /^(?:marked|celebrated|observed|commemorated|held|fell|falls|came|comes|remembered)$/

/** `[Today] marks the tenth anniversary of …`: no other date, and nothing that puts it ahead or back. */
function isNow(length: TimeMention, anchor: TimeMention, reading: Reading): boolean {
  const {tokens} = reading.sentence
  const before = tokens.slice(0, indexAt(reading, length.start))
  const others = reading.times.filter((time) => time !== anchor && time.start !== length.start && isEnd(time))
  return (
    others.length === 0 &&
    before.some(({lower}) => deictic.has(lower)) &&
    !before.some(({lower}) => approaching.has(lower) || lower === 'had' || lower === 'was')
  )
}
