import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {onTestFinished} from 'vitest'
import {root} from './pages.ts'

/** What a command came to. */
export interface Ended {
  readonly code: number
  /** Standard output and error. */
  readonly out: string
}

/** The command `factlint` as users have it, and those of the project's packages, for scripts that call them. */
export function path(): string {
  const bin = mkdtempSync(join(tmpdir(), 'factlint-bin-'))
  onTestFinished(() => rmSync(bin, {recursive: true, force: true}))
  const file = join(bin, 'factlint')
  writeFileSync(file, `#!/bin/sh\nexec ${program.map((word) => `'${word}'`).join(' ')} "$@"\n`)
  chmodSync(file, 0o755)
  return [bin, join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
}

/** The arguments of Node that run factlint: what is built, where nothing is newer, for it starts sooner. */
const program = [
  process.execPath,
  ...(isBuilt()
    ? [join(root, 'dist/cli.js')]
    : ['--import', join(root, 'node_modules/tsx/dist/esm/index.mjs'), join(root, 'src/cli.ts')])
]

/** Whether what is built is as new as its source. */
export function isBuilt(): boolean {
  const built = join(root, 'dist/build.id')
  if (!existsSync(built)) return false
  const {mtimeMs} = statSync(built)
  return ['src', 'rules'].every((folder) =>
    readdirSync(join(root, folder), {recursive: true, withFileTypes: true}).every(
      (entry) => !entry.isFile() || statSync(join(entry.parentPath, entry.name)).mtimeMs < mtimeMs
    )
  )
}

/** Run a script of the shell as a user does: no terminal, and of git nothing but a name. */
export function shell(script: string, cwd: string, PATH: string, env: Readonly<Record<string, string>> = {}): Ended {
  const {status, stdout, stderr} = spawnSync('sh', ['-c', script], {
    cwd,
    encoding: 'utf8',
    env: {...quietGit, HOME: cwd, PATH, ...env}
  })
  return {code: status ?? -1, out: stdout + stderr}
}

const quietGit = {
  GIT_AUTHOR_NAME: 'Ana',
  GIT_AUTHOR_EMAIL: 'ana@example.org',
  GIT_COMMITTER_NAME: 'Ana',
  GIT_COMMITTER_EMAIL: 'ana@example.org',
  GIT_CONFIG_NOSYSTEM: '1'
}

/** Whether a command is there, among those of the project or of this machine. */
export function isThere(command: string): boolean {
  try {
    execFileSync('sh', ['-c', 'command -v "$0"', command], {
      env: {PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)},
      stdio: 'ignore'
    })
    return true
  } catch {
    return false
  }
}
