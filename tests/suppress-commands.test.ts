import {readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import * as engine from '../src/index.ts'
import lintSchema from '../src/schemas/lint.schema.json' with {type: 'json'}
import schema from '../src/schemas/suppressions.schema.json' with {type: 'json'}
import {cli, folder} from './fake.ts'

const a = 'Arvenia and Toland signed a ceasefire brokered by Switzerland on 9 March 2021.\n'
const b = 'The ceasefire along the Sell river, which Arvenia and Toland signed on 10 March 2021, still holds.\n'
const c = 'In Lanmark the hearing was on Friday, 8 March 2023.\n'
const d = 'The ceasefire that Arvenia and Toland signed on 9 March 2021 is two years old.\n'
const files = {'a.md': a, 'b.md': b, 'c.md': c}
const run = (cwd: string, argv: readonly string[], env = {}) =>
  cli(cwd, argv, {engine: async () => engine, env, build: 'test'})
const findings = async (cwd: string, argv: readonly string[] = []) => {
  const {stdout} = await run(cwd, ['-f', 'json', ...argv])
  const result = JSON.parse(stdout)
  const validate = new Ajv2020({strict: false}).compile(lintSchema)
  expect([validate(result), validate.errors]).toEqual([true, null])
  return result as engine.LintResult
}
const printOf = async (cwd: string, rule: string) =>
  (await findings(cwd)).findings.find(({ruleId}) => ruleId === rule)!.fingerprint
const ids = ({findings}: engine.LintResult) => findings.map(({ruleId}) => ruleId)
const entries = 'factlint-suppressions.json'

describe('factlint suppress', () => {
  test('one finding is silenced, and nothing else', async () => {
    const cwd = await folder(files)
    const print = await printOf(cwd, 'event-date')
    const {code, stdout} = await run(cwd, ['suppress', print.slice(0, 6), '--reason', 'two  calendars', '--by', 'Ana'])
    expect(code).toBe(0)
    expect(stdout).toContain('is suppressed from now on, by an entry in factlint-suppressions.json.')
    expect(await readFile(join(cwd, entries), 'utf8')).toBe(
      `{\n  "version": 1,\n  "suppressions": [\n    {"fingerprint": "${print}", "rule": "event-date", "reason": "two calendars", "by": "Ana"}\n  ]\n}\n`
    )
    const result = await findings(cwd)
    expect([ids(result), result.summary.suppressed]).toEqual([['weekday'], 1])
    expect((await run(cwd, [])).stdout).toMatch(/1 error in 3 articles \(.*\); 1 suppressed\n$/)
    expect((await run(cwd, ['explain', print])).code).toBe(0)
  })

  test('entries are sorted, a line each, and are renewed', async () => {
    const cwd = await folder(files)
    for (const [rule, reason] of [
      ['event-date', 'x'],
      ['weekday', 'y'],
      ['event-date', 'z']
    ] as const)
      await run(cwd, ['suppress', (await printFor(cwd, rule))!, '--reason', reason, '--by', 'Ana'])
    const lines = (await readFile(join(cwd, entries), 'utf8')).split('\n').filter((line) => line.startsWith('    {'))
    expect(lines.length).toBe(2)
    expect([...lines].sort()).toEqual(lines)
    expect(lines.join()).toContain('"reason": "z"')
  })
  const printFor = async (cwd: string, rule: string) => {
    const {stdout} = await run(cwd, ['suppressions', '-f', 'json'])
    const kept = JSON.parse(stdout).suppressions.find(({rules}: {rules: string[]}) => rules.includes(rule))
    return kept?.findings[0] ?? (await printOf(cwd, rule))
  }

  test('it survives other files, other names, other text around it', async () => {
    const cwd = await folder(files)
    const print = await printOf(cwd, 'event-date')
    await run(cwd, ['suppress', print, '--reason', 'why', '--by', 'Ana'])
    await rename(join(cwd, 'b.md'), join(cwd, 'z.md'))
    await writeFile(join(cwd, 'a.md'), `# A title\n\nThe weather was mild.\n\n${a}\nIt rained.\n`)
    expect(ids(await findings(cwd))).toEqual(['weekday'])
    expect(ids(await findings(cwd, ['--only', 'z.md']))).toEqual([])
  })

  test('what is gone is told of, and pruned', async () => {
    const cwd = await folder(files)
    await run(cwd, ['suppress', await printOf(cwd, 'event-date'), '--reason', 'why', '--by', 'Ana'])
    await run(cwd, [
      'suppress',
      await printOf(cwd, 'weekday'),
      '--reason',
      'why',
      '--by',
      'Ana',
      '--until',
      '2027-01-31'
    ])
    await rm(join(cwd, 'b.md'))
    const result = await findings(cwd)
    expect(result.findings).toMatchObject([
      {ruleId: 'suppression', location: {path: entries, text: expect.stringMatching(/^"[0-9a-f]{16}"$/)}}
    ])
    expect((await run(cwd, ['suppress', '--prune'])).stdout).toBe(`1 suppression removed from ${entries}, 1 kept.\n`)
    expect(ids(await findings(cwd))).toEqual([])
    expect((await run(cwd, ['suppress', '--prune', '--today', '2027-02-01'])).stdout).toBe(
      `1 suppression removed from ${entries}, 0 kept.\n`
    )
    expect(ids(await findings(cwd))).toEqual(['weekday'])
  })

  test.each<[readonly string[], RegExp]>([
    [['suppress'], /Name the fingerprint of a finding/],
    [['suppress', 'event-date', '--reason', 'x'], /Name the fingerprint/],
    [['suppress', '0123456789abcdef'], /Say why with `--reason/],
    [['suppress', '0123456789abcdef', '--reason', ' '], /Say why/],
    [['suppress', '0123456789abcdef', '--reason', 'x'], /No finding has the fingerprint/],
    [['suppress', '0123456789abcdef', '--reason', 'x', '--until', '2027-13-01'], /`--until` needs a day/],
    [['--reason', 'x'], /`--reason` does not go with `factlint lint`/],
    [['--suppressions', 'no.json'], /The suppressions in `no\.json` cannot be read \(ENOENT\)/],
    [['--today', '2027-02-30'], /`--today` needs a day as `2027-01-31`, or `now`, not `2027-02-30`/]
  ])('%j', async (argv, message) => {
    const {code, stderr} = await run(await folder(files), argv)
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
  })

  test.each<[string, RegExp]>([
    ['{', /is not valid JSON: /],
    ['[]', /is not a list of suppressions/],
    ['{"version": 1, "suppressions": [1]}', /Entry 1 in `factlint-suppressions\.json` is no object/],
    ['{"version": 1, "suppressions": [{"fingerprint": "x"}]}', /has no `fingerprint` of 16 digits/],
    ['{"version": 1, "suppressions": [{"fingerprint": "0123456789abcdef", "rule": "x"}]}', /gives no `reason`/],
    [
      '{"version": 1, "suppressions": [{"fingerprint": "0123456789abcdef", "rule": "x", "reason": "y", "line": 1}]}',
      /has a key `line`/
    ]
  ])('%s is told of', async (text, message) => {
    const {code, stderr} = await run(await folder({...files, [entries]: text}), [])
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
  })
})

describe('factlint suppressions', () => {
  test('lists all with their reasons', async () => {
    const off = '<!-- factlint-disable-next-line weekday until=2027-01-31 by="Ana Petrova" -- the court says so -->\n\n'
    const cwd = await folder({...files, 'c.md': off + c})
    const print = (await findings(cwd, ['a.md', 'b.md'])).findings[0]!.fingerprint
    await run(cwd, ['suppress', print, '--reason', 'two calendars', '--by', 'Ana'])
    const {stdout} = await run(cwd, ['suppressions'])
    expect(stdout).toMatch(
      /^c\.md:1 {2}weekday {2}next-line\n {5}the court says so\n {5}by Ana Petrova, until 2027-01-31\n/
    )
    expect(stdout).toContain(
      `${entries}:4  event-date  one finding\n     two calendars\n     by Ana\n     silences ${print}\n`
    )
    expect(stdout).toMatch(/\n\n2 suppressions of 2 findings\n$/)
    expect((await run(cwd, ['suppressions', '--today', '2028-01-01'])).stdout).toContain('(expired)')
    const json = JSON.parse((await run(cwd, ['suppressions', '-f', 'json'])).stdout)
    const validate = new Ajv2020({strict: false}).compile(schema)
    expect([validate(json), validate.errors]).toEqual([true, null])
    expect(json.suppressions.map(({reason}: {reason: string}) => reason)).toEqual([
      'the court says so',
      'two calendars'
    ])
  })

  test('nothing', async () =>
    expect((await run(await folder(files), ['suppressions'])).stdout).toBe('Nothing is suppressed\n'))
})

describe('factlint baseline', () => {
  const file = 'factlint-baseline.json'
  const based = async () => {
    const cwd = await folder(files)
    expect((await run(cwd, ['baseline'])).stdout).toBe(
      `2 findings written to ${file}; later runs report new ones only.\n`
    )
    return cwd
  }

  test('hides what is known', async () => {
    const cwd = await based()
    const result = await findings(cwd)
    expect([ids(result), result.summary.baseline]).toEqual([[], {known: 2, moved: 0, fixed: 0}])
    const {code, stdout} = await run(cwd, [])
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^Nothing new found in 3 articles \(.*\); beside the baseline: 2 known, 0 fixed\n$/)
    ])
    expect(
      (await readFile(join(cwd, file), 'utf8')).split('\n').filter((line) => line.includes('"fingerprint"')).length
    ).toBe(2)
  })

  test('a place that a new article adds is new', async () => {
    const cwd = await based()
    await writeFile(join(cwd, 'd.md'), d)
    const result = await findings(cwd)
    expect([ids(result), result.summary.baseline]).toEqual([['event-date'], {known: 1, moved: 0, fixed: 0}])
  })

  test('so is another of the same rule and file', async () => {
    const cwd = await based()
    await writeFile(join(cwd, 'c.md'), `${c}\nThe verdict fell on Monday, 9 March 2023.\n`)
    expect((await findings(cwd)).findings.map(({location}) => location.text)).toEqual(['Monday, 9 March 2023'])
  })

  test('and the same in another file', async () => {
    const cwd = await based()
    await writeFile(join(cwd, 'e.md'), c.replace('Lanmark', 'Corvale'))
    expect(ids(await findings(cwd))).toEqual(['weekday'])
    expect(ids(await findings(cwd, ['a.md', 'b.md', 'e.md']))).toEqual(['weekday'])
  })

  test('what moves within a file, or with it, is known', async () => {
    const cwd = await based()
    await writeFile(join(cwd, 'a.md'), `# A title\n\nIt rained.\n\n${a}`)
    await rename(join(cwd, 'c.md'), join(cwd, 'y.md'))
    const result = await findings(cwd)
    expect([ids(result), result.summary.baseline]).toEqual([[], {known: 2, moved: 1, fixed: 0}])
    expect((await run(cwd, [])).stdout).toContain('2 known (1 moved), 0 fixed')
  })

  test('what is fixed is counted, but not what is not read', async () => {
    const cwd = await based()
    await writeFile(join(cwd, 'c.md'), 'It rained.\n')
    expect((await findings(cwd)).summary.baseline).toEqual({known: 1, moved: 0, fixed: 1})
    expect((await findings(cwd, ['a.md'])).summary.baseline).toEqual({known: 0, moved: 0, fixed: 0})
    expect((await findings(cwd, ['--only', 'a.md'])).summary.baseline).toEqual({known: 1, moved: 0, fixed: 0})
  })

  test('another file, a damaged one, none', async () => {
    const cwd = await folder({...files, [file]: '{}', 'odd.json': '{'})
    expect((await run(cwd, [])).stderr).toMatch(/is not a baseline as `factlint baseline` writes it/)
    expect((await run(cwd, ['--baseline', 'odd.json'])).stderr).toMatch(/`odd\.json` is not valid JSON/)
    expect((await run(cwd, ['--baseline', 'none.json'])).stderr).toMatch(/cannot be read \(ENOENT\)/)
    expect((await run(cwd, ['baseline', '--baseline', 'new.json'])).code).toBe(0)
    expect((await run(cwd, ['--baseline', 'new.json'])).code).toBe(0)
  })

  test('in SARIF what is left is new', async () => {
    const cwd = await based()
    await writeFile(join(cwd, 'd.md'), d)
    const [first] = JSON.parse((await run(cwd, ['-f', 'sarif'])).stdout).runs[0].results
    expect(first.baselineState).toBe('new')
  })
})

test('--stats tells what took how long, on standard error', async () => {
  const {stderr, stdout} = await run(await folder(files), ['--stats'])
  expect(stderr).toMatch(
    /^start +\d+ ms\nread +\d+ ms\nlink +\d+ ms\n(?:rule [\w-]+ +\d+ ms\n)+suppress +\d+ ms\nprint +\d+ ms\n/
  )
  expect(stdout).not.toContain(' ms')
})

test('the file beside a text, deleted and written, counts at once with an index too', async () => {
  const cwd = await folder({'a.txt': `It rained.\n\n${c}`})
  const both = async () => {
    const [cached, fresh] = [await run(cwd, ['-f', 'json', '--cache']), await run(cwd, ['-f', 'json', '--no-cache'])]
    expect(cached.stdout).toBe(fresh.stdout)
    return ids(JSON.parse(fresh.stdout))
  }
  expect(await both()).toEqual(['weekday'])
  await writeFile(join(cwd, 'a.txt.factlint.yaml'), '- {disable: weekday, reason: why}\n')
  expect(await both()).toEqual([])
  expect(await both()).toEqual([])
  await rm(join(cwd, 'a.txt.factlint.yaml'))
  expect(await both()).toEqual(['weekday'])
})
