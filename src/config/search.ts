import {existsSync} from 'node:fs'
import {basename, dirname, join, parse} from 'node:path'
import {lilconfigSync} from 'lilconfig'
import {fail} from '../failure.ts'

/** The names of a configuration, in the order in which they are looked for. */
export const configNames = ['json', 'yaml', 'yml', 'ts', 'js', 'mjs'].map((ending) => `factlint.config.${ending}`)

const unread = () => undefined
const loaders = Object.fromEntries(configNames.map((name) => [parse(name).ext, unread]))

/** The configuration that holds for a folder: the nearest on the way up. */
export function findConfig(folder: string): string | undefined {
  const {search} = lilconfigSync('factlint', {
    searchPlaces: configNames,
    stopDir: parse(folder).root,
    ignoreEmptySearchPlaces: false,
    cache: false,
    loaders
  })
  const found = search(folder)?.filepath
  if (found !== undefined) alone(found)
  return found
}

/** Which of two would count is nothing that anybody knows by heart. */
function alone(path: string): void {
  const folder = dirname(path)
  const [first, second] = configNames.filter((name) => existsSync(join(folder, name)))
  if (second !== undefined)
    fail(`Two configurations in one folder: \`${path}\` and \`${second}\`; keep one, \`${basename(first!)}\` say.`)
}
