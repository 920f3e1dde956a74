import {describe, expect, test} from 'vitest'
import {date} from '../src/time/build.ts'
import type {Time} from '../src/types.ts'
import {agrees, sameAmount} from './time/recognizers-value.ts'
import {align, rates, sameSpan, tally, total} from './time/score.ts'
import {comparable} from './time/value.ts'
import {ends} from './time/wikiwars.ts'

const timex = (start: number, end: number, value: string) => ({start, end, value})

describe('alignment', () => {
  test('an expression is found once, equal spans first, others in the order of the text', () => {
    const outer = timex(0, 20, '1931-03-02')
    const inner = timex(15, 20, '1931-03')
    const {pairs, missed, spurious} = align([inner, outer], [timex(15, 20, '1931-03'), timex(30, 35, '1960')])
    expect(pairs).toEqual([[inner, timex(15, 20, '1931-03')]])
    expect(missed).toEqual([outer])
    expect(spurious).toEqual([timex(30, 35, '1960')])
  })

  test('one of ours answers for one of theirs', () => {
    const {pairs, missed} = align([timex(0, 4, '1914'), timex(5, 9, '1918')], [timex(0, 9, '1914/1918')])
    expect([pairs.length, missed.length]).toEqual([1, 1])
  })

  test('spans, overlaps and values are counted apart; a gold value that is empty is never right', () => {
    const gold = [timex(0, 4, '1914'), timex(10, 20, '1918-11'), timex(30, 40, '')]
    const ours = [timex(0, 4, '1915'), timex(13, 20, '1918-11'), timex(30, 40, ''), timex(50, 54, '1920')]
    const sum = tally(align(gold, ours))
    expect(sum).toEqual({gold: 3, ours: 4, relaxed: 3, strict: 2, value: 1})
    expect(total([sum, sum]).relaxed).toBe(6)
    expect(align(gold, ours).pairs.map(sameSpan)).toEqual([true, false, true])
  })

  test('rates are per cent, and 0 where nothing is there', () => {
    expect(rates(3, {gold: 4, ours: 6, relaxed: 3, strict: 3, value: 3})).toEqual({p: 50, r: 75, f1: 60})
    expect(rates(0, {gold: 0, ours: 0, relaxed: 0, strict: 0, value: 0})).toEqual({p: 0, r: 0, f1: 0})
  })
})

describe('values of TIMEX2 and TIMEX3 in one form', () => {
  test.each([
    ['1931-03-02TMO', '1931-03-02'],
    ['1931-03-02T08:15-03', '1931-03-02'],
    ['XXXX-XX-XXTNI', 'XXXX-XX-XX'],
    ['TNI', 'XXXX-XX-XX'],
    ['194X', '194'],
    ['19XX', '19'],
    ['BC04XX', 'BC04'],
    ['1926-XX-XX', '1926'],
    ['1926-07-XXTNI', '1926-07'],
    ['XXXX-XX', 'XXXX-XX'],
    ['P1DE', 'P10Y'],
    ['P.5CE', 'P50Y'],
    ['PT1H', 'PT1H'],
    ['FUTURE_REF', 'FUTURE_REF'],
    ['PAST_REF', 'PAST_REF'],
    ['1942-SU', '1942-SU']
  ])('%s is %s', (value, expected) => expect(comparable(value)).toBe(expected))

  test('the period of a set is the blank date that repeats', () => {
    expect(comparable('P1W', 'SET')).toBe('XXXX-WXX')
    expect(comparable('P1W', 'DURATION')).toBe('P1W')
  })
})

describe('ranges have two ends', () => {
  const found = (text: string, value: string, start = 100) => ({
    start,
    end: start + text.length,
    text,
    sentence: 0,
    time: {...time(value.split('/')[0]!), value}
  })

  test.each([
    ['from 4 to 6 March', '1920-03-04/1920-03-06', ['4', '6 March']],
    ['between May and June 1921', '1921-05/1921-06', ['May', 'June 1921']],
    ['1914–1918', '1914/1918', ['1914', '1918']],
    ['4 March', '1920-03-04', ['4 March']]
  ])('%s', (text, value, expected) => {
    const parts = ends(found(text, value))
    expect(parts.map(({start, end}) => text.slice(start - 100, end - 100))).toEqual(expected)
    expect(parts.map((one) => one.value).join('/')).toBe(value)
  })
})

const time = (value: string): Time => date(value, {granularity: 'day', inferred: 'none'})
const length = (value: string): Time => ({...time('2016'), timex: 'DURATION', value, earliest: '', latest: ''})

describe('readings of Recognizers-Text', () => {
  test.each([
    ['P10Y', 'P1DE', true],
    ['PT0.5H', 'PT30M', true],
    ['P1D', 'PT24H', true],
    ['P1M', 'PT1M', false],
    ['P2W', 'P14D', true],
    ['PXD', 'P3D', false]
  ])('%s and %s are the same length: %s', (a, b, same) => expect(sameAmount(a, b)).toBe(same))

  test('a day that they resolve', () => {
    const reading = {timex: 'XXXX-05-17', value: '2019-05-17'}
    expect(agrees(time('2019-05-17'), reading, 'May 17')).toBe(true)
    expect(agrees(time('2020-05-17'), reading, 'May 17')).toBe(false)
    expect(agrees(time('XXXX-05-17'), reading, 'May 17')).toBe(false)
  })

  test('the end of a period is the day after it', () => {
    const reading = {timex: 'XXXX-05', start: '2019-05-01', end: '2019-06-01'}
    expect(agrees(time('2019-05'), reading, 'May')).toBe(true)
    expect(agrees(time('2019-05-01/2019-06-01'), reading, 'May')).toBe(false)
  })

  test('the end of what is written is a day of it, of what is counted the day after', () => {
    const tuple = {timex: '(2019-05-03,2019-05-06,P3D)', start: '2019-05-03', end: '2019-05-06'}
    expect(agrees(time('2019-05-03/2019-05-06'), tuple, 'from 3 to 6 May')).toBe(true)
    expect(agrees(time('2019-05-03/2019-05-05'), tuple, 'from 3 to 6 May')).toBe(false)
    expect(agrees(time('2019-05-03/2019-05-05'), tuple, 'the next 3 days')).toBe(true)
    expect(agrees(length('P3D'), tuple, 'the next 3 days')).toBe(true)
    expect(agrees(length('P3D'), tuple, 'from 3 to 6 May')).toBe(false)
  })

  test('the year that ends a range begins on the day that they give', () => {
    const tuple = {timex: '(2011-01-01,2013-01-01,P2Y)', start: '2011-01-01', end: '2013-01-01'}
    expect(agrees(time('2011/2013'), tuple, '2011-2013')).toBe(true)
    expect(agrees(time('2011/2012'), tuple, '2011-2013')).toBe(false)
  })

  test('what is counted in years is as wide as a year, what is named is not', () => {
    const reading = {timex: '2017-08-09', value: '2017-08-09'}
    expect(agrees(time('2017'), reading, 'three years ago')).toBe(true)
    expect(agrees(time('2017'), reading, 'three years and a day ago')).toBe(false)
    expect(agrees(time('2017-08'), reading, 'the second Wednesday of next month')).toBe(false)
  })
})
