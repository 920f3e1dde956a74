import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Metafile} from 'esbuild'
import {compare} from '../general/order.ts'

/** The licences of all packages of which something is in the bundle, and of the data. */
export function notices({inputs}: Metafile): string {
  const folders = new Set(Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []))
  return [...folders]
    .sort(compare)
    .map(notice)
    .concat(readFileSync('src/language/en/LICENSES.md', 'utf8'))
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** Name, version and licence of a package, as its folder has them. */
function notice(folder: string): string {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((file) => /^licen[cs]e(?:[.-]\w+)?$/i.test(file))
  if (!file) throw new Error(`${name} ${version} (${license}) has no licence file`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}
