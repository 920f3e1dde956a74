import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {fail} from './failure.ts'
import {write} from './write.ts'

/** A hook of git that is to be written. */
export interface Hook {
  readonly path: string
  readonly name: string
  /** The folder of the configuration below the root of the repository: `site/`. */
  readonly below: string
}

/** Where the hook goes; stop where there is no repository, or a hook already. */
export function hookFile(cwd: string): Hook {
  const [name, below] = [git(cwd, '--git-path', 'hooks/pre-commit'), git(cwd, '--show-prefix')]
  const path = resolve(cwd, name)
  if (existsSync(path))
    fail(`There is a hook already: \`${name}\`; add \`factlint --staged\` to it, or leave out --hook.`)
  return {path, name, below}
}

function git(cwd: string, ...words: readonly string[]): string {
  try {
    return execFileSync('git', ['rev-parse', ...words], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    }).trim()
  } catch {
    return fail('This folder is in no repository of git; run `git init` first, or leave out the hook.')
  }
}

export function writeHook({path, name, below}: Hook): void {
  mkdirSync(dirname(path), {recursive: true})
  write(path, hookText(below), name, 0o777)
}

function hookText(below: string): string {
  return `#!/bin/sh
# Lints the articles that are committed, as they are staged, against all others, and stops the commit where they contradict.
# git commit --no-verify goes past it.
articles=$(git diff --cached --name-only --diff-filter=d -- ${articles.map((ending) => `':/*.${ending}'`).join(' ')})
[ -n "$articles" ] || exit 0
cd "$(git rev-parse --show-toplevel)/"${quoted(below)} || exit 2
if command -v factlint > /dev/null; then exec factlint --staged; fi
exec npx --no-install factlint --staged
`
}

const articles = ['md', 'markdown', 'html', 'htm', 'xhtml', 'txt']

/** A word for the shell: ['it'\\''s'] */
const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`
