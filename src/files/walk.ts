import {type Dirent, readdirSync, realpathSync, statSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import {everything, isGlob, parseGlob, type Step} from './glob.ts'
import {type Ignored, ignoredBelow, type Patterns} from './ignored.ts'

/** A file that a search met, or something that cannot be read. */
export interface Entry {
  readonly path: string
  /** The file itself, all links followed. */
  readonly real: string
  readonly how: 'named' | 'met' | 'linked'
  /** What is wrong, and what to do. */
  readonly problem?: string
}

interface Place {
  readonly path: string
  readonly step: Step
  readonly how: Entry['how']
  /** Whether files of all names are meant, not only those of articles. */
  readonly any: boolean
  /** Where the link stands that led here. */
  readonly from?: string
  /** What is left out below. */
  readonly ignored?: Ignored
}

type Met = Entry | {readonly link: Place}

/** The names of articles in folders. */
export const articleName = /\.(?:md|markdown|html|htm|xhtml|txt)$/i

/** All that a path or glob means, in no order; nothing where it matches nothing. Some patterns are left out, and what `.gitignore` names. */
export function search(asked: string, cwd: string, patterns: readonly Patterns[] = []): readonly Entry[] {
  const entries: Entry[] = []
  const seen = new Set<string>()
  // Links are followed last, so that a folder is entered by its own name where it has been met.
  const places = [...begin(asked, cwd)]
  for (const place of places) {
    for (const met of enter(place, cwd, seen, patterns)) {
      if ('link' in met) places.push(met.link)
      else entries.push(met)
    }
  }
  return entries
}

/** A path for people: with `/`, and relative to `cwd` where it lies below it. */
export function shown(path: string, cwd: string): string {
  const below = relative(cwd, resolve(cwd, path))
  const inside = below !== '' && below !== '..' && !below.startsWith(`..${sep}`) && resolve(cwd, below) !== below
  return (inside ? below : path).split(sep).join('/')
}

// A path that is there is meant as it stands: [draft].md
function begin(asked: string, cwd: string): readonly Place[] {
  if (asked === '') return []
  if (exists(resolve(cwd, asked))) return [{path: asked, step: everything, how: 'named', any: true}]
  if (!isGlob(asked)) return []
  const any = asked.slice(asked.lastIndexOf('/') + 1).includes('.')
  const globs = parseGlob(asked.split(sep).join('/'))
  return globs
    .filter(({base}) => exists(resolve(cwd, base)))
    .map(({base, step}): Place => ({path: base || '.', step, how: 'met', any}))
}

function exists(path: string): boolean {
  try {
    statSync(path)
    return true
  } catch (error) {
    return !/^(?:ENOENT|ENOTDIR)$/.test(codeOf(error))
  }
}

function* enter(place: Place, cwd: string, seen: Set<string>, patterns: readonly Patterns[]): Generator<Met> {
  const {path, how} = place
  try {
    const real = realpathSync.native(resolve(cwd, path))
    // A link to a folder that it stands in would bring all of that folder in.
    if (place.from?.startsWith(real + sep)) return
    const kind = statSync(real)
    if (kind.isDirectory())
      yield* walk({...place, any: place.any && how !== 'named', ignored: ignoredBelow(real, patterns)}, real, seen)
    else if (!place.step.taken || (how !== 'named' && !isWanted(path, place.any))) return
    else if (kind.isFile()) yield {path, real, how}
    else yield {path, real, how, problem: special}
  } catch (error) {
    // A link that leads nowhere is of interest only where an article should be.
    if (how === 'linked' && isLoose(error) && !isWanted(path, place.any)) return
    yield {path, real: path, how, problem: how === 'linked' && isLoose(error) ? loose : describeError(error)}
  }
}

const loose = 'a link that leads nowhere; mend or remove it'
const isLoose = (error: unknown): boolean => /^(?:ENOENT|ENOTDIR|ELOOP)$/.test(codeOf(error))
const special = 'not a regular file but a pipe, socket or device; leave it out, or use --stdin'

function* walk(folder: Place, real: string, seen: Set<string>): Generator<Met> {
  if (seen.has(real)) return
  seen.add(real)
  const how = folder.how === 'linked' ? 'linked' : 'met'
  for (const entry of readdirSync(real, {withFileTypes: true})) {
    const step = !isOpen(entry.name) ? undefined : folder.step.next(entry.name)
    if (!step) continue
    if (folder.ignored?.(join(real, entry.name), entry.isDirectory())) continue
    const place: Place = {...folder, path: join(folder.path, entry.name), step, how}
    yield* meet(place, join(real, entry.name), entry, seen)
  }
}

function* meet(place: Place, real: string, entry: Dirent, seen: Set<string>): Generator<Met> {
  const {path, how} = place
  if (entry.isSymbolicLink()) yield {link: {...place, how: 'linked', from: real}}
  else if (entry.isDirectory()) yield* tryWalk(place, real, seen)
  else if (!place.step.taken || !isWanted(path, place.any)) return
  else if (entry.isFile()) yield {path, real, how}
  else yield {path, real, how, problem: special}
}

function* tryWalk(place: Place, real: string, seen: Set<string>): Generator<Met> {
  try {
    yield* walk(place, real, seen)
  } catch (error) {
    yield {path: place.path, real, how: place.how, problem: describeError(error)}
  }
}

/** Whether files and folders of this name are looked at where they were not asked for by name. */
export const isOpen = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules'
/** Whether a file is an article by its name, or files of any name are meant. */
export const isWanted = (path: string, any: boolean): boolean => any || articleName.test(path)

const errors: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it; change its permissions, or leave it out',
  EPERM: 'no permission to read it; change its permissions, or leave it out',
  ENOENT: 'not there any more; run again',
  ELOOP: 'a link that leads back to itself; remove it',
  EMFILE: 'too many open files; raise the limit (ulimit -n)',
  ENAMETOOLONG: 'the name is too long; shorten it'
}

/** Say what an error of the file system means and what to do. */
export function describeError(error: unknown): string {
  const code = codeOf(error)
  return errors[code] ?? `cannot be read (${code || String(error)}); check the file, or leave it out`
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')
