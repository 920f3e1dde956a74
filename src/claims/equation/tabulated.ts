import {apartRow, roundedColumn, tellsAll, tellsSome, totalRow} from '../../language/en/tables.ts'
import {DIGIT} from '../../text/flags.ts'
import type {OperandClaim, Quantity, Sentence, Span} from '../../types.ts'
import type {Sitting} from '../maker.ts'
import {type Told, tied} from './tied.ts'

/** A number in a row: how it is printed, and the unit of its last digit. */
interface Cell extends Span {
  readonly value: number
  readonly step: number
}

/** A row of a table or list: what it is called, and its numbers by their column. */
interface Row {
  readonly sentence: Sentence
  readonly label: string
  readonly cells: readonly (Cell | undefined)[]
  /** The words and numbers of the row as they stand. */
  readonly text: string
}

/** Parts that stand in rows, one below the other, with their total: in a row of its own (`Total 120`), or in the sentence above. */
export function tabulatedClaims(sitting: Sitting): readonly OperandClaim[] {
  return runsOf(sitting).flatMap((rows) => {
    const at = rows.findIndex(({label}) => totalRow.test(label))
    if (at >= 0) return columns(rows, at, sitting)
    const total = announced(rows[0]!, sitting)
    return total && rows.length > 2 ? below(total, rows, sitting) : []
  })
}

/** Rows that follow each other: blocks of one sentence each that end, or begin, with a number. */
function runsOf({article: {blocks, sentences}}: Sitting): readonly (readonly Row[])[] {
  const runs: Row[][] = []
  let run: Row[] = []
  for (const [at, sentence] of sentences.entries()) {
    const alone = sentences[at - 1]?.block !== sentence.block && sentences[at + 1]?.block !== sentence.block
    const {kind} = blocks[sentence.block]!
    const isRow = alone && sentence.text.length <= longest && kind !== 'title' && kind !== 'byline'
    const row = isRow && sentence.flags & DIGIT ? rowOf(sentence) : undefined
    if (row) run.push(row)
    if (!row || at === sentences.length - 1) {
      if (run.length > 1 && run.length <= most) runs.push(run)
      run = []
    }
  }
  return runs
}

/** Characters of a row, and rows of a table. */
const [longest, most] = [120, 200]

function rowOf(sentence: Sentence): Row | undefined {
  const {text, start} = sentence
  if (text.includes('|')) return ruled(sentence)
  // [Greens 11], [Greens: 11], [11 Greens]
  const behind = /^(.*\p{L}[).]?)(?:\s*[:–—-]\s*|\s+|\.{2,}\s*)([\d.,]*\d)$/u.exec(text)
  if (behind) {
    const number = cellOf(behind[2]!, start + text.length - behind[2]!.length)
    return number && !/\d/.test(behind[1]!) ? {sentence, label: plain(behind[1]!), cells: [number], text} : undefined
  }
  const ahead = /^(\d[\d.,]*)\s+(\p{L}[^\d]*)$/u.exec(text)
  const number = ahead ? cellOf(ahead[1]!, start) : undefined
  const isList = ahead && ahead[2]!.split(' ').length <= 5 && !/[.!?:]$/.test(ahead[2]!)
  return number && isList ? {sentence, label: plain(ahead[2]!), cells: [number], text} : undefined
}

/** A row whose columns are ruled off: `| Greens | 11 | 9.0 |`; it is called by its first cell with a letter. */
function ruled(sentence: Sentence): Row | undefined {
  const {text, start} = sentence
  const from = text.startsWith('|') ? 1 : 0
  let at = start + from
  const columns = text
    .slice(from)
    .replace(/\|\s*$/, '')
    .split('|')
    .map((part) => {
      const printed = part.trim().replace(/^\*+|\*+$/g, '')
      const cell = cellOf(printed, at + part.indexOf(printed))
      at += part.length + 1
      return {printed, cell}
    })
  const label = columns.find(({printed}) => /\p{L}/u.test(printed))?.printed
  const cells = columns.map(({cell}) => cell)
  const numbers = cells.flatMap((cell) => cell ?? [])
  // A row of years is what the columns are called.
  if (label === undefined || numbers.length === 0 || numbers.every(({value}) => isYear(value))) return undefined
  return {sentence, label: plain(label), cells, text}
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100

const plain = (text: string): string => text.replace(/[\s:*.–—-]+$/, '').replace(/^[\s*•–—-]+/, '')

function cellOf(text: string, start: number): Cell | undefined {
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d+)?$/.test(text)) return undefined
  const places = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0
  return {start, end: start + text.length, value: Number(text.replaceAll(',', '')), step: 10 ** -places}
}

