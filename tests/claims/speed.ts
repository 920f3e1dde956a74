import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {parser} from '../../src/language/en/parser.ts'
import {packs} from '../../src/packs/index.ts'
import {lexicon} from '../../src/packs/pack.ts'
import {annotate, article} from '../../src/pipeline.ts'
import type {Source} from '../../src/types.ts'
import {layout} from '../table.ts'
import {attacks as timeAttacks} from '../time/attacks.ts'

const folder = join(import.meta.dirname, '../../../shared/data/corpora')
const corpora = ['wikinews', 'syria']
const known = lexicon(packs)
const parse = parser()
const runs = 5

/** How fast two corpora of news are read on one core, from the raw files up to claims: the first run, in which functions are compiled, and the median of those behind it. */
export async function speedReport(): Promise<string> {
  const files = corpora.flatMap((name) =>
    readdirSync(join(folder, name))
      .sort()
      .map((file) => join(folder, name, file))
  )
  const sources = files.map((path) => ({path, text: readFileSync(path, 'utf8')}))
  const size = sources.reduce((sum, {text}) => sum + text.length, 0) / 1e6
  const first = (await read(sources)) / 1000
  const seconds: number[] = []
  for (let run = 0; run < runs; run++) seconds.push((await read(sources)) / 1000)
  const median = seconds.sort((a, b) => a - b)[runs >> 1]!
  const speed = (taken: number) => `${(size / taken).toFixed(2)} MB/s`
  const about = `${size.toFixed(2)} MB of Wikinews and news from Syria, median of ${runs} runs; ${speed(first)} in the first`
  return `# speed: ${speed(median)} up to claims over ${about}\n`
}

/** Strings that make one who looks for claims look far, beside those that mislead a reader of dates. */
const attacks = [
  ...timeAttacks,
  'killed 12 ',
  '12 people ',
  'and 12 civilians ',
  '12 of the 48 ',
  'of whom 12 were ',
  'which killed ',
  'killed and wounded ',
  'according to ',
  'he said that ',
  '"He said." ',
  'Maro Tanvel said 12 ',
  'to be ',
  'not ',
  '$5, '
]

const sizes = [32, 64, 128]
const tries = 3

/** How long one article of one kind of text takes up to claims, at best, and the exponent with which that grows: 1 is linear. */
export async function attacksReport(): Promise<string> {
  const rows: string[][] = []
  for (const attack of attacks) {
    const times: number[] = []
    for (const size of sizes) times.push(await fastest(longText(attack, size * 1024)))
    const growth = Math.log(times[2]! / times[0]!) / Math.log(sizes[2]! / sizes[0]!)
    rows.push([JSON.stringify(attack), ...times.map((it) => `${it.toFixed(0)} ms`), growth.toFixed(1)])
  }
  const head = ['', ...sizes.map((size) => `${size} KB`), 'exponent']
  return `# attacks: all stages up to claims on long texts of one kind\n\n${layout([head, ...rows])}\n`
}

// The machine may be busy with something else.
async function fastest(source: Source): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < tries; run++) times.push(await read([source]))
  return Math.min(...times)
}

const longText = (unit: string, length: number): Source => ({
  path: 'a.txt',
  text: unit.repeat(Math.ceil(length / unit.length))
})

/** Milliseconds from some raw files up to their claims. */
async function read(sources: readonly Source[]): Promise<number> {
  const before = performance.now()
  for (const source of sources) article((await annotate(source, known)).article, known, {parse})
  return performance.now() - before
}
