import {spawnSync} from 'node:child_process'
import {fail} from './failure.ts'
import type {Io} from './io.ts'

/** What git answered. */
interface Answer {
  readonly ok: boolean
  readonly out: Buffer
  /** The first line of what it complained about. */
  readonly complaint: string
}

/** Most bytes that git may answer. */
const most = 2 ** 30

/** Ask git, without a shell; names of files are never among `words`. Stop where git is not there. */
export function askGit(words: readonly string[], {cwd, env}: Pick<Io, 'cwd' | 'env'>, input = ''): Answer {
  const {stdout, stderr, status, error} = spawnSync('git', words, {
    cwd,
    input,
    maxBuffer: most,
    // To look at files must not lock the index that a commit is about to write.
    env: {...process.env, ...env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C'}
  })
  if (error && 'code' in error && error.code === 'ENOENT')
    fail('The command `git` is not there; install git, or name what changed with `--only`.')
  if (error) fail(`git could not be asked (${error.message}); name what changed with \`--only\`.`)
  const complaint = stderr.toString().trim().split('\n')[0]!
  return {ok: status === 0, out: stdout, complaint}
}

/** Ask git, and stop where it complains. */
export function git(words: readonly string[], io: Pick<Io, 'cwd' | 'env'>, input = ''): Buffer {
  const {ok, out, complaint} = askGit(words, io, input)
  return ok ? out : fail(`git ${words[0]} failed: ${complaint.replace(/^fatal: /, '')}`)
}

/** The root of the working tree; stop where there is none. */
export function workTree(io: Pick<Io, 'cwd' | 'env'>): string {
  // In a hook of a linked working tree git names its folder, and then takes any folder for the root.
  const here = askGit(['rev-parse', '--show-toplevel'], {...io, env: {...io.env, GIT_DIR: undefined}})
  const {ok, out, complaint} = here.ok ? here : askGit(['rev-parse', '--show-toplevel'], io)
  if (ok) return out.toString().replace(/\n$/, '')
  if (/not a git repository/.test(complaint))
    fail('This folder is in no repository of git; run `git init` first, or name what changed with `--only`.')
  if (/must be run in a work tree/.test(complaint))
    fail(
      'This repository has no working tree with articles (it is bare, or this is its `.git`); run factlint in a checkout.'
    )
  return fail(`git cannot be used here: ${complaint.replace(/^fatal: /, '')}`)
}
