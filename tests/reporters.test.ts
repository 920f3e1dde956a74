import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {claims} from '../src/reporters/claims.ts'
import {excerpt} from '../src/reporters/excerpt.ts'
import {facts} from '../src/reporters/facts.ts'
import {json} from '../src/reporters/json.ts'
import {printable} from '../src/reporters/printable.ts'
import {text} from '../src/reporters/text.ts'
import {describeValue} from '../src/reporters/values.ts'
import {column, shorten, width, wrap} from '../src/reporters/width.ts'
import type {
  ExtractResult,
  FactNote,
  FactsResult,
  Finding,
  LintResult,
  MentionNote,
  Telling,
  Verdict
} from '../src/results.ts'
import claimsSchema from '../src/schemas/claims.schema.json' with {type: 'json'}
import factsSchema from '../src/schemas/facts.schema.json' with {type: 'json'}
import lintSchema from '../src/schemas/lint.schema.json' with {type: 'json'}
import type {Source} from '../src/types.ts'
import {finding, locate} from './fake.ts'

const a = {path: 'a.md', text: 'A title\n\nThe truce of May 2, 2021, ended the fighting on the border.\n'}
const b = {
  path: 'b.txt',
  text: `${'Many words stand before it. '.repeat(9)}They signed a truce on May 3, 2021, in Geneva. ${'More follows. '.repeat(9)}`
}

const summary = {articles: 2, claims: 3, facts: 1234, errors: 0, warnings: 0, notes: 0, suppressed: 0}
const result = (findings: readonly Finding[], more: Partial<LintResult['summary']> = {}): LintResult => ({
  version: 1,
  findings,
  articles: [{path: 'a.md', title: 'A title', published: '2021-05-04', source: 'Daily'}, {path: 'b.txt'}],
  summary: {...summary, ...more},
  diagnostics: [{path: 'c.md', message: 'empty; write', fatal: true}]
})
const view = (sources: readonly Source[], columns = 80, colour = false) => ({
  raw: async (path: string) => sources.find((source) => source.path === path)?.text,
  columns,
  colour
})
const both = finding([b, a], ['May 3, 2021', 'May 2, 2021'])

describe('text', () => {
  test('a finding shows both places', async () => {
    expect(await text(result([both], {errors: 1}), view([a, b]))).toBe(`\
error[event-date] The ceasefire is dated May 3, 2021 and May 2, 2021.
  A  b.txt:1:276
     …it. They signed a truce on May 3, 2021, in Geneva. More follows. More…
                                 ^^^^^^^^^^^
  B  a.md:3:14
     The truce of May 2, 2021, ended the fighting on the border.
                  ^^^^^^^^^^^ an earlier article
  why  the same event: ceasefire
       factlint explain a1b2c3d4e5f60718

1 error in 2 articles (3 claims, 1,234 facts)
`)
  })

  test.each<[string, Partial<LintResult['summary']>]>([
    ['No contradictions found in 2 articles (3 claims, 1,234 facts)\n', {}],
    ['No contradictions found in 1 article (1 claim, 1 fact)\n', {articles: 1, claims: 1, facts: 1}],
    ['2 errors, 1 warning, 3 notes in 2 articles (3 claims, 1,234 facts)\n', {errors: 2, warnings: 1, notes: 3}],
    ['No article was read\n', {articles: 0}]
  ])('summary: %s', async (expected, more) => expect(await text(result([], more), view([]))).toBe(expected))

  test('all lines keep to the width', async () => {
    const long = finding([b, a], ['May 3, 2021', 'May 2, 2021'], {
      message: 'word '.repeat(60).trim(),
      why: ['reason '.repeat(40).trim(), '漢字 '.repeat(40)]
    })
    const whole = finding([b], [b.text.slice(0, 300)])
    for (const columns of [40, 60, 80, 120]) {
      const lines = (await text(result([long, whole]), view([a, b], columns))).split('\n').slice(0, -2)
      expect(lines.filter((line) => width(line) > columns)).toEqual([])
    }
  })

  test('a file that has changed is not quoted', async () => {
    const changed = {path: 'b.txt', text: 'now something else stands here'}
    expect(await text(result([finding([b], ['May 3, 2021'])]), view([changed]))).toContain(
      '\n     May 3, 2021\n     ^^^'
    )
    expect(await text(result([finding([b], ['May 3, 2021'])]), view([]))).toContain('\n     May 3, 2021\n     ^^^')
  })

  test('many sides are cut', async () => {
    const sides = Array.from({length: 30}, (_, index) => ({path: `${index}.md`, text: 'May 2, 2021'}))
    const printed = await text(
      result([
        finding(
          sides,
          sides.map(() => 'May 2, 2021')
        )
      ]),
      view(sides)
    )
    expect(printed).toContain('  H  7.md:1:1\n')
    expect(printed).toContain('     and 22 more places; `--format json` has all\n')
  })

  test('colour says no more than words', async () => {
    const plain = await text(result([both], {errors: 1}), view([a, b]))
    const coloured = await text(result([both], {errors: 1}), view([a, b], 80, true))
    expect(coloured).toContain('\x1b[31m\x1b[1merror[event-date]')
    expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(plain)
  })

  test('nothing from an article reaches the terminal as a command', async () => {
    const evil = '\x1b]0;owned\x07\x1b[2J\x9b31m\u202eabc\r\n\u2066'
    const source = {path: `${evil}.md`, text: `${evil} on May 2, 2021 ${evil}`}
    const nasty = finding([source], [`May 2, 2021 ${evil}`], {
      message: evil,
      why: [evil],
      ruleId: evil,
      fingerprint: evil
    })
    const printed = await text(result([nasty]), view([source]))
    expect(printed).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
    expect(json(result([nasty]))).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
    expect(JSON.parse(json(result([nasty])))).toEqual(result([nasty]))
  })
})

