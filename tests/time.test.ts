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
    ['2020-10-30T21:30', 'October 30, 2020, at half past nine in the evening'],
    ['2020-10-30T09:15', 'at 15 minutes past 9 on October 30, 2020'],
    ['2020-10-30T07:56:30', 'at 7:56:30 am on October 30, 2020'],
    ['2020-10-30TMO', 'in the morning of 30 October 2020'],
    ['2020-10-30TEV', 'October 30, 2020, late in the evening'],
    ['2020-11-09', 'on 9 november 2020'],
    ['2020-11-09', 'on monday, nov 9, 2020'],
    ['2020-11-09', '2020-Nov-9'],
    ['2020-11-09', '9/Nov/2020'],
    ['2020-11-09', 'on the 9th day of November 2020'],
    ['2020-11-09', 'on November 9, twenty twenty'],
    ['2018-11-09', 'on the ninth of November, two thousand and eighteen'],
    ['2020-11-09', 'on 2020.11.9'],
    ['2020-11-09', 'on 9 November in 2020'],
    ['1989-05-05', 'on 05/05/89'],
    ['2008-05-05', 'on 05/05/08'],
    ['2016-11', 'in 2016-11'],
    ['2016-11', 'in 11/2016'],
    ['2016-11', 'in November/2016'],
    ['1996', 'in nineteen ninety-six'],
    ['2018', 'since two thousand and eighteen'],
    ['2020-11-12', 'three days after 9 November 2020'],
    ['2020-10-26', 'two weeks before November 9, 2020'],
    ['2020-W46', 'the week of 9 November 2020'],
    ['2020-W46', 'the week beginning 9 November 2020'],
    ['2015-W01', 'in the first week of 2015'],
    ['2016-W52', 'in the last week of 2016'],
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
    ['2019-Q3', 'during 2019 Q3'],
    ['2019-H2', 'the 2019-H2 results'],
    ['199X', 'in the mid- to late 1990s'],
    ['197X', 'in the nineteen seventies'],
    ['200X', 'in the noughties'],
    ['201X', 'in the twenty-tens'],
    ['198X', 'in the 80s'],
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
    ['2019/2020', 'in 2019/20'],
    ['2019/2020', 'the 2019–20 season'],
    ['2019/2020', 'the 2019/2020 season'],
    ['1905-05-27/1905-05-28', '27 May-28 May 1905'],
    ['1995-01-04/1995-01-22', 'from 4 to January 22, 1995'],
    ['2018-10-13/2018-10-27', '13/10/2018-27/10/2018'],
    ['2016-01-12/2016-01-22', 'January 12, 2016 - 22/01/2016'],
    ['2015/2017-05-05', 'from 2015 to May 5, 2017'],
    ['2015-05/2018', 'between May 2015 and 2018'],
    ['2016-11/2017-02', 'Nov-Feb 2017'],
    ['2020-11-09T16:00/2020-11-09T17:00', 'between 4pm and 5pm on 9 November 2020'],
    ['2020-11-09T09:00/2020-11-09T17:00', 'on 9 November 2020 from 9 a.m. to 5 p.m.'],
    ['2020-11-09T23:00/2020-11-10T04:00', 'from 11 p.m. to 4 a.m. on 9 November 2020'],
    ['T17:00/T19:00', 'open from 5-7 p.m.'],
    ['T05:00/T07:00', 'from five to seven in the morning'],
    ['T11:00/T15:00', 'from 11 to 3pm'],
    ['T19:00/T21:00', '19:00 – 21:00'],
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
    ['2023-W40-WE', 'fought over the weekend'],
    ['2023-W41-WE', 'they will meet at the weekend'],
    ['2023-09', 'last month'],
    ['2023-10', 'this month'],
    ['2022', 'last year'],
    ['2024', 'next year'],
    ['2023', 'by the end of the year'],
    ['2023-05', 'He may arrive in May.'],
    ['2022-11', 'last November'],
    ['2023-SU', 'last summer'],
    ['2023-H1', 'in the first half of the year'],
    ['2023-09-27/2023-10-02', 'from September 27 to October 2'],
    ['2023-09-15', 'on the 15th'],
    ['2023-10-04', 'said on the 4th that'],
    ['2023-10-20', 'will vote on the 20th'],
    ['2023-09-22', 'on Friday the 22nd'],
    ['2023-11-20', 'on the 20th of next month'],
    ['2023-10-04/2023-10-09', '4 to 9 of this month'],
    ['2023-10-02/2023-10-06', 'from Monday to Friday'],
    ['2023-10-11/2023-10-13', 'this week between Wednesday and Friday'],
    ['2023-10-08/2023-10-09', 'from yesterday to today'],
    ['2020-01/2023-10-09', 'between January 2020 and now'],
    ['2022-11/2023-03', 'from November to March'],
    ['2023-10-13', 'this week on Friday'],
    ['2023-10-09T20:00', 'tonight at 8 p.m.'],
    ['2023-10-09T19:00', 'tonight at 7'],
    ['2023-10-05T17:30', 'on Thursday at 17.30'],
    ['2023-10-05TMO', 'on Thursday, early in the morning'],
    ['2023-10-05T10:00/2023-10-05T12:00', 'on Thursday morning from 10am to 12pm'],
    ['TMO', 'Shells fell in the morning.'],
    ['TEV', 'They left by the evening.'],
    ['2023-Q3', 'Profits fell last quarter'],
    ['2023-Q4', 'Profits fell in Q4.'],
    ['2023-10-09/2023-12-31', 'for the rest of the year'],
    ['2024-SP', 'in the spring of next year'],
    ['2023-W43', 'the week after next'],
    ['2021-08-19', '2 years 1 month and 21 days ago'],
    ['2022-04', 'a year and a half ago'],
    ['2023-W44', 'It will end in three weeks.'],
    ['P3W', 'It took the city in three weeks.'],
    ['P3W', 'It will be the third vote in three weeks.'],
    ['2023-09', 'last sept']
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
    ['XXXX-WXX-5TMO', 'on Friday mornings'],
    ['XXXX-XX-XXTEV', 'in the evenings'],
    ['XXXX-XX-XXT19:13', 'every day at 7:13 p.m.'],
    ['XXXX-XX-XXT21:00', 'every night at 9'],
    ['XXXX-WXX-7T09:00', 'at 9 am on Sundays'],
    ['P3M', 'each quarter'],
    ['XXXX-WXX-WE', 'every weekend'],
    ['PT1.5H', 'an hour and a half'],
    ['P1.5Y', 'for a year and a half'],
    ['PT0.5H', 'a half hour'],
    ['PT1.5H', '1½ hours'],
    ['P2W', 'in the last couple of weeks'],
    ['P1W', 'for another week'],
    ['P10W', 'in the 10 previous weeks'],
    ['P6M', 'in the last two quarters'],
    ['P3D', 'three nights of riots'],
    ['PT3H', '3 h'],
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
    'reported by USA Today',
    'on the 15th floor',
    'in the 15th minute',
    'on the second',
    'a late-night show',
    'Imus in the Morning',
    'morning prayers',
    'from 5 to 6 people',
    'won 5-7, 6-3',
    'five AM stations',
    'quarter to five teams',
    'highs in the 70s',
    'a woman in her 70s',
    'On average, two thousand people fled.',
    'in two thousand cases',
    'Resolution 11/2016',
    'Case 3/2015',
    'call 02-30-2020',
    'call 2023-02-30-11',
    'version 31.02.2020',
    'from 4 to 22 this time',
    'Audi Q3 sales',
    'in Q3-19',
    'week 10 of the trial',
    'they may 5 times',
    'won two quarters of the match',
    'the last quarter was even',
    'Fridays for Future'
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
    [[], 'Four people died near the April 7th Street bakery.'],
    [['May 5'], 'On May 5, two thousand were killed.'],
    [['October 5', '6'], 'On October 5 and 6 they met.'],
    [['five weeks', 'yesterday'], 'She closed the house for five weeks yesterday.'],
    [['three days', 'last week'], 'For three days last week they met.'],
    [['Friday'], 'They left before Friday’s vote.'],
    [['two days', 'Friday'], 'They left two days before Friday’s vote.'],
    [['2009'], 'The 2009 H1N1 outbreak ended.'],
    [['in the evening'], 'They killed five in the evening.']
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

