import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import * as engine from '../src/index.ts'
import type {LintResult} from '../src/results.ts'
import {cli, folder} from './fake.ts'

const dated = (date: string, text: string): string => `---\ndate: ${date}\n---\n${text}\n`
const articles = {
  'herald.md': dated('2021-03-20', 'Arvenia and Toland signed a ceasefire brokered by Switzerland on 9 March 2021.'),
  'courier.md': dated(
    '2021-03-22',
    'The ceasefire brokered by Switzerland, which Arvenia and Toland signed on 10 March 2021, holds.'
  ),
  'factlint.config.yaml': 'corpus: ["*.md"]\nfactBook: facts.yaml\n'
}
const truce =
  '  - event: truce\n    parties: [Arvenia, Toland]\n    brokers: [Switzerland]\n    dates: {signed: 2021-03-09}\n    source: the text\n'

beforeAll(async () => void (await engine.lint([{path: 'a.md', text: articles['herald.md']}])), 60_000)

const run = (cwd: string, argv: readonly string[]) => cli(cwd, argv, {engine: async () => engine})

async function findings(cwd: string) {
  const {stdout, stderr} = await run(cwd, ['--format', 'json'])
  expect(stderr).toBe('')
  const {findings}: LintResult = JSON.parse(stdout)
  return findings
}

const brief = ({level, ruleId, location}: LintResult['findings'][number]) => `${level} ${ruleId} ${location.path}`

describe('the fact book', () => {
  test('what it says stands against articles, and rules of less weight are silent there', async () => {
    const cwd = await folder({...articles, 'facts.yaml': `facts:\n${truce}`})
    const found = await findings(cwd)
    expect(found.map(brief)).toEqual(['error reference courier.md'])
    expect(found[0]!.relatedLocations.map(({path, text}) => `${path}: ${text}`)).toEqual([
      'facts.yaml: 2021-03-09',
      'herald.md: 9 March 2021'
    ])
    const {stdout} = await run(cwd, [])
    expect(stdout).toContain('facts.yaml:5:21')
    expect(stdout).toContain('the fact book has it from: the text')
  })

  test('no other rule and no other command sees it', async () => {
    const cwd = await folder({...articles, 'facts.yaml': `facts:\n${truce}`})
    const {stdout} = await run(cwd, ['facts', '--format', 'json'])
    expect(stdout).not.toContain('facts.yaml')
    expect((await run(cwd, ['--rule', 'reference:off', '-f', 'json'])).stdout).not.toContain('facts.yaml')
  })

  test('an index that was filled without it is of no use', async () => {
    const book = 'facts:\n  - spelling: Tolland\n    not: [Toland]\n    source: the atlas\n'
    const kept = new Map()
    const index = {
      recall: ({text}: {readonly text: string}, how?: string) => kept.get(`${how} ${text}`),
      keep: ({text}: {readonly text: string}, one: unknown, how?: string) => kept.set(`${how} ${text}`, one)
    }
    const sources = [{path: 'a.md', text: articles['herald.md']}]
    expect((await engine.lint(sources, {index})).findings).toEqual([])
    expect((await engine.lint(sources, {index, factBook: {path: 'b.yaml', text: book}})).findings.length).toBe(1)
  })

  test.each([
    ['facts:\n  - evnet: truce\n    source: x\n', '2:5: Unknown key `evnet`. Did you mean `event`?'],
    [
      'facts:\n  - event: trcue\n    dates: {signed: 2021-03-09}\n    source: x\n',
      /^2:12: No pack knows the event `trcue`\./
    ],
    [
      'facts:\n  - event: truce\n    dates: {signed: 2021-02-30}\n    source: x\n',
      '3:21: Unexpected `2021-02-30`, expected a day, month or year, as 2021-03-09.'
    ],
    ['facts:\n  - event: truce\n    dates: {signed: 2021-03-09}\n', /^2:5: `source` is missing; /],
    ['facts: 1\n', '1:8: Unexpected `1`, expected a list of entries.'],
    ['fact: []\n', /^1:1: Unknown key `fact`\. Did you mean `facts`\?$/m],
    [
      'facts: [{event: truce, source: x}]\n',
      /^1:9: Unexpected .*, expected an entry with event, person or spelling\.$/
    ],
    ['facts: &a [*a]\n', /./],
    ['a\u0000b', /binary/]
  ])('%s', async (text, message) => {
    const {code, stdout, stderr} = await run(await folder({...articles, 'facts.yaml': text}), [])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).not.toContain('fault in factlint')
    const [first] = stderr.replace('factlint: facts.yaml:', '').split('\n')
    if (typeof message === 'string') expect(first).toBe(message)
    else expect(first).toMatch(message)
  })

  test('one that is not there', async () => {
    expect((await run(await folder(articles), [])).stderr).toBe(
      'factlint: `facts.yaml`: there is no such file; check the path.\n'
    )
  })
})

