import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {parse} from '../../src/parse/index.ts'
import {segment} from '../../src/text/segment.ts'
import {extractTimes} from '../../src/time/index.ts'
import type {Text, TimeMention} from '../../src/types.ts'
import {dice} from '../dice.ts'
import {chronoTimes} from './chrono.ts'

const folder = join(import.meta.dirname, '../../../shared/data/corpora')

export const hasCorpora = existsSync(folder)

/** The articles of a folder of real ones, cut into sentences, in the order of their names. */
async function readTexts(name: string): Promise<readonly Text[]> {
  const paths = readdirSync(join(folder, name)).sort()
  const texts: Text[] = []
  for (const path of paths) {
    const {page} = await parse({path: `${name}/${path}`, text: readFileSync(join(folder, name, path), 'utf8')})
    texts.push(segment(page))
  }
  return texts
}

const runs = 9

/** How fast the stage reads Wikinews, all of it cut into words beforehand, and how fast chrono does, in turn: the medians of some runs. */
export async function speedReport(): Promise<string> {
  const texts = await readTexts('wikinews')
  const size = texts.flatMap(({blocks}) => blocks).reduce((sum, {prose}) => sum + prose.text.length, 0) / 1e6
  const seconds: [number, number][] = []
  for (let run = 0; run < runs; run++) {
    const ours = time(texts, (text) => extractTimes(text))
    seconds.push([ours, time(texts, ({sentences}) => chronoTimes(sentences, '2020-01-01'))])
  }
  const [ours, chrono] = [0, 1].map((which) => {
    const sorted = seconds.map((pair) => pair[which]!).sort((a, b) => a - b)
    return (size / sorted[runs >> 1]!).toFixed(1)
  })
  return `# speed: ${ours} MB/s over ${size.toFixed(2)} MB of Wikinews, median of ${runs} runs; chrono-node ${chrono} MB/s\n`
}

function time(texts: readonly Text[], read: (text: Text) => unknown): number {
  const before = performance.now()
  for (const text of texts) read(text)
  return (performance.now() - before) / 1000
}

/** Some times of real articles, drawn by lot, the same for the same seed: to be read and judged one by one. */
export async function sampleReport(size: number, seed: number): Promise<string> {
  const texts = [...(await readTexts('wikinews')), ...(await readTexts('syria'))]
  const all = texts.flatMap((text) => {
    const {times, published} = extractTimes(text)
    return times.map((one) => show(text, one, published?.time.value ?? 'no date'))
  })
  const drawn = draw(all, size, dice(seed))
  const lines = drawn.map((one, index) => `${index + 1}. ${one}\n`)
  return `# sample: ${drawn.length} of ${all.length} times in ${texts.length} articles, seed ${seed}\n\n${lines.join('\n')}`
}

function show(text: Text, {start, end, sentence, value: time}: TimeMention, published: string): string {
  const {block, ...around} = text.sentences[sentence]!
  const prose = text.blocks[block]!.prose.text
  const [from, to] = [prose.slice(around.start, start), prose.slice(end, around.end)]
  const days = time.earliest ? ` ${time.earliest} to ${time.latest}` : ''
  const others = time.alternatives ? ` or ${time.alternatives.join(', ')}` : ''
  return `${time.timex} ${time.value}${others}${days}; published ${published}, ${text.path}\n   ${from}[${prose.slice(start, end)}]${to}`
}

/** As many items as asked for, each at most once. */
function draw<T>(items: readonly T[], size: number, below: (limit: number) => number): readonly T[] {
  const rest = [...items]
  return Array.from({length: Math.min(size, rest.length)}, () => {
    const at = below(rest.length)
    const one = rest[at]!
    rest[at] = rest.at(-1)!
    rest.pop()
    return one
  })
}
