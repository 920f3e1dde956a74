import {daysOf, edtfOf} from '../edtf.ts'
import type {Granularity, Time} from '../types.ts'
import {addDays, type Days, dayNumber, dayOf} from './days.ts'
import type {Calendar} from './written.ts'

/** What a time says besides its value. */
interface Rest {
  readonly granularity: Granularity
  readonly inferred: Time['inferred']
  readonly weekday?: number | undefined
  readonly clock?: string | undefined
  readonly zone?: string | undefined
  readonly mod?: Calendar['mod']
  readonly alternatives?: readonly string[]
}

/** A date, from its TIMEX3 value: EDTF and days follow from it. */
export function date(value: string, {granularity, inferred, weekday, clock, zone, mod, alternatives}: Rest): Time {
  const whole = clock === undefined ? value : `${value}T${clock}`
  const days = narrow(daysOf(value), mod)
  const edtf = edtfOf(whole)
  return {
    timex: clock === undefined ? 'DATE' : 'TIME',
    value: whole,
    edtf: edtf.includes('T') && zone ? edtf + zone : edtf,
    granularity: clock === undefined ? granularity : 'time',
    ...(days ? {earliest: days[0], latest: clock === 'NI' ? addDays(days[1], 1) : days[1]} : {}),
    inferred,
    ...(weekday === undefined ? {} : {weekday}),
    ...(alternatives && alternatives.length > 0 ? {alternatives} : {})
  }
}

const shares = {early: [0, 0.5], mid: [0.25, 0.75], late: [0.5, 1]} as const

/** The days of an early, middle or late part, generously: half of the whole. */
function narrow(days: Days | undefined, mod: Calendar['mod']): Days | undefined {
  if (!days || !mod) return days
  const [first, last] = [dayNumber(days[0]), dayNumber(days[1])]
  const [from, to] = shares[mod]
  return [dayOf(Math.floor(first + (last - first) * from)), dayOf(Math.ceil(first + (last - first) * to))]
}
