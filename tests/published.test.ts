import {describe, expect, test} from 'vitest'
import {dateInAddress} from '../src/parse/address.ts'
import {parse} from '../src/parse/index.ts'
import {segment} from '../src/text/segment.ts'
import {extractTimes} from '../src/time/index.ts'
import type {DateTag} from '../src/types.ts'
import {type DatedPage, datedPages} from './published-pages.ts'
import {textOf} from './text-of.ts'

const published = (text: string, dates: readonly (string | DateTag)[] = []) =>
  extractTimes(textOf(text, dates)).published

const of = (text: string, dates: readonly (string | DateTag)[] = []) => {
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
    ['XXXX-11-12', '12 November'],
    ['2020-11-09', '2020-11-09T23:30:00-05:00'],
    ['2020-11-09', '2020-11-09 21:30:00'],
    ['2020-11-09', '1604880000'],
    ['2020-11-09', '1604957411000'],
    ['2020-11-09', '20201109'],
    ['2020-11-09', '20201109T213000Z'],
    ['2020-11-09', '20201109 21:30'],
    ['2020-11-09', '20201109213000'],
    ['2020-11-09', '2020.11.09'],
    ['2020-11-09', '9 Nov. 2020'],
    ['2020-11-09', '9. November 2020'],
    ['2020-11-09', '09-Nov-2020'],
    ['2020-11-09', 'November 9, 2020 9:30 pm ET'],
    ['2020-11-09', 'Mon Nov 09 2020 21:30:00 GMT+0000 (UTC)'],
    ['2020-11-09', 'Mon Nov  9 21:30:00 UTC 2020'],
    ['2020-11', '2020-11']
  ])('%s <- %s', (value, date) => {
    expect(of('It ended.', [date])).toEqual([value, 'metadata'])
  })

  test('the most trusted first, what cannot be read is passed over', () => {
    expect(of('It ended.', ['soon', '2020-11-12', '2020-11-13'])).toEqual(['2020-11-12', 'metadata'])
    expect(of('MOSCOW, October 30. /TASS/. It ended.', ['2020-11-12'])).toEqual(['2020-11-12', 'metadata'])
  })

  test.each([
    '',
    'today',
    '0000-00-00',
    '0001-01-01T00:00:00',
    '1970-01-01T00:00:00Z',
    '1969-12-31T19:00:00-05:00',
    '9999-12-31',
    '99999999',
    '12345678901234567890',
    `2020-11-09 ${'9'.repeat(1000)}`
  ])('no date: %s', (date) => {
    expect(of('It ended.', [date])).toBeUndefined()
  })

  test('the order of day and month is that of the other dates', () => {
    expect(published('It ended.', ['09/11/2020'])?.time.alternatives).toEqual(['2020-09-11'])
    expect(published('It ended on September 11.', ['09/11/2020'])?.time).toMatchObject({value: '2020-09-11'})
    expect(published('It ended.', ['11/09/2020', '2020-11-09'])?.time.value).toBe('2020-11-09')
    expect(published('It ended.', ['09/11/2020', '13/11/2020'])?.time.alternatives).toBeUndefined()
  })
})

