import {readdir} from 'node:fs/promises'
import {beforeAll, describe, expect, test} from 'vitest'
import {presets} from '../rules/presets.ts'
import {stripsTypes} from '../src/config/code.ts'
import * as engine from '../src/index.ts'
import {packs} from '../src/packs/index.ts'
import {packNames} from '../src/packs/names.ts'
import type {ArticleIndex, ExtractResult, Kept, LintResult} from '../src/results.ts'
import {cli, folder} from './fake.ts'

const herald = 'Arvenia and Toland signed a ceasefire brokered by Switzerland on 9 March 2021.'
const courier = 'The ceasefire brokered by Switzerland, which Arvenia and Toland signed on 10 March 2021, holds.'
const letter = 'The council met on Monday, 9 March 2021, and rose at noon.'
const articles = {'news/herald.md': herald, 'news/courier.md': courier, 'letters/letter.md': letter}

// The first run reads the model of English.
beforeAll(async () => void (await engine.lint([{path: 'a.md', text: herald}])), 60_000)

/** Run the command line with the real engine in a folder with articles and other files. */
async function run(files: Readonly<Record<string, string | Uint8Array>>, argv: readonly string[], below = '') {
  const cwd = await folder({...articles, ...files})
  return cli(`${cwd}${below}`, argv, {engine: async () => engine})
}

/** The findings: `warning event-date news/herald.md`. */
async function findings(files: Readonly<Record<string, string>>, argv: readonly string[] = [], below = '') {
  const {stdout, stderr} = await run(files, ['lint', '--format', 'json', ...argv], below)
  expect(stderr).toBe('')
  const {findings}: LintResult = JSON.parse(stdout)
  return findings.map(({level, ruleId, location}) => `${level} ${ruleId} ${location.path}`)
}

const event = 'error event-date news/herald.md'
const weekday = 'error weekday letters/letter.md'

describe('where the configuration is', () => {
  const off = {rules: {weekday: 'off'}}

  test.each([
    ['factlint.config.json', JSON.stringify(off)],
    ['factlint.config.yaml', 'rules: {weekday: off}'],
    ['factlint.config.yml', '# all but these\nrules:\n  weekday: off # Mondays\n'],
    ['factlint.config.js', `export default ${JSON.stringify(off)}`],
    ['factlint.config.mjs', `export default ${JSON.stringify(off)}`]
  ])('%s', async (name, text) => {
    expect(await findings({[name]: text, 'package.json': '{"type": "module"}'})).toEqual([event])
  })

  test('TypeScript, where Node reads it', async () => {
    const files = {'factlint.config.ts': `export default ${JSON.stringify(off)} as object`}
    if (stripsTypes) expect(await findings(files)).toEqual([event])
    else
      expect(await run(files, [])).toMatchObject({
        code: 2,
        stderr: `factlint: \`factlint.config.ts\`: Node ${process.versions.node} does not read TypeScript; use Node 22.18 or newer, or write it as \`factlint.config.mjs\`.\n`
      })
  })

  test('it is found on the way up, and its globs count from its own folder', async () => {
    const files = {'factlint.config.json': JSON.stringify({corpus: ['news'], rules: {'event-date': 'note'}})}
    expect(await findings(files, [], '/news')).toEqual(['note event-date herald.md'])
  })

  test('an empty one says nothing', async () => {
    expect(await findings({'factlint.config.yaml': '# nothing yet\n'})).toEqual([weekday, event])
    expect(await findings({'factlint.config.yaml': ''})).toEqual([weekday, event])
  })

  test('two in one folder are one too many', async () => {
    const {code, stderr} = await run({'factlint.config.json': '{}', 'factlint.config.yaml': ''}, [])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^factlint: Two configurations in one folder: .*keep one.*\n$/)
  })

  test('--config names one, and extends another', async () => {
    const files = {
      'desk/strict.yaml': 'extends: [./base.json]\nrules: {event-date: note}',
      'desk/base.json': JSON.stringify(off)
    }
    expect(await findings(files, ['--config', 'desk/strict.yaml'])).toEqual(['note event-date news/herald.md'])
  })
})