test.each([
  ['2023-02-30', 'on 2023-02-30'],
  ['2020-02-31', 'on 31/02/2020'],
  ['2020-02-30', 'on 02/30/2020'],
  ['2020-02-31', 'on 31.02.2020']
])('no calendar has %s <- %s', (value, text) => {
  expect(found(text).map(({value}) => value)).toMatchObject([{value, impossible: true, edtf: ''}])
})

test.each([
  [3, 'on June 12, 2019 (a Wednesday), it rained'],
  [5, 'on 12 June 2019, a Friday, it rained'],
  [5, 'as 12 June 2019 was a Friday, it rained'],
  [undefined, 'on 12 June 2019, a Friday market opened'],
  [undefined, 'on Tuesday and Wednesday, 12 June and 13 June 2019'],
  [3, 'on Tuesday and Wednesday, 12 June 2019']
])('the weekday of 12 June 2019 is %j <- %s', (weekday, text) => {
  expect(found(text).find(({value}) => value.value === '2019-06-12')?.value.weekday).toBe(weekday)
})

test('a weekday tells whether a day goes on from the last one told', () => {
  const after = (day: string) => values(`It opened on 9 May 1980. It closed on ${day}.`, '2021-07-05').at(-1)
  expect(after('Wednesday, 2 July')).toBe('1980-07-02')
  expect(after('Friday, 2 July')).toBe('2021-07-02')
})

