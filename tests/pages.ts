import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {rules} from '../rules/index.ts'
import {help} from '../src/cli/help.ts'
import {run} from '../src/cli/run.ts'
import {lint} from '../src/index.ts'
import {amount} from '../src/reporters/numbers.ts'
import {readCorpus, ruleOf} from './gold.ts'
import {evaluate, type Score, wrong} from './score.ts'
import {percent} from './table.ts'

/** The project's folder. */
export const root = join(import.meta.dirname, '..')

/** A page of the documentation as it is, and as it should be. */
export interface Page {
  /** From the project's folder. */
  readonly path: string
  readonly written: string
  readonly current: string
}

/** All pages that hold generated parts, with these parts made anew. */
export async function pages(): Promise<readonly Page[]> {
  const all = await scores()
  return Promise.all([
    page('README.md', {
      demo: fenced('text', await demo()),
      claims: fenced('text', await print(['claims', '--stdin', '--stdin-filename', 'draft.txt'])),
      facts: fenced(
        'text',
        await print(['facts', 'corpus/demo', 'corpus/ferry', '--attribute', 'signed,killed,missing'])
      ),
      help: fenced('text', help),
      rules: ruleTable(),
      eval: evalTable(all)
    }),
    page('rules/readme.md', {example: fenced('ts', await example())}),
    ...rules.map(({id, description}) => page(`rules/${id}/readme.md`, {rule: `${description}\n\n${measured(id, all)}`}))
  ])
}

async function page(path: string, parts: Readonly<Record<string, string>>): Promise<Page> {
  const written = await readFile(join(root, path), 'utf8')
  return {path, written, current: Object.entries(parts).reduce((text, part) => replace(path, text, ...part), written)}
}

/** Put `part` between the marks of its name: [<!-- demo:start -->]. */
function replace(path: string, text: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${path}: \`${start}\` and \`${end}\` are not there`)
  return `${text.slice(0, from)}${start}\n${part.trim()}\n${text.slice(to)}`
}

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``

/** An article of a few sentences, to show what is claimed in it. */
const draft = `4 March 2024

A bridge collapsed in Varna on Sunday, killing at least 12 people, officials said.

The firm sold 3.2 million tickets in 2023. Mayor Ana Petrova, who took office in 2019, is to open a new bridge in May.
`

/** What `npm run demo` prints: no terminal means no colour and 80 columns. */
const demo = () => print(['lint', 'corpus/demo'])

/** What a command prints, given the draft on standard input. */
async function print(args: readonly string[]): Promise<string> {
  const printed: string[] = []
  const out = {write: (text: string) => printed.push(text)}
  await run([...args], {
    stdout: out,
    stderr: out,
    stdin: (async function* () {
      yield Buffer.from(draft)
    })(),
    cwd: root,
    env: {},
    engine: () => import('../src/index.ts'),
    rules: join(root, 'rules'),
    version: ''
  })
  return printed.join('')
}

/** The example of a rule, with the paths that it would have in the folder of a rule. */
async function example(): Promise<string> {
  const text = await readFile(join(root, 'tests/example-rule.ts'), 'utf8')
  return text.replaceAll("'../src/", "'../../src/")
}

function ruleTable(): string {
  return table(
    ['rule', 'flags', 'at most'],
    rules.map(({id, description, level}) => [
      `[\`${id}\`](rules/${id}/readme.md)`,
      description.replace(/\.$/, ''),
      level
    ])
  )
}

async function scores(): Promise<readonly Score[]> {
  return Promise.all(readCorpus().map(async (story) => evaluate((await lint(story.files)).findings, story)))
}

/** What a rule finds in our own stories, in a line. */
function measured(id: string, all: readonly Score[]): string {
  const planted = all.flatMap(({sought}) => sought.filter(({row}) => ruleOf(row.type) === id))
  const found = planted.filter(({finding}) => finding).length
  const findings = all.flatMap(({judged}) => judged.filter(({finding}) => finding.ruleId === id))
  const bad = findings.filter(wrong).length
  const recall =
    planted.length > 0
      ? `${found} of ${planted.length} planted found (${percent(found, planted.length)})`
      : 'none planted'
  const precision = findings.length > 0 ? `${amount(findings.length, 'finding')}, ${bad} wrong` : 'no findings'
  return `Measured on our own stories: ${recall}; ${precision}.`
}

function evalTable(all: readonly Score[]): string {
  const sought = all.flatMap((score) => score.sought)
  const judged = all.flatMap((score) => score.judged)
  const names = rules.map(({id}) => id)
  const kinds = [...new Set(sought.map(({row}) => ruleOf(row.type)))].filter((kind) => !names.includes(kind)).sort()
  const rows = [...names, ...kinds].map((name) => {
    const planted = sought.filter(({row}) => ruleOf(row.type) === name)
    return figures(
      names.includes(name) ? `\`${name}\`` : `${name} (no rule yet)`,
      planted,
      judged.filter(({finding}) => finding.ruleId === name)
    )
  })
  const traps = all.reduce((sum, score) => sum + score.traps, 0)
  const sprung = judged.flatMap((one) => one.traps).length
  return [
    table(['', 'planted', 'found', 'findings', 'wrong'], [...rows, figures('**all**', sought, judged)]),
    `Look-alikes in these ${all.length} stories: ${traps}; wrongly flagged: ${sprung}.`
  ].join('\n\n')
}

function figures(name: string, sought: Score['sought'], judged: Score['judged']): readonly string[] {
  const found = sought.filter(({finding}) => finding).length
  return [name, ...[sought.length, found, judged.length, judged.filter(wrong).length].map(String)]
}

/** A table as the formatter would write it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) =>
    Math.max(3, ...[cell, ...rows.map((row) => row[column]!)].map((text) => text.length))
  )
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
