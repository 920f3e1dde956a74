import {spawnSync} from 'node:child_process'
import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import * as engine from '../src/index.ts'
import factlint from '../src/remark.ts'
import {isBuilt} from './command.ts'
import {cli, folder} from './fake.ts'
import {root} from './pages.ts'

const nine = 'Arvenia and Toland signed a ceasefire brokered by Switzerland on 9 March 2021.\n'
const ten =
  '# Truce\n\nThe ceasefire brokered by Switzerland, which Arvenia and Toland signed on 10 March 2021, holds.\n'
const friday = 'In Lanmark the hearing was on Friday, 8 March 2023.\n'
const files = {
  'a.md': nine,
  'b.md': ten,
  'c.md': friday,
  'package.json': '{}',
  'reporter.mjs': 'export default (files) => JSON.stringify(files.map(({path, messages}) => ({path, messages})))',
  '.remarkrc.mjs': `import factlint from '${join(root, 'src/remark.ts')}'\nexport default {plugins: [factlint]}\n`
}

/** Run remark-cli, and take its report. */
function remark(cwd: string, argv: readonly string[], input?: string, loader: readonly string[] = tsx) {
  const words = [
    ...loader,
    join(root, 'node_modules/remark-cli/cli.js'),
    '--quiet',
    '--report',
    './reporter.mjs',
    ...argv
  ]
  const {status, stdout, stderr} = spawnSync(process.execPath, words, {cwd, encoding: 'utf8', input: input ?? ''})
  const from = stderr.indexOf('[{"path"')
  if (from < 0) return {status, stdout, stderr, messages: []}
  const report: readonly {path: string; messages: readonly Message[]}[] = JSON.parse(stderr.slice(from))
  return {
    status,
    stdout,
    stderr,
    messages: report.flatMap(({path, messages}) => messages.map((one) => ({...one, path})))
  }
}

const tsx = ['--import', join(root, 'node_modules/tsx/dist/esm/index.mjs')]

interface Message {
  readonly reason: string
  readonly line: number | null
  readonly column: number | null
  readonly ruleId: string | null
  readonly source: string | null
  readonly fatal: boolean | null
  readonly url?: string
  readonly note?: string
}

const short = ({path, line, column, ruleId, source, fatal}: Message & {readonly path: string}) =>
  `${path}:${line}:${column} ${source}:${ruleId} ${fatal}`

/** What the command line says of the same. */
async function lint(cwd: string, argv: readonly string[]) {
  const {stdout} = await cli(cwd, ['-f', 'json', ...argv], {engine: async () => engine})
  return (JSON.parse(stdout) as engine.LintResult).findings.map(
    ({location: {path, start}, ruleId, level}) =>
      `${path}:${start.line}:${start.column} factlint:${ruleId} ${{error: true, warning: false, note: null}[level]}`
  )
}

describe('remark-cli', () => {
  test('the same findings, with their pages and reasons', async () => {
    const cwd = await folder(files)
    const {status, messages} = remark(cwd, ['.'])
    expect(messages.map(short)).toEqual(await lint(cwd, ['.']))
    expect(messages.length).toBe(2)
    expect(status).toBe(1)
    const [event] = messages
    expect(event!.reason).toContain('Unexpected `10 March 2021`')
    expect(event!.url).toMatch(/^file:.*\/rules\/event-date\/readme\.md$/)
    expect(event!.note).toContain('a.md:1:66 9 March 2021')
  }, 30_000)

  test('the configuration: its corpus is compared with, its levels hold, its suppressions too', async () => {
    const config = 'corpus: [.]\nrules: {event-date: warning, weekday: note}\n'
    const cwd = await folder({...files, 'factlint.config.yaml': config})
    const one = remark(cwd, ['b.md'])
    expect(one.messages.map(short)).toEqual(['b.md:3:75 factlint:event-date false'])
    expect(one.messages.map(short)).toEqual(await lint(cwd, ['b.md']))
    expect(one.status).toBe(0)
    expect(remark(cwd, ['.']).messages.map(short)).toEqual(await lint(cwd, []))
    const bad = await folder({...files, 'factlint.config.yaml': 'rule: {}\n'})
    const wrong = remark(bad, ['.'])
    expect(wrong.status).toBe(1)
    expect(wrong.messages.map(({reason, fatal}) => [reason.includes('Did you mean `rules`'), fatal])).toContainEqual([
      true,
      true
    ])
  }, 30_000)

  test('a draft from a pipe', async () => {
    const cwd = await folder({...files, 'factlint.config.yaml': 'corpus: [a.md]\n'})
    const {messages} = remark(cwd, ['--file-path', 'draft.md'], ten)
    expect(messages.map(short)).toEqual(['draft.md:3:75 factlint:event-date true'])
  }, 30_000)

  test.skipIf(!isBuilt())(
    'by its name, as it is published',
    async () => {
      const {'.remarkrc.mjs': _, ...articles} = files
      const cwd = await folder({...articles, '.remarkrc.json': '{"plugins": ["factlint/remark"]}'})
      mkdirSync(join(cwd, 'node_modules'))
      symlinkSync(root, join(cwd, 'node_modules/factlint'))
      expect(remark(cwd, ['.'], '', []).messages.map(short)).toEqual(await lint(cwd, ['.']))
    },
    30_000
  )
})

test('unified by itself compares each file with the corpus', async () => {
  const cwd = await folder({...files, 'factlint.config.yaml': 'corpus: [a.md]\n'})
  const file = new VFile({path: 'draft.md', value: ten, cwd})
  const processor = unified().use(remarkParse).use(factlint)
  await processor.run(processor.parse(file), file)
  expect(file.messages.map(({ruleId, line}) => [ruleId, line])).toEqual([['event-date', 3]])
})
