import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, isAbsolute, join, resolve} from 'node:path'
import {fail} from '../failure.ts'

/** Whether a name is a path and not a package: `./rules.mjs`. */
export const isPath = (name: string): boolean => /^\.{0,2}[/\\]/.test(name) || isAbsolute(name)

/** The file that a path or package means in a configuration; `where` is for messages. */
export function resolveFrom(name: string, config: string, where: string): string {
  const found = isPath(name)
    ? resolve(dirname(config), name)
    : (required(name, config) ?? exported(name, dirname(config)))
  if (found !== undefined && existsSync(found)) return found
  return fail(
    isPath(name)
      ? `${where}: There is no file \`${name}\`; check the path, which counts from the folder of the configuration.`
      : `${where}: There is no package \`${name}\`; install it, or write \`./${name}\` for a file.`
  )
}

function required(name: string, config: string): string | undefined {
  try {
    return createRequire(config).resolve(name)
  } catch {
    return undefined
  }
}

/** A package that is for `import` only is not found by `require`. */
function exported(name: string, folder: string): string | undefined {
  const home = join(folder, 'node_modules', name)
  if (!existsSync(join(home, 'package.json')))
    return folder === dirname(folder) ? undefined : exported(name, dirname(folder))
  try {
    const {exports, module, main} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    const entry = entryOf(exports?.['.'] ?? exports) ?? module ?? main ?? 'index.js'
    return join(home, entry)
  } catch {
    return undefined
  }
}

function entryOf(target: unknown): string | undefined {
  if (typeof target === 'string') return target
  if (typeof target !== 'object' || target === null) return undefined
  const {import: esm, node, default: other} = target as Readonly<Record<string, unknown>>
  return entryOf(esm) ?? entryOf(node) ?? entryOf(other)
}
