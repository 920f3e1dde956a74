import {describe, expect, test} from 'vitest'
import {parse} from '../src/parse/index.ts'
import {toRaw} from '../src/text/prose.ts'
import type {DateTag, Page} from '../src/types.ts'

async function page(path: string, text: string): Promise<Page> {
  return (await parse({path, text})).page
}

/** The blocks as `kind: text`. */
async function read(path: string, text: string): Promise<string[]> {
  return (await page(path, text)).blocks.map(({kind, prose}) => `${kind}: ${prose.text}`)
}

/** A date of the metadata as it stands there, with its kind where that is not the first. */
const written = ({text, kind}: DateTag) => (kind === 'published' ? text : `${kind} ${text}`)

const long =
  'The ministry said that the bridge over the river, which had been closed since the flood, would open again before winter.'

describe('plain text', () => {
  test('lines are paragraphs where they are long', async () => {
    const text = `Bridge to open\n${long}\n${long}\n`
    expect(await read('a.txt', text)).toEqual(['title: Bridge to open', `paragraph: ${long}`, `paragraph: ${long}`])
  })

  test('lines wrapped by hand are joined', async () => {
    const text = `Bridge to open

The ministry said on Monday that the bridge over the river, which
had been closed since the flood of last year, would open again. The
works cost 2,000 dollars a day, and will be paid for by the
province.

A second paragraph is short.
`
    expect(await read('a.txt', text)).toEqual([
      'title: Bridge to open',
      'paragraph: The ministry said on Monday that the bridge over the river, which had been closed since the flood of last year, ' +
        'would open again. The works cost 2,000 dollars a day, and will be paid for by the province.',
      'paragraph: A second paragraph is short.'
    ])
  })

  test.each([
    ['1992. The war began in the north.'],
    ['- 2,000 troops came to the north.'],
    ['*2,000* troops came to the north.'],
    ['MOSCOW, October 30. <TASS> Troops came.'],
    ['> 2,000 troops came to the north.'],
    ['Casualties_of_war_ rose to \\*12 `today`.']
  ])('is no Markdown: %s', async (line) => {
    const text = `Title of it\n\n    ${line}\n\n${long}`
    expect((await read('a.txt', text))[1]).toBe(`paragraph: ${line}`)
    expect((await read('noextension', text))[1]).toBe(`paragraph: ${line}`)
  })

  test('short lines without a stop are headings; a repeated title is one', async () => {
    const text = `Bridge opens\n\n09.10.2023\n\nBridge opens\n\n${long}\n\nFlood and repair\n\n${long}`
    expect((await read('a.txt', text)).map((line) => line.slice(0, 24))).toEqual([
      'title: Bridge opens',
      'byline: 09.10.2023',
      'heading: Bridge opens',
      `paragraph: ${long}`.slice(0, 24),
      'heading: Flood and repair'.slice(0, 24),
      `paragraph: ${long}`.slice(0, 24)
    ])
  })

  test('what surrounds the article is left out', async () => {
    const text = `pixel.tracker\n\nAll news\n\nBridge opens\n\n3 Min Read\n\nBy Jane Doe\n\n${long}\n\nRead: Other bridge closes\n\n${long}

Share This Article
Leave a comment

Leave a Reply

Your email address will not be published. Required fields are marked *`
    expect((await read('a.txt', text)).map((line) => line.slice(0, 20))).toEqual([
      'title: Bridge opens',
      'byline: By Jane Doe',
      'paragraph: The minis',
      'paragraph: The minis'
    ])
  })

  test('comments of a page are left out only where nothing long follows', async () => {
    expect((await read('a.txt', `Bridge opens\n\n${long}\n\nComments\n\nWell done\n\nAt last!`)).length).toBe(2)
    expect((await read('a.txt', `Bridge opens\n\n${long}\n\nComments\n\n${long}${long}`)).length).toBe(4)
  })

  test('dates within a chronicle are headings', async () => {
    const days = [1, 2, 3, 4, 5].map((day) => `${day} March 2020\n\nSomething happened in the north.`).join('\n\n')
    expect((await read('a.txt', `Chronicle\n\n${days}`)).filter((line) => line.startsWith('byline'))).toEqual([])
  })

  test.each(['', '\ufeff', ' \n\n', '---', '---\n---\n', '\u200b'])('%j has no blocks', async (text) => {
    expect(await read('a.txt', text)).toEqual([])
    expect(await read('a.md', text)).toEqual([])
    expect(await read('a.html', text)).toEqual([])
  })
})

