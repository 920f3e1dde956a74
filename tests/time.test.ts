import {describe, expect, test} from 'vitest'
import {extractTimes, recognize, resolve} from '../src/time/index.ts'
import type {Time} from '../src/types.ts'
import {textOf} from './text-of.ts'

function found(text: string, date?: string): readonly {readonly text: string; readonly value: Time}[] {
  return extractTimes(textOf(text, date ? [date] : [])).times.map(({start, end, value}) => ({
    text: text.slice(start, end),
    value
  }))
}

const values = (text: string, date?: string) => found(text, date).map(({value}) => value.value)

const published = '2023-10-09' // a Monday

describe('written in full: value <- phrasings', () => {
  test.each([
    ['2020-11-09', 'on November 9, 2020'],
    ['2020-11-09', 'on 9 November 2020'],
    ['2020-11-09', 'on 9 November, 2020'],
    ['2020-11-09', 'on the 9th of November, 2020'],
    ['2020-11-09', 'on the ninth of November 2020'],
    ['2020-11-09', 'on Nov. 9, 2020'],
    ['2020-11-09', 'on Nov 9 2020'],
    ['2020-11-09', 'on November 9th, 2020'],
    ['2020-11-09', 'on Monday, November 9, 2020'],
    ['2020-11-09', 'on Monday 9 November 2020'],
    ['2020-11-09', 'on Monday, the 9th of November 2020'],
    ['2020-11-09', 'Mon Nov 9 2020'],
    ['2020-11-09', 'on 2020-11-09'],
    ['2020-11-09', 'on 2020/11/09'],
    ['2020-11-09', 'on 09.11.2020'],
    ['2020-11-09', 'on 9.11.2020.'],
    ['2020-12-31', 'on 31/12/2020'],
    ['2020-12-31', 'on 12/31/2020'],
    ['2020-12-31', 'on 31-12-2020'],
    ['2013-09-24', '24-Sep-2013'],
    ['2020-11-09T20:00', 'at 8 p.m. local time on November 9, 2020'],
    ['2020-11-10T00:00', 'at 00:00 hours on 10 November 2020'],
    ['2020-10-30T21:30', '21:30 IST, October 30th 2020'],
    ['2020-10-30T21:30', 'October 30, 2020, at 9:30 pm'],
    ['2020-09', 'in September 2020'],
    ['2020-09', 'in Sept. 2020'],
    ['2020-09', 'in September of 2020'],
    ['2021-03', 'March 2021 talks'],
    ['2020-09', 'in mid-September 2020'],
    ['2020', 'in 2020'],
    ['2020', 'the 2020 war'],
    ['2020', '2020 Nagorno-Karabakh war'],
    ['2020', 'by the end of 2020'],
    ['2022', 'in late 2022'],
    ['1992', 'since 1992'],
    ['2015', 'Resolution 2231 (2015)'],
    ['2020-FA', 'in the autumn of 2020'],
    ['2020-FA', 'in autumn 2020'],
    ['2020-FA', 'in 2020 autumn'],
    ['2020-FA', 'in the fall of 2020'],
    ['2021-H1', 'in the first half of 2021'],
    ['2019-Q3', 'in the third quarter of 2019'],
    ['2019-Q3', 'in Q3 2019'],
    ['199X', 'in the 1990s'],
    ['199X', 'in the early 1990s'],
    ['199X', 'in the nineties'],
    ['18XX', 'in the 19th century'],
    ['19XX', 'in the twentieth century']
  ])('%s <- %s', (value, text) => {
    expect(values(text)).toEqual([value])
    expect(values(`${text} it ended.`, published)).toEqual([value])
  })
})

