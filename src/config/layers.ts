import {dirname} from 'node:path'
import {fail} from '../failure.ts'
import {shown} from '../files/walk.ts'
import type {Presets} from '../settings.ts'
import {checkBy} from './check.ts'
import {loadCode} from './code.ts'
import type {Config} from './config.ts'
import {resolveFrom} from './resolve.ts'
import {type Loaded, loadText} from './text.ts'

/** One file of the configuration. */
export interface Layer {
  readonly config: Config
  readonly loaded: Loaded
  /** The folder from which its globs and paths count. */
  readonly folder: string
}

/** Most configurations that extend one another. */
const deepest = 20

/** The names that `extends` may have beside those of files. */
export const presetNames: readonly string[] = ['recommended', 'strict'] satisfies readonly Presets[]

/** A configuration and those that it extends; what counts least comes first. */
export async function loadLayers(file: string, cwd: string, above: readonly string[] = []): Promise<readonly Layer[]> {
  const name = shown(file, cwd)
  if (above.includes(file)) fail(`\`${name}\` extends itself; take it out of \`extends\`.`)
  if (above.length > deepest) fail(`\`${name}\` is one of more than ${deepest} that extend one another; extend fewer.`)
  const loaded = /\.(?:json|ya?ml)$/i.test(file) ? await loadText(file, name) : await loadCode(file, name)
  const {check} = await import('./config.checker.ts')
  checkBy(loaded, check)
  const config = (loaded.value ?? {}) as Config
  const bases: Layer[] = []
  for (const [at, other] of (config.extends ?? []).entries()) {
    if (presetNames.includes(other)) continue
    const base = resolveFrom(other, file, loaded.where(['extends', at]))
    bases.push(...(await loadLayers(base, cwd, [...above, file])))
  }
  return [...bases, {config, loaded, folder: dirname(file)}]
}
