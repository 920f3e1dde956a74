import {dirname, isAbsolute} from 'node:path'
import {shown} from '../files/walk.ts'
import {comparisons} from '../reporters/comparisons.ts'
import {json} from '../reporters/json.ts'
import type {CompareResult, Spot} from '../results.ts'
import {analyse} from './analyse.ts'
import {fail} from './failure.ts'
import type {ExitCode, Io} from './io.ts'
import type {Options} from './options.ts'
import {output, shape} from './output.ts'

/** `factlint explain A.md:12 B.md:30`: why what two places claim is, or is not, flagged. */
export async function explainPlaces(
  asked: readonly [Spot, Spot],
  paths: readonly string[],
  options: Options,
  io: Io
): Promise<ExitCode> {
  const [a, b] = asked.map((spot) => ({...spot, path: shown(spot.path, io.cwd)})) as [Spot, Spot]
  const corpus = paths.length > 0 ? paths : [a, b].map(({path}) => around(path))
  const {result, incomplete, raw} = await analyse(
    options,
    [...corpus, ...asked.map(({path}) => path)],
    io,
    async (sources, _, settings) => (await io.engine()).compare(sources, a, b, settings)
  )
  checkLines(result, a, b)
  const view = {raw, ...shape(options, io)}
  await output(options.format === 'json' ? json(result) : await comparisons(result, view), options, io)
  return incomplete ? 2 : 0
}

/** What `lint` would compare with without being told; elsewhere the folder of the file. */
const around = (path: string): string => (isAbsolute(path) || path.startsWith('..') ? dirname(path) : '.')

function checkLines({lines}: CompareResult, ...spots: readonly Spot[]): void {
  for (const [at, {path, line}] of spots.entries()) {
    const known = lines[at]!
    if (known.length === 0) continue
    const near = [...known].sort((p, q) => Math.abs(p - line) - Math.abs(q - line)).slice(0, 5)
    const list = near.sort((p, q) => p - q).join(', ')
    fail(`Nothing is claimed on line ${line} of \`${path}\`; the nearest lines with claims: ${list}.`)
  }
}
