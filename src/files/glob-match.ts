import type {Files} from '../results.ts'
import {everything, parseGlob, type Step} from './glob.ts'

/** Whether a path, with `/`, is one of some files. */
export function inFiles(files: Files): (path: string) => boolean {
  if (typeof files === 'function') return files
  const globs = files.flatMap((pattern) => parseGlob(pattern.replace(/^\.\//, '')))
  return (path) => globs.some(({base, step}) => met(path.replace(/^\.\//, ''), base, step))
}

function met(path: string, base: string, step: Step): boolean {
  if (base !== '' && base !== '.' && !path.startsWith(base === '/' ? '/' : `${base}/`)) return false
  const rest = base === '' || base === '.' ? path : path.slice(base.length)
  let at: Step | undefined = step
  for (const name of rest.split('/')) if (name !== '') at = at === everything ? at : at?.next(name)
  return at?.taken === true
}