describe('excerpts', () => {
  test.each<[string, string, string, string]>([
    ['short', 'On May 2 they', 'May 2', 'On |May 2| they'],
    ['only its own line', 'before\nOn May 2\r\nafter', 'May 2', 'On |May 2|'],
    ['a value over two lines', 'on May\n2 they', 'May\n2', 'on |May 2| they'],
    ['no-break spaces and tabs', '\ton\u00a0May\u00a02\tthey', 'May\u00a02', 'on |May 2| they'],
    ['wide', '漢字漢字 May 2', 'May 2', '漢字漢字 |May 2|'],
    ['emoji', '👩‍👩‍👧🇫🇷 in May', 'May', '👩‍👩‍👧🇫🇷 in |May|'],
    ['combining', 'cafe\u0301 May', 'May', 'cafe\u0301 |May|'],
    ['cut before', `${'abcd '.repeat(9)}May 2.`, 'May 2', '…abcd abcd abcd abcd |May 2|.'],
    ['cut after', `May 2 ${'abcd '.repeat(9)}`, 'May 2', '|May 2| abcd abcd abcd abcd…'],
    ['cut on both sides', `${'abcd '.repeat(9)}May 2 ${'abcd '.repeat(9)}`, 'May 2', '…abcd abcd |May 2| abcd abcd…'],
    ['cut inside a long word', `${'x'.repeat(50)}May`, 'May', `…${'x'.repeat(26)}|May|`],
    ['a value that is too long', `on ${'May '.repeat(20)}!`, 'May '.repeat(20).trim(), `|${'May '.repeat(7)}…|`]
  ])('%s', (_, raw, value, expected) => {
    const {line, at, width: size} = excerpt(raw, locate('a.md', raw, value), 30)
    const [before = '', marked = '', after = ''] = expected.split('|')
    expect(line).toBe(before + marked + after)
    expect([at, size]).toEqual([width(before), width(marked)])
    expect(width(line)).toBeLessThanOrEqual(30)
  })

  test('a line of a million characters takes no time', () => {
    const raw = `${'\u0301(('.repeat(500_000)}May 2${'e\u0301'.repeat(500_000)}`
    const place = {text: 'May 2', start: {offset: 1_500_000}, end: {offset: 1_500_005}}
    const start = performance.now()
    expect(excerpt(raw, place, 80).line).toContain('May 2')
    expect(performance.now() - start).toBeLessThan(200)
  })
})

