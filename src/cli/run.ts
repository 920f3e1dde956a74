import {printable} from '../reporters/printable.ts'
import {baseline} from './baseline.ts'
import {explain} from './explain.ts'
import {isFailure} from './failure.ts'
import {help} from './help.ts'
import {claims, facts} from './inspect.ts'
import type {ExitCode, Io} from './io.ts'
import {lint} from './lint.ts'
import {type Options, parseOptions} from './options.ts'
import {suppress} from './suppress.ts'
import {suppressions} from './suppressions.ts'

const commands = {lint, claims, facts, explain, suppress, suppressions, baseline}

/** Run factlint on the words after its name. Never throws: what goes wrong is one line on standard error, and 2. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await obey(parseOptions(argv), io)
  } catch (error) {
    if (io.env.FACTLINT_DEBUG) io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    io.stderr.write(`factlint: ${printable(describe(error))}\n`)
    return 2
  }
}

async function obey(options: Options, io: Io): Promise<ExitCode> {
  if (!options.help && !options.version) return commands[options.command](options, io)
  io.stdout.write(options.help ? help : `${io.version}\n`)
  return 0
}

function describe(error: unknown): string {
  if (isFailure(error)) return error.message
  const message = error instanceof Error ? error.message : String(error)
  return `a fault in factlint itself: ${message}. FACTLINT_DEBUG=1 shows where; please report it.`
}
