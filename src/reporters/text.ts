import type {Finding, LintResult, Location} from '../results.ts'
import {excerpt} from './excerpt.ts'
import {amount} from './numbers.ts'
import {type Paint, painter, type Style} from './paint.ts'
import {printable} from './printable.ts'
import {summarize} from './summary.ts'
import {width, wrap} from './width.ts'

/** How to print for people. */
export interface View {
  /** The raw file at a path, for excerpts; nothing where it cannot be had. */
  readonly raw: (path: string) => Promise<string | undefined>
  /** Of the terminal. */
  readonly columns: number
  readonly colour: boolean
}

interface Side extends Location {
  readonly message?: string
}

const colours: Readonly<Record<Finding['level'], Style>> = {error: 'red', warning: 'yellow', note: 'cyan'}
const letters = 'ABCDEFGH'
const most = letters.length
const indent = '     '

/** Findings for people: all places with their words, why they are thought to disagree, and a summary. */
export async function text(result: LintResult, view: View): Promise<string> {
  const paint = painter(view.colour)
  const parts: string[] = []
  for (const finding of result.findings) parts.push(`${await report(finding, view)}\n`)
  return `${[...parts, summarize(result, paint)].join('')}\n`
}

/** One finding for people. */
export async function report(finding: Finding, view: View): Promise<string> {
  const paint = painter(view.colour)
  const sides: readonly Side[] = [finding.location, ...finding.relatedLocations]
  const lines = [...header(finding, view.columns, paint)]
  for (const [index, side] of sides.slice(0, most).entries())
    lines.push(...(await quote(side, letters[index]!, view, (text) => paint(colours[finding.level], text), paint)))
  if (sides.length > most)
    lines.push(`     and ${amount(sides.length - most, 'more place')}; \`--format json\` has all`)
  for (const reason of finding.why) lines.push(...hang('  why  ', printable(reason), view.columns))
  const id = `       factlint explain ${printable(finding.fingerprint)}`
  return `${[...lines, paint('dim', id)].join('\n')}\n`
}

function header({level, ruleId, message}: Finding, columns: number, paint: Paint): readonly string[] {
  const name = `${level}[${printable(ruleId)}]`
  const [first = '', ...more] = wrap(`${name} ${printable(message)}`, columns)
  const head = paint(colours[level], paint('bold', name)) + paint('bold', first.slice(name.length))
  return [head, ...more.map((line) => paint('bold', line))]
}

type Mark = (text: string) => string

async function quote(side: Side, letter: string, view: View, mark: Mark, paint: Paint): Promise<readonly string[]> {
  const room = view.columns - indent.length
  const {line, at, width: size} = excerpt(await view.raw(side.path), side, room)
  const message = printable(side.message ?? '')
  const carets = indent + ' '.repeat(at) + mark('^'.repeat(Math.max(1, size)))
  const beside = at + size + 1 + width(message) <= room
  return [
    `  ${paint('bold', letter)}  ${printable(side.path)}:${side.start.line}:${side.start.column}`,
    indent + line,
    message && beside ? `${carets} ${mark(message)}` : carets,
    ...(beside ? [] : wrap(message, room).map((part) => indent + mark(part)))
  ]
}

function hang(name: string, words: string, columns: number): readonly string[] {
  const lines = wrap(words, columns - name.length)
  return lines.map((line, index) => (index === 0 ? name : ' '.repeat(name.length)) + line)
}