describe('values of times, for people', () => {
  test.each<[string, 'DATE' | 'TIME' | 'DURATION' | 'SET', string]>([
    ['2020-11-09', 'DATE', '2020-11-09'],
    ['2020-11-09T21:30', 'TIME', '2020-11-09 21:30'],
    ['2020-11-09TEV', 'TIME', '2020-11-09 evening'],
    ['P44D', 'DURATION', '44 days'],
    ['P1Y6M', 'DURATION', '1 year 6 months'],
    ['PT1H30M', 'DURATION', '1 hour 30 minutes'],
    ['P1.5Y', 'DURATION', '1.5 years'],
    ['PXY', 'DURATION', 'PXY, DURATION'],
    ['P1W', 'SET', 'P1W, SET']
  ])('%s', (value, timex, expected) => expect(describeValue({type: 'time', timex, value, edtf: ''})).toBe(expected))
})

describe('words on a terminal', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['漢字', 4],
    ['한국', 4],
    ['ｶ', 1],
    ['Ａ', 2],
    ['😀', 2],
    ['❤️', 2],
    ['🇫🇷', 2],
    ['👩‍👩‍👧', 2],
    ['Ереван', 6],
    ['…–“”', 4]
  ])('%s has %i columns', (word, columns) => expect(width(word)).toBe(columns))

  test.each([
    ['a\x1b[31mb', 'a␛[31mb'],
    ['a\tb\nc\r\nd', 'a b c  d'],
    ['a\u202eb\u200bc\u00add\ufeff', 'abcd'],
    ['\x7f\x9b\ud800x', '␡��x'],
    ['a\u00a0b\u2009c', 'a b c'],
    ['👩‍👩‍👧 é', '👩‍👩‍👧 é']
  ])('%j is printed as %j', (raw, expected) => expect(printable(raw)).toBe(expected))

  test('cutting and filling', () => {
    expect(shorten('abcdef', 6)).toBe('abcdef')
    expect(shorten('abcdef', 4)).toBe('abc…')
    expect(shorten('漢字漢字', 6)).toBe('漢字…')
    expect(column('漢', 4)).toBe('漢  ')
    expect(wrap('aa bb cc dd', 5)).toEqual(['aa bb', 'cc dd'])
    expect(wrap('aaaaaaa bb', 5)).toEqual(['aaaaaaa', 'bb'])
    expect(wrap(' ', 5)).toEqual([])
  })
})

const at = (word: string) => {
  const {text, start, end} = locate('a.md', report.text, word)
  return {text, start, end}
}
const report = {
  path: 'a.md',
  text: 'Truce\n\nEnvoy Ann Lee said some 2,000 troops left Paris on May 2, 2021. “It is the second truce.”\n'
}
const mentions: readonly MentionNote[] = [
  {type: 'person', ...at('Envoy Ann Lee'), name: 'Ann Lee', role: 'Envoy'},
  {type: 'quantity', ...at('some 2,000 troops'), min: 1900, max: 2100, unit: 'troop', modifiers: []},
  {type: 'place', ...at('Paris'), name: 'Paris', kind: 'capital', country: 'France'},
  {
    type: 'time',
    ...at('May 2, 2021'),
    timex: 'DATE',
    value: '2021-05-02',
    edtf: '2021-05-02',
    earliest: '2021-05-02',
    latest: '2021-05-02'
  },
  {type: 'quotation', ...at('“It is the second truce.”'), speaker: null},
  {type: 'event', ...at('second truce'), event: 'ceasefire', ordinal: 2}
]
const extracted: ExtractResult = {
  version: 1,
  articles: [
    {
      path: 'a.md',
      title: 'Truce',
      source: 'Daily',
      published: '2021-05-04',
      mentions,
      claims: [
        {
          subject: 'ceasefire',
          attribute: 'date',
          value: {type: 'time', timex: 'DATE', value: '2021-05-02', edtf: '2021-05-02'},
          asOf: '2021-05-04',
          voice: {speaker: 'Ann Lee', quoted: true},
          modality: 'planned',
          polarity: 'positive',
          location: locate('a.md', report.text, 'May 2, 2021'),
          sentence: {start: at('Envoy').start, end: at('2021.').end}
        }
      ]
    }
  ],
  diagnostics: []
}

