import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {parseGlob} from '../src/files/glob.ts'
import {compare, entries, extract, facts, lint, rules, suppressions} from '../src/index.ts'
import type {Location, Stretch} from '../src/results.ts'
import claimsSchema from '../src/schemas/claims.schema.json' with {type: 'json'}
import factsSchema from '../src/schemas/facts.schema.json' with {type: 'json'}
import lintSchema from '../src/schemas/lint.schema.json' with {type: 'json'}
import type {Source} from '../src/types.ts'
import {cli, folder} from './fake.ts'

const ajv = new Ajv2020({strict: false})
const isLint = ajv.compile(lintSchema)
const isClaims = ajv.compile(claimsSchema)
const isFacts = ajv.compile(factsSchema)

const truce = 'The ceasefire between Dravia and Zangor was signed on 9 May 2024 in Oslo. It killed 12 people.\n'

/** Everything that factlint says of articles is well-formed, points into them, and does not depend on their order. */
async function sound(sources: readonly Source[]): Promise<void> {
  const back = [...sources].reverse()
  const [found, understood, known] = [await lint(sources), await extract(sources), await facts(sources)]
  expect([await lint(back), await extract(back), await facts(back)]).toEqual([found, understood, known])
  expect([isLint(found), isClaims(understood), isFacts(known)]).toEqual([true, true, true])
  expect(understood.diagnostics.filter(({message}) => message.includes('could not be read'))).toEqual([])
  const raw = new Map(sources.map(({path, text}) => [path, text]))
  const places: readonly Location[] = [
    ...found.findings.flatMap((finding) => [finding.location, ...finding.relatedLocations]),
    ...understood.articles.flatMap(({path, mentions, claims}) => [
      ...mentions.map((mention) => ({...mention, path})),
      ...claims.map(({location}) => location)
    ]),
    ...known.facts.flatMap(({values}) => values.flatMap(({locations}) => locations))
  ]
  const wrong = places.filter((place) => !stands(place, raw.get(place.path)!))
  expect(wrong).toEqual([])
}

function stands({text, start, end}: Stretch, raw: string): boolean {
  const isRight = ({line, column, offset}: Stretch['start']): boolean => {
    const lines = raw.slice(0, offset).split(/\r\n|\n|\r(?!\n)/)
    return lines.length === line && lines.at(-1)!.length + 1 === column
  }
  return text !== '' && raw.slice(start.offset, end.offset) === text && isRight(start) && isRight(end)
}

const attacks: readonly string[] = [
  ...['1.1.1.', '1/1/1/', '1-1-1-', '1,111,', 'U.S. U.S. ', 'a', 'Word ', 'WORD ', 'A. A. A. ', 'Dr. Mr. ', '. ', '!?'],
  ...['"a "a ', '“a “a ', '“‘', '” said Bob. ', 'Bob said that ', 'said ', "a's ", "'", '— ', 'a-', 'a@a.', 'www.a.'],
  ...['1 day 1 day ', '1 day 2 hours ago ', '1 March 2020 ', 'March March ', 'in 2020 ', 'on Friday, ', 'last week '],
  ...[
    'between 1 and ',
    'one and ',
    'one hundred and ',
    '5 million ',
    'more than nearly ',
    '5 people were killed ',
    '5% '
  ],
  ...[
    '(',
    '[',
    '>',
    '> ',
    '<',
    '<div>',
    '<b>',
    '`',
    '*a_ ',
    '[a](',
    '&',
    '&amp;',
    '|',
    '|a|b|\n|-|-|\n',
    '- a\n',
    '# a\n'
  ],
  ...[
    'a: b\n',
    '---\n',
    '<!--',
    '<script>',
    '<table>',
    '<svg><p>',
    'a<br>',
    '\t1',
    '\u00a0a',
    'e\u0301',
    '😀',
    '中文。',
    'שלום '
  ],
  ...[
    'John Smith ',
    'President John Smith, ',
    'Bob and ',
    'the Ministry of ',
    'Russia and Turkey ',
    'brokered by Russia '
  ],
  ...[
    'ceasefire on 1 March 2020 ',
    'Friday, 14 March 2020. ',
    'By John Smith\n',
    'Published 21:30 IST, October 30th 2020\n'
  ]
]

describe('text made to be slow', () => {
  test.each(['txt', 'md', 'html'])('.%s', {timeout: 60_000}, async (ending) => {
    const sources = attacks.map((text, at) => ({
      path: `${at}.${ending}`,
      text: broken(text.repeat(3000 / text.length))
    }))
    const {articles, diagnostics} = await lint(sources)
    expect([articles.length, diagnostics.filter(({fatal}) => fatal)]).toEqual([attacks.length, []])
  })
})

const broken = (text: string): string => text.replace(/.{2000}/gsu, '$&\n')