describe('which articles', () => {
  test.each([
    [{corpus: ['news']}, [event]],
    [{corpus: ['letters/*.md']}, [weekday]],
    [{ignore: ['letters/']}, [event]],
    [{ignore: ['*.md', '!letter.md']}, [weekday]]
  ])('%j', async (config, expected) => {
    expect(await findings({'factlint.config.json': JSON.stringify(config)})).toEqual(expected)
  })

  test('what .gitignore names is left out, and read where it is asked for by name', async () => {
    const files = {'.git/HEAD': '', '.gitignore': '/letters/\n', 'news/.gitignore': '*.md\n!herald.md\n!courier.md\n'}
    expect(await findings(files)).toEqual([event])
    expect(await findings(files, ['letters'])).toEqual([weekday])
    expect(await findings(files, ['letters/letter.md'])).toEqual([weekday])
  })

  test('paths on the command line are compared with the corpus, and reported on', async () => {
    const config = {'factlint.config.json': '{"corpus": ["news"]}'}
    expect(await findings(config, ['letters'])).toEqual([weekday])
    expect(await findings(config, ['--only', 'letters'])).toEqual([weekday])
    expect(await findings(config, ['news/courier.md'])).toEqual(['error event-date news/courier.md'])
    expect(await findings({}, ['news/courier.md'])).toEqual([])
    expect(await findings(config, ['news', 'letters'])).toEqual([weekday, event])
  })

  test('a draft from a pipe is compared with the corpus', async () => {
    const cwd = await folder({...articles, 'factlint.config.json': '{"corpus": ["**/*.md"]}'})
    const argv = ['lint', '--format', 'json', '--stdin', '--stdin-filename', 'draft.txt']
    const input = 'Arvenia and Toland signed a ceasefire brokered by Switzerland on 11 March 2021.'
    const {stdout} = await cli(cwd, argv, {engine: async () => engine, input})
    const result: LintResult = JSON.parse(stdout)
    expect(result.articles.length).toBe(4)
    expect(result.findings.map(({location}) => location.path)).toEqual(['draft.txt'])
  })

  test('a glob of the corpus that matches nothing', async () => {
    const {code, stderr} = await run({'factlint.config.yaml': 'ignore: []\ncorpus: [nothing/**]\n'}, [])
    expect(code).toBe(2)
    expect(stderr).toBe(
      'factlint: factlint.config.yaml:2:1: No article at `nothing/**` of `corpus`; check the glob, or take it out.\n'
    )
  })
})

describe('which rules', () => {
  test.each([
    [{rules: {weekday: 'off'}}, [event]],
    [
      {rules: {weekday: 'warning', 'event-date': ['note', {}]}},
      ['warning weekday letters/letter.md', 'note event-date news/herald.md']
    ],
    [{overrides: [{files: ['letters/**'], rules: {weekday: 'note'}}]}, ['note weekday letters/letter.md', event]],
    [
      {rules: {weekday: 'off'}, overrides: [{files: ['letters/*.md'], rules: {weekday: 'note'}}]},
      ['note weekday letters/letter.md', event]
    ],
    [
      {
        overrides: [
          {files: ['**'], rules: {weekday: 'off'}},
          {files: ['letters'], rules: {weekday: 'error'}}
        ]
      },
      [weekday, event]
    ],
    // The other side still hears of it.
    [
      {overrides: [{files: ['news/herald.md'], rules: {'event-date': 'off'}}]},
      [weekday, 'error event-date news/courier.md']
    ],
    [{overrides: [{files: ['news/'], rules: {'event-date': 'off'}}]}, [weekday]]
  ])('%j', async (config, expected) => {
    expect(await findings({'factlint.config.json': JSON.stringify(config)})).toEqual(expected)
  })

  test('the command line counts more than the configuration', async () => {
    const config = {rules: {weekday: 'off'}, overrides: [{files: ['**'], rules: {'event-date': 'off'}}]}
    const files = {'factlint.config.json': JSON.stringify(config)}
    expect(await findings(files, ['--rule', 'weekday:note', '--rule', 'event-date:warning'])).toEqual([
      'note weekday letters/letter.md',
      'warning event-date news/herald.md'
    ])
    expect(await findings({}, ['--rule=event-date:off'])).toEqual([weekday])
  })

  test.each([
    ['event-dat:off', 'No rule is called `event-dat`. Did you mean `event-date`?'],
    ['event-date:of', '`--rule event-date:of`: expected off, note, warning or error. Did you mean `off`?'],
    ['event-date', '`--rule` needs a rule and a level, as `event-date:off`, not `event-date`.']
  ])('--rule %s', async (word, message) => {
    expect(await run({}, ['--rule', word])).toEqual({code: 2, stdout: '', stderr: `factlint: ${message}\n`})
  })

  test('every rule stands in one preset', () => {
    const listed = Object.values(presets).flatMap((groups) => groups.flatMap(({rules}) => rules))
    expect([...listed].sort()).toEqual(engine.rules.map(({id}) => id).sort())
  })
})

