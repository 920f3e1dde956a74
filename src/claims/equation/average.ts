import {appositionMean, comesToMean, each, sharedOut} from '../../language/en/equations.ts'
import type {OperandClaim} from '../../types.ts'
import type {Sitting} from '../maker.ts'
import type {Reading} from '../sentence.ts'
import {type Amount, type Amounts, amounts} from './amounts.ts'
import {averages} from './equation-average.ts'
import {type Told, tied} from './tied.ts'

/**
 * A mean whose total, or whose number, stands in a sentence before it: `They took back 96,000 packs. There are 1,200 shops: an average of
 * 80 packs each`; or with the number first: `40 helpers packed 3,200 parcels, or 80 each`.
 */
export function averageClaims(sitting: Sitting): readonly OperandClaim[] {
  const {readings} = sitting
  return readings.flatMap((reading, at) => {
    const {text} = reading.sentence
    if (reading.quantities.length > most || !/\b(?:average|mean|each|apiece|per)\b/i.test(text)) return []
    const found = amounts(reading)
    const known = new Set(averages(found, reading).map(({operands: [mean]}) => mean?.start))
    return found.list.flatMap((mean, index) => {
      if (known.has(mean.start)) return []
      const told =
        isMean(found, index, reading) && isCounting(mean)
          ? overSentences(mean, found, index, readings, at)
          : sharedIn(found, index, reading)
      if (!told) return []
      const [total, number] = told
      const all = [['mean', {...mean, reading}] as const, ['total', total] as const, ['number', number] as const]
      return tied('average', all, sitting)
    })
  })
}

/** Numbers of a sentence: what has more is a table. */
const most = 6

/** Sentences back to a total. */
const reach = 2

/** `: an [average of] 80 packs [each]`, `That is an average of 80 packs per shop`: the result of what was told. */
function isMean({list, gaps}: Amounts, at: number, {sentence: {text, start}}: Reading): boolean {
  const {end, start: from} = list[at]!
  // [an average of] hedges the number, and so belongs to it
  const before = gaps[at]! + text.slice(from - start, end - start).toLowerCase()
  return (appositionMean.test(before) || (at === 0 && comesToMean.test(before))) && each.test(gaps[at + 1]!)
}

const isCounting = ({value: {unit, kind, printed}}: Amount): boolean =>
  unit !== '' && printed !== null && (kind === undefined || kind === 'money' || kind === 'measure')

/** The only number of what the mean has, and the only one over which it may be spread, in this sentence and the few before it. */
function overSentences(
  mean: Amount,
  {gaps}: Amounts,
  index: number,
  readings: readonly Reading[],
  at: number
): readonly [total: Told, number: Told] | undefined {
  const per = /^ (?:per|an?|every) ([\p{L}-]+)/u.exec(gaps[index + 1]!)?.[1]
  // [each day], [80 each a week]: over a stretch of time
  if (
    /^ (?:[\p{L}-]+ )?(?:(?:per|an?|each|every) )+(?:year|month|week|day|hour|minute|season|night)\b/u.test(
      gaps[index + 1]!
    )
  )
    return undefined
  const near = window(readings, at).flatMap((reading) =>
    amounts(reading).list.flatMap((amount): readonly Told[] => (amount.end <= mean.start ? [{...amount, reading}] : []))
  )
  if (near.length > most) return undefined
  const totals = near.filter(({value: {unit, kind}}) => unit === mean.value.unit && kind === mean.value.kind)
  const own = near.filter(({reading}) => reading === readings[at])
  const numbers = (per === undefined ? own : near).filter(
    (told) => isNumber(told) && !totals.includes(told) && isOf(told, per)
  )
  const [total, number] = [totals[0], numbers[0]]
  if (totals.length !== 1 || numbers.length !== 1 || total!.value.printed === null) return undefined
  return isNear(total!.value.printed / number!.value.printed!, mean.value.printed!) ? [total!, number!] : undefined
}

/** What is far from the mean has another total; but for a nought too many. */
function isNear(real: number, mean: number): boolean {
  const times = Math.max(real, mean) / Math.min(real, mean)
  return times <= 4 || [10, 100, 1000].some((factor) => Math.abs(times / factor - 1) < 0.02)
}

/** A sentence with the few before it in its paragraph. */
function window(readings: readonly Reading[], at: number): readonly Reading[] {
  const own = readings[at]!
  return readings.slice(Math.max(0, at - reach), at + 1).filter(({block}) => block === own.block)
}

const isNumber = ({value: {kind, printed, min, max}}: Told | Amount): boolean =>
  kind === undefined && printed !== null && printed > 1 && Number.isInteger(printed) && min !== null && max !== null

const isOf = ({value: {unit}}: Told, per: string | undefined): boolean => per === undefined || unit === per

/** `40 helpers packed 3,200 parcels, [or] 80 [each]`: three numbers, of which the last is a share of the greater one. */
function sharedIn(
  {list, gaps}: Amounts,
  index: number,
  reading: Reading
): readonly [total: Told, number: Told] | undefined {
  const [number, total, mean] = list
  if (index !== 2 || list.length !== 3 || !number || !total || !mean) return undefined
  const isEach = sharedOut.test(gaps[2]!) && /^ (?:each|apiece)(?:[.,;)!]|\s*$)/.test(gaps[3]!)
  if (!isEach && !isTogether(mean, {list, gaps}, reading)) return undefined
  const isAlike =
    mean.value.unit === '' || (mean.value.unit === total.value.unit && mean.value.kind === total.value.kind)
  const isSpread = isNumber(number) && total.value.printed !== null && isCounting(total)
  if (!isAlike || !isSpread || mean.value.printed === null || number.value.printed! >= total.value.printed!)
    return undefined
  return [
    {...total, reading},
    {...number, reading}
  ]
}

/** `twelve fragments from the snow; [together] these weigh 27.6 kg, [an average of] 3.2 kg`. */
function isTogether({start, end}: Amount, {gaps}: Amounts, {sentence: {text, start: from}}: Reading): boolean {
  const before = gaps[2]! + text.slice(start - from, end - from).toLowerCase()
  return (
    appositionMean.test(before) &&
    /\b(?:together|altogether|combined|in all|in total)\b/i.test(gaps[1]!) &&
    /^(?: each)?(?:[.,;)!]|\s*$)/.test(gaps[3]!)
  )
}
