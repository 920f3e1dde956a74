import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import * as engine from '../src/index.ts'
import {cli, folder} from './fake.ts'

const nine = 'Arvenia and Toland signed a ceasefire brokered by Switzerland on 9 March 2021.\n'
const ten = 'The ceasefire brokered by Switzerland, which Arvenia and Toland signed on 10 March 2021, holds.\n'
const rain = 'It rained in Lanmark.\n'
const friday = 'In Lanmark the hearing was on Friday, 8 March 2023.\n'

const git = (cwd: string, ...words: readonly string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'protocol.file.allow=always', ...words],
    {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe'
    }
  )

async function repository(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await folder(files)
  git(cwd, 'init', '-q', '-b', 'main')
  git(cwd, 'add', '.')
  git(cwd, 'commit', '-qm', 'one', '--allow-empty')
  return cwd
}

const run = (cwd: string, argv: readonly string[], env = {}) => cli(cwd, argv, {engine: async () => engine, env})

/** The rules and places of the findings, and how many lie elsewhere. */
async function found(cwd: string, ...argv: readonly string[]): Promise<readonly unknown[]> {
  const {stdout, stderr} = await run(cwd, [...argv, '-f', 'json'])
  if (stdout === '') throw new Error(stderr)
  const {findings, summary} = JSON.parse(stdout) as engine.LintResult
  return [...findings.map(({ruleId, location}) => `${ruleId} ${location.path}`), summary.elsewhere]
}