describe('front matter', () => {
  const of = async (yaml: string, path = 'a.md') => {
    const {page, problems} = await parse({path, text: `---\n${yaml}\n---\n\nSome text stands here.\n`})
    const {title, source, dates} = page
    return {title, source, dates: dates.map(written), problems, text: textOf(page)}
  }
  const textOf = ({blocks}: Page) => blocks.flatMap(({kind, prose}) => (kind === 'title' ? [] : [prose.text]))
  const rest = {problems: [], text: ['Some text stands here.']}

  test.each(['a.md', 'a.txt', 'a.html'])('in %s', async (path) => {
    expect(await of('title: "Bridge: opens"\ndate: 2020-10-30\nsource: Wikinews', path)).toEqual({
      title: 'Bridge: opens',
      source: 'Wikinews',
      dates: ['2020-10-30'],
      ...rest
    })
  })

  test.each([
    ['headline: A b', {title: 'A b'}],
    ["title: 'It''s'", {title: "It's"}],
    ['title: "a \\u0041"', {title: 'a A'}],
    ['title: >\n  two\n  lines', {title: 'two lines'}],
    ['title: A # comment', {title: 'A'}],
    ['outlet: Reuters', {source: 'Reuters'}],
    ['publisher: {name: Reuters, url: https://example.com}', {source: 'Reuters'}],
    ['published: 2020-10-30T21:30:00+05:30', {dates: ['2020-10-30T21:30:00+05:30']}],
    ['pubDate: Fri, 30 Oct 2020', {dates: ['Fri, 30 Oct 2020']}],
    [
      'date: 2020-10-30\npublished_at: 2020-10-29\nmodified: 2021-01-01',
      {dates: ['2020-10-29', 'updated 2021-01-01', '2020-10-30']}
    ],
    ['date:\ntitle: x', {title: 'x'}],
    ['date: [2020-10-30]', {dates: ['2020-10-30']}]
  ])('%s', async (yaml, expected) => {
    expect(await of(yaml)).toEqual({title: undefined, source: undefined, dates: [], ...expected, ...rest})
  })

  test('its title heads a text that has none', async () => {
    const titled = async (text: string) =>
      (await read('a.md', `---\ntitle: "Bridge opens"\n---\n\n${text}`)).filter((it) => it.startsWith('title'))
    expect(await titled('Some text stands here.\n\n## Later\n\nMore of it.')).toEqual(['title: Bridge opens'])
    expect(await titled('# Bridge opens at last\n\nSome text.')).toEqual(['title: Bridge opens at last'])
    expect(await titled('Bridge opens\n\nSome text stands here.')).toEqual(['title: Bridge opens'])
    const raw = '---\ntitle: Bridge opens\n---\n\nSome text stands here.\n'
    const {page} = await parse({path: 'a.md', text: raw})
    expect(toRaw(page.blocks[0]!.prose, {start: 0, end: 6})).toEqual({start: 11, end: 17})
  })

  test('broken YAML is said, and the text is read', async () => {
    const {problems, text, dates} = await of('title: "open\ndate: 2020-10-30')
    expect(text).toEqual(['Some text stands here.'])
    expect(dates).toEqual([])
    expect(problems).toEqual([
      expect.stringMatching(/^front matter is not valid YAML at line \d+: .+; fix it or remove it$/)
    ])
  })

  test('bombs and odd tags do no harm', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((c, i) => `${c}: &${c} [${`*${'abcdefg'[i]},`.repeat(9)}]`).join('\n')}`
    expect((await of(bomb)).text).toEqual(['Some text stands here.'])
    expect((await of('title: !!js/function "x"\ndate: 2020-10-30')).dates).toEqual(['2020-10-30'])
  })

  test('rules between paragraphs are no front matter', async () => {
    const text = '---\nFirst paragraph stands here.\n---\n\nSecond paragraph stands here.\n'
    expect((await read('a.txt', text)).join()).toContain('First paragraph')
  })
})

describe('Markdown', () => {
  test('headings, lists, quotes and tables are blocks; code and comments are not', async () => {
    const text = `# Bridge *opens*

By Jane Doe

First [paragraph](https://example.com) with <b>bold</b>
words[^1].

- one &amp; two
- > quoted
  > lines

\`\`\`
code
\`\`\`

<!-- comment -->

## Second

| Side | Troops |
|------|-------:|
| North | **2,000** |
| South | 1,000 |

<div>
<p>In HTML &amp; read</p>
</div>

![image](a.png)

[^1]: A note.
`
    expect(await read('a.md', text)).toEqual([
      'title: Bridge opens',
      'byline: By Jane Doe',
      'paragraph: First paragraph with bold words.',
      'paragraph: one & two',
      'paragraph: quoted lines',
      'heading: Second',
      'paragraph: | Side | Troops |',
      'paragraph: | North | 2,000 |',
      'paragraph: | South | 1,000 |',
      'paragraph: In HTML & read',
      'paragraph: A note.'
    ])
  })

  test('is read the same with and without the parser', async () => {
    const plain = `# Bridge opens

Friday, 4 October 2019

The bridge over the river
 opens, it [the ministry] said; no_one came. Costs: $5 & more - a record.
-The [draft]: ~20 pages of *.pdf, and
-too.

[Note] * of ~5 [kg].
# A heading
## Another: 12.5 km
- none`.replace('\n- none', '')
    const parsed = `${plain}\n\n***\n`
    const strip = ({blocks}: Page) => blocks
    expect(strip(await page('a.md', plain))).toEqual(strip(await page('a.md', parsed)))
    expect(strip(await page('a.md', plain.replaceAll('\n', '\r\n')))).toEqual(
      strip(await page('a.md', parsed.replaceAll('\n', '\r\n')))
    )
  })

  test.each([
    '>',
    '> ',
    '*a_ ',
    '[a](',
    '- ',
    '1. ',
    '===\n',
    '- a\n\n- b\n\nc\n\n',
    '<div>',
    '\\\n',
    '|-|\n',
    '*a\n\n',
    '[a\n',
    '[a',
    '-a ~ ',
    '`',
    '&amp'
  ])('200 KB of %j are read in linear time', async (text) => {
    const start = performance.now()
    await page('a.md', `${text.repeat(200_000 / text.length)}\n\nEnd.`)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

describe('HTML', () => {
  const head = `<head><title>Bridge opens | The Daily</title>
<meta property="og:title" content="Bridge opens"><meta property="og:site_name" content="The Daily">
<meta property="article:published_time" content="2020-10-30T16:00:00Z"><meta name="date" content="2020-10-30">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","datePublished":"2020-10-30T21:30:00+05:30",
"publisher":{"name":"Daily Ltd"}}]}</script><script>var a = "<p>not this</p>"</script><style>p {}</style></head>`
  const whole = `<!doctype html><html>${head}<body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav><h1>Bridge <em>opens</em></h1></header>
<main><article class="post has-sidebar"><div class="byline">By <a>Jane Doe</a> <time datetime="2020-10-30">Oct. 30, 2020</time></div>
<p>${long}</p><p>Second<br>line&nbsp;of <a href="/x">linked</a> words.<br><br>Third line stands alone.</p>
<figure><img src="a.png"><figcaption>Not this</figcaption></figure>
<div class="c-relatedArticles"><h3>Related</h3><a href="/y">Not this either</a></div>
<blockquote>Quoted words stand here.</blockquote><div hidden>Nor this</div><div aria-hidden="true">Nor that</div>
<ul><li>First point is made.</li><li>Second point is made.</li></ul>
<table><tr><th>Side</th><th>Troops</th></tr><tr><td>North</td><td>2,000</td></tr></table>
<div class="share-bar">Share this</div><!-- no --></article></main>
<aside>Not this</aside><footer>All rights reserved.</footer></body></html>`

  test('the article is read, not the page', async () => {
    expect(await read('a.html', whole)).toEqual([
      'title: Bridge opens',
      'byline: By Jane Doe Oct. 30, 2020',
      `paragraph: ${long}`,
      'paragraph: Second line of linked words.',
      'paragraph: Third line stands alone.',
      'paragraph: Quoted words stand here.',
      'paragraph: First point is made.',
      'paragraph: Second point is made.',
      'paragraph: Side | Troops',
      'paragraph: North | 2,000'
    ])
  })

  test('the page says what it is', async () => {
    const {title, source, dates} = await page('a.html', whole)
    expect({title, source, dates: dates.map(written)}).toEqual({
      title: 'Bridge opens',
      source: 'The Daily',
      dates: ['2020-10-30T21:30:00+05:30', '2020-10-30T16:00:00Z', '2020-10-30']
    })
  })

  test('spans lead to the file', async () => {
    const {blocks, raw} = await page('a.html', whole)
    const {prose} = blocks[3]!
    const start = prose.text.indexOf('linked')
    const at = toRaw(prose, {start, end: start + 6})
    expect(raw.slice(at.start, at.end)).toBe('linked')
    expect(raw.slice(at.end, at.end + 4)).toBe('</a>')
  })

  test('without an article, the body is read without its menus', async () => {
    const text = `<body><div id="menu"><a href="/">Home</a></div><h1>Bridge opens</h1><div><p>${long}</p></div><div class="footer">x</div>`
    expect(await read('a.htm', text)).toEqual(['title: Bridge opens', `paragraph: ${long}`])
  })

  test('what is nested too deeply is read as text, and said', async () => {
    const {page, problems} = await parse({
      path: 'a.html',
      text: `${'<div>'.repeat(5000)}<p>${long}</p><script>no</script><p>R&amp;D <b>stays</b>.</p>`
    })
    expect(page.blocks.map(({prose}) => prose.text)).toEqual([long, 'R&D stays.'])
    expect(problems).toEqual([expect.stringContaining('nested too deeply')])
  })

  test.each([
    '<p>',
    '<b>',
    '<i><b>',
    '<table>',
    '<a href="',
    '<',
    '</div>',
    '<script>',
    '<td>',
    '&amp',
    '<li>',
    '<!--'
  ])('200 KB of %j are read in linear time', async (text) => {
    const start = performance.now()
    await page('a.html', `<article>${text.repeat(200_000 / text.length)}`)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})