describe('ranges: value <- phrasings', () => {
  test.each([
    ['2023-09-19/2023-09-20', 'on 19-20 September 2023'],
    ['2023-09-19/2023-09-20', 'on September 19–20, 2023'],
    ['2023-09-19/2023-09-20', 'from 19 to 20 September 2023'],
    ['2020-09-27/2020-11-10', 'between September 27 and November 10, 2020'],
    ['2020-09-27/2020-11-10', 'from 27 September to 10 November 2020'],
    ['2020-09-27/2020-11-10', 'from September 27 to November 10, 2020'],
    ['2020-09-27/2020-11-10', '27 September 2020 – 10 November 2020'],
    ['2019-12-30/2020-01-02', 'from 30 December to 2 January 2020'],
    ['1992/1994', 'in 1992-1994'],
    ['1992/1994', 'from 1992 to 1994'],
    ['1992/1994', 'between 1992 and 1994'],
    ['1992/1994', 'in 1992–94'],
    ['2020-09/2020-11', 'from September to November 2020'],
    ['2020-09/2020-10', 'in September-October 2020']
  ])('%s <- %s', (value, text) => {
    expect(values(text)).toEqual([value])
  })
})

describe('anchored on Monday, 9 October 2023: value <- phrasings', () => {
  test.each([
    ['2023-09-20', 'the truce on 20 September'],
    ['2023-09-27', 'on Sept. 27'],
    ['2023-04-24', 'on Apr 24'],
    ['2023-01-29', 'on January 29 fell silent'],
    ['2023-11-29', 'the November 29 vote'],
    ['2023-10-12', 'they will meet on October 12'],
    ['2023-10-12', 'on October 12 this year'],
    ['2022-10-12', 'on October 12 last year'],
    ['2022-09', 'in September last year'],
    ['2023-11-10', 'the mandate is due to expire on November 10'],
    ['2023-10-06', 'on Friday'],
    ['2023-10-09', 'said on Monday'],
    ['2023-10-06', 'said on Friday that it will leave'],
    ['2023-10-13', 'they will meet on Friday'],
    ['2023-10-13', 'is expected to be signed on Friday'],
    ['2023-10-06', 'last Friday'],
    ['2023-10-13', 'next Friday'],
    ['2023-10-13', 'this Friday'],
    ['2023-10-06', 'on Friday last week'],
    ['2023-10-03TNI', 'on Tuesday night'],
    ['2023-10-04', 'seven were killed on Wednesday due to rocket attacks'],
    ['2023-11-21', 'the November 21 vote'],
    ['2023-10-05', 'Thursdays attack'],
    ['PT24H', 'in the past 24 hours'],
    ['2023-10-05T20:30', 'around 8:30 p.m. BST (1930 UTC) on Thursday'],
    ['2023-10-06T20:00', 'at 8 p.m. on Friday'],
    ['2023-10-08', 'yesterday'],
    ['2023-10-10', 'tomorrow'],
    ['2023-10-09TMO', 'this morning'],
    ['2023-10-08TNI', 'last night'],
    ['2023-10-06', 'three days ago'],
    ['2023-W38', 'three weeks ago'],
    ['2023-08', 'two months ago'],
    ['2018', 'five years ago'],
    ['2022', 'a year ago'],
    ['2023-W40', 'last week'],
    ['2023-W41', 'this week'],
    ['2023-W40-WE', 'last weekend'],
    ['2023-09', 'last month'],
    ['2023-10', 'this month'],
    ['2022', 'last year'],
    ['2024', 'next year'],
    ['2023', 'by the end of the year'],
    ['2023-05', 'He may arrive in May.'],
    ['2022-11', 'last November'],
    ['2023-SU', 'last summer'],
    ['2023-H1', 'in the first half of the year'],
    ['2023-09-27/2023-10-02', 'from September 27 to October 2']
  ])('%s <- %s', (value, text) => {
    expect(values(text, published)).toEqual([value])
  })
})

describe('not anchored: value <- phrasings', () => {
  test.each([
    ['XXXX-02-08', 'on February 8'],
    ['XXXX-WXX-1', 'on Monday'],
    ['XXXX-XX-XX', 'yesterday'],
    ['XXXX-XX', 'last month'],
    ['XXXX-WXX', 'last week'],
    ['XXXX', 'last year'],
    ['XXXX-11-09T20:00', 'at 8 p.m. local time on November 9'],
    ['XXXX-XX-XX', 'the previous day'],
    ['XXXX-09-27/XXXX-11-10', 'from September 27 to November 10']
  ])('%s <- %s', (value, text) => {
    const [only, ...rest] = found(text)
    expect(rest).toEqual([])
    expect(only?.value.value).toBe(value)
    expect(only?.value).not.toHaveProperty('earliest')
  })
})

