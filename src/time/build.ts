import type {Granularity, Mod, Time} from '../types.ts'
import {daysOf, edtfOf} from '../values/edtf.ts'
import {addDays, type Days, dayNumber, dayOf} from './days.ts'

/** What a time says besides its value. */
export interface Rest {
  readonly granularity: Granularity
  readonly inferred: Time['inferred']
  readonly story?: boolean | undefined
  readonly weekday?: number | undefined
  readonly clock?: string | undefined
  readonly clockTo?: string | undefined
  readonly since?: boolean | undefined
  readonly zone?: string | undefined
  readonly mod?: Mod | undefined
  readonly modFrom?: Mod | undefined
  readonly alternatives?: readonly string[]
  /** Where the value does not say its days: [the first week of May]. */
  readonly days?: Days | undefined
}

/** A date, from its TIMEX3 value: EDTF and days follow from it. */
export function date(value: string, rest: Rest): Time {
  const {granularity, inferred, story, weekday, clock, mod, alternatives} = rest
  const whole = withClock(value, rest)
  const days = narrow(rest.days ?? daysOf(value), mod, rest.modFrom)
  const time: {-readonly [field in keyof Time]: Time[field]} = {
    timex: clock === undefined ? 'DATE' : 'TIME',
    value: whole,
    edtf: edtfOfDate(whole, rest),
    granularity: clock === undefined ? granularity : 'time',
    inferred
  }
  if (mod) time.mod = mod
  if (days) {
    time.earliest = days[0]
    time.latest = isOvernight(rest) ? addDays(days[1], 1) : days[1]
  }
  if (story) time.story = story
  if (weekday !== undefined) time.weekday = weekday
  if (alternatives && alternatives.length > 0) time.alternatives = alternatives
  return time
}

/** `2020-11-09T16:00/2020-11-09T17:00`; what ends at an earlier hour ends on the next day. */
function withClock(value: string, rest: Rest): string {
  const {clock, clockTo} = rest
  if (clock === undefined) return value
  if (clockTo === undefined) return `${value}T${clock}`
  const last = /^\d{4}-\d\d-\d\d$/.test(value) && isOvernight(rest) ? addDays(value, 1) : value
  return `${value}T${clock}/${last}T${clockTo}`
}

const isOvernight = ({clock, clockTo}: Rest) =>
  clock === 'NI' || (clock !== undefined && clockTo !== undefined && clockTo < clock)

/** With its zone; `~` of what is about right, `/..` of a year, month or day since which something lasts. */
function edtfOfDate(value: string, {zone, mod, since}: Rest): string {
  const edtf = edtfOf(value)
  if (!edtf) return ''
  if (zone && edtf.includes('T'))
    return edtf
      .split('/')
      .map((end) => end + zone)
      .join('/')
  if (mod === 'APPROX') return `${edtf}~`
  return since && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf) ? `${edtf}/..` : edtf
}

const shares: Readonly<Partial<Record<Mod, readonly [number, number]>>> = {
  START: [0, 0.5],
  MID: [0.25, 0.75],
  END: [0.5, 1],
  APPROX: [-1, 2]
}

/** The days of an early, middle or late part, generously: half of the whole; of [mid- to late 1990s] from the one to the other; of [about 1910] the years around it too. */
function narrow(days: Days | undefined, mod: Mod | undefined, modFrom: Mod | undefined): Days | undefined {
  const share = mod && shares[mod]
  if (!days || !share) return days
  const begin = (modFrom && shares[modFrom]?.[0]) ?? share[0]
  const [first, last] = [dayNumber(days[0]), dayNumber(days[1])]
  return [dayOf(Math.floor(first + (last - first) * begin)), dayOf(Math.ceil(first + (last - first) * share[1]))]
}
