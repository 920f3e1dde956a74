import {claims as claimsList} from '../reporters/claims.ts'
import {facts as factsList} from '../reporters/facts.ts'
import {json} from '../reporters/json.ts'
import {analyse} from './analyse.ts'
import type {ExitCode, Io} from './io.ts'
import type {Options} from './options.ts'
import {output, shape} from './output.ts'

/** `factlint claims`: print what was understood of each article. */
export async function claims(options: Options, io: Io): Promise<ExitCode> {
  const {result, incomplete, raw} = await analyse(options, options.paths, io, async (sources, _, settings) =>
    (await io.engine()).extract(sources, settings)
  )
  const view = {raw, ...shape(options, io)}
  await output(options.format === 'json' ? json(result) : await claimsList(result, view), options, io)
  return incomplete ? 2 : 0
}

/** Facts that a terminal shows; what is piped or written to a file is whole. */
const screenful = 30

/** `factlint facts`: print facts side by side. */
export async function facts(options: Options, io: Io): Promise<ExitCode> {
  const {result, incomplete} = await analyse(options, options.paths, io, async (sources, _, settings) =>
    (await io.engine()).facts(sources, options.filter, settings)
  )
  const most = options.output === undefined && io.stdout.isTTY ? {most: screenful} : {}
  const view = {...shape(options, io), ...most}
  await output(options.format === 'json' ? json(result) : factsList(result, view), options, io)
  return incomplete ? 2 : 0
}