describe('durations, sets and vague ones: value <- phrasings', () => {
  test.each([
    ['P44D', 'the 44-day war'],
    ['P6W', 'a six-week war'],
    ['P5Y', 'for five years'],
    ['P25Y', 'for twenty-five years'],
    ['P2.5Y', 'two and a half years'],
    ['PT30H', 'over 30 hours'],
    ['P12M', 'a 12-month extension'],
    ['P23Y', 'a 23-year-old soldier'],
    ['P45Y', 'He is 45 years old.'],
    ['P1Y', 'for a year'],
    ['P1W', 'a week-long truce'],
    ['P2W', 'two weeks later'],
    ['P2DE', 'two decades'],
    ['PXDE', 'for decades'],
    ['PXD', 'several days'],
    ['PXM', 'for a few months'],
    ['PXW', 'a weeks-long siege'],
    ['PXY', 'for years'],
    ['XXXX-WXX-5', 'every Friday'],
    ['XXXX-WXX-5', 'on Fridays'],
    ['P1D', 'every day'],
    ['PAST_REF', 'he said earlier'],
    ['PAST_REF', 'recently'],
    ['PRESENT_REF', 'at the moment'],
    ['FUTURE_REF', 'in the future']
  ])('%s <- %s', (value, text) => {
    expect(values(text)).toEqual([value])
  })

  test.each([
    ['six weeks', 38.5, 45.5],
    ['44 days', 43.5, 44.5],
    ['more than 40 days', 40, 80],
    ['less than two weeks', 0, 14],
    ['sentenced to two weeks', 10.5, 17.5],
    ['up to two weeks', 0, 14]
  ])('%s is between %d and %d days', (text, ...days) => {
    expect(found(text).map(({value}) => value.days)).toEqual([days])
  })
})

describe('no time at all', () => {
  test.each([
    'Azerbaijan may seek to end the mission.',
    'The sun rose over the hills.',
    'The Sun reported the news.',
    'Sun Tzu wrote',
    'a second ceasefire failed',
    'the second wave came',
    'They march to the border.',
    'The March on Rome was long.',
    'Protesters will march 10 kilometers.',
    'April Jones said',
    'August Kekule said',
    'in Jan Egeland’s view',
    'Theresa May said',
    'Wed the two plans.',
    'Sat down for talks',
    'a mon',
    'about 1,960 people fled',
    'some 1960 soldiers were deployed',
    '1960 people died',
    'killing 2000 Syrians',
    'the deaths of 2000 Syrians',
    'the 1500 soldiers',
    'Resolution 1973 was adopted',
    'Resolution 2231',
    '120 mm shells',
    '150 m away',
    'The 102nd Brigade',
    'clause 4.10 of the agreement',
    'version 10.12.2003 released',
    'version 10.12.3 released',
    '10.5 percent',
    'won 3-1 on penalties',
    'call 555-2020-1234',
    'it costs $2010',
    'UTC+4',
    'at 3 s. per shot',
    'one of the soldiers',
    'the first half was even',
    'the spring offensive',
    'in the fall of the regime',
    'The Sunday Times said',
    'Bloody Sunday',
    '200 a year',
    'Boeing 2020-B',
    'Covid-2019',
    'an earlier statement',
    'reported by USA Today'
  ])('%s', (text) => {
    expect(values(text, published)).toEqual([])
  })
})

