import {resolve} from 'node:path'
import {decode, MAX_BYTES} from '../files/bytes.ts'
import {type Found, findFiles, lazySource, readSource, stampOf} from '../files/files.ts'
import type {Patterns} from '../files/ignored.ts'
import {shown} from '../files/walk.ts'
import {nearest} from '../general/nearest.ts'
import type {Shelf} from '../results.ts'
import type {Diagnostic, Source} from '../types.ts'
import {asCommitted} from './as-committed.ts'
import {changed} from './changed.ts'
import type {Configured} from './configured.ts'
import {corpusFiles} from './corpus.ts'
import {fail} from './failure.ts'
import type {Io} from './io.ts'
import {commandNames, type Options} from './options.ts'

/** What is to be read. */
export interface Input {
  /** In the order of their paths; what comes from standard input stands first. */
  readonly files: readonly Found[]
  /** What was read from standard input. */
  readonly piped?: Source | Diagnostic
  /** Paths of the articles on which to report; all, where nothing is said. */
  readonly only?: readonly string[]
  /** Paths that were asked for by name: if one of them cannot be read, factlint could not run. */
  readonly named: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

/** Find what the command line asks for, or else the corpus of the configuration; fail where there is nothing. */
export async function findInput(
  options: Options,
  paths: readonly string[],
  io: Io,
  {configuration: {corpus}, ignore}: Configured
): Promise<Input> {
  const {cwd} = io
  const piped = options.stdin ? await readPiped(shown(options.stdinFilename, cwd), io) : undefined
  const isPiped = (path: string): boolean => piped !== undefined && shown(path, cwd) === piped.path
  const only = options.only.filter((path) => !isPiped(path))
  const change = changed(options, io)
  const own = paths.length === 0 || withCorpus.includes(options.command) ? corpus : undefined
  const asked = paths.length > 0 || piped || own ? paths : ['.']
  const found = findFiles([...asked.filter((path) => !isPiped(path)), ...only], cwd, ignore)
  if (found.missing.length > 0) fail(nothingAt(found.missing[0]!))
  const {files: met, diagnostics} = own ? corpusFiles(own, found, ignore, cwd) : found
  const searches = [{paths: asked, folder: cwd}, ...(own ? [{paths: own.value, folder: own.folder}] : [])]
  const all = change ? asCommitted(met, change, searches, ignore, cwd) : met
  const output = options.output && resolve(cwd, options.output)
  const files = all.filter(({path, real}) => !isPiped(path) && (real !== output || found.named.includes(path)))
  // What is named, and a draft that comes through a pipe, is compared with the corpus, and only it is spoken of.
  const named = options.only.length > 0 ? options.only : own && options.command === 'lint' ? paths : []
  const wanted = named.length > 0 ? onlyPaths(named, files, piped?.path, io, ignore) : undefined
  const reported = change
    ? files.filter(({path, real}) => change.has(real) && (wanted?.includes(path) ?? true)).map(({path}) => path)
    : (wanted ?? (piped && own ? [piped.path] : undefined))
  return {
    files,
    named: new Set([...found.named, ...(piped ? [piped.path] : [])]),
    diagnostics,
    ...(piped && {piped}),
    ...(reported && {only: reported})
  }
}

/** Commands for which paths that are given stand beside the corpus of the configuration: to judge an article takes all others. */
const withCorpus: readonly string[] = ['lint', 'explain', 'suppress', 'suppressions', 'baseline', 'accept']

// The paths of articles below `--only`: the same files may have been found under other names.
function onlyPaths(
  named: readonly string[],
  files: readonly Found[],
  piped: string | undefined,
  {cwd}: Io,
  ignore: readonly Patterns[]
): readonly string[] {
  const {files: wanted} = findFiles(named, cwd, ignore)
  const real = new Set(wanted.map((file) => file.real))
  const paths = files.filter((file) => real.has(file.real)).map((file) => file.path)
  return piped !== undefined && named.some((path) => shown(path, cwd) === piped) ? [piped, ...paths] : paths
}

function nothingAt(path: string): never {
  const other = nearest(path, commandNames)
  const hint = other
    ? ` Did you mean the command \`${other}\`?`
    : ' Check the path; in folders factlint reads .md, .html and .txt, but for what `.gitignore` and the configuration leave out.'
  return fail(`No article at \`${path}\`.${hint}`)
}

async function readPiped(path: string, io: Io): Promise<Source | Diagnostic> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of io.stdin) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MAX_BYTES) break
  }
  return decode(path, Buffer.concat(chunks))
}

/**
 * Read one file after the other, so that only one need be held; what cannot be read goes to `note`. With a `shelf` each is told with
 * what says whether it has changed, and one that has not is read when its text is asked for.
 */
export function* readAll(
  input: Input,
  note: (problem: Diagnostic) => void,
  step: () => void,
  shelf?: Shelf
): Generator<Source> {
  const stamps = new Map(input.only && shelf?.contents()?.members.map(({note: {path}, stamp}) => [path, stamp]))
  if (input.piped) yield* sift(input.piped, note)
  for (const file of input.files) {
    const stamp = shelf && stampOf(file)
    if (stamp !== undefined && stamps.get(file.path) === stamp) yield lazySource(file, stamp)
    else yield* sift(readSource(file, stamp), note)
    step()
  }
}

function* sift(read: Source | Diagnostic, note: (problem: Diagnostic) => void): Generator<Source> {
  if ('text' in read) yield read
  else note(read)
}

/** Look up the raw text of what was read, for excerpts. */
export function rawText(input: Input, factBook?: Source): (path: string) => Promise<string | undefined> {
  const byPath = new Map(input.files.map((file) => [file.path, file]))
  return async (path) => {
    if (path === factBook?.path) return factBook.text
    const file = byPath.get(path)
    const read = file ? await readSource(file) : input.piped
    return read && 'text' in read && read.path === path ? read.text : undefined
  }
}
