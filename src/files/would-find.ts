import {join, relative, resolve, sep} from 'node:path'
import {everything, isGlob, parseGlob, type Step} from './glob.ts'
import {ignoredBelow, type Patterns} from './ignored.ts'
import {isOpen, isWanted} from './walk.ts'

/** Whether a search for `asked` from a folder would meet a file if it were there; `file` is a whole path. */
export function wouldFind(asked: string, folder: string, file: string, patterns: readonly Patterns[] = []): boolean {
  const whole = resolve(folder, asked)
  if (whole === file) return true
  if (!isGlob(asked)) return meets(whole, everything, file, false, patterns)
  const any = asked.slice(asked.lastIndexOf('/') + 1).includes('.')
  return parseGlob(asked.split(sep).join('/')).some(({base, step}) =>
    meets(resolve(folder, base || '.'), step, file, any, patterns)
  )
}

function meets(start: string, step: Step, file: string, any: boolean, patterns: readonly Patterns[]): boolean {
  const below = relative(start, file)
  if (below === '' || below.startsWith('..') || !isWanted(file, any)) return false
  const names = below.split(sep)
  if (!names.every(isOpen)) return false
  const last = names.reduce<Step | undefined>((at, name) => at?.next(name), step)
  const ignored = ignoredBelow(start, patterns)
  const folders = names.slice(1).map((_, at) => join(start, ...names.slice(0, at + 1)))
  return last?.taken === true && !ignored(file, false) && !folders.some((folder) => ignored(folder, true))
}
