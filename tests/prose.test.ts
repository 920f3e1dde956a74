import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse} from '../src/parse/index.ts'
import {toRaw} from '../src/text/prose.ts'
import type {Page} from '../src/types.ts'

const known = 'kalmar'

/** A way to write something, and what is read. */
type Form = readonly [written: string, read: string]

const words: readonly Form[] = ['troops', 'Peskov', 'été', 'Türkiye', '2,000', 'won’t', '😀', '𝒜b', known].map((w) => [
  w,
  w
])
const spaces: readonly Form[] = [
  ' ',
  '  ',
  '\u00a0',
  '\n',
  '\r\n',
  ' \u00a0 ',
  '\u00a0 ',
  '\u00a0\u00a0',
  '\u202f',
  '\t',
  '\t '
].map((w) => [w, ' '])

const forms: Readonly<Record<'md' | 'html' | 'txt', readonly Form[]>> = {
  md: [
    ['&amp;', '&'],
    ['&#8217;', '’'],
    ['&#x1F600;', '😀'],
    ['a&nbsp;b', 'a b'],
    ['a &nbsp;b', 'a b'],
    ['a\n&nbsp; b', 'a b'],
    ['a  &nbsp;&#160;b', 'a b'],
    ['\\*', '*'],
    ['\\&amp;', '&amp;'],
    ['AT&T', 'AT&T'],
    [`*${known}*`, known],
    [`**${known}**`, known],
    [`[${known}](https://example.com/a_b 'title')`, known],
    [`[a **${known}** b][ref]`, `a ${known} b`],
    [`\`${known}\``, known],
    [`<b>${known}</b>`, known],
    ['![picture](a.png)', ''],
    ['x<!-- secret -->y', 'xy'],
    ['ac\u00adcord', 'accord'],
    ['one  \ntwo', 'one two'],
    ['one\\\ntwo', 'one two'],
    ['&unknown;', '&unknown;'],
    ['~~gone~~', 'gone']
  ],
  html: [
    ['&amp;', '&'],
    ['&#8217;', '’'],
    ['&#x1F600;', '😀'],
    ['&rsquo;', '’'],
    ['a&nbsp;b', 'a b'],
    ['a &nbsp;b', 'a b'],
    ['a\n&nbsp; b', 'a b'],
    ['a  &nbsp;&#160;b', 'a b'],
    ['AT&T', 'AT&T'],
    ['&amp;amp;', '&amp;'],
    ['x &lt; y', 'x < y'],
    [`<em>${known}</em>`, known],
    [`<a href="https://example.com/?a=1&b=2">${known}</a>`, known],
    [`<!-- secret -->${known}`, known],
    ['one<br>two', 'one two'],
    ['ac&shy;cord', 'accord'],
    ['one</b>two', 'onetwo'],
    ['\\*', '\\*']
  ],
  txt: [
    ['&amp;', '&'],
    ['&#8217;', '’'],
    ['AT&T', 'AT&T'],
    ['*2,000*', '*2,000*'],
    ['<TASS>', '<TASS>'],
    ['\\*', '\\*'],
    ['`x`', '`x`'],
    ['[a](b)', '[a](b)'],
    ['ac\u00adcord', 'accord']
  ]
}

const definition = '\n\n[ref]: https://example.com\n'

const frames: Readonly<Record<keyof typeof forms, (inner: string) => readonly string[]>> = {
  md: (inner) => [
    `${inner}${definition}`,
    `\ufeff---\ntitle: T\n---\n\n${inner}${definition}`,
    `# Title\n\n> ${inner.replaceAll('\n', '\n> ')}${definition}`,
    `Before it.\n\n- ${inner.replaceAll('\n', '\n  ')}${definition}`
  ],
  html: (inner) => [
    inner,
    `\ufeff<!doctype html><title>x</title><body><p>${inner}</p>`,
    `<article><h1>Title</h1><div><p class="lead">${inner}<p>next</article>`
  ],
  txt: (inner) => [inner, `\ufeff${inner}`]
}