test('claims stand below the sentence that makes them', async () => {
  expect(await claims(extracted, view([report]))).toBe(`\
a.md
  Truce · Daily · 2021-05-04

    3  Envoy Ann Lee said some 2,000 troops left Paris on May 2, 2021.
       May 2, 2021  date · ceasefire · 2021-05-02 · Ann Lee, quoted, planned, as
                    of 2021-05-04

6 mentions and 1 claim in 1 article
`)
})

type Given = readonly [value: string, side: number, sources: readonly string[]]

const told = (source: string, more: Partial<Telling> = {}): Telling => ({
  ...locate(`${source.toLowerCase().replace(' ', '-')}.md`, 'a\nb', 'b'),
  source,
  since: '2021-05-04',
  voice: {speaker: null, quoted: false},
  modality: 'asserted',
  ...more
})
const fact = (subject: string, verdict: Verdict, given: readonly Given[], more: Partial<FactNote> = {}): FactNote => ({
  subject,
  attribute: 'date',
  verdict,
  agree: verdict !== 'conflict',
  witnesses: new Set(given.flatMap(([, , sources]) => sources)).size,
  reasons: [],
  values: given.map(([value, side, sources]) => ({
    value,
    side,
    witnesses: sources.length,
    locations: sources.map((source) => told(source)),
    sources
  })),
  ...more
})
const facts3: readonly FactNote[] = [
  fact('truce', 'conflict', [
    ['2021-05-02', 1, ['Daily']],
    ['2021-05-03', 2, ['Post', 'Echo']],
    ['2021-05', 2, ['Sun']]
  ]),
  fact(
    'fire (Ulm)',
    'explained',
    [
      ['3 people', 1, ['Daily']],
      ['5 people', 1, ['Post']]
    ],
    {attribute: 'killed', reasons: ['3 people and 5 people: it rose from 2021-05-04 to 2021-05-05']}
  ),
  fact('war', 'agreed', [['2021', 1, ['Daily', 'Post']]])
]
const table: FactsResult = {
  version: 1,
  facts: facts3,
  summary: {articles: 4, copies: 0, facts: 3, conflicts: 1, explained: 1, agreed: 1},
  unmatched: [],
  articles: ['daily', 'echo', 'post', 'sun'].map((name) => ({path: `${name}.md`})),
  diagnostics: []
}
const one = (note: FactNote, more: Partial<FactsResult> = {}): FactsResult => ({...table, facts: [note], ...more})

