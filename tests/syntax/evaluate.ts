import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {decodeModel, type Model} from '../../src/syntax/model.ts'
import {parse, tagWords} from '../../src/syntax/parse.ts'
import {predications} from '../../src/syntax/predications.ts'
import {wordsOf} from '../../src/syntax/words.ts'
import {layout} from '../table.ts'
import {hasTreebanks, heldOut, treebanks, unseenNews} from './data.ts'
import {total} from './provenance.ts'
import {accuracy, type Found, whoDidWhat} from './score.ts'
import type {TreebankSentence} from './treebank.ts'

const shipped = join(import.meta.dirname, '../../src/language/en/syntax/model.bin')

/** Measure the syntax stage on news that its model has not seen: `npm run eval -- syntax [MODEL]`. */
export function syntaxReport([path = shipped]: readonly string[], folder = treebanks): string {
  if (!existsSync(path)) return `syntax: skipped, there is no model at ${path}`
  if (!hasTreebanks(folder)) return 'syntax: skipped, ../shared/data/ud is not there'
  const bytes = readFileSync(path)
  const news = unseenNews(folder)
  const model = decodeModel(bytes)
  const title = `# syntax: ${heldOut.size + 2} news documents held out of the training, ${news.length} sentences`
  return [title, treeReport(news, model), factsReport(news, model), speedReport(news, bytes)].join('\n\n')
}

function treeReport(news: readonly TreebankSentence[], model: Model): string {
  const {words, tags, heads, labels} = accuracy(news, model)
  return layout([
    ['words, no punctuation', 'UPOS', 'UAS', 'LAS'],
    [`${words}`, ...[tags, heads, labels].map((count) => share(count, words))]
  ])
}

function factsReport(news: readonly TreebankSentence[], model: Model): string {
  const found = whoDidWhat(news, model)
  return layout([
    ['who did what', 'gold', 'told', 'right', 'precision', 'recall', 'F'],
    ...[...found].map(([kind, counts]) => row(kind, counts)),
    row('all', total([...found.values()]))
  ])
}

function row(name: string, {gold, told, right}: Found): string[] {
  const f = share(2 * right, gold + told)
  return [name, `${gold}`, `${told}`, `${right}`, share(right, told), share(right, gold), f]
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

const runs = 7

/** Processor time, the median of some runs: how fast the model is read, and tokens are tagged, parsed and told of. */
function speedReport(news: readonly TreebankSentence[], bytes: Uint8Array): string {
  const load = processorTime(() => decodeModel(bytes))
  const model = decodeModel(bytes)
  const count = 5 * news.reduce((sum, {tokens}) => sum + tokens.length, 0)
  const rate = (work: (sentence: TreebankSentence) => unknown): string => {
    const times = Array.from({length: runs}, () => processorTime(() => repeat(news, work)))
    return `${(count / times.sort((a, b) => a - b)[runs >> 1]!).toFixed(0)}k tokens/s`
  }
  const tagging = rate(({tokens}) => tagWords(wordsOf(tokens, model.vocabulary), tokens, model))
  const parsing = rate(({tokens}) => parse(tokens, model))
  const telling = rate(({tokens}) => predications(tokens, parse(tokens, model), () => true))
  return `speed: tag ${tagging}, tag and parse ${parsing}, with who did what ${telling}; model of ${(bytes.length / 1e6).toFixed(2)} MB read in ${load.toFixed(1)} ms`
}

function repeat(news: readonly TreebankSentence[], work: (sentence: TreebankSentence) => unknown): void {
  for (let run = 0; run < 5; run++) for (const sentence of news) work(sentence)
}

/** Milliseconds of processor time: other programs on the machine count little. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}
