import {spawn} from 'node:child_process'
import {type FSWatcher, readdirSync, statSync, watch as watchFolder} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {configNames, findConfig} from '../config/search.ts'
import {isGlob, parseGlob} from '../files/glob.ts'
import {articleName, isOpen} from '../files/walk.ts'
import {configured} from './configured.ts'
import {fail} from './failure.ts'
import type {ExitCode, Io} from './io.ts'
import type {Options} from './options.ts'

/** Waits for changes of articles and of what tells how to judge them. */
interface Watcher {
  /** Look at these folders, and at no others any more. */
  readonly look: (folders: ReadonlySet<string>) => void
  /** Wait until something changes, or has changed since the last call. */
  readonly change: () => Promise<void>
  readonly close: () => void
}

/** Editors write a file in several steps, and a switch of branches writes many. */
const pause = 150

/**
 * `--watch`: lint again when something changes, until Ctrl-C. Each run is a process of its own, for a configuration or plugin in JavaScript is
 * read once in each.
 */
export async function watch(argv: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  if (options.stdin) fail('`--watch` and `--stdin` do not go together: a pipe is read once; name the file.')
  const watcher = watcherFor(options, io)
  const interrupted = new Promise<'interrupted'>((end) => process.once('SIGINT', () => end('interrupted')))
  let code: ExitCode = 0
  for (;;) {
    watcher.look(await foldersOf(options, io))
    if (io.stdout.isTTY) io.stdout.write('\x1b[2J\x1b[3J\x1b[H')
    const ended = await Promise.race([again(argv, io), interrupted])
    if (ended === 'interrupted') break
    code = ended === 0 ? 0 : 1
    io.stderr.write('Waits for changes; Ctrl-C ends it.\n')
    if ((await Promise.race([watcher.change(), interrupted])) === 'interrupted') break
  }
  watcher.close()
  return code
}

function again(argv: readonly string[], {cwd}: Io): Promise<number> {
  const end = argv.indexOf('--')
  const words = argv.filter((word, at) => word !== '--watch' || (end >= 0 && at > end))
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1]!, ...words], {cwd, stdio: 'inherit'})
  return new Promise((done, fault) => {
    child.once('error', fault)
    child.once('exit', (code) => done(code ?? 2))
  })
}

function watcherFor({output}: Options, {cwd}: Io): Watcher {
  const watched = new Map<string, FSWatcher>()
  const own = output === undefined ? undefined : resolve(cwd, output)
  let changed = false
  let wake = (): void => {}
  const drop = (folder: string): void => {
    watched.get(folder)?.close()
    watched.delete(folder)
  }
  const add = (folder: string): void => {
    try {
      const watcher = watchFolder(folder, (_, name) => {
        if (name !== null && (!matters(name) || join(folder, name) === own)) return
        changed = true
        wake()
      })
      watcher.on('error', () => drop(folder))
      watched.set(folder, watcher)
    } catch {
      // It went away between the search and now; the folder that it was in tells.
    }
  }
  return {
    look: (folders) => {
      for (const folder of watched.keys()) if (!folders.has(folder)) drop(folder)
      for (const folder of folders) if (!watched.has(folder)) add(folder)
    },
    change: async () => {
      if (!changed)
        await new Promise<void>((done) => {
          wake = done
        })
      await new Promise((done) => setTimeout(done, pause))
      changed = false
    },
    close: () => {
      for (const folder of [...watched.keys()]) drop(folder)
    }
  }
}

/** Whether a name is one of an article, of a folder, or of a file that tells how to judge: [factlint-baseline.json], [desk.yaml], [.gitignore]. */
const matters = (name: string): boolean =>
  name === '.gitignore' ||
  (isOpen(name) && (!name.includes('.') || articleName.test(name) || /\.(?:json|ya?ml|[cm]?[jt]s)$/.test(name)))

/** All folders in which something may change what is found. */
async function foldersOf(options: Options, io: Io): Promise<ReadonlySet<string>> {
  const folders = new Set([io.cwd])
  const add = (paths: readonly string[], from: string): void => {
    for (const path of paths) for (const root of rootsOf(path, from)) collect(root, folders)
  }
  const config = options.config === undefined ? findConfigIn(io.cwd) : resolve(io.cwd, options.config)
  if (config !== undefined) folders.add(dirname(config))
  add([...options.paths, ...options.only], io.cwd)
  try {
    const {configuration} = await configured(options, io)
    for (const {loaded} of configuration.layers) folders.add(dirname(loaded.file))
    for (const {value, folder} of configuration.plugins) folders.add(dirname(resolve(folder, value)))
    if (configuration.corpus) add(configuration.corpus.value, configuration.corpus.folder)
    else if (options.paths.length === 0) add(['.'], io.cwd)
  } catch {
    // The run tells what is wrong with the configuration; it is waited for until it is mended.
  }
  return folders
}

function findConfigIn(folder: string): string | undefined {
  try {
    return findConfig(folder)
  } catch {
    return join(folder, configNames[0]!)
  }
}

function rootsOf(path: string, from: string): readonly string[] {
  if (isGlob(path)) return parseGlob(path).map(({base}) => resolve(from, base || '.'))
  return [resolve(from, path)]
}

/** A folder with all folders in it; for a file the one in which it lies. */
function collect(path: string, folders: Set<string>): void {
  try {
    if (!statSync(path).isDirectory()) {
      folders.add(dirname(path))
      return
    }
    folders.add(path)
    for (const entry of readdirSync(path, {withFileTypes: true}))
      if (entry.isDirectory() && isOpen(entry.name)) collect(join(path, entry.name), folders)
  } catch {
    folders.add(dirname(path))
  }
}
