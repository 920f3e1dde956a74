import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {isThere, path, shell} from './command.ts'
import {folder} from './fake.ts'
import {root} from './pages.ts'

// What the README says of hooks and CI, with the tools themselves where they are installed.

const nine = 'Arvenia and Toland signed a ceasefire brokered by Switzerland on 9 March 2021.\n'
const ten = 'The ceasefire brokered by Switzerland, which Arvenia and Toland signed on 10 March 2021, holds.\n'
const rain = 'It rained in Lanmark.\n'
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** What stands in the blocks of a language in the README. */
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(/^```(\w+)\n([\s\S]*?)\n```$/gm)].flatMap(([, name, text]) => (name === language ? [text!] : []))

/** A repository with a contradiction that waits to be committed, and the way to speak to it. */
async function desk(files: Readonly<Record<string, string>> = {}) {
  const cwd = await folder({
    'articles/herald.md': nine,
    'articles/courier.md': rain,
    'factlint.config.yaml': 'corpus: [articles]\n',
    ...files
  })
  const way = path()
  const sh = (script: string, env = {}, at = cwd) => shell(script, at, way, env)
  sh('git init -q -b main && git add . && git commit -qm one --no-verify')
  return {cwd, sh, write: (name: string, text: string) => writeFileSync(join(cwd, name), text)}
}

describe('a bare hook of git', () => {
  test('stops a commit, by what is staged', async () => {
    const {cwd, sh, write} = await desk()
    rmSync(join(cwd, 'factlint.config.yaml'))
    expect(sh('factlint init --corpus articles --hook')).toMatchObject({code: 0})
    expect(sh('git add . && git commit -qm configured')).toEqual({code: 0, out: ''})
    write('articles/courier.md', ten)
    expect(sh('git add . && git commit -qm two')).toMatchObject({code: 1, out: expect.stringContaining('event-date')})
    // Of all that git can leave uncommitted.
    expect(sh('git reset -q && git commit -qam two')).toMatchObject({code: 1})
    expect(sh('git reset -q && git commit -qm two -- articles/courier.md')).toMatchObject({code: 1})
    expect(sh('cd articles && git commit -qm two courier.md')).toMatchObject({code: 1})
    write('articles/new.md', rain)
    expect(sh('git add articles/new.md && git commit -qm "only the new one"')).toMatchObject({code: 0})
    expect(sh('git add . && echo mended > articles/courier.md && git commit -qm two')).toMatchObject({code: 1})
    expect(sh('git add . && git commit -qm mended')).toMatchObject({code: 0})
    write('notes.json', '{}')
    expect(sh('git add . && git commit -qm "no article"')).toEqual({code: 0, out: ''})
  }, 60_000)

  test('in another working tree, in a folder with an odd name', async () => {
    const {cwd, sh, write} = await desk()
    const site = "the site's"
    mkdirSync(join(cwd, site))
    write(`${site}/factlint.config.yaml`, 'corpus: [../articles]\n')
    sh(
      `git mv factlint.config.yaml "${site}/old.yaml" && git rm -qf "${site}/old.yaml"; rm -f "${site}/factlint.config.yaml"`
    )
    expect(sh('factlint init --corpus ../articles --hook', {}, join(cwd, site))).toMatchObject({code: 0})
    sh('git add . && git commit -qm configured && git worktree add -q ../tree-of-$$ && echo ../tree-of-$$ > .tree')
    const tree = join(cwd, readFileSync(join(cwd, '.tree'), 'utf8').trim())
    try {
      writeFileSync(join(tree, 'articles/courier.md'), ten)
      expect(sh('git commit -qam two', {}, tree)).toMatchObject({code: 1, out: expect.stringContaining('event-date')})
    } finally {
      rmSync(tree, {recursive: true})
    }
  }, 60_000)
})

test.skipIf(!isThere('husky'))(
  'husky',
  async () => {
    const {sh, write} = await desk({'package.json': '{"name": "desk", "private": true}'})
    expect(sh('husky')).toMatchObject({code: 0})
    expect(blocks('sh')).toContain('npx factlint --staged')
    write('.husky/pre-commit', 'factlint --staged\n')
    write('articles/courier.md', ten)
    expect(sh('git add . && git commit -qm two')).toMatchObject({code: 1, out: expect.stringContaining('event-date')})
    write('articles/courier.md', nine)
    expect(sh('git add . && git commit -qm two')).toMatchObject({code: 0})
  },
  60_000
)

test('files in any batches, one after the other or at once: the same findings', async () => {
  const names = [...'abcdefgh'].map((letter) => `articles/${letter}.md`)
  const texts = names.map((_, at) =>
    (at % 2 ? ten : nine).replace('Arvenia', ['Arvenia', 'Belmar', 'Corland', 'Dravia'][at >> 1]!)
  )
  const {sh} = await desk(Object.fromEntries(names.map((name, at) => [name, texts[at]!])))
  const prints = (batches: readonly (readonly string[])[], words: string) => {
    const runs = batches.map((batch, at) => `factlint ${words} ${batch.join(' ')} -f json > out-${at}.json &`)
    expect(sh(`${runs.join('\n')}\nwait`)).toMatchObject({code: 0})
    const found = batches.flatMap(
      (_, at) => JSON.parse(sh(`cat out-${at}.json`).out).findings as {fingerprint: string}[]
    )
    return [...new Set(found.map(({fingerprint}) => fingerprint))].sort()
  }
  const whole = prints([names], '--only')
  expect(whole.length).toBeGreaterThanOrEqual(2)
  for (const words of ['--only', ''])
    for (const size of [1, 3]) {
      const batches = names.flatMap((_, at) => (at % size === 0 ? [names.slice(at, at + size)] : []))
      expect([words, size, prints(batches, words)]).toEqual([words, size, whole])
    }
}, 120_000)

