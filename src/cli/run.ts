import {printable} from '../reporters/printable.ts'
import {accept} from './accept.ts'
import {baseline} from './baseline.ts'
import {completion} from './completion.ts'
import {config} from './config.ts'
import {explain} from './explain.ts'
import {isFailure} from './failure.ts'
import {commandHelp, help} from './help.ts'
import {init} from './init.ts'
import {claims, facts} from './inspect.ts'
import type {ExitCode, Io} from './io.ts'
import {lint} from './lint.ts'
import {type Options, parseOptions} from './options.ts'
import {suppress} from './suppress.ts'
import {suppressions} from './suppressions.ts'

const commands = {
  lint,
  claims,
  facts,
  explain,
  suppress,
  suppressions,
  baseline,
  init,
  config,
  accept,
  completion,
  help: showHelp
}

/** Run factlint on the words after its name. Never throws: what goes wrong is one line on standard error, and 2. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await obey(argv, parseOptions(argv), io)
  } catch (error) {
    if (io.env.FACTLINT_DEBUG) io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    for (const line of describe(error)) io.stderr.write(`factlint: ${printable(line)}\n`)
    return 2
  }
}

async function obey(argv: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  if (options.help) return showHelp(options, io)
  if (options.watch && !options.version) return (await import('./watch.ts')).watch(argv, options, io)
  if (!options.version) return commands[options.command](options, io)
  io.stdout.write(`${io.version}\n`)
  return 0
}

async function showHelp({topic}: Options, io: Io): Promise<ExitCode> {
  io.stdout.write(topic === undefined ? help : commandHelp[topic])
  return 0
}

function describe(error: unknown): readonly string[] {
  if (isFailure(error)) return [error.message, ...error.more]
  const message = error instanceof Error ? error.message : String(error)
  return [`a fault in factlint itself: ${message}. FACTLINT_DEBUG=1 shows where; please report it.`]
}
