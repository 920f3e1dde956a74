import {existsSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'

/** Whether what stands at a path, all links followed, is to be left out. */
export type Ignored = (path: string, isFolder: boolean) => boolean

/** Patterns as in `.gitignore`, and the folder from which they count. */
export interface Patterns {
  readonly folder: string
  readonly patterns: readonly string[]
}

interface Ignoring {
  readonly folder: string
  readonly by: Ignore
}

/** Most bytes of a `.gitignore` that are read. */
const most = 1_000_000

/**
 * What to leave out below a folder: what some patterns say, and each `.gitignore` from the root of its repository on. Patterns that leave
 * out the folder itself do not count: it was asked for.
 */
export function ignoredBelow(start: string, patterns: readonly Patterns[] = []): Ignored {
  const root = repository(start)
  const files = new Map<string, Ignoring | undefined>()
  const own = patterns.map(({folder, patterns}) => ({
    folder,
    by: ignore({allowRelativePaths: true}).add([...patterns])
  }))
  const gitignore = (folder: string): Ignoring | undefined => {
    if (!files.has(folder)) files.set(folder, gitignoreIn(folder))
    return files.get(folder)
  }
  const above = (path: string): readonly Ignoring[] => [
    ...(root === undefined ? [] : foldersUp(path, root).flatMap((folder) => gitignore(folder) ?? [])),
    ...own
  ]
  const deaf = new Set(above(start).filter((one) => test(one, start, true)?.ignored))
  return (path, isFolder) => {
    for (const one of above(path)) {
      const found = deaf.has(one) ? undefined : test(one, path, isFolder)
      if (found?.ignored) return true
      if (found?.unignored) return false
    }
    return false
  }
}

function test({folder, by}: Ignoring, path: string, isFolder: boolean) {
  const below = relative(folder, path).split(sep).join('/')
  if (below === '' || below.startsWith('../') || below === '..' || path === below) return undefined
  return by.test(isFolder ? `${below}/` : below)
}

/** The folders in which a path lies, the nearest first. */
function foldersUp(path: string, root: string): readonly string[] {
  const folders: string[] = []
  for (let folder = dirname(path); folder.startsWith(root); folder = dirname(folder)) {
    folders.push(folder)
    if (folder === root) break
  }
  return folders
}

/** The nearest folder on the way up that is a repository of git. */
function repository(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  return folder === dirname(folder) ? undefined : repository(dirname(folder))
}

function gitignoreIn(folder: string): Ignoring | undefined {
  const file = join(folder, '.gitignore')
  try {
    if (!existsSync(file) || statSync(file).size > most) return undefined
    return {folder, by: ignore({allowRelativePaths: true}).add(readFileSync(file, 'utf8'))}
  } catch {
    return undefined
  }
}