test.skipIf(!isThere('lint-staged'))(
  'lint-staged',
  async () => {
    const {cwd, sh, write} = await desk()
    const config = /"lint-staged": (\{.*\})/.exec(readme)?.[1]
    expect(JSON.parse(config!)).toEqual({'articles/**/*.md': 'factlint --only'})
    write('.lintstagedrc.json', config!)
    write('articles/courier.md', ten)
    sh('git add .')
    write('articles/courier.md', rain)
    for (const words of ['', '--max-arg-length 80'])
      expect([words, sh(`lint-staged ${words}`)]).toEqual([
        words,
        {code: 1, out: expect.stringContaining('error[event-date]')}
      ])
    expect(readFileSync(join(cwd, 'articles/courier.md'), 'utf8')).toBe(rain)
  },
  60_000
)

test.skipIf(!isThere('pre-commit'))(
  'pre-commit',
  async () => {
    const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Record<
      string,
      unknown
    >[]
    const {cwd, sh, write} = await desk()
    write('.pre-commit-config.yaml', JSON.stringify({repos: [{repo: 'local', hooks}]}))
    write('articles/courier.md', ten)
    const env = {PRE_COMMIT_HOME: join(cwd, '.cache')}
    expect(sh('git add . && pre-commit run', env)).toMatchObject({code: 1, out: expect.stringContaining('event-date')})
    expect(sh('pre-commit run --all-files', env)).toMatchObject({code: 1})
    expect(sh('git add . && git commit -qm x --no-verify && pre-commit run', env)).toMatchObject({code: 0})
    expect(sh('pre-commit run --from-ref HEAD~1 --to-ref HEAD', env)).toMatchObject({code: 1})
    expect(sh('pre-commit validate-manifest .hooks.yaml', env).code).not.toBe(0)
    write('.hooks.yaml', readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'))
    expect(sh('pre-commit validate-manifest .hooks.yaml', env)).toMatchObject({code: 0})
  },
  120_000
)

describe('CI', () => {
  /** A branch in which a side of a contradiction changed, as a merge request has it. */
  async function request() {
    const made = await desk({'articles/friday.md': 'In Lanmark the hearing was on Friday, 8 March 2023.\n'})
    made.sh('git update-ref refs/remotes/origin/main HEAD && git switch -qc work')
    made.write('articles/courier.md', ten)
    made.sh('git commit -qam two')
    return made
  }

  test('the GitHub action', async () => {
    const {inputs, runs} = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
    const [step] = blocks('yaml')
      .flatMap((text) => (text.startsWith('- uses: actions/checkout') ? parse(text) : []))
      .slice(1)
    expect(Object.keys(step.with).filter((name) => !(name in inputs))).toEqual([])
    const {cwd, sh} = await request()
    const bash = (given: Readonly<Record<string, string>>) => {
      const env = {PATHS: '', SINCE: '', SARIF: '', FAIL_ON: 'error', FACTLINT: join(cwd, 'tool'), ...given}
      return sh(`bash --norc -euo pipefail -c '${runs.steps[0].run.replaceAll("'", "'\\''")}'`, env)
    }
    // In place of the checkout: what its command would do.
    mkdirSync(join(cwd, 'tool/dist'), {recursive: true})
    writeFileSync(join(cwd, 'tool/package.json'), '{"type": "module"}')
    writeFileSync(
      join(cwd, 'tool/dist/cli.js'),
      `import {spawnSync} from 'node:child_process'
process.exitCode = spawnSync('factlint', process.argv.slice(2), {stdio: 'inherit'}).status`
    )
    const all = bash({PATHS: 'articles'})
    expect(all).toMatchObject({code: 1, out: expect.stringContaining('::error file=articles/friday.md')})
    const one = bash({SINCE: 'origin/main', SARIF: 'factlint.sarif'})
    expect(one).toMatchObject({code: 1, out: expect.stringContaining('::error file=articles/courier.md')})
    expect(one.out).toContain('1 more finding lies outside the change')
    expect(one.out).not.toContain('file=articles/friday.md')
    expect(JSON.parse(readFileSync(join(cwd, 'factlint.sarif'), 'utf8')).runs[0].results.length).toBe(1)
    expect(bash({SINCE: '$(touch hacked)'})).toMatchObject({code: 2, out: expect.stringContaining('no such revision')})
    expect(sh('ls hacked').code).not.toBe(0)
  }, 60_000)

  test('GitLab', async () => {
    const [job] = blocks('yaml').flatMap((text) => (text.startsWith('factlint:') ? [parse(text).factlint] : []))
    const {cwd, sh} = await request()
    expect(sh(job.script, {CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main'})).toMatchObject({code: 1})
    const xml = readFileSync(join(cwd, job.artifacts.reports.junit), 'utf8')
    expect([xml.includes('event-date'), xml.includes('weekday')]).toEqual([true, false])
  }, 60_000)
})