describe('factlint accept', () => {
  const words = ['--by', 'A. Petrova', '--because', 'the text has it']

  async function accepted(book?: string) {
    const cwd = await folder({...articles, ...(book === undefined ? {} : {'facts.yaml': book})})
    const bare = await folder({...articles, 'factlint.config.yaml': 'corpus: ["*.md"]\n'})
    return {cwd, mark: (await findings(bare))[0]!.fingerprint}
  }

  test('one side goes into the fact book, and holds from then on', async () => {
    const {cwd, mark} = await accepted()
    const {code, stdout, stderr} = await run(cwd, ['accept', mark, '--side', 'B', ...words, '--on', '2021-04-01'])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(
      /^Put into facts\.yaml:3: event: ceasefire, parties: \[Toland\], brokers: \[Switzerland\], dates: /
    )
    expect(readFileSync(join(cwd, 'facts.yaml'), 'utf8')).toBe(`# What the desk holds to be true.
facts:
  - event: ceasefire
    parties:
      - Toland
    brokers:
      - Switzerland
    dates:
      signed: 2021-03-09
    about:
      - switzerland
      - toland
    source: herald.md:4
    by: A. Petrova
    because: the text has it
    on: 2021-04-01
`)
    expect((await findings(cwd)).map(brief)).toEqual(['error reference courier.md'])
  })

  test('what stands there stays, comments and all', async () => {
    const book = `# Ours.\nfacts:\n  # of 2021\n${truce.replace('Switzerland', 'Norway')}  # the end\n`
    const {cwd, mark} = await accepted(book)
    expect((await run(cwd, ['accept', mark.slice(0, 8), '--side=2', ...words])).stderr).toBe('')
    const text = readFileSync(join(cwd, 'facts.yaml'), 'utf8')
    for (const part of ['# Ours.', '# of 2021', '# the end', 'brokers: [ Norway ]', 'source: herald.md:4'])
      expect(text).toContain(part)
  })

  test.each([
    [
      [],
      'Name a finding by its fingerprint, at least four signs of it: `factlint accept 4b7ddee89c2e9760 --side B …`.'
    ],
    [['0000'], 'Say who and why: `--by NAME --because TEXT`.'],
    [['0000', ...words], 'No finding has the fingerprint `0000`; name the paths that it was found in.'],
    [['0000', ...words, '--on', 'today'], '`--on today`: expected a day, as 2026-11-09.'],
    [
      ['MARK', ...words],
      'Say which side holds, with `--side`: A `10 March 2021` in courier.md:4, B `9 March 2021` in herald.md:4.'
    ],
    [
      ['MARK', ...words, '--side', 'C'],
      'The finding has no side `C`; it has A `10 March 2021` in courier.md:4, B `9 March 2021` in herald.md:4.'
    ]
  ])('%j', async (argv, message) => {
    const {cwd, mark} = await accepted()
    const given = argv.map((word) => (word === 'MARK' ? mark : word))
    expect(await run(cwd, ['accept', ...given])).toEqual({code: 2, stdout: '', stderr: `factlint: ${message}\n`})
  })

  test('without a fact book in the configuration', async () => {
    const cwd = await folder({'a.md': articles['herald.md']})
    expect((await run(cwd, ['accept', '0000', ...words])).stderr).toBe(
      'factlint: There is no fact book; name one in the configuration: `factBook: facts.yaml`.\n'
    )
  })
})