describe('facts', () => {
  test('who says what since when, and what cannot all be true', () =>
    expect(facts(table, {columns: 80, colour: false})).toBe(`\
≠ truce · date
  A  2021-05-02  2021-05-04  Daily · daily.md:2
  B  2021-05-03  2021-05-04  Post · post.md:2
                 2021-05-04  Echo · echo.md:2
     2021-05     2021-05-04  Sun · sun.md:2

~ fire (Ulm) · killed
     3 people    2021-05-04  Daily · daily.md:2
     5 people    2021-05-04  Post · post.md:2
     why 3 people and 5 people: it rose from 2021-05-04 to 2021-05-05

= war · date
     2021        2021-05-04  Daily · daily.md:2
                 2021-05-04  Post · post.md:2

3 facts in 4 articles: 1 in conflict (≠), 1 differs for a reason (~), 1 agrees
(=)
`))

  test('a narrow terminal', () =>
    expect(facts(one(facts3[0]!), {columns: 40, colour: false})).toContain(`\
≠ truce · date
  A  2021-05-02
     2021-05-04  Daily · daily.md:2
  B  2021-05-03
     2021-05-04  Post · post.md:2
`))

  test('who is cited, how it is meant, a source without a name, no date', () => {
    const locations = [
      told('Daily', {voice: {speaker: 'Ana Petrova', quoted: true}, modality: 'planned'}),
      told('x.md', {since: null, path: 'x.md'})
    ]
    const note = fact('war', 'agreed', [['2021', 1, ['Daily']]])
    const printed = facts(one({...note, values: [{...note.values[0]!, locations}]}), {columns: 80, colour: false})
    expect(printed).toContain('     2021        2021-05-04  Daily, citing Ana Petrova, planned · daily.md:2\n')
    expect(printed).toContain('                 no date     x.md:2\n')
  })

  test('copies stand below what they copy', () => {
    const copies = ['Post', 'Echo', 'Sun', 'Star', 'Mail']
    const note = fact('war', 'single', [['2021', 1, ['Daily', ...copies]]])
    const articles = copies.map((name) => ({path: `${name.toLowerCase()}.md`, copyOf: 'daily.md'}))
    const more = {articles, summary: {...table.summary, copies: 5}}
    expect(facts(one(note, more), {columns: 80, colour: false})).toBe(`\
· war · date
     2021        2021-05-04  Daily · daily.md:2
                             copy: Post · post.md:2
                             copy: Echo · echo.md:2
                             copy: Sun · sun.md:2
                             and 2 more

1 of 3 facts in 5 articles (5 copies): 1 stands in copies only (·)
`)
  })

  test('many articles and many facts are cut, and it is said how many', () => {
    const sources = Array.from({length: 12}, (_, index) => `Source ${index}`)
    const many = Array.from({length: 40}, () => fact('war', 'agreed', [['2021', 1, sources]]))
    const printed = facts({...table, facts: many}, {columns: 80, colour: false, most: 30})
    expect(printed).toContain('                             and 6 more articles\n')
    expect(printed).toContain(
      'and 10 more facts: --event, --attribute, --place, --person and --conflicts\nnarrow them down'
    )
    expect(facts({...table, facts: many}, {columns: 80, colour: false})).not.toContain('more facts')
  })

  test.each<[string, Partial<FactsResult>]>([
    ['No fact is told by more than one article, in 4 articles\n', {summary: {...table.summary, facts: 0}}],
    ['--place fits none of 3 facts in 4 articles\n', {unmatched: ['place']}],
    ['None of 3 facts in 4 articles fits all that is asked for\n', {}]
  ])('nothing to show: %s', (expected, more) =>
    expect(facts({...table, facts: [], ...more}, {columns: 80, colour: false})).toBe(expected)
  )

  test('all lines keep to the width, and colour says no more than words', () => {
    const long = fact('word '.repeat(30).trim(), 'conflict', [
      ['value '.repeat(30).trim(), 1, ['Source of a very long name'.repeat(5)]],
      ['漢字'.repeat(40), 2, ['漢字'.repeat(40)]]
    ])
    for (const columns of [40, 60, 80, 120]) {
      const plain = facts({...table, facts: [long, ...facts3]}, {columns, colour: false})
      expect(plain.split('\n').filter((line) => width(line) > columns)).toEqual([])
      const coloured = facts({...table, facts: [long, ...facts3]}, {columns, colour: true})
      expect(coloured).toContain('\x1b[31m≠')
      expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(plain)
    }
  })
})

describe('JSON', () => {
  const ajv = new Ajv2020({strict: true, allErrors: true, allowUnionTypes: true})
  const schemas = {
    lint: ajv.compile<LintResult>(lintSchema),
    claims: ajv.compile<ExtractResult>(claimsSchema),
    facts: ajv.compile<FactsResult>(factsSchema)
  }

  test.each([
    ['lint', result([both, finding([a], ['May 2, 2021'], {why: [], level: 'note'})])],
    ['lint', result([])],
    ['claims', extracted],
    ['facts', table]
  ] as const)('%s is as the schema has it', (name, value) => {
    schemas[name](JSON.parse(json(value)))
    expect(schemas[name].errors ?? []).toEqual([])
  })

  test.each([
    ['lint', {...result([]), more: 1}],
    ['lint', result([{...both, level: 'fatal'} as unknown as Finding])],
    ['lint', {...result([]), version: 2}],
    ['claims', {...extracted, articles: [{path: 'a.md'}]}],
    ['facts', {...table, facts: [{}]}]
  ] as const)('%s refuses what is not as it should be: %#', (name, value) => expect(schemas[name](value)).toBe(false))

  test.each([
    ['lint', lintSchema],
    ['claims', claimsSchema],
    ['facts', factsSchema]
  ])('each property of the schema of %s is described', (_, schema) => expect(undescribed(schema)).toEqual([]))
})

function undescribed(schema: object): readonly string[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) return []
    const bare = key === 'properties' ? Object.entries(value).filter(([, one]) => !isDescribed(one)) : []
    return [...bare.map(([name]) => name), ...undescribed(value)]
  })
}

const isDescribed = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && ('description' in schema || '$ref' in schema)