describe('published and updated', () => {
  const tag = (text: string, kind: DateTag['kind'], origin: DateTag['origin'] = 'metadata') => ({text, kind, origin})
  const stamps = (text: string, dates: readonly DateTag[] = []) =>
    published(text, dates)?.stamps.map(({time, kind, origin}) => `${kind} ${time.value}, ${origin}`)

  test('what is published counts before what is changed, wherever it stands', () => {
    const changed = tag('2020-11-11', 'updated')
    expect(of('It ended.', [changed])).toEqual(['2020-11-11', 'metadata'])
    expect(of('Posted 9 November 2020\nIt ended.', [changed])).toEqual(['2020-11-09', 'byline'])
    expect(of('9 November 2020\nIt ended.', [changed])).toEqual(['2020-11-09', 'date line'])
    expect(of('It ended.', [changed, tag('2020-11-09', 'published', 'url')])).toEqual(['2020-11-09', 'url'])
    expect(published('It ended.', [changed])?.kind).toBe('updated')
  })

  test('all that is said is kept, in order of trust', () => {
    const tags = [tag('2020-11-08', 'published'), tag('2020-11-11', 'updated'), tag('2020-11-08T10:00', 'published')]
    const text = '# Title\nHALMET, Nov. 9 (AP) - It ended.\nPublished 9 November 2020 · Updated 10 November 2020'
    expect(stamps(text, tags)).toEqual([
      'published 2020-11-08, metadata',
      'published XXXX-11-09, dateline',
      'published 2020-11-09, byline',
      'updated 2020-11-11, metadata',
      'updated 2020-11-10, byline'
    ])
  })

  test('another stamp knows the year, or the day', () => {
    const text = 'HALMET, November 9. /TASS/. It ended.'
    expect(of(text, [tag('2020-11-11', 'updated')])).toEqual(['2020-11-09', 'dateline'])
    expect(of(text, [tag('2020-11', 'published', 'url')])).toEqual(['2020-11-09', 'dateline'])
    expect(of(text, [tag('2023-06-11', 'updated')])).toEqual(['XXXX-11-09', 'dateline'])
    expect(of(text, [tag('2020-11', 'published')])).toEqual(['2020-11-09', 'dateline'])
    expect(of('HALMET, Dec. 31 (AP) - It ended.', [tag('2021-01-01', 'published', 'url')])).toEqual([
      '2020-12-31',
      'dateline'
    ])
    expect(of('Posted 9 November 2020', [tag('2020-10', 'published')])).toEqual(['2020-10', 'metadata'])
  })
})