describe('--staged', () => {
  test('compares with all and reports where the change is; the rest is counted', async () => {
    const cwd = await repository({'a.md': nine, 'b.md': rain, 'c.md': friday})
    expect(await found(cwd, '--staged')).toEqual([1])
    writeFileSync(join(cwd, 'b.md'), ten)
    expect(await found(cwd, '--staged')).toEqual([1])
    git(cwd, 'add', '.')
    expect(await found(cwd, '--staged')).toEqual(['event-date b.md', 1])
    const {stdout, code} = await run(cwd, ['--staged'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/1 error in 3 articles \(.*\); 1 more finding lies outside the change\n$/)
    expect((await run(cwd, ['--staged', '-q'])).stdout).not.toContain('outside')
    expect((await run(cwd, ['--staged', '-f', 'markdown'])).stdout).toContain('outside the change')
  })

  test('reads what is staged and not the working tree', async () => {
    const cwd = await repository({'a.md': nine, 'b.md': rain, 'd.md': rain})
    writeFileSync(join(cwd, 'b.md'), ten)
    git(cwd, 'add', 'b.md')
    writeFileSync(join(cwd, 'b.md'), rain)
    expect(await found(cwd, '--staged')).toEqual(['event-date b.md', 0])
    // What is amended and not staged is not in the commit, in no file.
    writeFileSync(join(cwd, 'a.md'), rain)
    expect(await found(cwd, '--staged')).toEqual(['event-date b.md', 0])
    expect((await run(cwd, ['--staged'])).stdout).toContain('on 10 March 2021, holds.')
    git(cwd, 'add', 'a.md')
    expect(await found(cwd, '--staged')).toEqual([0])
    // One that is staged and then deleted will be in the commit.
    writeFileSync(join(cwd, 'new.md'), friday)
    git(cwd, 'add', 'new.md')
    rmSync(join(cwd, 'new.md'))
    expect(await found(cwd, '--staged')).toEqual(['weekday new.md', 0])
    expect(await found(cwd, '*.md', '--staged')).toEqual(['weekday new.md', 0])
    expect(await found(cwd, 'b.md', '--staged')).toEqual([0])
  })

  test('a side that is deleted: what is left lies outside', async () => {
    const cwd = await repository({'a.md': nine, 'b.md': ten, 'c.md': friday})
    git(cwd, 'rm', '-q', 'b.md')
    expect(await found(cwd, '--staged')).toEqual([1])
    git(cwd, 'reset', '-q', '--hard')
    // Out of the index, and still in the folder.
    git(cwd, 'rm', '-q', '--cached', 'b.md')
    expect(await found(cwd, '--staged')).toEqual([1])
  })

  test('names that are moved, or hard to write', async () => {
    const names = ['a b.md', 'Übersicht.md', '-rf.md', 'x\ny.md', '$(touch z).md', '"quoted".md', ':(top)w.md']
    const cwd = await repository({'a.md': nine, 'old.md': ten})
    mkdirSync(join(cwd, 'sub folder'))
    renameSync(join(cwd, 'old.md'), join(cwd, 'sub folder/new.md'))
    // Of the same slip in all of them there would be one finding.
    for (const [at, name] of names.entries())
      writeFileSync(join(cwd, name), friday.replace('8', String([4, 5, 6, 7, 8, 9, 11][at])))
    git(cwd, 'add', '-A')
    const list = await found(cwd, '--staged')
    expect([...list].sort()).toEqual(
      [0, 'event-date sub folder/new.md', ...names.map((name) => `weekday ${name}`)].sort()
    )
    for (const name of names) writeFileSync(join(cwd, name), rain)
    expect(await found(cwd, '--staged')).toEqual(list)
  })

  test('from a folder below the root, with a corpus elsewhere', async () => {
    const cwd = await repository({
      'site/factlint.config.yaml': 'corpus: [../news]\nignore: [../news/drafts/]\n',
      'news/a.md': nine,
      'news/b.md': rain,
      'readme.md': rain
    })
    for (const path of ['news/b.md', 'readme.md']) writeFileSync(join(cwd, path), ten)
    mkdirSync(join(cwd, 'news/drafts'))
    writeFileSync(join(cwd, 'news/drafts/x.md'), ten)
    git(cwd, 'add', '-A')
    rmSync(join(cwd, 'news/drafts/x.md'))
    expect(await found(join(cwd, 'site'), '--staged')).toEqual([`event-date ${join(cwd, 'news/b.md')}`, 0])
  })

  test('before the first commit', async () => {
    const cwd = await folder({'a.md': nine, 'b.md': ten})
    git(cwd, 'init', '-q')
    expect(await found(cwd, '--staged')).toEqual([1])
    git(cwd, 'add', 'b.md')
    expect(await found(cwd, '--staged')).toEqual(['event-date b.md', 0])
    expect(await run(cwd, ['--since', 'HEAD'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'factlint: `--since HEAD`: no such revision; there are no commits yet; use --staged.\n'
    })
  })

  test('a submodule at another commit is changed as a whole', async () => {
    const inner = await repository({'b.md': rain, 'c.md': friday})
    const cwd = await repository({'a.md': nine})
    git(cwd, 'submodule', '--quiet', 'add', inner, 'wire')
    git(cwd, 'commit', '-qm', 'two')
    expect(await found(cwd, '--staged')).toEqual([1])
    writeFileSync(join(cwd, 'wire/b.md'), ten)
    git(join(cwd, 'wire'), 'commit', '-qam', 'three')
    expect(await found(join(cwd, 'wire'), '--since', 'HEAD~1', '..')).toEqual([`event-date ${'b.md'}`, 1])
    git(cwd, 'add', 'wire')
    expect(await found(cwd, '--staged')).toEqual(['event-date wire/b.md', 'weekday wire/c.md', 0])
    expect(await found(cwd, '--since', 'HEAD')).toEqual(['event-date wire/b.md', 'weekday wire/c.md', 0])
  })
})

describe('--since', () => {
  test('what is committed, staged, changed or new since the work began', async () => {
    const cwd = await repository({'a.md': nine, 'b.md': rain, 'c.md': rain})
    git(cwd, 'switch', '-qc', 'work')
    writeFileSync(join(cwd, 'b.md'), ten)
    git(cwd, 'commit', '-qam', 'two')
    git(cwd, 'switch', '-q', 'main')
    writeFileSync(join(cwd, 'c.md'), friday)
    git(cwd, 'commit', '-qam', 'three')
    git(cwd, 'switch', '-q', 'work')
    writeFileSync(join(cwd, 'new.md'), friday.replace('8', '9'))
    expect(await found(cwd, '--since', 'main')).toEqual(['event-date b.md', 'weekday new.md', 0])
    expect(await found(cwd, '--since', 'HEAD')).toEqual(['weekday new.md', 1])
    expect(await found(cwd, '--since', 'HEAD', '--only', 'b.md')).toEqual([2])
    // What others did is not there, so it is no change of this work.
    git(cwd, 'merge', '-q', 'main', '-m', 'four')
    expect(await found(cwd, '--since', 'main')).toEqual(['event-date b.md', 'weekday new.md', 1])
  })

  test('in a large archive what lies elsewhere is not counted, and that is said', async () => {
    const archive = Object.fromEntries(Array.from({length: 1000}, (_, at) => [`old/${at}.md`, 'Nothing.\n']))
    const cwd = await repository({...archive, 'b.md': friday})
    writeFileSync(join(cwd, 'new.md'), friday)
    git(cwd, 'add', '.')
    const {stdout, stderr} = await cli(cwd, ['--staged', '-f', 'json'], {engine: async () => engine})
    expect(stderr).toBe(
      'factlint: In more than 1,000 articles, findings outside the change are not counted; `factlint` tells all of them.\n'
    )
    const {findings, summary} = JSON.parse(stdout)
    expect([findings.length, summary.articles, summary.elsewhere]).toEqual([1, 1002, undefined])
  }, 60_000)

  test('findings here and elsewhere are all that there are', async () => {
    const cwd = await repository({'a.md': nine, 'b.md': ten, 'c.md': friday, 'd.md': `${nine}\n${ten}`})
    const all = await found(cwd)
    for (const name of ['a.md', 'b.md', 'c.md', 'd.md']) {
      writeFileSync(join(cwd, name), `\n${readFileSync(join(cwd, name), 'utf8')}`)
      const list = await found(cwd, '--since', 'HEAD')
      git(cwd, 'commit', '-qam', name)
      expect([name, list.length - 1 + Number(list.at(-1))]).toEqual([name, all.length - 1])
    }
  })
})

describe('what cannot be', () => {
  test.each([
    [['--since', 'nothing'], '`--since nothing`: no such revision; name a commit, branch or tag that is fetched here.'],
    [
      ['--since=--output=x'],
      '`--since --output=x`: no such revision; name a commit, branch or tag that is fetched here.'
    ],
    [
      ['--since', 'HEAD:a.md'],
      '`--since HEAD:a.md`: no such revision; name a commit, branch or tag that is fetched here.'
    ],
    [['--since', 'HEAD', '--staged'], '`--staged` and `--since` do not go together; leave one out.'],
    [['claims', '--staged'], '`--staged` does not go with `factlint claims`; leave it out.']
  ])('%j', async (argv, message) => {
    expect(await run(await repository({'a.md': nine}), argv)).toEqual({
      code: 2,
      stdout: '',
      stderr: `factlint: ${message}\n`
    })
  })

  test('no repository, a bare one, no git', async () => {
    const none = await folder({'a.md': nine})
    expect(await run(none, ['--staged'])).toMatchObject({
      code: 2,
      stderr:
        'factlint: This folder is in no repository of git; run `git init` first, or name what changed with `--only`.\n'
    })
    const bare = await folder({'a.md': nine})
    git(bare, 'init', '-q', '--bare')
    expect(await run(bare, ['--staged'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('has no working tree')
    })
    expect(await run(none, ['--since', 'HEAD'], {PATH: none})).toMatchObject({
      code: 2,
      stderr: 'factlint: The command `git` is not there; install git, or name what changed with `--only`.\n'
    })
  })
})
