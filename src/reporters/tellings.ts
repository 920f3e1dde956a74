import type {FactNote, FactValue, Telling} from '../results.ts'
import {amount} from './numbers.ts'
import type {Paint} from './paint.ts'
import {printable} from './printable.ts'
import {cells, clip, column, join, shorten, width, wrap} from './width.ts'

/** Where the columns of a list of tellings stand: side, value, since when; then who and where. */
interface Columns {
  readonly all: number
  readonly value: number
  /** Whether values stand on lines of their own, for there is no room beside them. */
  readonly narrow: boolean
}

const [indent, date, gap] = [5, 10, 2]

/** Terminals below this have a line for each value and one for who gives it. */
const roomy = 64

/** Most articles that are shown for one value. */
const most = 6

const letters = 'ABCDEFGH'

function columnsOf({values}: FactNote, all: number): Columns {
  const widest = Math.max(date, ...values.map(({value}) => width(printable(value))))
  return {all, value: Math.min(widest, Math.floor(all / 3)), narrow: all < roomy}
}

/** The values of a fact, each with who gives it, since when and where; sides that cannot both be true have letters. */
export function tellings(
  fact: FactNote,
  all: number,
  copies: ReadonlyMap<string, string>,
  paint: Paint
): readonly string[] {
  const columns = columnsOf(fact, all)
  return fact.values.flatMap((value, at) => {
    const isFirst = value.side !== fact.values[at - 1]?.side
    const letter = !fact.agree && isFirst ? (letters[value.side - 1] ?? '+') : ' '
    return lines(value, `  ${paint('bold', letter)}  `, columns, copies, paint)
  })
}

function lines(
  {value, locations}: FactValue,
  head: string,
  columns: Columns,
  copies: ReadonlyMap<string, string>,
  paint: Paint
): readonly string[] {
  const {rows, left} = rowsOf(locations, copies)
  const before = columns.narrow ? indent : indent + columns.value + gap
  const room = columns.all - before - date - gap
  const told = rows.flatMap(({since, text}) =>
    wrapped(text, room).map((line, at) => `${paint('dim', column(at === 0 ? since : '', date))}  ${line}`)
  )
  const all = left > 0 ? [...told, `${' '.repeat(date + gap)}and ${amount(left, 'more article')}`] : told
  const name = printable(value)
  if (columns.narrow)
    return [head + shorten(name, columns.all - indent), ...all.map((line) => ' '.repeat(indent) + line)]
  return all.map((line, at) =>
    at === 0 ? `${head}${column(name, columns.value)}  ${line}` : ' '.repeat(before) + line
  )
}

interface Row {
  readonly since: string
  readonly text: string
}

/** A row for each article; copies of what stands above come after it in one. */
function rowsOf(
  locations: readonly Telling[],
  copies: ReadonlyMap<string, string>
): {readonly rows: readonly Row[]; readonly left: number} {
  const texts = new Map<string, Telling[]>()
  for (const telling of locations) {
    const text = copies.get(telling.path) ?? telling.path
    texts.set(text, [...(texts.get(text) ?? []), telling])
  }
  const shown = [...texts.values()].slice(0, most)
  const rows = shown.flatMap(([first, ...others]) => [
    {since: first!.since ?? 'no date', text: who(first!)},
    ...copied(others).map((text) => ({since: '', text}))
  ])
  const left = [...texts.values()].slice(most).reduce((sum, {length}) => sum + length, 0)
  return {rows, left}
}

// [Daily Planet, says Ana Petrova, planned · a.md:12]
function who(telling: Telling): string {
  const {source, path, voice, modality} = telling
  const said = [
    source === path ? '' : source,
    voice.speaker === null ? '' : source === path ? voice.speaker : `citing ${voice.speaker}`,
    modality === 'asserted' ? '' : modality
  ]
  const words = said.filter(Boolean).join(', ')
  return printable(words ? `${words} · ${placeOf(telling)}` : placeOf(telling))
}

/** Most copies of one text that are shown. */
const named = 3

function copied(copies: readonly Telling[]): readonly string[] {
  const list = copies.slice(0, named).map((copy) => `copy: ${who(copy)}`)
  return copies.length > named ? [...list, `and ${copies.length - named} more`] : list
}

const placeOf = ({path, start}: Telling): string => `${path}:${start.line}`

/** Lines of at most `room` columns; of a path that is longer the end is kept, for it tells the file. */
function wrapped(text: string, room: number): readonly string[] {
  return wrap(text, room).map((line) => (width(line) <= room ? line : ending(line, room)))
}

function ending(line: string, room: number): string {
  const backwards = [...cells(line)].reverse()
  return `…${join([...clip(backwards, room - 1)].reverse())}`
}
