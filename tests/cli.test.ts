import {execFileSync} from 'node:child_process'
import {chmod, readFile, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {wantsColour} from '../src/cli/colour.ts'
import {help} from '../src/cli/help.ts'
import {parseOptions} from '../src/cli/options.ts'
import {startProgress} from '../src/cli/progress.ts'
import {nearest} from '../src/general/nearest.ts'
import {width} from '../src/reporters/width.ts'
import {cli, fake, folder} from './fake.ts'

const corpus = {'good.md': 'fine', 'bad.md': 'an ERROR', 'warn.txt': 'a WARNING', 'sub/note.html': 'a NOTE'}

describe('exit codes', () => {
  test.each<[number, readonly string[]]>([
    [0, ['good.md']],
    [1, []],
    [1, ['lint']],
    [1, ['.']],
    [1, ['bad.md']],
    [0, ['warn.txt']],
    [1, ['warn.txt', '--max-warnings', '0']],
    [0, ['warn.txt', '--max-warnings=1']],
    [0, ['sub', '--max-warnings', '0']],
    [1, ['warn.txt', '--quiet', '--max-warnings', '0']],
    [0, ['.', '--only', 'good.md']],
    [1, ['.', '--only', 'good.md', 'bad.md']],
    [0, ['claims', 'bad.md']],
    [0, ['facts', 'bad.md']],
    [2, ['nope.md']],
    [2, ['good.md', '--format', 'xml']],
    [0, ['--help']],
    [0, ['--version']]
  ])('%i for factlint %j', async (code, argv) => expect((await cli(await folder(corpus), argv)).code).toBe(code))
})

describe('what cannot be run is one line that says what to do', () => {
  test.each<[readonly string[], RegExp]>([
    [['nope.md'], /^factlint: No article at `nope\.md`\. Check the path; in folders factlint reads \.md/],
    [['*.nope'], /No article at `\*\.nope`/],
    [['clams'], /No article at `clams`\. Did you mean the command `claims`\?/],
    [['--fromat', 'json'], /Unknown option `--fromat`\. Did you mean `--format`\?/],
    [['--zzz'], /Unknown option `--zzz`\. `factlint --help` lists all options\./],
    [['-z'], /Unknown option `-z`/],
    [['--format'], /`--format` needs a value/],
    [['--format', '--quiet'], /`--format` needs a value/],
    [['--output='], /`--output` needs a value/],
    [['--format', 'jsn'], /Unknown format `jsn`\. Did you mean `json`\? Use one of text, json, sarif/],
    [['--quiet=yes'], /`--quiet` takes no value, but `yes` was given/],
    [['--max-warnings', 'many'], /needs a whole number from 0, not `many`/],
    [['--max-warnings=-1'], /needs a whole number from 0, not `-1`/],
    [['--stdin-filename', 'a.md'], /`--stdin-filename` needs `--stdin`/],
    [['--event', 'truce'], /`--event` does not go with `factlint lint`/],
    [['facts', '--place'], /`--place` needs a value/],
    [['facts', '--conflicts=yes'], /`--conflicts` takes no value/],
    [['facts', '--atribute', 'date'], /Did you mean `--attribute`\?/],
    [['claims', '--only', 'good.md'], /`--only` does not go with `factlint claims`/],
    [['good.md', '--output', 'no/such/folder.txt'], /cannot be written: its folder does not exist/],
    [['good.md', '--output', 'sub'], /cannot be written: it is a folder/],
    [['--only', 'gone.md'], /No article at `gone\.md`/],
    [['explain'], /Name a rule, a fingerprint, or two places/],
    [['explain', 'nothing'], /No rule is called `nothing`/],
    [['explain', 'feed0123', '.'], /No finding has the fingerprint `feed0123`/],
    [['\x1b[2Jx'], /No article at `␛\[2Jx`/]
  ])('%j', async (argv, message) => {
    const {code, stdout, stderr} = await cli(await folder(corpus), argv)
    expect(stderr).toMatch(message)
    expect([code, stdout, stderr.split('\n').length]).toEqual([2, '', 2])
  })

  test('a fault of the engine shows its trace only when asked for', async () => {
    const cwd = await folder(corpus)
    const engine = async () => ({...fake, lint: () => Promise.reject(new TypeError('x is\nnot y'))})
    const {code, stderr} = await cli(cwd, [], {engine})
    expect([code, stderr.split('\n').length]).toEqual([2, 2])
    expect(stderr).toMatch(/^factlint: a fault in factlint itself: x is not y\. FACTLINT_DEBUG=1/)
    expect((await cli(cwd, [], {engine, env: {FACTLINT_DEBUG: '1'}})).stderr).toContain('cli.test.ts')
  })
})

describe('a folder of hostile files', async () => {
  const hostile = async (): Promise<string> => {
    const cwd = await folder({
      'good.md': 'fine',
      'bad.md': 'an ERROR',
      'broken-front-matter.md': '---\ntitle: [\n---\nfine',
      'binary.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      'damaged.md': Buffer.from('caf\xe9', 'latin1'),
      'deep.md': 'UNREADABLE',
      'empty.md': '',
      'large.md': 'x '.repeat(2_500_000),
      'line.md': 'x'.repeat(1_000_000)
    })
    await symlink('.', join(cwd, 'loop'))
    await symlink('nowhere', join(cwd, 'link.md'))
    execFileSync('mkfifo', [join(cwd, 'pipe.md')])
    return cwd
  }
  const left = ['binary', 'damaged', 'deep', 'empty', 'large', 'line', 'link', 'pipe'].map((name) => `${name}.md`)

  test('all others are linted, and each bad one is told of once', async () => {
    const {code, stdout, stderr} = await cli(await hostile(), ['--format', 'json'])
    const result = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(result.articles.map((one: {path: string}) => one.path)).toEqual([
      'bad.md',
      'broken-front-matter.md',
      'good.md'
    ])
    expect(result.diagnostics.map((one: {path: string}) => one.path)).toEqual(left)
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.split(': ')[0])
    ).toEqual(left)
    expect(
      stderr
        .trim()
        .split('\n')
        .filter((line) => !/^[^:]+: .+; .+$/.test(line))
    ).toEqual([])
  })

  test.each<[number, readonly string[]]>([
    [0, ['*.md', '--only', 'good.md', '--quiet']],
    [2, ['good.md', 'empty.md']],
    [2, ['bad.md', 'pipe.md']],
    [2, ['.', 'deep.md']],
    [2, ['claims', 'good.md', 'binary.md']],
    [2, ['e*.md']]
  ])('%i for %j', async (code, argv) => {
    const result = await cli(await hostile(), argv)
    expect(result.code).toBe(code)
  })

  test('quiet hides files in folders, not those asked for', async () => {
    const cwd = await hostile()
    expect((await cli(cwd, ['.', '--quiet'])).stderr).toBe('')
    expect((await cli(cwd, ['.', 'empty.md', '--quiet'])).stderr).toMatch(
      /^empty\.md: empty, nothing to lint; [^\n]+\n$/
    )
  })

  test.skipIf(process.getuid?.() === 0)('a file without permission is told of once', async () => {
    const cwd = await folder({'good.md': 'fine', 'shut.md': 'x'})
    await chmod(join(cwd, 'shut.md'), 0)
    const {code, stderr} = await cli(cwd, [])
    expect([code, stderr]).toEqual([0, 'shut.md: no permission to read it; change its permissions, or leave it out\n'])
    expect((await cli(cwd, ['shut.md', 'good.md'])).code).toBe(2)
  })

  test('names of files do not command the terminal', async () => {
    const {stderr, stdout} = await cli(await folder({'\x1b[31m.md': '', 'a\nb.md': 'an ERROR'}), [])
    expect(stderr).toBe('␛[31m.md: empty, nothing to lint; write something in it, or leave it out\n')
    expect(stdout).toContain('  A  a b.md:1:4\n')
  })
})

