import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {performance} from 'node:perf_hooks'
import {readParagraphs, writeMixture} from './mixture.ts'
import {root} from './pages.ts'

// The script behind `npm run bench [-- FOLDER]`: how fast and in how much memory a large corpus is linted, and how long a
// start takes. The corpus is mixed from the paragraphs of the articles in FOLDER, of our own stories where none is named.

const size = 10_000_000
const runs = 9
const cli = join(root, 'dist/cli.js')
const demo = join(root, 'corpus/demo')

if (existsSync(cli)) bench(resolve(process.argv[2] ?? join(root, 'corpus')))
else {
  print('dist/cli.js is not there; run `npm run build` first.')
  process.exitCode = 2
}

function bench(source: string): void {
  const material = readParagraphs(source)
  const folder = mkdtempSync(join(tmpdir(), 'factlint-bench-'))
  try {
    const articles = writeMixture(folder, material, size)
    print(`corpus      ${size / 1e6} MB, ${articles} articles, mixed from ${material.length} paragraphs`)
    const small = watch([cli, 'lint', demo])
    const {seconds, memory} = watch([cli, 'lint', folder, '--format', 'json', '--output', join(folder, 'result.json')])
    print(`lint        ${(size / 1e6 / seconds).toFixed(2)} MB/s, ${(articles / seconds).toFixed(0)} articles/s`)
    print(`memory      at most ${memory.toFixed(0)} MB; ${small.memory.toFixed(0)} MB for corpus/demo`)
    print(coldStart())
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** Run `node` with these words, and measure how long it takes and the most memory that it holds, in MB. */
function watch(words: readonly string[]): {readonly seconds: number; readonly memory: number} {
  // It tells its memory through a pipe of its own, on file descriptor 3.
  const tell = `import {writeSync} from 'node:fs'
    process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))`
  const hook = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`]
  const before = performance.now()
  const ran = spawnSync(process.execPath, [...hook, ...words], {stdio: ['ignore', 'ignore', 'pipe', 'pipe']})
  const seconds = (performance.now() - before) / 1000
  if (ran.status !== 0 && ran.status !== 1) throw new Error(`\`node ${words.join(' ')}\` failed: ${ran.stderr}`)
  return {seconds, memory: Number(ran.output[3]) / 1000}
}

/** The two alternate, so that a busy moment of the machine meets both. */
function coldStart(): string {
  const pairs = Array.from({length: runs}, () => [time(['-e', '0']), time([cli, 'lint', demo])] as const)
  const [node, ours] = [median(pairs.map(([first]) => first)), median(pairs.map(([, second]) => second))]
  const medians = `${ours.toFixed(0)} ms and ${node.toFixed(0)} ms, medians of ${runs}`
  return `cold start  lint corpus/demo takes ${(ours / node).toFixed(1)} times as long as \`node -e 0\` (${medians})`
}

function time(words: readonly string[]): number {
  const before = performance.now()
  spawnSync(process.execPath, words, {stdio: 'ignore'})
  return performance.now() - before
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[list.length >> 1]!
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
