import {realpathSync} from 'node:fs'
import {join, sep} from 'node:path'
import {fail} from './failure.ts'
import {askGit, git, workTree} from './git.ts'
import type {Io} from './io.ts'
import type {Options} from './options.ts'

/** What changed, as git knows it; all paths are whole, links followed where the file is there. */
export interface Change {
  /** Whether a file is one that changed. */
  readonly has: (file: string) => boolean
  /** What is to be read in place of a file, or of one that is not there: what is staged. */
  readonly contents: ReadonlyMap<string, Uint8Array>
  /** Files that are there, and will not be in the commit. */
  readonly gone: ReadonlySet<string>
}

/** A line of `git diff --raw`. */
interface Changed {
  readonly path: string
  readonly status: string
  /** The modes and the contents before and after. */
  readonly modes: readonly [string, string]
  readonly blobs: readonly [string, string]
}

/** What `--staged` or `--since` asks for; nothing where neither is said. */
export function changed({staged, since}: Options, io: Io): Change | undefined {
  if (!staged && since === undefined) return undefined
  if (staged && since !== undefined) return fail('`--staged` and `--since` do not go together; leave one out.')
  const root = workTree(io)
  return staged ? stagedIn(root, io) : changedSince(since!, root, io)
}

function stagedIn(root: string, io: Io): Change {
  const list = diff(['--cached'], root, io)
  // Only where file and index differ it matters which is read; a filter may make the file from what is stored.
  const differing = diff([], root, io).filter(({modes: [mode]}) => isFile(mode))
  const blobs = differing.map(({blobs: [blob]}) => blob)
  const contents = new Map(
    readBlobs(blobs, {...io, cwd: root}).map((bytes, at) => [real(root, differing[at]!.path), bytes])
  )
  const gone = list.filter(({status}) => status === 'D').map(({path}) => real(root, path))
  return {has: among(list, root), contents, gone: new Set(gone)}
}

/** Against the commit from which the work began: what others did there since then is no change of this work. */
function changedSince(revision: string, root: string, io: Io): Change {
  const {ok, out} = askGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], io)
  const commit = out.toString().trim()
  if (!ok || !/^[0-9a-f]{40,64}$/.test(commit)) {
    const any = askGit(['rev-parse', '--verify', '--quiet', 'HEAD'], io).ok
    const hint = any ? 'name a commit, branch or tag that is fetched here' : 'there are no commits yet; use --staged'
    fail(`\`--since ${revision}\`: no such revision; ${hint}.`)
  }
  const fork = askGit(['merge-base', commit, 'HEAD'], io)
  const from = fork.ok ? fork.out.toString().trim() : commit
  const untracked = git(['ls-files', '--others', '--exclude-standard', '-z'], {...io, cwd: root})
  const added = split(untracked).map((path) => ({path, status: 'A', modes: ['', ''] as const}))
  const list = [...diff([from], root, io), ...added]
  return {has: among(list, root), contents: new Map(), gone: new Set()}
}

/** Renamed files are one that is gone and one that is new. */
function diff(words: readonly string[], root: string, io: Io): readonly Changed[] {
  const flags = ['--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--ignore-submodules=dirty']
  const parts = split(git(['diff', ...flags, ...words, '--'], {...io, cwd: root}))
  return parts.flatMap((head, at) => {
    // [:100644 100644 5716ca5… 9daeafb… M], then the path
    const [, before, after, from, to, status] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(head) ?? []
    if (at % 2 === 1 || !status) return []
    return [{path: parts[at + 1]!, status, modes: [before!, after!], blobs: [from!, to!]}]
  })
}

const split = (out: Buffer): readonly string[] => out.toString().split('\0').slice(0, -1)

const isFile = (mode: string): boolean => mode.startsWith('100')
const isSubmodule = (mode: string): boolean => mode === '160000'

/** Of a submodule that stands at another commit all may have changed. */
function among(list: readonly Pick<Changed, 'path' | 'status' | 'modes'>[], root: string): Change['has'] {
  const files = new Set(list.filter(({status}) => status !== 'D').map(({path}) => real(root, path)))
  const folders = list.filter(({modes}) => modes.some(isSubmodule)).map(({path}) => real(root, path) + sep)
  return (file) => files.has(file) || folders.some((folder) => file.startsWith(folder))
}

function real(root: string, path: string): string {
  const whole = join(root, path)
  try {
    return realpathSync(whole)
  } catch {
    return whole
  }
}

/** Read contents by their names in the store, all at once: [5716ca5… blob 12], the bytes, a line break. */
function readBlobs(names: readonly string[], io: Pick<Io, 'cwd' | 'env'>): readonly Buffer[] {
  if (names.length === 0) return []
  const out = git(['cat-file', '--batch'], io, `${names.join('\n')}\n`)
  const found: Buffer[] = []
  for (let at = 0; found.length < names.length; ) {
    const end = out.indexOf(10, at)
    const size = Number(/ blob (\d+)$/.exec(out.toString('latin1', at, end))?.[1])
    if (!(size >= 0)) return fail('git cat-file failed: what is staged cannot be read.')
    found.push(out.subarray(end + 1, end + 1 + size))
    at = end + size + 2
  }
  return found
}