describe('standard input', () => {
  const run = async (argv: readonly string[], input: string) => {
    const {code, stdout} = await cli(await folder(corpus), [...argv, '--format', 'json'], {input})
    const {articles, findings} = JSON.parse(stdout)
    const paths = articles.map((one: {path: string}) => one.path)
    return [code, paths, findings.map((one: {location: {path: string}}) => one.location.path)]
  }
  test.each<[readonly string[], string, unknown]>([
    [['--stdin'], 'an ERROR', [1, ['<stdin>'], ['<stdin>']]],
    [['--stdin', '--stdin-filename', 'new.md'], 'fine', [0, ['new.md'], []]],
    [['--stdin', '--stdin-filename', './bad.md', 'bad.md', 'good.md'], 'fine', [0, ['bad.md', 'good.md'], []]],
    [['--stdin', '--stdin-filename', 'x.md', 'bad.md', '--only', 'x.md'], 'ERROR', [1, ['x.md', 'bad.md'], ['x.md']]],
    [['--stdin'], '', [2, [], []]]
  ])('%j', async (argv, input, expected) => expect(await run(argv, input)).toEqual(expected))

  test('is quoted in findings', async () => {
    const {stdout} = await cli(await folder({}), ['--stdin'], {input: 'there is an ERROR here'})
    expect(stdout).toContain('     there is an ERROR here\n                 ^^^^^\n')
  })
})

