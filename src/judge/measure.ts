import type {Time} from '../types.ts'
import {dayNumber} from '../values/interval.ts'
import {completions, daysIn, elapsed, type Length, missed, spell, yearsBetween} from '../values/length.ts'

/** What a length should be, where it is not what its ends say. */
export interface Mismatch {
  /** As messages say it: `44 to 45 days`. */
  readonly expected: string
}

/** Days by which an anniversary may be marked before or after its day. */
const marked = 60

/** Whether a length is that between two times; nothing where it is, or where nobody can tell. */
export function mismatch(kind: string, length: Time, start: Time, end: Time): Mismatch | undefined {
  // `On Friday, two days after the attack of 12 May`: resting on the day of publication twice, a date says little.
  if (start.story || end.story || (start.inferred !== 'none' && end.inferred === 'all') || start.inferred === 'all')
    return undefined
  const pairs = completions(start, end).flatMap((from) => completions(end, from).map((to) => ({from, to})))
  const found = pairs.map(({from, to}) => {
    const [a, b] = [daysIn(from, 'start'), daysIn(to, 'end')]
    return a && b && a[0] <= b[1] ? compare(kind, length, {time: from, days: a}, {time: to, days: b}) : undefined
  })
  return found.every((one) => one !== undefined) ? found[0] : undefined
}

interface End {
  readonly time: Time
  readonly days: Length
}

function compare(kind: string, length: Time, start: End, end: End): Mismatch | undefined {
  if (kind === 'anniversary') return years(length, start, end)
  const miss = missed(length, start.days, end.days)
  const real: Length = [Math.max(0, end.days[0] - start.days[1]), end.days[1] - start.days[0] + 1]
  const [least, most] = length.days ?? [0, 0]
  if (miss === 0 || (kind === 'within' && least <= real[1])) return undefined
  // A length many times off is that of something else that the sentence does not name.
  const ratio = (least + most) / Math.max(1, real[0] + real[1])
  const far = kind === 'named' ? 2 : 2.5
  if (kind !== 'lasted' && (ratio > far || ratio < 1 / far)) return undefined
  return {expected: spell(real, length.granularity)}
}

/** `the 30th anniversary`: whole years, to the day where both days are known, give or take the week of the feast. */
function years(length: Time, start: End, end: End): Mismatch | undefined {
  const said = Number(/^P(\d+)Y$/.exec(length.value)?.[1])
  const real = yearsBetween(start.time, end.time)
  if (real === undefined || !said || said === real) return undefined
  const isDays = [start, end].every(({days}) => days[1] - days[0] <= 31)
  const [least, most] = elapsed(start.days, end.days)
  if (isDays && said * 365.25 >= least - marked && said * 365.25 <= most + marked) return undefined
  const span = start.days[1] - start.days[0]
  if (span > 366 && said * 365.25 <= most && said * 365.25 >= least) return undefined
  return {expected: real > 0 ? `${real} years` : 'a later year'}
}

/** The day of publication as a time. */
export function dayOfPublication(asOf: string): Time {
  return {timex: 'DATE', value: asOf, edtf: asOf, granularity: 'day', inferred: 'none', earliest: asOf, latest: asOf}
}

/** Days between two days of publication; nothing where one is not known. */
export function apart(a: string | undefined, b: string | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : dayNumber(b) - dayNumber(a)
}
