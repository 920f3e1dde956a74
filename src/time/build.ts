import {daysOf, edtfOf} from '../edtf.ts'
import type {Granularity, Mod, Time} from '../types.ts'
import {addDays, type Days, dayNumber, dayOf} from './days.ts'

/** What a time says besides its value. */
export interface Rest {
  readonly granularity: Granularity
  readonly inferred: Time['inferred']
  readonly story?: boolean | undefined
  readonly weekday?: number | undefined
  readonly clock?: string | undefined
  readonly zone?: string | undefined
  readonly mod?: Mod | undefined
  readonly alternatives?: readonly string[]
  /** Where the value does not say its days: [the first week of May]. */
  readonly days?: Days | undefined
}

/** A date, from its TIMEX3 value: EDTF and days follow from it. */
export function date(value: string, rest: Rest): Time {
  const {granularity, inferred, story, weekday, clock, zone, mod, alternatives} = rest
  const whole = clock === undefined ? value : `${value}T${clock}`
  const days = narrow(rest.days ?? daysOf(value), mod)
  const edtf = edtfOf(whole)
  return {
    timex: clock === undefined ? 'DATE' : 'TIME',
    value: whole,
    ...(mod ? {mod} : {}),
    edtf: edtf.includes('T') && zone ? edtf + zone : edtf && mod === 'APPROX' ? `${edtf}~` : edtf,
    granularity: clock === undefined ? granularity : 'time',
    ...(days ? {earliest: days[0], latest: clock === 'NI' ? addDays(days[1], 1) : days[1]} : {}),
    inferred,
    ...(story ? {story} : {}),
    ...(weekday === undefined ? {} : {weekday}),
    ...(alternatives && alternatives.length > 0 ? {alternatives} : {})
  }
}

const shares: Readonly<Partial<Record<Mod, readonly [number, number]>>> = {
  START: [0, 0.5],
  MID: [0.25, 0.75],
  END: [0.5, 1],
  APPROX: [-1, 2]
}

/** The days of an early, middle or late part, generously: half of the whole; of [about 1910] the years around it too. */
function narrow(days: Days | undefined, mod: Mod | undefined): Days | undefined {
  const share = mod && shares[mod]
  if (!days || !share) return days
  const [first, last] = [dayNumber(days[0]), dayNumber(days[1])]
  return [dayOf(Math.floor(first + (last - first) * share[0])), dayOf(Math.ceil(first + (last - first) * share[1]))]
}