test('a number beside a month that has no such day', () => {
  expect(values('Share 31 Feb 12', published)).toEqual(['2023-02-12'])
  expect(values('April 31 percent, May 34 percent', published)).toEqual([])
})

test.each([
  [['2020-10-05', '2020-10-06', '2020-10-07'], 'on October 5, 6 and 7, 2020'],
  [['2020-10-05', '2020-10-06'], 'on 5 and 6 October 2020'],
  [['2019-05', '2019-06', '2019-07'], 'in May, June and July 2019'],
  [['2021-Q1', '2021-Q2'], 'in Q1 or Q2 2021']
])('the year of the last is that of all: %j <- %s', (expected, text) => {
  expect(values(text, published)).toEqual(expected)
})

test.each([
  ['1992/..', 'since 1992'],
  ['2019-05/..', 'since May 2019'],
  ['2019-05-05/..', 'since 5 May 2019'],
  ['2020-23', 'since 2020 autumn'],
  ['2025', 'until 2025'],
  ['2020-11-09T16:00:00Z/2020-11-09T17:00:00Z', 'from 16:00 to 17:00 GMT on 9 November 2020'],
  ['2020-10-30T21:30:00', '21:30 IST, October 30th 2020']
])('EDTF %s <- %s', (edtf, text) => {
  expect(found(text)[0]?.value.edtf).toBe(edtf)
})

test('parts from one to another have the days of both', () => {
  expect(found('in the mid- to late 1990s')[0]?.value).toMatchObject({earliest: '1992-07-01', latest: '1999-12-31'})
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
    'of the ',
    'two days before ',
    '1 month 1 day ago ',
    'from 5 to ',
    'May, June, ',
    'between 5 and ',
    '5 past 5 past ',
    'two thousand and ',
    'on the 5th '
  ]
  test.each(kinds)('%s', (kind) => {
    const text = textOf(kind.repeat(Math.ceil(100_000 / kind.length)))
    const start = performance.now()
    extractTimes(text)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
