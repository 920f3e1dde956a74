import {basename} from 'node:path'
import {pathToFileURL} from 'node:url'
import {fail} from '../failure.ts'
import {checkFile, type Loaded, type Path} from './text.ts'

/** Run a module and take what it exports by default; `name` is what messages call it. */
export async function loadCode(file: string, name: string): Promise<Loaded> {
  checkFile(file, name)
  if (/\.[cm]?ts$/.test(file) && !stripsTypes) fail(cannotStrip(name))
  const module = await importOrFail(file, name)
  if (!('default' in module)) fail(`\`${name}\` exports nothing by default; write \`export default {…}\`.`)
  return {file, value: module.default, where: (path) => `${name}${path.length > 0 ? `: ${spelled(path)}` : ''}`}
}

/** Import a module, or say in one line what is wrong with it. */
export async function importOrFail(file: string, name: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await import(pathToFileURL(file).href)
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message.split('\n', 1)[0]}` : String(error)
    return fail(`\`${name}\` cannot be loaded (${reason}); mend it, or leave it out.`)
  }
}

/** Whether this Node reads TypeScript by itself, as it does from 22.18 on. */
export const stripsTypes = Boolean((process.features as {readonly typescript?: unknown}).typescript)

/** What to say of a TypeScript file where Node does not read them. */
export const cannotStrip = (name: string): string =>
  `\`${name}\`: Node ${process.versions.node} does not read TypeScript; use Node 22.18 or newer, or write it as \`${basename(name).replace(/\.[cm]?ts$/, '.mjs')}\`.`

/** [rules.event-date[1].within] */
export function spelled(path: Path): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at > 0 ? '.' : ''}${step}`)).join('')
}