describe('output', () => {
  test('to a file, which is not read as an article the next time', async () => {
    const cwd = await folder(corpus)
    const argv = ['.', '--output', 'report.txt', '--color']
    const first = await cli(cwd, argv)
    expect([first.code, first.stdout]).toEqual([1, ''])
    const report = await readFile(join(cwd, 'report.txt'), 'utf8')
    expect(report).toMatch(/1 error.*1 warning.*1 note.* in 4 articles/)
    await cli(cwd, argv)
    expect(await readFile(join(cwd, 'report.txt'), 'utf8')).toBe(report)
  })

  test('quiet prints errors only, and nothing where there are none', async () => {
    const cwd = await folder(corpus)
    expect((await cli(cwd, ['warn.txt', '-q'])).stdout).toBe('')
    const {stdout} = await cli(cwd, ['-q'])
    expect([stdout.includes('fake-error'), stdout.includes('fake-warning')]).toEqual([true, false])
    const {findings, summary} = JSON.parse((await cli(cwd, ['-q', '-f', 'json'])).stdout)
    expect([findings.length, summary.warnings]).toEqual([1, 1])
  })

  test('only adds what it names to what is read', async () => {
    const {stdout} = await cli(await folder(corpus), ['good.md', '-f', 'json', '--only', 'bad.md', 'sub'])
    const {articles, findings} = JSON.parse(stdout)
    expect(articles).toHaveLength(3)
    expect(findings.map((one: {ruleId: string}) => one.ruleId)).toEqual(['fake-error', 'fake-note'])
  })

  test('too many warnings are said to be too many', async () =>
    expect((await cli(await folder(corpus), ['warn.txt', '--max-warnings', '0'])).stderr).toContain('`--max-warnings`'))

  test.each<[boolean, boolean | undefined, NodeJS.ProcessEnv, boolean]>([
    [true, undefined, {}, true],
    [false, undefined, {}, false],
    [false, undefined, {NO_COLOR: '1'}, true],
    [true, undefined, {NO_COLOR: ''}, true],
    [true, undefined, {FORCE_COLOR: '1'}, false],
    [false, undefined, {FORCE_COLOR: '0'}, true],
    [false, undefined, {NO_COLOR: '1', FORCE_COLOR: '1'}, true],
    [false, undefined, {TERM: 'dumb'}, true],
    [true, true, {NO_COLOR: '1'}, false],
    [false, false, {FORCE_COLOR: '1'}, true]
  ])('colour %s for %s, %j, terminal %s', (expected, said, env, terminal) =>
    expect(wantsColour(said, env, terminal)).toBe(expected)
  )

  test('help fits a screen', () => {
    const lines = help.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(24)
    expect(lines.filter((line) => width(line) > 80)).toEqual([])
  })

  test('the version', async () => expect((await cli('/', ['-v'])).stdout).toBe('1.2.3\n'))
})

