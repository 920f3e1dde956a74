import {describe, expect, test} from 'vitest'
import {parse} from '../src/parse/index.ts'
import {segment} from '../src/segment.ts'
import {extractTimes} from '../src/time/index.ts'
import {type DatedPage, datedPages} from './published-pages.ts'
import {textOf} from './text-of.ts'

const published = (text: string, dates: readonly string[] = []) => extractTimes(textOf(text, dates)).published

const of = (text: string, dates: readonly string[] = []) => {
  const found = published(text, dates)
  return found && [found.time.value, found.origin]
}

describe('metadata: value <- string', () => {
  test.each([
    ['2020-11-12', '2020-11-12'],
    ['2020-11-12', '2020-11-12T08:30:00Z'],
    ['2020-11-12', '2020-11-12T23:30:00+04:00'],
    ['2020-11-12', '2020-11-12 08:30'],
    ['2020-11-12', 'Thu, 12 Nov 2020 08:30:00 GMT'],
    ['2020-11-12', 'November 12, 2020'],
    ['2020-11-12', '12.11.2020'],
    ['2020-11', 'November 2020'],
    ['XXXX-11-12', '12 November']
  ])('%s <- %s', (value, date) => {
    expect(of('It ended.', [date])).toEqual([value, 'metadata'])
  })

  test('the most trusted first, what cannot be read is passed over', () => {
    expect(of('It ended.', ['soon', '2020-11-12', '2020-11-13'])).toEqual(['2020-11-12', 'metadata'])
    expect(of('MOSCOW, October 30. /TASS/. It ended.', ['2020-11-12'])).toEqual(['2020-11-12', 'metadata'])
  })
})

describe('datelines: value <- beginning', () => {
  test.each([
    ['XXXX-10-30', 'MOSCOW, October 30. /TASS/. The president spoke.'],
    ['XXXX-05-05', 'LONDON, 5 May (Reuters) - The minister spoke.'],
    ['2020-11-09', 'BAKU, Azerbaijan, Nov. 9, 2020 (AP) — The army advanced.'],
    ['2020-11-09', 'New York, November 9, 2020 – The council met.'],
    ['2020-11-09', 'TBILISI, 9 November 2020 - The council met.']
  ])('%s <- %s', (value, text) => {
    expect(of(`# The title\n${text}`)).toEqual([value, 'dateline'])
  })
})

describe('bylines: value <- line', () => {
  test.each([
    ['2020-10-30', 'Published 21:30 IST, October 30th 2020'],
    ['2020-10-30', 'Published: 30 October 2020'],
    ['2020-10-30', 'Published on Friday, October 30, 2020'],
    ['2020-10-30', 'Posted October 30, 2020 at 9:30 pm'],
    ['2020-10-30', 'Date of publication 30 October 2020 The army advanced.'],
    ['2020-10-30', 'Updated 21:30 IST, October 30th 2020']
  ])('%s <- %s', (value, text) => {
    expect(of(`# The title\n${text}\nIt ended.`)).toEqual([value, 'byline'])
  })

  test('publication counts before a later change', () => {
    expect(of('Updated 31 October 2020\nPublished 30 October 2020\nIt ended.')).toEqual(['2020-10-30', 'byline'])
  })
})

describe('lines with a date: value <- beginning', () => {
  test.each([
    ['2023-10-09', '09.10.2023'],
    ['2019-01-07', 'Monday, January 7, 2019'],
    ['2013-09-05', 'Thu Sep 5 2013 Rebels took a village.'],
    ['2013-09-24', '24-09-2013 Rebels took a village.'],
    ['2016-07-15', 'Air raids kill eleven AFP Friday 15 Jul 2016 At least eleven died.'],
    ['2014-08-31', 'Rebels take a village World 31-08-2014 07:42 PM Rebels took a village.']
  ])('%s <- %s', (value, text) => {
    expect(of(`# The title\n${text}\nIt ended.`)).toEqual([value, 'date line'])
  })

  test('after the title told again', () => {
    const title = 'Rebels take a village in the north'
    expect(of(`# ${title}\n${title} 6 October 2016 Rebels took it.`)).toEqual(['2016-10-06', 'date line'])
  })

  test('an order that nothing decides leaves both days', () => {
    expect(published('# The title\n05-09-2013 It ended.')?.time).toMatchObject({
      value: '2013-09-05',
      alternatives: ['2013-05-09']
    })
    expect(published('05/09/2013\nOn May 9 it ended.')?.time.value).toBe('2013-05-09')
  })
})

describe('absent means absent', () => {
  test.each([
    'It ended on November 9, 2020.',
    'The statement of November 9, 2020 ended it.',
    'In an interview with the agency on February 8, the director spoke.',
    'October 30, 2020 was the last day.',
    'On Monday, Russia said so.',
    'yesterday',
    'He was published in 2020.',
    ''
  ])('%s', (text) => {
    expect(of(`# The title\n${text}`)).toBeUndefined()
  })
})

const ofFile = async (path: string, text: string) => extractTimes(segment((await parse({path, text})).page)).published

describe('pages of publishers', () => {
  test.each(datedPages.map((page): [string, DatedPage] => [page.style, page]))('%s', async (_, page) => {
    const found = await ofFile('a.html', page.html)
    const updated = (found?.stamps ?? []).filter(({kind}) => kind === 'updated').map(({time}) => time.value)
    expect([found?.time.value, found?.origin, found?.kind]).toEqual([...page.published, 'published'])
    expect([...new Set(updated)]).toEqual(page.updated ?? [])
  })
})
