import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse} from '../src/parse/index.ts'
import {toRaw} from '../src/text/prose.ts'
import {segment} from '../src/text/segment.ts'
import type {Page} from '../src/types.ts'

function page(text: string): Page {
  const runs = [{at: 0, length: text.length, raw: 0, rawLength: text.length}]
  return {path: 'a.txt', raw: text, dates: [], blocks: [{kind: 'paragraph', prose: {text, runs}}]}
}

function sentences(text: string): string[] {
  return segment(page(text)).sentences.map((sentence) => sentence.text)
}

// `|` stands where a sentence ends.
test.each([
  'He left.| She stayed.| They met in 2020.| In 2021 they parted.',
  'Gen. Smith and Lt. Col. Jones met Mr. Brown and Mrs. Green in St. Petersburg.| They left.',
  'The U.S. Senate voted.| The U.N. Security Council met.| It was brokered by the U.S.| The talks failed.',
  'J. K. Rowling and George W. Bush met John F. Kennedy Jr. in Boston.| He smiled.',
  'It costs 3.5 million dollars, or 2.1 percent.| More than 10,247 people came.',
  'It began on Jan. 5 and ended in Sept. 2020.| Both met in Oct.| The rest did not.',
  'They met at 5 p.m. Tuesday and left at 9 a.m.| The doors closed at 10 p.m.| It was late.',
  'Acme Inc. and Foo Ltd. merged.| Bar Corp. did not.',
  'The vote was No. 5 on the list, see pp. 12 and Fig. 3.| He said no.| Five people left.',
  '“We won.| They lost.| It is over,” he said.| She left.',
  '“We won.”| “They lost.”| He left.',
  '"Stop!" he said.| "Why?" she asked.| "Because."',
  '“Stop!” Peskov said on Monday.| “Why?” the reporter asked.| Nobody knew.',
  'He asked: “Why now?”| The minister left the room.',
  'Wait...| He paused.| Then…| She left, it was ... odd.',
  'MOSCOW, October 30. /TASS/.| The minister left.| He smiled.',
  'MOSCOW. October 30.| INTERFAX.RU - The minister left.| He smiled.',
  'LONDON (Reuters) - The U.K. said on Friday it would leave.| It did.',
  'KYIV, Oct. 30 (AP) — Troops left.| Others came.',
  'See e.g. Paris, i.e. France vs. Germany, etc. in the list.| All left.',
  '1. The first point.| 2. The second point.',
  'The war began in 1992.| The truce came in 1994.| 2,000 people died.',
  'It was over (he said so.)| They left.| [The others stayed.]| Good.',
  'Violence broke out.The army came.| It left.'.replace('out.', 'out.|'),
  'It costs $5.| 12 people paid.| St. John’s is far.',
  'Dr. No. was seen by Sen. Doe (R., Texas) and Rep. Roe.| All left.',
  'What happened?!| Nobody knows...| Is it so?| Yes!',
  'He lives in Washington, D.C.| He works in Calif. and Mass.| She does not.',
  'The text has lost its stops and goes on',
  'Mr. Jones,” he said, “left.”| Then came Wayne A. I. Frederick and the U.N. Under Secretary.',
  'The site example.com and the file a.b.c are fine.| So is Node.js.'
])('%s', (marked) => {
  const expected = marked.split('|').map((part) => part.trim())
  expect(sentences(marked.replaceAll('|', ''))).toEqual(expected)
})

test('titles and headings are whole', () => {
  const {blocks} = page('It is over. They left. Why? Nobody knows')
  const whole = {...page(''), blocks: [{...blocks[0]!, kind: 'title' as const}]}
  expect(segment(whole).sentences.map(({text}) => text)).toEqual(['It is over. They left. Why? Nobody knows'])
})

test('a sentence is no longer than 1,000 characters', () => {
  for (const text of ['word '.repeat(1000).trim(), 'x'.repeat(5000), '😀'.repeat(2000)]) {
    const found = sentences(text)
    expect(Math.max(...found.map(({length}) => length))).toBeLessThanOrEqual(1000)
    expect(found.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    for (const sentence of found) expect(sentence).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/)
  }
})

test('sentences and tokens stand where they say, and nothing is lost', () => {
  const part = fc.constantFrom(
    'He',
    'left',
    '.',
    '. ',
    '!',
    '?” ',
    ' “',
    'U.S.',
    'Gen.',
    ' ',
    '1.5',
    '...',
    '😀',
    'MOSCOW',
    '/TASS/',
    'é'
  )
  fc.assert(
    fc.property(fc.array(part, {maxLength: 40}), (parts) => {
      const text = parts.join('').replace(/ +/g, ' ').trim()
      let end = 0
      for (const sentence of segment(page(text)).sentences) {
        expect(text.slice(end, sentence.start).trim()).toBe('')
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
        for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
        end = sentence.end
      }
      expect(text.slice(end).trim()).toBe('')
    })
  )
})

test.each([
  '1.1.1.',
  'U.S. ',
  'U.S. U.S. The ',
  '"a ',
  'A. ',
  '1 day ',
  '(',
  '.',
  '. ',
  '...',
  '!" ',
  '?” A',
  '."',
  'aa.Aa ',
  'MOSCOW. '
])('400 KB of %j take linear time', (text) => {
  const start = performance.now()
  segment(page(text.repeat(400_000 / text.length)))
  expect(performance.now() - start).toBeLessThan(3000)
})

test('4 MB without a space take linear time', () => {
  const start = performance.now()
  segment(page('x'.repeat(4_000_000)))
  expect(performance.now() - start).toBeLessThan(3000)
})

const data = new URL('../../shared/data/', import.meta.url)
const corpora = ['seeds/', 'corpora/wikinews/', 'corpora/syria/']
  .map((path) => new URL(path, data))
  .filter((url) => existsSync(url))

describe.skipIf(corpora.length === 0)('real articles (skipped where there are none)', () => {
  test.each(corpora.map((url) => [url.pathname.split('/').at(-2), url]))('%s', async (_name, folder) => {
    const files = readdirSync(folder as URL)
      .filter((name) => /\.(?:md|txt)$/.test(name))
      .slice(0, 60)
    for (const path of files) {
      const text = readFileSync(new URL(path, folder), 'utf8')
      const {page, problems} = await parse({path, text})
      expect(problems).toEqual([])
      expect(page.blocks.filter(({kind}) => kind === 'title').length).toBe(1)
      for (const {block, start, end, text: sentence} of segment(page).sentences) {
        const at = toRaw(page.blocks[block]!.prose, {start, end})
        const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '')
        if (path.endsWith('.txt')) expect(letters(text.slice(at.start, at.end))).toBe(letters(sentence))
        else expect(at.end).toBeGreaterThan(at.start)
      }
    }
  })
})
