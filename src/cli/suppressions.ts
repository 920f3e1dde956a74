import {json} from '../reporters/json.ts'
import {suppressionsList} from '../reporters/suppressions.ts'
import {analyse} from './analyse.ts'
import type {ExitCode, Io} from './io.ts'
import {judging} from './judging.ts'
import type {Options} from './options.ts'
import {output, shape} from './output.ts'

/** `factlint suppressions`: list all that is suppressed, with the reasons. */
export async function suppressions(options: Options, io: Io): Promise<ExitCode> {
  const {result, incomplete} = await analyse(options, options.paths, io, async (sources, _, read) =>
    (await io.engine()).suppressions(sources, {...read, ...(await judging(options, io))})
  )
  const text = options.format === 'json' ? json(result) : suppressionsList(result, shape(options, io))
  await output(text, options, io)
  return incomplete ? 2 : 0
}
