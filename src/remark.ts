import {existsSync, realpathSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import pkg from '../package.json' with {type: 'json'}
import {compiledEngine} from './build/compiled.ts'
import {knownFindings} from './cli/baseline.ts'
import {configured} from './cli/configured.ts'
import {findInput, readAll} from './cli/input.ts'
import type {Io} from './cli/io.ts'
import {judging} from './cli/judging.ts'
import {parseOptions} from './cli/options.ts'
import {isFailure} from './failure.ts'
import {decode} from './files/bytes.ts'
import type {Found} from './files/files.ts'
import {shown} from './files/walk.ts'
import type {Finding, LintResult, Position} from './results.ts'
import type {Diagnostic, Source} from './types.ts'

/** What `factlint/remark` takes. */
export interface Options {
  /** The configuration to take in place of the nearest. */
  readonly config?: string
}

/** A message as vfile makes it. */
interface Message {
  fatal?: boolean | null | undefined
  url?: string | undefined
  note?: string | undefined
  actual?: string | undefined
}

/** What is used of a file of unified (a VFile). */
interface File {
  readonly path?: string | undefined
  readonly cwd: string
  toString(): string
  message(
    reason: string,
    options?: {
      readonly place?: {readonly start: Position; readonly end: Position} | undefined
      readonly ruleId?: string | undefined
      readonly source?: string | undefined
    }
  ): Message
}

/** What is used of a set of files of unified-engine. */
interface FileSet {
  valueOf(): readonly File[]
  use(completer: ((set: FileSet) => Promise<undefined>) & {pluginId?: string}): unknown
}

/**
 * A plugin of unified, for remark: what contradicts between the files of a run, and in the corpus of the configuration, as messages. Without
 * a set of files, as unified itself runs, each file is compared with the corpus alone.
 */
export default function remarkLintFactlint(options?: Options | null, set?: FileSet | null) {
  if (!set) return (_tree: unknown, file: File): Promise<undefined> => check([file], options ?? {})
  // unified-engine attaches the plugin for each file; the set knows by the name that it is one.
  const completer = Object.assign((all: FileSet) => check(all.valueOf(), options ?? {}), {pluginId})
  set.use(completer)
  return undefined
}

const pluginId = 'factlint'
const source = 'factlint'

async function check(files: readonly File[], options: Options): Promise<undefined> {
  const [first] = files
  if (!first) return
  try {
    const io = ioIn(first.cwd)
    const byPath = new Map(files.map((file) => [shown(file.path ?? '<stdin>', io.cwd), file]))
    const {findings, diagnostics} = await lintFiles(byPath, options, io)
    for (const {path, message} of diagnostics) byPath.get(path)?.message(message, {source})
    for (const finding of findings) report(finding, byPath.get(finding.location.path) ?? first, io)
  } catch (error) {
    if (!isFailure(error)) throw error
    for (const line of [error.message, ...error.more]) first.message(line, {source}).fatal = true
  }
}

async function lintFiles(
  byPath: ReadonlyMap<string, File>,
  {config}: Options,
  io: Io
): Promise<Pick<LintResult, 'findings' | 'diagnostics'>> {
  const here = [...byPath.keys()].filter((path) => existsSync(resolve(io.cwd, path)))
  const words = [...(config === undefined ? [] : ['--config', config]), '--no-cache', '--', ...here]
  const options = parseOptions(['lint', ...words])
  const settings = await configured(options, io)
  const input = await findInput(options, here, io, settings)
  const texts = new Map(here.map((path) => [realpathSync(resolve(io.cwd, path)), byPath.get(path)!]))
  const known = new Map(input.files.map(({real, path}) => [real, path]))
  const problems: Diagnostic[] = []
  const sources = [
    ...[...byPath].flatMap(([path, file]) => (here.includes(path) ? [] : [decode(path, Buffer.from(String(file)))])),
    ...readAll({...input, files: input.files.map((file) => withText(file, texts))}, note, () => {})
  ].filter((read): read is Source => 'text' in read || !note(read))
  const only = [...byPath.keys()].map((path) => known.get(realOf(resolve(io.cwd, path))) ?? path)
  const {lint} = await io.engine()
  const result = await lint(sources, {
    ...settings.engine,
    ...(await judging(options, io)),
    ...(await knownFindings(options, io)),
    only
  })
  return {findings: result.findings, diagnostics: [...problems, ...result.diagnostics]}

  function note(problem: Diagnostic): true {
    problems.push(problem)
    return true
  }
}

/** A file with the text that is in hand: another plugin or an editor may have another than the disk. */
function withText(file: Found, texts: ReadonlyMap<string, File>): Found {
  const text = texts.get(file.real)
  return text ? {...file, content: Buffer.from(String(text))} : file
}

function realOf(path: string): string {
  return existsSync(path) ? realpathSync(path) : path
}

function report({ruleId, level, message, location, relatedLocations, why}: Finding, file: File, {rules}: Io): void {
  const {start, end, text} = location
  const made = file.message(message, {place: {start, end}, ruleId, source})
  made.fatal = level === 'error' ? true : level === 'warning' ? false : null
  made.actual = text
  const page = join(rules, ruleId, 'readme.md')
  if (existsSync(page)) made.url = pathToFileURL(page).href
  const places = relatedLocations.map(({path, start, text}) => `${path}:${start.line}:${start.column} ${text}`)
  made.note = [...places, ...why].join('\n')
}

function ioIn(cwd: string): Io {
  const silent = {write: () => true}
  return {
    stdout: silent,
    stderr: silent,
    stdin: (async function* () {})(),
    cwd,
    env: process.env,
    engine: async () => compiledEngine(new URL('.', import.meta.url)) ?? import('./index.ts'),
    rules: fileURLToPath(new URL('../rules/', import.meta.url)),
    version: pkg.version
  }
}