describe('which sources', () => {
  const told = (files: Readonly<Record<string, string>>, config: object, argv: readonly string[] = []) =>
    findings({...files, 'factlint.config.json': JSON.stringify(config)}, argv)
  const truce = (day: string, head = '') =>
    `${head}Arvenia and Toland signed a ceasefire brokered by Switzerland on ${day}.`

  test('its name, its locale and its time zone', async () => {
    const files = {
      'wire/a.md': '---\npublished: 2023-10-09T23:30:00Z\n---\nThe fire broke out on 08/10/2023.',
      'wire/b.md': '---\nsource: bulletin\n---\nThe fire broke out on 08/10/2023.'
    }
    const sources = [
      {name: 'The Wire', match: ['wire/a*'], locale: 'en-GB', timeZone: 'Asia/Tokyo'},
      {name: 'Bulletin', locale: 'en-US'}
    ]
    const notes = async (config: object) => {
      const {stdout} = await run({...files, 'factlint.config.json': JSON.stringify(config)}, [
        'claims',
        'wire',
        '-f',
        'json'
      ])
      const {articles}: ExtractResult = JSON.parse(stdout)
      return articles.map(({source, published, claims}) => [
        source,
        published,
        [...new Set(claims.map(({value}) => 'edtf' in value && value.edtf))]
      ])
    }
    expect(await notes({sources})).toEqual([
      ['The Wire', '2023-10-10', ['2023-10-08']],
      ['Bulletin', undefined, ['2023-08-10']]
    ])
    expect((await notes({})).map(([source, published]) => [source, published])).toEqual([
      [undefined, '2023-10-09'],
      ['bulletin', undefined]
    ])
    expect(await told(files, {corpus: ['wire'], sources})).toEqual([])
    expect(await told(files, {corpus: ['wire']})).toEqual(['note ambiguous-date wire/a.md'])
  })

  test('of two the one that is trusted less hears of it', async () => {
    const sources = (authority: number) => [{name: 'Us', match: ['news/courier.md'], authority}]
    const config = (authority: number) => ({corpus: ['news'], sources: sources(authority)})
    expect(await told({}, config(1))).toEqual(['error event-date news/herald.md'])
    expect(await told({}, config(-1))).toEqual(['error event-date news/courier.md'])
  })

  test('who prints the reports of another is no witness beside it', async () => {
    const files = {
      'x/agency.md': truce('9 March 2021', '---\ndate: 2021-03-10\n---\n'),
      'x/echo.md': `---\ndate: 2021-03-11\n---\nThe guns fell silent after ${truce('9 March 2021').replace('signed', 'had signed')}`,
      'x/other.md': truce('10 March 2021', '---\ndate: 2021-03-12\n---\n'),
      'x/third.md': `---\ndate: 2021-03-09\n---\nThe ceasefire brokered by Switzerland, which Arvenia and Toland signed on 10 March 2021, holds.`
    }
    const sources = (copies: readonly string[]) => [
      {name: 'Agency', match: ['x/agency.md']},
      {name: 'Echo', match: ['x/echo.md'], copies}
    ]
    const message = async (copies: readonly string[]) => {
      const config = JSON.stringify({corpus: ['x'], sources: sources(copies)})
      const {stdout} = await run({...files, 'factlint.config.json': config}, ['-f', 'json'])
      const {findings}: LintResult = JSON.parse(stdout)
      return findings[0]?.message.replace(/^.*\(/, '(')
    }
    expect(await message([])).toBe('(2 articles: `10 March 2021`; 2 articles: `9 March 2021`)')
    expect(await message(['Agency'])).toBe('(2 articles: `10 March 2021`; 1 article: `9 March 2021`)')
  })

  test('fields that tell when an article appeared', async () => {
    const files = {'wire/a.md': '---\ndate: 2020-01-01\nerschienen_am: 2021-03-12\n---\nThe bridge opened on Friday.'}
    const config = {corpus: ['wire'], article: {published: ['erschienen am']}}
    const {stdout} = await run({...files, 'factlint.config.json': JSON.stringify(config)}, ['claims', '-f', 'json'])
    const {articles}: ExtractResult = JSON.parse(stdout)
    expect(articles.map(({published}) => published)).toEqual(['2021-03-12'])
  })

  test('an index that was filled under another configuration is of no use', async () => {
    const kept = new Map<string, Kept>()
    const index: ArticleIndex = {
      recall: ({path, text}, how) => kept.get(`${how} ${path} ${text}`),
      keep: ({path, text}, one, how) => kept.set(`${how} ${path} ${text}`, one)
    }
    const sources = [{path: 'a.md', text: 'The fire broke out on 08/10/2023.'}]
    const read = async (locale: string) =>
      (await engine.lint(sources, {index, sources: [{name: 'A', files: ['a.md'], locale}]})).findings.length
    expect(await read('en-CA')).toBe(1)
    expect(await read('en-GB')).toBe(0)
    expect(kept.size).toBe(2)
  })
})

describe('which packs', () => {
  test('the names of those that come with factlint are known', () => {
    expect(packNames).toEqual(packs.map(({name}) => name))
  })

  test('those that are named are read, and no others', async () => {
    const config = (names: readonly string[]) => ({'factlint.config.json': JSON.stringify({packs: names})})
    expect(await findings(config(['conflict', 'politics']))).toEqual([weekday, event])
    const weather = {name: 'weather', description: 'Weather.', events: [], counts: [], aliases: []}
    const files = {...config(['./packs/weather.json']), 'packs/weather.json': JSON.stringify(weather)}
    expect(await findings(files)).toContain(weekday)
  })
})

describe('what is wrong with it, and where', () => {
  const yaml = 'factlint.config.yaml'
  test.each([
    [yaml, 'rulse: {}\n', '1:1: Unknown key `rulse`. Did you mean `rules`?'],
    [yaml, 'rules:\n  event-dat: off\n', '2:3: No rule is called `event-dat`. Did you mean `event-date`?'],
    [
      yaml,
      'overrides:\n  - files: [a]\n    rules: {wekday: off}\n',
      '3:13: No rule is called `wekday`. Did you mean `weekday`?'
    ],
    [
      yaml,
      'rules:\n  weekday: eror\n',
      '2:12: Unexpected `eror`, expected off, note, warning, error, or a list of one of them and options. Did you mean `error`?'
    ],
    [yaml, 'rules:\n  weekday: [error, {x: 1}]\n', '2:21: Unknown key `x`. There are none here.'],
    [
      yaml,
      'rules: {weekday: [error, 1]}\n',
      '1:18: Unexpected `["error",1]`, expected off, note, warning, error, or a list of one of them and options.'
    ],
    [yaml, 'corpus: news\n', '1:9: Unexpected `news`, expected a list of globs.'],
    [yaml, 'corpus: []\n', '1:9: A list that is too short, expected a list of globs; write more, or leave it out.'],
    [yaml, 'overrides: [{files: [a]}]\n', '1:13: `rules` is missing; expected an object of files and rules.'],
    [
      yaml,
      'sources: [{name: A, timeZone: Nowhere}]\n',
      '1:31: Unexpected `Nowhere`, expected a time zone, as `Asia/Tokyo`.'
    ],
    [
      yaml,
      'sources: [{name: A, locale: english}]\n',
      '1:29: Unexpected `english`, expected a language and a country, as `en-GB`.'
    ],
    [yaml, 'packs: [sprot]\n', '1:9: No pack is called `sprot`. Did you mean `sport`?'],
    [
      yaml,
      'packs: [./sport.json]\n',
      '1:9: There is no file `./sport.json`; check the path, which counts from the folder of the configuration.'
    ],
    [
      yaml,
      'extends: [factlint-config-none]\n',
      '1:11: There is no package `factlint-config-none`; install it, or write `./factlint-config-none` for a file.'
    ],
    [yaml, 'a: b: c\n', '1:4: Not valid YAML: Nested mappings are not allowed in compact mappings; mend it.'],
    [yaml, '- rules\n', '1:1: Unexpected `["rules"]`, expected an object of settings.'],
    ['factlint.config.json', '{\n  "corpus": ["a",]\n}', /^2:18: Not valid JSON: .*; mend it\.$/],
    ['factlint.config.json', '{"rules": {"weekday": "off"', /^1:28: Not valid JSON: .*; mend it\.$/],
    ['factlint.config.json', '{"__proto__": {}}', /^1:2: Unknown key `__proto__`\./],
    ['factlint.config.json', '{"rules": {"__proto__": "off"}}', /^1:12: No rule is called `__proto__`\./],
    ['factlint.config.json', '{"rules": {"constructor": "off"}}', /^1:12: No rule is called `constructor`\./]
  ])('%s: %s', async (name, text, expected) => {
    const {code, stdout, stderr} = await run({[name]: text}, [])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    const [first, rest] = stderr.split('\n')
    expect(rest).toBe('')
    const message = first!.replace(`factlint: ${name}:`, '')
    if (typeof expected === 'string') expect(message).toBe(expected)
    else expect(message).toMatch(expected)
  })

  test('several faults are told in the order of the file', async () => {
    const {stderr} = await run({[yaml]: 'sources:\n  - nmae: A\ncorpus: 1\nrulse: 2\n'}, [])
    expect(stderr.split('\n')).toEqual([
      'factlint: factlint.config.yaml:2:5: Unknown key `nmae`. Did you mean `name`?',
      'factlint: factlint.config.yaml:2:5: `name` is missing; expected a source with a name.',
      'factlint: factlint.config.yaml:3:9: Unexpected `1`, expected a list of globs.',
      'factlint: factlint.config.yaml:4:1: Unknown key `rulse`. Did you mean `rules`?',
      ''
    ])
  })

  test.each([
    ['binary', new Uint8Array([0x25, 0, 1, 2])],
    ['not UTF-8', new Uint8Array([0x61, 0x3a, 0xff])],
    ['huge', `# ${'x'.repeat(1_000_001)}`],
    ['an alias that holds itself', 'rules: &a\n  weekday: [error, {x: *a}]\n'],
    [
      'a thousand of a thousand',
      `a: &a [1,1,1,1]\n${'bcdefghij'
        .split('')
        .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`)}]`)
        .join('\n')}\n`
    ],
    ['deep', '['.repeat(100_000)]
  ])('one line for what is %s', async (_, text) => {
    const {code, stderr} = await run({[yaml]: text}, [])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^factlint: [^\n]{1,300}\n$/)
    expect(stderr).not.toContain('fault in factlint')
  })

  test.each([
    ['none.yaml', '`none.yaml`: there is no such file; check the path.'],
    ['news', '`news` is a folder; name a file.']
  ])('--config %s', async (name, message) => {
    expect((await run({}, ['--config', name])).stderr).toBe(`factlint: ${message}\n`)
  })

  test('what extends itself', async () => {
    const {stderr} = await run({[yaml]: 'extends: [./b.yaml]', 'b.yaml': `extends: [./${yaml}]`}, [])
    expect(stderr).toBe('factlint: `factlint.config.yaml` extends itself; take it out of `extends`.\n')
  })

  test('code that throws', async () => {
    const {stderr} = await run({'factlint.config.mjs': 'throw new Error("no\\nway")'}, [])
    expect(stderr).toBe('factlint: `factlint.config.mjs` cannot be loaded (Error: no); mend it, or leave it out.\n')
  })
})

test('the schema of the configuration is where editors look for it', async () => {
  expect(await readdir(new URL('../src/schemas/', import.meta.url))).toContain('config.schema.json')
})
