import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'
import {rules} from '../rules/index.ts'
import type {Io} from '../src/cli/io.ts'
import {run} from '../src/cli/run.ts'
import type {Engine, Finding, LintOptions, Location, Position, Sources} from '../src/results.ts'
import type {Source} from '../src/types.ts'

/** Where `word` stands in `text` for the first time. */
export function locate(path: string, text: string, word: string): Location {
  const offset = text.indexOf(word)
  const at = (end: number): Position => {
    const lines = text.slice(0, end).split('\n')
    return {line: lines.length, column: lines.at(-1)!.length + 1, offset: end}
  }
  return {path, text: word, start: at(offset), end: at(offset + word.length)}
}

/** A finding at the first `word` of each text. */
export function finding(sides: readonly Source[], words: readonly string[], more: Partial<Finding> = {}): Finding {
  const [first, ...rest] = sides.map((side, index) => locate(side.path, side.text, words[index]!))
  return {
    ruleId: 'event-date',
    level: 'error',
    message: `The ceasefire is dated ${words.join(' and ')}.`,
    fingerprint: 'a1b2c3d4e5f60718',
    location: first!,
    relatedLocations: rest.map((side) => ({...side, message: 'an earlier article'})),
    why: ['the same event: ceasefire'],
    ...more
  }
}

/** An engine that reports the words `ERROR`, `WARNING` and `NOTE`, and cannot read `UNREADABLE`. */
export const fake: Engine = {
  rules,
  entries: async () => ({version: 1, findings: [], entries: [], articles: [], diagnostics: []}),
  lint: async (sources, options) => {
    const {read, diagnostics} = await collect(sources)
    const findings = read.flatMap((source) => judge(source, options))
    const count = (level: Finding['level']): number => findings.filter((one) => one.level === level).length
    const summary = {errors: count('error'), warnings: count('warning'), notes: count('note')}
    return {
      version: 1,
      findings,
      articles: read.map(({path}) => ({path})),
      summary: {articles: read.length, claims: 0, facts: 0, ...summary, suppressed: 0},
      diagnostics
    }
  },
  suppressions: async (sources) => {
    const {read, diagnostics} = await collect(sources)
    return {version: 1, suppressions: [], articles: read.map(({path}) => ({path})), diagnostics}
  },
  extract: async (sources) => {
    const {read, diagnostics} = await collect(sources)
    return {version: 1, articles: read.map(({path}) => ({path, mentions: [], claims: []})), diagnostics}
  },
  facts: async (sources) => {
    const {read, diagnostics} = await collect(sources)
    const summary = {articles: read.length, copies: 0, facts: 0, conflicts: 0, explained: 0, agreed: 0}
    return {version: 1, facts: [], summary, unmatched: [], articles: read.map(({path}) => ({path})), diagnostics}
  },
  compare: async (sources) => {
    const {read, diagnostics} = await collect(sources)
    return {version: 1, comparisons: [], lines: [[], []], articles: read.map(({path}) => ({path})), diagnostics}
  }
}

const levels = ['error', 'warning', 'note'] as const

function judge(source: Source, options?: LintOptions): readonly Finding[] {
  if (options?.only && !options.only.includes(source.path)) return []
  return levels
    .filter((level) => source.text.includes(level.toUpperCase()))
    .map((level) => finding([source], [level.toUpperCase()], {level, ruleId: `fake-${level}`}))
}

async function collect(sources: Sources) {
  const all: Source[] = []
  for await (const source of sources) all.push(source)
  const bad = (source: Source): boolean => source.text.includes('UNREADABLE')
  const diagnostics = all.filter(bad).map(({path}) => ({path, message: 'too deep; make it shallower', fatal: true}))
  return {read: all.filter((source) => !bad(source)), diagnostics}
}

/** A folder that holds `files`; it is removed after the test. */
export async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'factlint-'))
  onTestFinished(() => rm(path, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), {recursive: true})
    await writeFile(join(path, name), content)
  }
  return path
}

/** Run the command line in a folder, and hold what it prints. */
export async function cli(cwd: string, argv: readonly string[], more: Partial<Io> & {readonly input?: string} = {}) {
  const stdout: string[] = []
  const stderr: string[] = []
  const code = await run(argv, {
    stdout: {write: (text) => stdout.push(text)},
    stderr: {write: (text) => stderr.push(text)},
    stdin: piped(more.input ?? ''),
    cwd,
    env: {},
    engine: async () => fake,
    rules: join(cwd, 'rules'),
    version: '1.2.3',
    ...more
  })
  return {code, stdout: stdout.join(''), stderr: stderr.join('')}
}

async function* piped(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
