import {firstEnding} from '../../extract/words.ts'
import type {Attribution, QuantityMention, TimeMention, Token} from '../../types.ts'
import type {Sitting} from '../maker.ts'
import type {Reading} from '../sentence.ts'

/**
 * The day for which a number is told: the one that the sentence names (`as of Friday`, `by Tuesday evening`), else that on which its
 * source spoke (`said on Monday that 12 died`), else that of publication.
 */
export function asOf(quantity: QuantityMention, reading: Reading, {article}: Sitting): string | undefined {
  const published = article.published?.time.latest
  const {sentence, times} = reading
  const days = times.filter(({value}) => isDay(value) && !(published !== undefined && value.latest! > published))
  const time =
    days.find(({start}) => isLimit(sentence.tokens, start)) ??
    days.find((day) => isOfTelling(quantity, day, reading, article))
  return time?.value.latest ?? published
}

/** Whether a day is the one on which the number was told: `police said [on Monday] that 12 died`. */
export function isOfTelling(
  quantity: QuantityMention,
  day: TimeMention,
  {sentence}: Reading,
  {said}: Pick<Sitting['article'], 'said'>
): boolean {
  return (said[sentence.index] ?? []).some((it) => isTold(quantity, day, it, sentence.tokens))
}

function isDay({timex, granularity, latest}: TimeMention['value']): boolean {
  return timex !== 'DURATION' && latest !== undefined && (granularity === 'day' || granularity === 'time')
}

// [as of] Friday, [by] Friday, [until] Friday
function isLimit(tokens: readonly Token[], start: number): boolean {
  const at = firstEnding(tokens, start)
  const [word, before] = [tokens[at - 1]?.lower, tokens[at - 2]?.lower]
  if (word === 'of') return before === 'as'
  if (word === 'to') return before === 'up'
  return word === 'by' || word === 'until' || word === 'till'
}

// The source spoke then: police said [on Monday] that 12 died; 12 died, police said [on Monday]
function isTold(quantity: QuantityMention, day: TimeMention, it: Attribution, tokens: readonly Token[]): boolean {
  const {covers, start, end} = it
  if (!covers || quantity.start < covers.start || quantity.end > covers.end) return false
  if (day.start < covers.end && day.end > covers.start && !(day.start >= start && day.end <= end)) {
    if (covers.start <= start && covers.end >= end) return day.start >= end && isNear(tokens, end, day.start)
    return false
  }
  return day.start >= start && isNear(tokens, Math.min(end, day.start), day.start)
}

/** More words between a verb of saying and its time are hardly its own: told reporters in the capital on [Monday]. */
const nearest = 7

function isNear(tokens: readonly Token[], from: number, to: number): boolean {
  return firstEnding(tokens, to) - firstEnding(tokens, from) <= nearest
}