/** Each column of numbers with that of the row that adds it up: the last one, or the first. */
function columns(rows: readonly Row[], at: number, sitting: Sitting): readonly OperandClaim[] {
  const isLast = rows.slice(at + 1).every(({label}) => apartRow.test(label) || !totalRow.test(label))
  const parts = at === 0 ? rows.slice(1) : rows.slice(0, at)
  if (!isLast || parts.length < 2) return []
  const head = headOf(rows[0]!, sitting)
  return rows[at]!.cells.flatMap((total, column) => {
    if (!total) return []
    const isRoundedHere = isRounded(parts) || roundedColumn.test(head[column] ?? '')
    return equation(toldOf(total, rows[at]!, false, sitting), parts, column, isRoundedHere, sitting)
  })
}

/** The row above the first with a number: what the columns are called. */
function headOf({sentence}: Row, {article: {sentences}}: Sitting): readonly string[] {
  const {text} = sentences[sentence.index - 1] ?? {text: ''}
  return text.includes('|') ? text.replace(/^\|/, '').split('|') : []
}

/** The column of numbers that may be the parts of the number above; with two such nobody can tell. */
function below(total: Told, rows: readonly Row[], sitting: Sitting): readonly OperandClaim[] {
  const found = rows[0]!.cells
    .map((_, column) => equation(total, rows, column, isRounded(rows), sitting))
    .filter(({length}) => length > 0)
  return found.length === 1 ? found[0]! : []
}

const isRounded = (rows: readonly Row[]): boolean => rows.some(({text}) => roundedColumn.test(text))

function equation(
  total: Told,
  rows: readonly Row[],
  column: number,
  isRoundedHere: boolean,
  sitting: Sitting
): readonly OperandClaim[] {
  const parts = rows.map((row) => ({row, cell: row.cells[column]}))
  if (rows.some(({label}) => apartRow.test(label)) || !parts.every(({cell}) => cell)) return []
  const told = parts.map(({row, cell}) => toldOf(cell!, row, isRoundedHere, sitting))
  const sum = parts.reduce((all, {cell}) => all + cell!.value, 0)
  if (!isNear(total.value.printed!, sum)) return []
  return tied('sum', [['total', total] as const, ...told.map((part) => ['part', part] as const)], sitting)
}

/** What is far off is no sum: a mean, or people who stand in several rows. */
const isNear = (total: number, sum: number): boolean => Math.abs(total - sum) <= 0.25 * Math.max(total, sum)

/** A number of a row, which is exact to its last digit; a rounded one may be half of that more or less. */
function toldOf({start, end, value, step}: Cell, {sentence}: Row, isRoundedHere: boolean, sitting: Sitting): Told {
  const slack = step < 1 || isRoundedHere ? step / 2 : 0
  const quantity: Quantity = {
    min: value - slack,
    max: value + slack,
    unit: '',
    modifiers: [],
    exact: slack === 0,
    printed: value
  }
  return {start, end, value: quantity, reading: {sentence, block: sitting.article.blocks[sentence.block]!}}
}

/** The one number of the sentence above, where that says that all its parts follow: `The 120 seats are distributed as follows:`. */
function announced({sentence}: Row, {article, readings}: Sitting): Told | undefined {
  const [before, last] = [article.sentences[sentence.index - 2], article.sentences[sentence.index - 1]]
  const above = last?.text.includes('|') ? before : last
  if (!above || !/(?::|as follows\.)\s*$/.test(above.text) || !tellsAll.test(above.text) || tellsSome.test(above.text))
    return undefined
  const reading = readings.find((it) => it.sentence === above)
  const [number, other] = reading?.quantities ?? []
  const {kind, printed} = number?.value ?? {}
  if (!reading || !number || other || kind !== undefined || !printed || !Number.isInteger(printed)) return undefined
  // A round number in a table of parts is exact.
  return {
    start: number.start,
    end: number.end,
    value: {...number.value, min: printed, max: printed, exact: true},
    reading
  }
}