describe('numbers that belong to the next word stay there: text <- sentence', () => {
  test.each([
    [['May'], 'In May 44 soldiers died.'],
    [['May'], 'In May 20 soldiers died.'],
    [['May 20'], 'On May 20 soldiers died.'],
    [['May 9'], 'On May 9 60 servicemen left.'],
    [['9 November'], 'On 9 November 1960 soldiers left.'],
    [['9 November'], 'On 9 November 1960 people left.'],
    [['October 30'], 'MOSCOW, October 30. 21 soldiers died.'],
    [['November 9'], 'On November 9, 12,000 people left.'],
    [['21:30', '30 October'], 'What happened at 21:30 was known on 30 October.'],
    [['16:00', 'October 30'], 'At 16:00 three died, October 30 being a holiday.'],
    [['2020'], 'In 2020 44 soldiers died.'],
    [['13 August 2016'], '13 August 2016 More than 100 civilians died.'],
    [[], 'Four people died near the April 7th Street bakery.']
  ])('%j <- %s', (expected, text) => {
    expect(found(text, published).map(({text}) => text)).toEqual(expected)
  })
})

describe('the order of day and month', () => {
  test.each([
    ['without evidence both stay', 'on 08/10/2023', '2023-10-08', ['2023-08-10']],
    ['a field above 12 decides: day first', 'on 08/10/2023, not on 25/09/2023', '2023-10-08', undefined],
    ['a field above 12 decides: month first', 'on 08/10/2023, not on 09/25/2023', '2023-08-10', undefined],
    ['the same day in words decides', 'on 08/10/2023. On August 10 it', '2023-08-10', undefined],
    ['dots mean day first', 'on 08.10.2023', '2023-10-08', undefined],
    ['there is one reading', 'on 08/08/2023', '2023-08-08', undefined]
  ])('%s', (_, text, value, alternatives) => {
    const first = found(text)[0]?.value
    expect(first?.value).toBe(value)
    expect(first?.alternatives).toEqual(alternatives)
  })
})

test('a plan of the past may lie on either side', () => {
  expect(found('They were due to meet on Friday', published)[0]?.value).toMatchObject({
    value: '2023-10-13',
    alternatives: ['2023-10-06']
  })
  expect(found('last Friday', '2023-10-07')[0]?.value.alternatives).toEqual(['2023-09-29'])
})

test('what is inferred, weekdays, EDTF and days', () => {
  expect(found('on November 9, 2020')[0]?.value).toEqual({
    timex: 'DATE',
    value: '2020-11-09',
    edtf: '2020-11-09',
    granularity: 'day',
    earliest: '2020-11-09',
    latest: '2020-11-09',
    inferred: 'none'
  })
  expect(found('on Sunday, October 25', '2020-10-30')[0]?.value).toMatchObject({inferred: 'year', weekday: 7})
  expect(found('on Friday', published)[0]?.value).toMatchObject({inferred: 'all', weekday: 5})
  expect(found('last week', '2020-10-30')[0]?.value).toMatchObject({
    value: '2020-W43',
    edtf: '2020-10-19/2020-10-25',
    earliest: '2020-10-19',
    latest: '2020-10-25',
    granularity: 'week'
  })
  expect(found('since 2020 autumn')[0]?.value).toMatchObject({edtf: '2020-23', granularity: 'season'})
  expect(found('21:30 GMT on 30 October 2020')[0]?.value).toMatchObject({timex: 'TIME', edtf: '2020-10-30T21:30:00Z'})
})

test('what is written does not depend on when it is read', () => {
  const written = recognize(textOf('The truce of 20 September held on Friday.'))
  expect(written.map(({shape}) => shape)).toEqual([
    {kind: 'calendar', month: 9, day: 20},
    {kind: 'calendar', weekday: 5}
  ])
  expect(resolve(written).map(({value}) => value.value)).toEqual(['XXXX-09-20', 'XXXX-WXX-5'])
})

describe('long texts of one kind take time in proportion', () => {
  const kinds = [
    '1.1.1.',
    'U.S. U.S. ',
    '"a "a ',
    '1 day 1 day ',
    '((((',
    '>>>>',
    'May 1 ',
    '2020, ',
    '2020-',
    '1/',
    'of the '
  ]
  test.each(kinds)('%s', (kind) => {
    const text = textOf(kind.repeat(Math.ceil(100_000 / kind.length)))
    const start = performance.now()
    extractTimes(text)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
