import {existsSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {lint} from '../src/index.ts'
import {evaluateClaims} from './claims/evaluate.ts'
import {check, readCorpus, readStory, ruleOf, type Story, seeds} from './gold.ts'
import {linkReport} from './link/evaluate.ts'
import {evaluate, type Judged, type Score, type Sought, wrong} from './score.ts'
import {syntaxReport} from './syntax/evaluate.ts'
import {layout, percent, print} from './table.ts'
import {evaluateTime} from './time/evaluate.ts'

// The script behind `npm run eval [-- -v] [-- STORY…]`: how much of what is planted is found, and what is found beside it.
// `npm run eval -- time [seeds] [wikiwars] [recognizers] [-v]` measures the stage that finds times; with `--speed` how fast it is, with `--attacks` on hostile texts,
// with `--sample 200 [--seed 1]` it prints some times of real articles, to be judged by reading.
// `npm run eval -- claims [seeds] [sample] [second] [third] [vitaminc] [-v]` measures the claims, likewise with `--speed` and `--attacks`.
// `npm run eval -- link` measures which mentions of events are linked; `npm run weights` estimates the weights anew.
// `npm run eval -- syntax [MODEL]` measures the tagger, the parser and who did what on news that the model has not seen.

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    verbose: {type: 'boolean', short: 'v', default: false},
    speed: {type: 'boolean', default: false},
    attacks: {type: 'boolean', default: false},
    sample: {type: 'string'},
    seed: {type: 'string', default: '1'}
  }
})

const [stage, ...names] = positionals
if (stage === 'time' || stage === 'claims') {
  try {
    await evaluateStage(stage, names)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    process.stderr.write(`eval: ${error.message}\n`)
    process.exitCode = 2
  }
} else if (stage === 'syntax') print(syntaxReport(names))
else if (stage === 'link') print(await linkReport())
else await evaluateStories()

async function evaluateStage(stage: 'time' | 'claims', names: readonly string[]): Promise<void> {
  const {verbose, speed, attacks, sample, seed} = values
  const size = sample === undefined ? {} : {sample: Number(sample)}
  if (![size.sample ?? 1, Number(seed)].every((it) => Number.isInteger(it) && it > 0))
    throw new RangeError('--sample and --seed take a whole number from 1 on')
  if (stage === 'claims') await evaluateClaims(names, {verbose, speed, attacks})
  else await evaluateTime(names, {verbose, speed, attacks, seed: Number(seed), ...size})
}

async function evaluateStories(): Promise<void> {
  const ours = readCorpus().filter((d) => positionals.length === 0 || positionals.includes(d.gold.id))
  process.exitCode = (await report('corpus', ours)) ? 0 : 1
  if (positionals.length > 0) return
  if (existsSync(`${seeds}/gold.json`)) await report('seeds', [readStory(seeds)])
  else print('seeds: skipped, ../shared/data is not there')
}

/** Lint each story alone and print its figures; false where the gold is broken. */
async function report(title: string, stories: readonly Story[]): Promise<boolean> {
  const broken = stories.flatMap((d) => check(d).map((problem) => `${d.gold.id}: ${problem}`))
  for (const problem of broken) print(`broken gold: ${problem}`)
  if (broken.length > 0) return false
  const scores: Score[] = []
  for (const story of stories) scores.push(evaluate((await lint(story.files)).findings, story))
  print(`# ${title}: ${stories.length} stories, ${stories.reduce((sum, d) => sum + d.files.length, 0)} articles\n`)
  print(table(scores))
  if (values.verbose) print(details(scores))
  return true
}

function table(scores: readonly Score[]): string {
  const sought = scores.flatMap((d) => d.sought)
  const judged = scores.flatMap((d) => d.judged)
  const traps = scores.reduce((sum, d) => sum + d.traps, 0)
  const rules = new Set([...sought.map((d) => ruleOf(d.row.type)), ...judged.map((d) => d.finding.ruleId)])
  return layout([
    ['rule', 'planted', 'found', 'recall', 'findings', 'wrong', 'precision', 'look-alikes flagged'],
    ...[...rules].sort().map((rule) => [rule, ...figures(of(rule), concerning(rule))]),
    ['total', ...figures(sought, judged, traps)],
    [],
    ['story'],
    ...scores.map((d) => [d.id, ...figures(d.sought, d.judged, d.traps)])
  ])

  function of(rule: string) {
    return sought.filter((d) => ruleOf(d.row.type) === rule)
  }

  function concerning(rule: string) {
    return judged.filter((d) => d.finding.ruleId === rule)
  }
}

function figures(sought: readonly Sought[], judged: readonly Judged[], traps?: number): string[] {
  const found = sought.filter((d) => d.finding).length
  const bad = judged.filter(wrong).length
  const good = judged.filter((d) => d.verdict === 'planted' || d.verdict === 'optional').length
  const sprung = judged.reduce((sum, d) => sum + d.traps.length, 0)
  const counts = [sought.length, found, percent(found, sought.length), judged.length, bad, percent(good, good + bad)]
  return [...counts.map(String), traps === undefined ? `${sprung}` : `${sprung} of ${traps}`]
}

/** What was missed, what was found beside it, and what was found at another level than an editor would give it. */
function details(scores: readonly Score[]): string {
  const lines = scores.flatMap(({id, sought, judged}) => [
    ...sought.filter((d) => !d.finding).map(({row}) => `${id} ${row.id} missed ${row.type}: ${row.note}`),
    ...sought.flatMap(({row, finding}) =>
      finding && finding.level !== row.level ? [`${id} ${row.id} is a ${finding.level}, expected ${row.level}`] : []
    ),
    ...judged.filter((d) => wrong(d) || d.traps.length > 0).map((d) => `${id} ${complaint(d)}`)
  ])
  return `\n${lines.join('\n')}`
}

function complaint({finding, verdict, traps}: Judged): string {
  const {ruleId, level, location, message} = finding
  return `${[verdict, ...traps].join(' ')}: ${level} ${ruleId} ${location.path}:${location.start.offset}: ${message}`
}
