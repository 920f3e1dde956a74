import {printable} from './printable.ts'
import {type Cell, cells, clip, join, widthOf} from './width.ts'

/** A line of a file around a value, ready to print, and where the value stands in it. */
export interface Excerpt {
  readonly line: string
  /** In columns of a terminal, from 0. */
  readonly at: number
  readonly width: number
}

interface Place {
  readonly text: string
  readonly start: {readonly offset: number}
  readonly end: {readonly offset: number}
}

/** What stands around a place of the raw file, cut to `columns`; only the value itself where the file has changed since. */
export function excerpt(raw: string | undefined, place: Place, columns: number): Excerpt {
  const {start, end, text} = place
  const same = raw !== undefined && raw.slice(start.offset, end.offset) === text
  const all = cells(printable(text.slice(0, columns * 4)))
  const value = widthOf(all) <= columns ? all : [...clip(all, columns - 2), dots]
  // Of a value that is too long itself only the beginning is shown.
  const [left, right] = same && value === all ? surroundings(raw, start.offset, end.offset, columns * 4) : ['', '']
  const [before, after] = share(cells(left), cells(right), columns - widthOf(value))
  const line = join(before) + join(value) + join(after)
  return {line, at: widthOf(before), width: widthOf(value)}
}

// The rest of the line on both sides, of a long line only the `most` nearest characters.
function surroundings(raw: string, start: number, end: number, most: number): [string, string] {
  const before = raw.slice(Math.max(0, start - most), start).split(/[\r\n]/)
  const after = raw.slice(end, end + most).split(/[\r\n]/)
  return [printable(before.at(-1)!).trimStart(), printable(after[0]!).trimEnd()]
}

// Each side may have what the other does not need, and at least half.
function share(before: readonly Cell[], after: readonly Cell[], room: number): [readonly Cell[], readonly Cell[]] {
  const half = Math.floor(room / 2)
  const left = Math.max(half, room - widthOf(after))
  const back = [...before].reverse()
  const kept = widthOf(before) <= left ? before : [dots, ...whole(clip(back, left - 1), back).toReversed()]
  const rest = room - widthOf(kept)
  return [kept, widthOf(after) <= rest ? after : [...whole(clip(after, rest - 1), after), dots]]
}

const dots: Cell = {text: '…', width: 1}

// Up to the last space, so that no word is cut; unless hardly anything would be left.
function whole(kept: readonly Cell[], all: readonly Cell[]): readonly Cell[] {
  if (kept.length === all.length || all[kept.length]?.text === ' ') return kept
  const space = kept.findLastIndex((cell) => cell.text === ' ')
  return space * 2 >= kept.length ? kept.slice(0, space) : kept
}