function piece(format: keyof typeof forms): fc.Arbitrary<Form> {
  return fc.oneof(fc.constantFrom(...words), fc.constantFrom(...forms[format]))
}

/** A paragraph in some frame, and the prose that is to be read from it. */
function paragraph(format: keyof typeof forms): fc.Arbitrary<Form> {
  const gaps = format === 'txt' ? spaces.filter(([gap]) => !/[\r\n]/.test(gap)) : spaces
  const inner = fc.array(fc.tuple(piece(format), fc.constantFrom(...gaps)), {minLength: 1, maxLength: 12})
  return fc.tuple(inner, fc.nat(9)).map(([parts, frame]) => {
    const written = `Start ${parts.map(([[word], [gap]]) => word + gap).join('')}end of it all.`
    const read = `Start ${parts.map(([[, word], [, gap]]) => word + gap).join('')}end of it all.`
    const all = frames[format](written)
    return [all[frame % all.length]!, read.replace(/\s+/g, ' ')]
  })
}

async function read(format: string, text: string): Promise<Page> {
  return (await parse({path: `a.${format}`, text})).page
}

describe.each(['md', 'html', 'txt'] as const)('%s', (format) => {
  test('reads the words, and finds each of them in the file', async () => {
    await fc.assert(
      fc.asyncProperty(paragraph(format), async ([raw, prose]) => {
        const page = await read(format, raw)
        const block = page.blocks.find((block) => block.prose.text.startsWith('Start'))!
        expect(block.prose.text).toBe(prose)
        for (const {index} of prose.matchAll(new RegExp(known, 'g'))) {
          const {start, end} = toRaw(block.prose, {start: index, end: index + known.length})
          expect(raw.slice(start, end)).toBe(known)
        }
      }),
      {numRuns: 300}
    )
  })

  test('maps every character to what stands for it', async () => {
    await fc.assert(
      fc.asyncProperty(paragraph(format), async ([raw]) => {
        const {blocks} = await read(format, raw)
        for (const {prose} of blocks) {
          let at = 0
          for (const run of prose.runs) {
            expect(run.at).toBe(at)
            at += run.length
          }
          expect(at).toBe(prose.text.length)
          for (let i = 0; i < prose.text.length; i++) {
            const {start, end} = toRaw(prose, {start: i, end: i + 1})
            expect(stands(raw.slice(start, end), prose.text[i]!)).toBe(true)
          }
        }
      }),
      {numRuns: 200}
    )
  })
})

function stands(written: string, character: string): boolean {
  if (written === character || (character === ' ' && /^(?:\s+|&nbsp;|<br>|\s*\\?\n\s*>?\s*)$/.test(written)))
    return true
  return /^(?:&[#\w]+;|\\.)$/.test(written)
}

test('a span ends with its last character, before the markup that follows', async () => {
  const raw = 'Some **2,000**&nbsp;*troops* came.'
  const {blocks} = await read('md', raw)
  const {prose} = blocks[0]!
  const span = (text: string) => {
    const start = prose.text.indexOf(text)
    const at = toRaw(prose, {start, end: start + text.length})
    return raw.slice(at.start, at.end)
  }
  expect(span('2,000')).toBe('2,000')
  expect(span('2,000 troops')).toBe('2,000**&nbsp;*troops')
  expect(span('Some 2,000')).toBe('Some **2,000')
  expect(toRaw(prose, {start: 5, end: 5})).toEqual({start: 7, end: 7})
})

test.each([
  ['md', '&amp;'],
  ['md', '\\*'],
  ['md', '~~'],
  ['md', '<a'],
  ['html', '&amp'],
  ['html', '<a'],
  ['html', '</i>'],
  ['txt', '[^1'],
  ['txt', ' \u00a0'],
  ['txt', '&#8217;']
])('reads 400 KB of %s %j in linear time', async (format, text) => {
  const start = performance.now()
  await read(format, `x ${text.repeat(400_000 / text.length)}`)
  expect(performance.now() - start).toBeLessThan(3000)
})
