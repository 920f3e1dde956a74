import {compare} from '../order.ts'
import type {FactNote, FactsResult} from '../results.ts'
import {amount} from './numbers.ts'
import {type Paint, painter} from './paint.ts'
import {printable} from './printable.ts'
import {describeAttribute} from './values.ts'
import {column, shorten, width, wrap} from './width.ts'

/** How wide to print, and whether in colour. */
export interface Shape {
  readonly columns: number
  readonly colour: boolean
}

const least = 12

/** Facts side by side for people: a row for each fact, a column for each source, or a list where columns do not fit. */
export function facts(result: FactsResult, {columns, colour}: Shape): string {
  const paint = painter(colour)
  const sources = sourcesOf(result.facts)
  const some = result.facts.length > 0
  const fits = (columns - 4) / (sources.length + 2) >= least + 2
  const body = fits ? table(result.facts, sources, columns, paint) : list(result.facts, columns, paint)
  const differ = result.facts.filter((fact) => !fact.agree).length
  const count = `${amount(result.facts.length, 'fact')} in ${amount(result.articles.length, 'article')}`
  const legend = differ > 0 ? `${count}, ${differ} with values that cannot all be true (≠)` : count
  return `${[...(some ? [...body, ''] : []), legend].join('\n')}\n`
}

const sourcesOf = (facts: readonly FactNote[]): readonly string[] =>
  [...new Set(facts.flatMap(({values}) => values.flatMap((value) => value.sources)))].sort(compare)

// `≠` disagreement, `=` agreement of several, nothing where only one speaks.
function sign({agree, values}: FactNote, paint: Paint): string {
  if (!agree) return paint('red', '≠')
  return new Set(values.flatMap((value) => value.sources)).size > 1 ? '=' : ' '
}

const nameOf = (fact: FactNote): string => printable(`${fact.subject} · ${describeAttribute(fact)}`)

function table(
  facts: readonly FactNote[],
  sources: readonly string[],
  columns: number,
  paint: Paint
): readonly string[] {
  const widest = (texts: readonly string[], most: number): number => Math.min(most, Math.max(4, ...texts.map(width)))
  const cells = facts.map((fact) => sources.map((source) => cellOf(fact, source)))
  const most = Math.floor((columns - 2) / (sources.length + 1)) - 2
  const sizes = sources.map((source, index) => widest([printable(source), ...cells.map((row) => row[index]!)], most))
  const rest = columns - 2 - sizes.reduce((sum, size) => sum + size + 2, 0)
  const first = widest(facts.map(nameOf), rest)
  const row = (mark: string, name: string, texts: readonly string[]): string =>
    `${mark} ${[column(name, first), ...texts.map((text, index) => column(text, sizes[index]!))].join('  ')}`.trimEnd()
  return [
    paint('bold', row(' ', 'fact', sources.map(printable))),
    ...facts.map((fact, index) => row(sign(fact, paint), nameOf(fact), cells[index]!))
  ]
}

const cellOf = ({values}: FactNote, source: string): string =>
  printable(
    values
      .filter((value) => value.sources.includes(source))
      .map((value) => value.value)
      .join(' / ')
  )

function list(facts: readonly FactNote[], columns: number, paint: Paint): readonly string[] {
  return facts.flatMap((fact, index) => [
    ...(index > 0 ? [''] : []),
    `${sign(fact, paint)} ${paint('bold', shorten(nameOf(fact), columns - 2))}`,
    ...fact.values.flatMap((value) => listValue(printable(value.value), value.sources.map(printable), columns))
  ])
}

function listValue(value: string, sources: readonly string[], columns: number): readonly string[] {
  const size = Math.min(24, Math.floor(columns / 3))
  const lines = wrap(sources.join(', '), columns - size - 6)
  return lines.map((line, index) => `    ${column(index === 0 ? value : '', size)}  ${line}`)
}