describe('explain', () => {
  const rules = {'rules/event-date/readme.md': '# event-date\n', 'rules/bare/x.md': 'x', 'bad.md': 'an ERROR'}
  test('a rule by its page', async () =>
    expect(await cli(await folder(rules), ['explain', 'event-date'])).toMatchObject({
      code: 0,
      stdout: '# event-date\n'
    }))
  test('a rule without one', async () =>
    expect((await cli(await folder(rules), ['explain', 'bare'])).stderr).toBe(
      'factlint: The rule `bare` has no page.\n'
    ))
  test('a rule that is misspelt', async () =>
    expect((await cli(await folder(rules), ['explain', 'event-dat'])).stderr).toContain('Did you mean `event-date`?'))
  test('no way out of the folder of rules', async () =>
    expect((await cli(await folder(rules), ['explain', '../rules/event-date'])).code).toBe(2))
  test('a finding by its fingerprint', async () => {
    const {code, stdout} = await cli(await folder(rules), ['explain', 'a1b2c3d4', 'bad.md'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^error\[fake-error\][\s\S]+why {2}the same event/)
  })
})

describe('the command line', () => {
  test.each<[readonly string[], object]>([
    [['a.md', '--only', 'b.md', 'c.md', '-q', 'd.md'], {paths: ['a.md', 'd.md'], only: ['b.md', 'c.md'], quiet: true}],
    [['--only', 'b.md', '--', 'a.md'], {paths: ['a.md'], only: ['b.md']}],
    [['--only=b.md', '--only=c.md'], {paths: [], only: ['b.md', 'c.md']}],
    [['--', '--odd.md'], {paths: ['--odd.md']}],
    [['./lint'], {command: 'lint', paths: ['./lint']}],
    [['a.md', 'facts'], {command: 'lint', paths: ['a.md', 'facts']}],
    [['-f', 'json', 'facts', 'x'], {command: 'facts', paths: ['x'], format: 'json'}],
    [['facts', 'x'], {filter: {}}],
    [
      [
        'facts',
        'x',
        '--event',
        'truce,war',
        '--attribute=date',
        '--place',
        'Homra',
        '--person',
        'Dana Orlo',
        '--conflicts'
      ],
      {
        paths: ['x'],
        filter: {event: 'truce,war', attribute: 'date', place: 'Homra', person: 'Dana Orlo', conflicts: true}
      }
    ]
  ])('%j', (argv, expected) => expect(parseOptions(argv)).toMatchObject(expected))

  test.each([
    ['--fromat', '--format'],
    ['--max-warning', '--max-warnings'],
    ['--ouptut', '--output'],
    ['--xyzzyx', undefined]
  ])('%s means %s', (word, other) => expect(nearest(word, ['--format', '--max-warnings', '--output'])).toBe(other))
})

test.each([
  [
    'a terminal, after a second',
    true,
    1100,
    ['\r\x1b[KReading 1,200/3,000 articles', '\r\x1b[KReading 1,200/3,000 articles', '\r\x1b[K']
  ],
  ['a terminal, before', true, 900, []],
  ['anything else', false, 5000, []]
])('progress on %s', (_, isTTY, milliseconds, expected) => {
  vi.useFakeTimers()
  const written: string[] = []
  const progress = startProgress({write: (text) => written.push(text), isTTY}, 3000)
  for (let count = 0; count < 1200; count++) progress.step()
  vi.advanceTimersByTime(milliseconds)
  progress.end()
  vi.useRealTimers()
  expect(written).toEqual(expected)
})
