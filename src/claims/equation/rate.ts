import {comesToRate, stretches, stretchLeads} from '../../language/en/equations.ts'
import type {OperandClaim, Quantity, TimeMention} from '../../types.ts'
import type {Sitting} from '../maker.ts'
import type {Reading} from '../sentence.ts'
import {isLength} from '../span/span.ts'
import {isDenied, wordBefore} from '../span/span-words.ts'
import {type Amount, amounts} from './amounts.ts'
import {type Told, tied} from './tied.ts'

/**
 * A mean for each day, week, month or year, whose total stands with its stretch of time right before it: `114 patients in the six weeks
 * since then. That is an average of 29 a week`.
 */
export function rateClaims(sitting: Sitting): readonly OperandClaim[] {
  const {readings} = sitting
  return readings.flatMap((reading, at) => {
    if (!/\b(?:per|an?|each|every) (?:hour|day|week|month|year)\b/i.test(reading.sentence.text)) return []
    const {list, gaps} = amounts(reading)
    if (list.length === 0 || list.length > most) return []
    return list.flatMap((mean, index) => {
      const per = behind.exec(gaps[index + 1]!)?.[1]
      if (per === undefined || mean.value.printed === null || !isTold(mean, gaps[index]!, reading)) return []
      const isFirst = index === 0
      const told =
        (isFirst && spread(list, mean, per, readings[at - 1], reading)) || spread(list, mean, per, reading, reading)
      if (!told) return []
      const [total, number] = told
      return tied(
        'average',
        [['mean', {...mean, reading}] as const, ['total', total] as const, ['number', number] as const],
        sitting
      )
    })
  })
}

/** Numbers of a sentence: what has more is a table. */
const most = 4

/** 29 [a week], 29 patients [per week]; not 29 a week [on Mondays], whatever that may be. */
const behind = /^(?: [\p{L}-]+)? (?:per|an?|each|every) (hour|day|week|month|year)(?:[.,;)!]|$| [–—-]|—)/u

/** `[That is an average of] 29 a week`, `in six weeks[, or] 29 a week`. */
function isTold({start, end}: Amount, gap: string, {sentence}: Reading): boolean {
  return comesToRate.test(gap + sentence.text.slice(start - sentence.start, end - sentence.start).toLowerCase())
}

/** The only number of a sentence, before the mean, with its only stretch of time. */
function spread(
  own: readonly Amount[],
  mean: Amount,
  per: string,
  from: Reading | undefined,
  reading: Reading
): readonly [Told, Told] | undefined {
  if (from?.block !== reading.block) return undefined
  const list = (from === reading ? own : amounts(from).list).filter(({start}) => start < mean.start)
  const lengths = from.times.filter((time) => isLength(time) && time.start < mean.start)
  const [[total], [length]] = [list, lengths]
  if (!total || !length || list.length > 1 || lengths.length > 1 || total.value.printed === null) return undefined
  if (!isOne(total.value, mean.value) || !isStretch(length, from)) return undefined
  const number = numberOf(length, per)
  if (!number || !isNear(total.value.printed / number.printed!, mean.value.printed!)) return undefined
  return [
    {...total, reading: from},
    {...length, value: number, reading: from}
  ]
}

const isOne = (total: Quantity, {unit, kind}: Quantity): boolean =>
  total.unit !== '' &&
  (total.kind === undefined || total.kind === 'money') &&
  ((unit === '' && kind === undefined && total.kind === undefined) || (unit === total.unit && kind === total.kind))

/** `[in] the past six weeks`, `[over] two years`; not `[after] six weeks`, `six weeks [ago]`. */
function isStretch(length: TimeMention, reading: Reading): boolean {
  const raw = reading.sentence.text.slice(length.start - reading.sentence.start, length.end - reading.sentence.start)
  const lead = [wordBefore(reading, length), wordBefore(reading, length, 2), wordBefore(reading, length, 3)]
  const at = lead.findIndex((word) => !stretchLeads.fillers.has(word))
  const isLed = /^over /i.test(raw) || stretchLeads.words.has(lead[at] ?? '')
  return isLed && !/\b(?:first|ago|later|old)\b/i.test(raw) && !isDenied(reading, length.start)
}

/** How many days, weeks or months a stretch has, as far as one speaks of them: a week has seven days, or five to work. */
function numberOf({value: {value}}: TimeMention, per: string): Quantity | undefined {
  const [, time, count, letter] = /^P(T?)(\d+)([HDWMY])$/.exec(value) ?? []
  const stretch = stretches[`${time}${letter}`]
  const [least, most] = stretch?.[per] ?? []
  if (count === undefined || least === undefined || most === undefined) return undefined
  const n = Number(count)
  // The six weeks may be five and a half.
  const slack = letter === 'D' || time ? (n > 9 ? 0.5 : 0) : 0.5
  if (n * most < 2) return undefined
  return {
    min: (n - slack) * least,
    max: (n + slack) * most,
    unit: per,
    modifiers: [],
    exact: false,
    printed: n * most
  }
}

/** What is far from the mean has another total. */
const isNear = (real: number, mean: number): boolean => Math.max(real, mean) / Math.min(real, mean) <= 3
