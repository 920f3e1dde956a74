import type {Granularity, Time} from '../types.ts'
import {date, type Rest} from './build.ts'
import {pad} from './days.ts'
import type {Calendar} from './written.ts'

export const whole = (shape: Calendar, value: string, granularity: Granularity) =>
  date(value, rest(shape, granularity, 'none'))
export const all = (shape: Calendar, value: string, granularity: Granularity) =>
  date(value, rest(shape, granularity, 'all'))

export const rest = (
  {weekday, clock, clockTo, zone, mod, modFrom, story, since}: Calendar,
  granularity: Granularity,
  inferred: Time['inferred']
): Rest => ({granularity, inferred, weekday, clock, clockTo, zone, mod, modFrom, since, story: story === true})

/** The first digits of a year and blanks for the others: `199X`, `18XX`, `BC047X`. */
export const blank = (digits: number, width: number) =>
  `${digits < 0 ? 'BC' : ''}${pad(Math.abs(digits), width)}${'X'.repeat(4 - width)}`
