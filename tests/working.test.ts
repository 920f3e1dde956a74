import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {commandHelp, help} from '../src/cli/help.ts'
import * as engine from '../src/index.ts'
import {cli, folder} from './fake.ts'

const herald = 'Arvenia and Toland signed a ceasefire brokered by Switzerland on 9 March 2021.\n'
const courier = 'The ceasefire brokered by Switzerland, which Arvenia and Toland signed on 10 March 2021, holds.\n'

beforeAll(async () => void (await engine.lint([{path: 'a.md', text: herald}])), 60_000)

describe('help', () => {
  test.each(Object.entries({factlint: help, ...commandHelp}))(
    '%s fits a screen of 24 lines and 80 columns',
    (_, text) => {
      const lines = text.trimEnd().split('\n')
      expect(lines.length).toBeLessThanOrEqual(24)
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
      expect(text).toMatch(/^E\.g\./m)
    }
  )

  test('of a command, in two ways', async () => {
    expect((await cli('.', ['help', 'facts'])).stdout).toBe(commandHelp.facts)
    expect((await cli('.', ['facts', '--help'])).stdout).toBe(commandHelp.facts)
    expect((await cli('.', ['help'])).stdout).toBe(help)
    expect(await cli('.', ['help', 'fact'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'factlint: No command is called `fact`. Did you mean `facts`? `factlint --help` lists them.\n'
    })
  })
})

describe('factlint config', () => {
  const files = {
    'factlint.config.yaml': `extends: [./desk.json]
corpus: [news]
rules:
  weekday: off
overrides:
  - files: [news/late/**]
    rules:
      count: note
sources:
  - name: The Herald
    match: [news/**]
    authority: 2
`,
    'desk.json': '{"rules": {"weekday": "note", "age": "warning"}}',
    'news/late/a.md': herald
  }
  const run = async (argv: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    cli(await folder({...files, ...more}), ['config', ...argv], {engine: async () => engine})

  test('what holds for a file, and from where', async () => {
    const {stdout, stderr, code} = await run(['news/late/a.md', '--rule', 'sum:off'])
    expect({stderr, code}).toEqual({stderr: '', code: 0})
    expect(stdout.split('\n').slice(0, 7)).toEqual([
      'news/late/a.md',
      '  configuration: desk.json, factlint.config.yaml',
      '',
      '  corpus  in it                                     factlint.config.yaml:2:1',
      expect.stringMatching(/^ {2}packs {3}business, conflict, .* factlint itself$/),
      '  source  name: The Herald; match: news/**; authority: 2  factlint.config.yaml:10:5',
      ''
    ])
    expect(stdout).toMatch(/^ {2}weekday +off +factlint\.config\.yaml:4:3$/m)
    expect(stdout).toMatch(/^ {2}age +warning +desk\.json:1:12|desk\.json:1:31$/m)
    expect(stdout).toMatch(/^ {2}count +note +factlint\.config\.yaml:8:7$/m)
    expect(stdout).toMatch(/^ {2}sum +off +the command line$/m)
    expect(stdout).toMatch(/^ {2}event-date +error +factlint itself$/m)
  })

  test('as JSON', async () => {
    const {stdout} = await run(['desk.md', '--format', 'json'])
    const {path, corpus, source, configuration, rules} = JSON.parse(stdout)
    expect({path, corpus, source, configuration}).toEqual({
      path: 'desk.md',
      corpus: {value: false, from: 'factlint.config.yaml:2:1'},
      source: null,
      configuration: ['desk.json', 'factlint.config.yaml']
    })
    expect(rules.find(({id}: {id: string}) => id === 'count')).toEqual({
      id: 'count',
      level: 'error',
      options: {},
      from: 'factlint itself'
    })
  })

  test('it wants one file', async () => {
    expect(await run([])).toMatchObject({code: 2, stderr: expect.stringContaining('Name one file')})
    expect(await run(['a.md', 'b.md'])).toMatchObject({code: 2, stderr: expect.stringContaining('Name one file')})
  })
})

describe('factlint init', () => {
  const articles = {'articles/herald.md': herald, 'articles/courier.md': courier}
  const name = 'factlint.config.yaml'

  test('three questions on a terminal', async () => {
    const cwd = await folder(articles)
    const {code, stdout, stderr} = await cli(cwd, ['init'], {
      stdin: terminal('\nstrict\nno\n'),
      engine: async () => engine
    })
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toBe(
      'Where are the articles? Files, folders or globs, with spaces between: [articles] Which rules, recommended or strict? [recommended] Lint what is committed, with a hook of git? yes or no: [no] Wrote factlint.config.yaml.\n`factlint` lints the corpus; `factlint config FILE` says what holds for a file.\n'
    )
    const text = readFileSync(join(cwd, name), 'utf8')
    expect(text).toContain('corpus:\n  - "articles"\n')
    expect(text).toContain('\nextends: [strict]\n')
    expect((await cli(cwd, [], {engine: async () => engine})).stdout).toContain('error[event-date]')
  })

  test('what is commented in it holds too', async () => {
    const cwd = await folder({...articles, 'facts.yaml': 'facts: []\n'})
    await cli(cwd, ['init'])
    const text = readFileSync(join(cwd, name), 'utf8')
    const whole = text.replace(/^# (?=extends|ignore|rules|overrides|sources| )/gm, '')
    const {stderr, code} = await cli(await folder({...articles, [name]: whole}), [], {engine: async () => engine})
    expect({stderr, code}).toEqual({stderr: '', code: 1})
  })

  test('flags, and a hook that stops a commit', async () => {
    const cwd = await folder(articles)
    const git = (...words: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
        cwd,
        encoding: 'utf8',
        stdio: 'pipe'
      })
    expect(await cli(cwd, ['init', '--hook'])).toMatchObject({
      code: 2,
      stderr: 'factlint: This folder is in no repository of git; run `git init` first, or leave out the hook.\n'
    })
    expect(existsSync(join(cwd, name))).toBe(false)
    git('init', '-q')
    expect(await cli(cwd, ['init', '--hook', '--corpus', 'articles/*.md'])).toMatchObject({code: 0, stderr: ''})
    const hook = join(cwd, '.git/hooks/pre-commit')
    expect(statSync(hook).mode & 0o111).toBeGreaterThan(0)
    git('add', '.')
    // A stand-in that says what it is asked.
    const bin = await folder({factlint: '#!/bin/sh\necho "$@" >&2; exit 1\n'})
    execFileSync('chmod', ['+x', join(bin, 'factlint')])
    const asked = () => {
      try {
        return execFileSync(hook, {
          cwd,
          encoding: 'utf8',
          stdio: 'pipe',
          env: {...process.env, PATH: `${bin}:${process.env.PATH}`}
        })
      } catch (error) {
        return String((error as {readonly stderr: string}).stderr)
      }
    }
    expect(asked()).toBe('--staged\n')
    git('commit', '-qm', 'x', '--no-verify')
    expect(asked()).toBe('')
  })

  test('it overwrites nothing', async () => {
    expect(await cli(await folder({'factlint.config.json': '{}'}), ['init'])).toMatchObject({
      code: 2,
      stderr: 'factlint: There is a configuration already: `factlint.config.json`; change it, or remove it first.\n'
    })
    const cwd = await folder({
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/refs/x': '',
      '.git/objects/x': '',
      '.git/hooks/pre-commit': '#!/bin/sh\n'
    })
    expect(await cli(cwd, ['init', '--hook'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a hook already')
    })
    expect(existsSync(join(cwd, name))).toBe(false)
  })

  test.each([
    [['--preset', 'lax'], '`lax` is no preset; say recommended or strict.'],
    [['news'], '`factlint init` takes no paths; write `--corpus news`.']
  ])('%j', async (argv, message) => {
    expect(await cli(await folder({}), ['init', ...argv])).toEqual({
      code: 2,
      stdout: '',
      stderr: `factlint: ${message}\n`
    })
  })

  test('an answer that does not come', async () => {
    const cwd = await folder(articles)
    expect(await cli(cwd, ['init'], {stdin: terminal('\n')})).toMatchObject({
      code: 2,
      stderr: 'factlint: The input ended before all was answered; nothing was written.\n'
    })
    expect(existsSync(join(cwd, name))).toBe(false)
  })
})

function terminal(text: string) {
  const stdin = (async function* () {
    yield Buffer.from(text)
  })()
  return Object.assign(stdin, {isTTY: true})
}
