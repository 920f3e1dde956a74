import {writeFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {wantsColour} from './colour.ts'
import {fail} from './failure.ts'
import type {Io} from './io.ts'
import type {Options} from './options.ts'

/** Print, or write to the file that `--output` names. */
export async function output(text: string, options: Options, io: Io): Promise<void> {
  if (options.output === undefined) io.stdout.write(text)
  else
    await writeFile(resolve(io.cwd, options.output), text).catch((error: unknown) =>
      fail(`\`--output ${options.output}\` ${writeProblem(error)}`)
    )
}

/** Why a file cannot be written, and what to do: the rest of a sentence that begins with its name. */
export const writeProblem = (error: unknown): string => `cannot be written: ${reason(error)}`

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOENT') return 'its folder does not exist; make it, or name another.'
  if (code === 'EISDIR') return 'it is a folder; name a file.'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'no permission; name another file.'
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'no space is left; make room, or name another file.'
  if (code === 'ENAMETOOLONG') return 'its name is too long; shorten it.'
  return `(${code || String(error)}); name another file.`
}

/** How wide to print, and whether in colour. */
export function shape(options: Options, io: Io): {readonly columns: number; readonly colour: boolean} {
  const isTerminal = options.output === undefined && io.stdout.isTTY === true
  const columns = isTerminal ? (io.stdout.columns ?? 80) : 80
  return {columns: Math.min(Math.max(columns, 40), 120), colour: wantsColour(options.colour, io.env, isTerminal)}
}
