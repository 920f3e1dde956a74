import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'

/** Tell this build from all others, by all that it consists of, beside the bundle: what another build has read may be read otherwise. */
export function writeBuild(folder: URL): void {
  const hash = createHash('sha256')
  for (const file of readdirSync(folder).sort())
    if (/\.(?:js|cjs|json|bin)$/.test(file) && !file.startsWith('engine.'))
      hash.update(readFileSync(new URL(file, folder)))
  writeFileSync(idAt(folder), hash.digest('base64'))
}

/** What `writeBuild` wrote; nothing where factlint runs from its source. */
export function buildOf(folder: URL): string | undefined {
  return existsSync(idAt(folder)) ? readFileSync(idAt(folder), 'utf8') : undefined
}

const idAt = (folder: URL): URL => new URL('./build.id', folder)