describe('datelines: value <- beginning', () => {
  test.each([
    ['XXXX-10-30', 'MOSCOW, October 30. /TASS/. The president spoke.'],
    ['XXXX-05-05', 'LONDON, 5 May (Reuters) - The minister spoke.'],
    ['2020-11-09', 'BAKU, Azerbaijan, Nov. 9, 2020 (AP) — The army advanced.'],
    ['2020-11-09', 'New York, November 9, 2020 – The council met.'],
    ['2020-11-09', 'TBILISI, 9 November 2020 - The council met.'],
    ['XXXX-05-04', 'KABUL, Afghanistan — May 4 — The council met.'],
    ['2020-11-09', 'GENEVA (Reuters) - Nov 9, 2020 The council met.'],
    ['2020-11-09', 'WASHINGTON (AP) — Nov. 9, 2020 — The council met.'],
    ['XXXX-11-10', 'YEREVAN, NOVEMBER 10, ARMENPRESS. The council met.'],
    ['XXXX-11-09', 'Moscow. November 9. INTERFAX - The council met.'],
    ['XXXX-11-09', 'ISLAMABAD, Nov 09 (APP): The council met.'],
    ['XXXX-11-09', 'Kathmandu, Nov 9: The council met.'],
    ['2020-11-09', 'GENEVA/NEW YORK, 9 November 2020 – The council met.'],
    ['2020-11-09', 'Washington, D.C., November 9, 2020 — The council met.'],
    ['2020-11-09', 'Brussels, 9 November 2020']
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
    ['2020-10-30', 'Updated 21:30 IST, October 30th 2020'],
    ['2020-10-30', 'By A. Writer | Updated: 30 October 2020, 10:15 IST'],
    ['2020-10-30', 'Posted by Jane Doe on October 30, 2020'],
    ['2020-10-30', 'First Published Date : 30 Oct 2020'],
    ['2020-10-30', 'This article was first published on 30 October 2020'],
    ['2020-10-30', 'Updated 31 Oct 2020, first published 30 Oct 2020'],
    ['2020-10-30', 'Last Updated: Oct 31, 2020, Published: Oct 30, 2020'],
    ['2020-10-30', 'Published Oct. 30, 2020Updated Oct. 31, 2020']
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
    ['2020-10-30', '30 Oct 2020 • 3 min read'],
    ['2020-10-30', 'World | 30 October 2020'],
    ['2020-10-30', 'Fri 30 Oct 2020 21.30 GMT Last modified on Sat 31 Oct 2020 10.11 GMT'],
    ['2020-10-30', 'Rebels take a village World 1735 30.10.2020(updated 2033 30.10.2020)'],
    ['2014-08-31', 'Rebels take a village World 31-08-2014 07:42 PM Rebels took a village.']
  ])('%s <- %s', (value, text) => {
    expect(of(`# The title\n${text}\nIt ended.`)).toEqual([value, 'date line'])
  })

  test.each([
    ['2021-10-07', 'Valley Courier   Thursday 7 October 2021'],
    ['2014-09-19', 'FENLAND ECHO Friday 19 September 2014 Page 5'],
    ['2015-03-30', 'Press release 30 March 2015'],
    ['2023-10-20', 'Island Press Association - morning service - 20/10/2023'],
    ['2016-11-09', 'Communication of 9 November 2016'],
    ['2018-05-04', 'PRESS RELEASE - EMBARGOED UNTIL 06:00, 4 MAY 2018'],
    ['2020-05-03', 'The Orn Observer, 3 May 2020'],
    ['2013-06', 'The Westerland Review, June 2013'],
    ['2018-12', 'No. 12, December 2018'],
    ['2023-09-02', 'Lindhaven, 2 September 2023. With a bell the first tram left.']
  ])('a masthead: %s <- %s', (value, text) => {
    expect(of(`# The title\n\n${text}\n\nIt ended.`)).toEqual([value, 'date line'])
  })

  test.each([
    'The vote of 9 May 2021',
    'THE BATTLE OF MARN, JUNE 1917',
    'The ministry spoke on 9 May 2021.',
    'Mill workers, 9 May 2021',
    'The mill will close in June 2021.',
    'Ruled out until 9 May 2021'
  ])('no masthead: %s', (text) => {
    expect(of(`# The title\n\n${text}\n\nIt ended.`)).toBeUndefined()
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
    'UPDATED: 3:42 PM',
    'Published 1 hour ago',
    'This article is more than 3 years old',
    'The book was published on 9 November 2020.',
    'The law was amended on 9 November 2020.',
    'Released on 9 November 2020, the film was a success.',
    'Minutes published on 9 November 2020 show it.',
    'Berlin, 9 November 1989 - the wall fell.',
    'In Berlin, 9 November (a Monday) was cold.',
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

describe('addresses: value <- address', () => {
  test.each([
    ['2020-11-09', 'https://example.com/2020/11/09/bridge-opens'],
    ['2020-11-09', 'https://example.com/2020/11/9/bridge-opens'],
    ['2020-11-09', 'https://example.com/world/2020/nov/09/bridge-opens'],
    ['2020-11-09', 'https://example.com/world/bridge-opens-2020-11-09/'],
    ['2020-11-09', 'https://example.com/2020-11-09-bridge-opens.html'],
    ['2020-11-09', '/news/20201109/bridge'],
    ['2020-11-09', 'https://example.com/n1/2020/1109/c90.html'],
    ['2020-11', 'https://example.com/2020/11/bridge-opens'],
    [undefined, 'https://example.com/2020/13/45/bridge'],
    [undefined, 'https://example.com/20201399/bridge'],
    [undefined, 'https://example.com/12020/11/091'],
    [undefined, 'https://example.com/on-this-day-1945-05-08'],
    [undefined, 'https://example.com/bridge?from=2020-11-09#2020-11-09'],
    [undefined, 'https://2020-11-09.example.com/bridge'],
    [undefined, 'javascript:void(0)'],
    [undefined, '']
  ])('%s <- %s', (value, address) => {
    expect(dateInAddress(address)).toBe(value)
  })
})

describe('files', () => {
  const story = '# Bridge opens\n\nIt opened on Friday.\n'

  test.each([
    ['2020-11-09, front matter', 'date: 2020-11-09\nlastmod: 2020-11-11'],
    ['2020-11-09, front matter', 'created: 2020-11-08\ndate: 2020-11-09'],
    ['2020-11-09, front matter', 'datePublished: 1604957411\nurl: https://example.com/2020/11/10/bridge'],
    ['2020-11-10, url', 'url: https://example.com/2020/11/10/bridge\nupdated: 2020-11-11'],
    ['2020-11-11, front matter', 'last_modified_at: 2020-11-11 10:00:00']
  ])('%s', async (expected, yaml) => {
    const found = await ofFile('a.md', `---\n${yaml}\n---\n\n${story}`)
    expect(`${found?.time.value}, ${found?.origin}`).toBe(expected)
  })

  test('the path of the file dates nothing', async () => {
    expect(await ofFile('2020/11/09/2020-11-09-bridge.md', story)).toBeUndefined()
  })

  test('spans lead to the file', async () => {
    const html =
      '<meta name="date" content="9&#32;Nov 2020"><meta name="pubdate" content="2020-11-09"><script type="application/ld+json">{"@type":"Article","dateModified":"2020-11-11"}</script>' +
      '<article><h1>Bridge opens</h1><p>Posted on <b>10 November</b> 2020</p><p>It opened.</p></article>'
    const text = `---\ndate: x\npublished: "2020-11-08"\n---\n${html}`
    const found = await ofFile('a.html', text)
    expect(found?.stamps.map(({span}) => span && text.slice(span.start, span.end))).toEqual([
      '2020-11-08',
      '2020-11-09',
      '10 November</b> 2020',
      '2020-11-11'
    ])
  })
})

describe('stamps that contradict: what front matter of 3 May 2021 is compared with', () => {
  const others = async (text: string) =>
    (await ofFile('a.md', `---\ndate: 2021-05-03\n---\n${text}\n`))?.stamps.slice(1).map(({time}) => time.value)

  test.each([
    ['Published 13 May 2021\n\nIt fell.', ['2021-05-13']],
    ['Originally published 13 May 2021\n\nIt fell.', ['2021-05-13']],
    ['13 May 2021\n\nIt fell.', ['2021-05-13']],
    ['3 May 2020\n\nIt fell.', ['2020-05-03']],
    ['HOMRA, March 8, 2021 (AP) - It fell.', ['2021-03-08']],
    // a reprint
    ['Originally published 12 March 1998\n\nIt fell.', []],
    ['POSTED MAY 3, 2021 ORIGINALLY PUBLISHED APRIL 20, 2021\n\nIt fell.', ['2021-05-03']],
    ['HOMRA, March 8, 1931 (AP) - It fell.', []],
    // a magazine
    ['Issue date: 15 May 2021\n\nIt fell.', []],
    // a letter
    ['14 February 1945\n\nDear Anna, it fell.', []],
    // a live blog
    ['5 May 2021\n\nIt rose.\n\n4 May 2021\n\nIt fell.', []],
    // the day on which the page was read
    ['Sunday, May 9, 2021\n\nPublished 3 May 2021\n\nIt fell.', ['2021-05-03']],
    ['Event date: 14 June 2021\n\nIt fell.', []]
  ])('%s', async (text, expected) => {
    expect(await others(text)).toEqual(expected)
  })
})

describe('hostile pages', () => {
  const script = (json: string) => `<script type="application/ld+json">${json}</script>`
  const article = '<meta name="pubdate" content="2020-11-09"><article><h1>Bridge</h1><p>It opened.</p></article>'
  const many = (count: number, text: string) => text.repeat(count)

  test.each([
    ['nested arrays', script(`${many(10_000, '[')}1${many(10_000, ']')}`)],
    ['nested graphs', script(`${many(5000, '{"@graph":[')}1${many(5000, ']}')}`)],
    ['many things', script(`[${many(40_000, '{"@type":"Article"},')}1]`)],
    ['broken', script(`{"a": ${many(30_000, '"datePublished":"x","dateModified"')}`)],
    ['white space', script(many(200_000, ' '))],
    ['spaces and signs', script(many(100_000, ' ;'))],
    ['dates that are none', script('{"@type":"Article","datePublished":{"@value":[[]]},"publisher":[null]}')],
    ['no object', script('null') + script('"2020"') + script('') + script('[[[null]]]')],
    ['scripts', many(2000, script('{"@type":"Article"}'))],
    ['metas', many(5000, '<meta name="date" content="x">')],
    ['names', `<meta name="${many(20_000, 'date ')}" content="x">`],
    [
      'addresses',
      `<link rel="canonical" href="javascript:alert(1)">${many(2000, '<link rel="canonical" href="/2020">')}`
    ],
    ['a long address', `<link rel="canonical" href="/${many(50_000, '?\n')}">`],
    ['times', many(10_000, '<time class="published" datetime="x">x</time>')],
    ['microdata', `${many(300, '<span itemprop="datePublished">')}${many(50_000, 'x ')}`]
  ])('%s', async (_, html) => {
    const start = performance.now()
    expect((await ofFile('a.html', article + html))?.time.value).toBe('2020-11-09')
    expect(performance.now() - start).toBeLessThan(4000)
  })

  test('a line of figures is read at once', async () => {
    const start = performance.now()
    await ofFile('a.txt', `Title\n\n1-1-2020 ${many(51, '1')}x\n\n1-1-2020 ${many(16, 'am.')}x\n\nIt opened.`)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
