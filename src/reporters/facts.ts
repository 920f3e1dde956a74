import type {FactNote, FactsResult, Verdict} from '../results.ts'
import {amount, grouped} from './numbers.ts'
import {type Paint, painter, type Style} from './paint.ts'
import {printable} from './printable.ts'
import {tellings} from './tellings.ts'
import {describeAttribute} from './values.ts'
import {wrap} from './width.ts'

/** How to print facts. */
export interface FactsView {
  readonly columns: number
  readonly colour: boolean
  /** Most facts that are shown; all where nothing is said. */
  readonly most?: number
}

const signs: Readonly<Record<Verdict, readonly [string, Style]>> = {
  conflict: ['≠', 'red'],
  explained: ['~', 'yellow'],
  agreed: ['=', 'green'],
  single: ['·', 'dim']
}

/** Facts for people, what matters first: each with its values, who gives them, since when and where. */
export function facts(result: FactsResult, {columns, colour, most = Number.POSITIVE_INFINITY}: FactsView): string {
  const paint = painter(colour)
  const shown = result.facts.slice(0, most)
  const copies = new Map(result.articles.flatMap(({path, copyOf}) => (copyOf === undefined ? [] : [[path, copyOf]])))
  const blocks = shown.map((fact) => `${describe(fact, columns, copies, paint).join('\n')}\n\n`)
  const more = result.facts.length - shown.length
  const lines = [...(more > 0 ? cut(more) : []), ...summarize(result)].flatMap((line) => wrap(line, columns))
  return `${blocks.join('')}${lines.join('\n')}\n`
}

function describe(
  fact: FactNote,
  columns: number,
  copies: ReadonlyMap<string, string>,
  paint: Paint
): readonly string[] {
  const [sign, style] = signs[fact.verdict]
  const name = printable(`${fact.subject} · ${describeAttribute(fact)}`)
  const [head = '', ...rest] = wrap(name, columns - 2)
  const reasons = fact.reasons.flatMap((reason) => wrap(`why  ${printable(reason)}`, columns - 5))
  return [
    `${paint(style, sign)} ${paint('bold', head)}`,
    ...rest.map((line) => `  ${paint('bold', line)}`),
    ...tellings(fact, columns, copies, paint),
    ...reasons.map((line) => paint('dim', `     ${line}`))
  ]
}

const cut = (more: number): readonly string[] => [
  `and ${amount(more, 'more fact')}: --event, --attribute, --place, --person and --conflicts narrow them down; --output FILE has all`
]

function summarize({facts, summary, unmatched, articles}: FactsResult): readonly string[] {
  const where = `in ${amount(articles.length, 'article')}${summary.copies > 0 ? ` (${amount(summary.copies, 'copy').replace(/ys$/, 'ies')})` : ''}`
  if (summary.facts === 0) return [`No fact is told by more than one article, ${where}`]
  if (unmatched.length > 0)
    return unmatched.map((name) => `--${name} fits none of ${amount(summary.facts, 'fact')} ${where}`)
  if (facts.length === 0) return [`None of ${amount(summary.facts, 'fact')} ${where} fits all that is asked for`]
  const all = facts.length < summary.facts ? `${grouped(facts.length)} of ` : ''
  return [`${all}${amount(summary.facts, 'fact')} ${where}: ${counts(facts)}`]
}

// [2 cannot all be true (≠), 1 differs for a reason (~), 5 agree (=)]
function counts(facts: readonly FactNote[]): string {
  const words: readonly (readonly [Verdict, string, string])[] = [
    ['conflict', 'in conflict', 'in conflict'],
    ['explained', 'differs for a reason', 'differ for a reason'],
    ['agreed', 'agrees', 'agree'],
    ['single', 'stands in copies only', 'stand in copies only']
  ]
  const parts = words.flatMap(([verdict, one, many]) => {
    const number = facts.filter((fact) => fact.verdict === verdict).length
    return number === 0 ? [] : [`${grouped(number)} ${number === 1 ? one : many} (${signs[verdict][0]})`]
  })
  return parts.join(', ')
}
