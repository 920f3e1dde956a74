import {existsSync, readFileSync, statSync} from 'node:fs'
import {sep} from 'node:path'
import {lazy} from '../general/lazy.ts'
import {compare} from '../general/order.ts'
import {remember} from '../general/remember.ts'
import type {Diagnostic, Source} from '../types.ts'
import {decode, MAX_BYTES, tooLarge, unread} from './bytes.ts'
import type {Patterns} from './ignored.ts'
import {describeError, type Entry, search, shown} from './walk.ts'

/** A file to read. */
export interface Found {
  /** For people, with `/`: relative to the working folder where it lies below it, otherwise as it was asked for. */
  readonly path: string
  /** The file itself, all links followed. */
  readonly real: string
  /** What is to be read in its place. */
  readonly content?: Uint8Array
}

/** What a search brought. */
export interface Search {
  /** In the order of their paths by UTF-16 code units, each file once. */
  readonly files: readonly Found[]
  /** Folders, links and special files that cannot be read. */
  readonly diagnostics: readonly Diagnostic[]
  /** The paths of all that was asked for by name, not by a glob. */
  readonly named: readonly string[]
  /** What was asked for and matches nothing. */
  readonly missing: readonly string[]
}

/**
 * Find files by name, by glob and in folders; in folders only articles, no dot files, no `node_modules`, nothing that `.gitignore` or
 * `patterns` leave out. Links are followed.
 */
export function findFiles(paths: readonly string[], cwd: string, patterns: readonly Patterns[] = []): Search {
  const asked = [...new Set(paths)]
  const entries: (readonly Entry[])[] = []
  for (const path of asked) entries.push(search(path, cwd, patterns))
  return {
    files: distinct(entries.flat(), cwd),
    diagnostics: problems(entries.flat(), cwd),
    named: asked.map((path) => shown(path, cwd)),
    missing: asked.filter((_, index) => entries[index]!.length === 0)
  }
}

// A file that is met twice keeps its best path: the one asked for by name, else one without links, else the first.
function distinct(entries: readonly Entry[], cwd: string): readonly Found[] {
  const rank = {named: 0, met: 1, linked: 2}
  const inFolder = shownIn(cwd)
  const best = entries
    .filter((entry) => entry.problem === undefined)
    .map((entry) => ({path: inFolder(entry.path), real: entry.real, rank: rank[entry.how]}))
    .sort((a, b) => a.rank - b.rank || compare(a.path, b.path))
  const byFile = new Map<string, Found>()
  for (const {path, real} of best) if (!byFile.has(real)) byFile.set(real, {path, real})
  return [...byFile.values()].sort((a, b) => compare(a.path, b.path))
}

/** Each folder is looked at once: there are as many paths as articles. */
function shownIn(cwd: string): (path: string) => string {
  const prefix = remember((folder: string) => shown(`${folder}x`, cwd).slice(0, -1))
  return (path) => {
    const name = path.lastIndexOf(sep) + 1
    return name === 0 ? shown(path, cwd) : prefix(path.slice(0, name)) + path.slice(name)
  }
}

function problems(entries: readonly Entry[], cwd: string): readonly Diagnostic[] {
  const byPath = new Map<string, Diagnostic>()
  for (const {path, problem} of entries) if (problem) byPath.set(path, unread(shown(path, cwd), problem))
  return [...byPath.values()].sort((a, b) => compare(a.path, b.path))
}

/**
 * What tells of a file, and of the one beside it, that neither has changed since: nothing where it changed so lately that the clock of the
 * file system may not tell it from what is written next, or where something else is read in its place.
 */
export function stampOf({path, real, content}: Found): string | undefined {
  if (content) return undefined
  const all = hasComments.test(path) ? [real] : [real, besideOf(real)]
  const found = all.map((file) => statSync(file, {throwIfNoEntry: false}))
  if (!found[0] || found.some((one) => one && Date.now() - one.ctimeMs < lately)) return undefined
  return found.map((one) => (one ? [one.size, one.mtimeMs, one.ctimeMs, one.ino].join(' ') : '')).join('; ')
}

/** Milliseconds. */
const lately = 2000

const besideOf = (real: string): string => `${real}.factlint.yaml`

/** A source of which the text is read when it is asked for. */
export function lazySource(file: Found, stamp: string): Source {
  const read = lazy(() => {
    const source = readSource(file)
    if ('text' in source) return source
    throw new Error(source.message)
  })
  return {
    path: file.path,
    stamp,
    get text() {
      return read().text
    },
    get beside() {
      return read().beside
    }
  } as Source
}

/** Read an article, or say why it cannot be read. To wait for a small file costs less than to be told when it is there. */
export function readSource({path, real, content}: Found, stamp?: string): Source | Diagnostic {
  try {
    if (content) return withBeside(decode(path, content), real)
    const {size} = statSync(real)
    if (size > MAX_BYTES) return unread(path, tooLarge(size))
    const source = withBeside(decode(path, readFileSync(real)), real)
    return stamp === undefined || !('text' in source) ? source : {...source, stamp}
  } catch (error) {
    return unread(path, describeError(error))
  }
}

/** Markdown and HTML have comments to say what is suppressed in them; a text has a file beside it. */
function withBeside(source: Source | Diagnostic, real: string): Source | Diagnostic {
  const beside = besideOf(real)
  if (!('text' in source) || hasComments.test(source.path) || !existsSync(beside)) return source
  const {size} = statSync(beside)
  const read = size > MAX_BYTES ? unread(source.path, tooLarge(size)) : decode(source.path, readFileSync(beside))
  // A list that cannot be read silences nothing, and is told of as one that is wrong.
  return {...source, beside: 'text' in read ? read.text : `# ${read.message}\nunreadable`}
}

const hasComments = /\.(?:md|markdown|mdown|mkd|mdx|html?|xhtml)$/i
