import {describe, expect, test} from 'vitest'
import {extractTimes} from '../src/time/index.ts'
import type {Time} from '../src/types.ts'
import {daysOf, edtfOf, weekOf} from '../src/values/edtf.ts'
import {addDays, compatible, daysBetween, overlap, weekdayOf} from '../src/values/interval.ts'
import {textOf} from './text-of.ts'

const time = (text: string, date?: string): Time => extractTimes(textOf(text, date ? [date] : [])).times[0]!.value

test('days: same as the calendar of the platform', () => {
  for (let year = 1801; year < 2101; year += 7) {
    for (const day of ['-01-01', '-02-28', '-03-01', '-12-31']) {
      const date = new Date(`${year}${day}T00:00:00Z`)
      expect(weekdayOf(`${year}${day}`)).toBe(date.getUTCDay() || 7)
      date.setUTCDate(date.getUTCDate() + 100)
      expect(addDays(`${year}${day}`, 100)).toBe(date.toISOString().slice(0, 10))
    }
  }
  expect(daysBetween('2020-09-27', '2020-11-10')).toBe(44)
  expect(daysBetween('2020-11-10', '2020-09-27')).toBe(-44)
})

test.each([
  ['2020', '2020', '2020-01-01', '2020-12-31'],
  ['2020-02', '2020-02', '2020-02-01', '2020-02-29'],
  ['2020-11-09', '2020-11-09', '2020-11-09', '2020-11-09'],
  ['2020-W43', '2020-10-19/2020-10-25', '2020-10-19', '2020-10-25'],
  ['2020-W43-WE', '2020-10-24/2020-10-25', '2020-10-24', '2020-10-25'],
  ['2020-FA', '2020-23', '2020-09-01', '2020-12-21'],
  ['2020-Q3', '2020-35', '2020-07-01', '2020-09-30'],
  ['2020-H1', '2020-40', '2020-01-01', '2020-06-30'],
  ['199X', '199X', '1990-01-01', '1999-12-31'],
  ['18XX', '18XX', '1800-01-01', '1899-12-31'],
  ['1992/1994', '1992/1994', '1992-01-01', '1994-12-31'],
  ['1992/..', '1992/..', '1992-01-01', '9999-12-31'],
  ['2020-10-30T21:30', '2020-10-30T21:30:00', '2020-10-30', '2020-10-30'],
  ['2020-10-30TNI', '2020-10-30', '2020-10-30', '2020-10-30']
])('%s is %s, from %s to %s', (value, edtf, ...days) => {
  expect(edtfOf(value)).toBe(edtf)
  expect(daysOf(value)).toEqual(days)
})

test.each([
  ['XXXX-02-08', 'XXXX-02-08'],
  ['XXXX-WXX-1', ''],
  ['PAST_REF', ''],
  ['P44D', ''],
  ['2020-02-30', '2020-02-30'],
  ['XXXX', '']
])('%s names no known days', (value, edtf) => {
  expect(daysOf(value)).toBeUndefined()
  expect(edtfOf(value)).toBe(edtf)
})

test('weeks begin on Monday; the first holds 4 January', () => {
  expect(['2020-10-30', '2021-01-03', '2021-01-04', '2024-12-30'].map(weekOf)).toEqual([
    '2020-W44',
    '2020-W53',
    '2021-W01',
    '2025-W01'
  ])
})

test('numbers', () => {
  expect(overlap([1, 2], [2, 3])).toBe(true)
  expect(overlap([1, 2], [3, null])).toBe(false)
  expect(overlap([null, 2], [1, null])).toBe(true)
})

describe('compatible', () => {
  test.each([
    ['March 1918', '3 March 1918'],
    ['in 2020', 'November 9, 2020'],
    ['2020 autumn', 'November 9, 2020'],
    ['in the 1990s', 'in 1992-1994'],
    ['November 10', 'November 10, 2020'],
    ['08 February', 'February 8'],
    ['in February', 'February 8'],
    ['February 2021', 'February 8'],
    ['in 2021', 'February 8'],
    ['Friday, October 30', 'October 30, 2020'],
    ['on Monday', 'November 10, 2020'],
    ['on Monday', 'on Friday'],
    ['recently', 'November 10, 2020'],
    ['yesterday', 'November 10, 2020'],
    ['six-week', '44-day'],
    ['five years', 'about six years'],
    ['five years', 'November 10, 2020'],
    ['on 08/10/2023', 'August 10, 2023'],
    ['on 08/10/2023', '8 October 2023'],
    ['from September 27 to November 10', 'October 9, 2020'],
    ['from 30 December to 2 January', 'January 1, 2020'],
    ['29 February', '29 February 2020'],
    ['29 February', 'in 2020'],
    ['on Monday night, November 9, 2020', 'November 10, 2020']
  ])('%s ~ %s', (a, b) => {
    expect(compatible(time(a), time(b))).toBe(true)
    expect(compatible(time(b), time(a))).toBe(true)
  })

  test.each([
    ['November 9, 2020', 'November 10, 2020'],
    ['November 10', 'November 9, 2020'],
    ['November 10', 'November 9'],
    ['in March 2020', 'November 9, 2020'],
    ['in March', 'November 9, 2020'],
    ['in March', 'November 9'],
    ['in 2021', 'November 9, 2020'],
    ['2020 autumn', 'March 2020'],
    ['six-week', '20-day'],
    ['five years', 'ten years'],
    ['Monday, October 30', 'October 30, 2020'],
    ['Monday, October 30', 'Friday, October 30'],
    ['on 08/10/2023', 'September 8, 2023'],
    ['from September 27 to November 10', 'December 9, 2020'],
    ['29 February', 'in 2021']
  ])('%s !~ %s', (a, b) => {
    expect(compatible(time(a), time(b))).toBe(false)
  })
})