const odd: Readonly<Record<string, string>> = {
  'bom.txt': `\ufeffTitle\n\n${truce}`,
  'bom.md': `\ufeff---\ntitle: X\ndate: 2024-05-10\n---\n\n${truce}`,
  'bom.html': `\ufeff<p>${truce}</p>`,
  'crlf.md': `---\ntitle: X\n---\n\n# H\n\n${truce}\n${truce}`.replaceAll('\n', '\r\n'),
  'cr.txt': `Title\n\n${truce}\n${truce}`.replaceAll('\n', '\r'),
  'mixed.md': `# H\r\n\r${truce}\n\r\n${truce}`,
  'surrogates.txt': `\ud800 ${truce} \udc00`,
  'right-to-left.txt': `\u202e${truce}\u200f שלום ${truce}`,
  'zero-width.txt': 'The ceasefire was signed on 9\u200b May\u200b 2024 and 9 M\u200bay 2024.',
  'no-break.html': `<p>${truce.replaceAll(' ', '&nbsp;')}</p>`,
  'emoji.txt': 'President 😀 Smith said 😀 on 9 May 2024 that 😀 12 people died. John 😀son said so.',
  'table.md':
    '# T\n\n| Date | Killed |\n|---|---|\n| 9 May 2024 | 12 people |\n| 10 May 2024 | 13 people were killed |\n',
  'notes.md': 'A truce[^1] was signed on 9 May 2024[^2].\n\n[^1]: The truce of 10 May 2024.\n[^2]: see\n',
  'lists.md': `- a 9 May 2024\n  - b 12 people were killed\n    - c\n\n      1. ${truce}`,
  'entities.html': '<p>signed on 9&nbsp;M&#97;y&#32;2024 in O&#115;lo; killed 1&#50; people &#xD800;</p>',
  'breaks.html': 'The ceasefire was signed<br>on 9 May<br/>2024<br><br>'.repeat(9),
  'feed.html': `<?xml version="1.0"?><rss><item><title>T</title><description><![CDATA[${truce}]]></description></item></rss>`,
  'plain.html': truce,
  'only-front-matter.md': '---\ntitle: Only\ndate: 2024-05-10\n---\n',
  'only-title.md': '# Ceasefire signed 9 May 2024',
  'no-yaml.md': `---\ntitle: [a\ndate: *x\n---\n${truce}`,
  'no-date.md': `---\ndate: 2024-02-31T25:61\npublished: 99999-01-01\n---\nOn Friday the ceasefire was signed.\n`,
  'no-text.md': `---\ndate: {a: b}\ntitle: {a: 1}\nsource: [1, 2]\n---\n${truce}`,
  'prototype.md': `---\n__proto__: {date: 2020-01-01}\nconstructor: x\n---\n${truce} 5 constructor people, John __proto__ and toString met.`,
  'linked-data.html':
    '<script type="application/ld+json">{"datePublished":{"a":1},"@graph":[null,1]}</script><p>On Friday it began.',
  'dates.txt':
    'It was signed on 0000-00-00, 99/99/9999, 31 February 2024, 29 February 2023, 5 March 99999, 2024-13-45, 31/31/31, 1 January 0001.',
  'hyphen.txt': 'Dravia sent 12-\n\nThen it sent twenty-',
  'numbers.txt': `Killed ${'9'.repeat(400)} people. 1${',000'.repeat(200)} people were killed. -5 people. 1e400 people. 10^400 people. 0 people.`,
  'escapes.txt':
    '\x1b]0;owned\x07The \x1b[31mceasefire\x1b[0m was signed on Friday, 9 May 2024.\n\nSaturday, 10 May 2024 \x1b[2J\n'
}

test.each(Object.entries(odd))('odd: %s', async (path, text) => sound([{path, text}]))

test('odd articles beside each other', async () => sound(Object.entries(odd).map(([path, text]) => ({path, text}))))

test('our own stories', {timeout: 90_000}, async () => sound(stories('corpus')))

function stories(root: string): readonly Source[] {
  const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((path) => /\.(?:md|html|txt)$/.test(path))
  return files.map((path) => ({path, text: readFileSync(join(root, path), 'utf8')}))
}

test('many papers do not drown the one that differs', async () => {
  const sources = Array.from({length: 250}, (_, at) => ({
    path: `${at}.md`,
    text: `---\ndate: 2024-05-${12 + (at % 3)}\n---\n# Dravia and Zangor sign ceasefire\n\nThe ceasefire between Dravia and Zangor, brokered by Norway, was signed on ${at === 99 ? 10 : 9} May 2024 in Oslo.\n`
  }))
  const {findings} = await lint(sources)
  expect(findings.map(({ruleId, location}) => [ruleId, location.path])).toEqual([['event-date', '99.md']])
})

describe('globs', () => {
  test.each<[string, string, boolean]>([
    ['[z-a].md', '[z-a].md', true],
    ['[z-a].md', 'm.md', false],
    ['*ab*ab', 'abab', true],
    ['*ab*ab', 'ab', false],
    ['a*', 'a', true],
    ['*.m?', 'x.md', true],
    ['[*]b', '*b', true],
    ['[*]b', 'ab', false],
    ['*[!a]*1*.md', 'ab1.md', true],
    ['*😀?', 'a😀😀', true],
    ['*a'.repeat(40), 'a'.repeat(250).concat('b'), false],
    ['*a'.repeat(40), 'a'.repeat(250), true]
  ])('%s and %s: %s', (pattern, name, met) => {
    expect(parseGlob(pattern).some(({step}) => step.next(name) !== undefined)).toBe(met)
  })
})

test('escapes in names and articles do not reach the terminal', async () => {
  const cwd = await folder({'a\x1b[31m\nb.txt': `${odd['escapes.txt']} \x9b31m`})
  const engine = async () => ({lint, extract, facts, compare, entries, rules, suppressions})
  for (const argv of [['lint'], ['claims'], ['facts'], ['lint', '-f', 'json']]) {
    const {stdout, stderr} = await cli(cwd, argv, {engine})
    expect(`${stdout}${stderr}`).not.toMatch(/[\x1b\x9b\x07]/)
  }
})
