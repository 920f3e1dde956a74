import {toRaw} from '../text/prose.ts'
import type {Block, Place, Span} from '../types.ts'

/** Finds places in a raw file. */
export interface Locator {
  /** Where a span of a block's prose stands. */
  readonly place: (block: Block, span: Span) => Place
  /** A span of the raw file itself. */
  readonly locate: (span: Span) => Place
}

/** Index the lines of a raw file (`\n`, `\r\n` or `\r`), to tell lines and columns in UTF-16 code units. */
export function locator(raw: string): Locator {
  const starts = [0]
  for (const match of raw.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  const locate = ({start, end}: Span): Place => {
    const [first, last] = [lineOf(starts, start), lineOf(starts, end)]
    return {
      start,
      end,
      text: raw.slice(start, end),
      startLine: first + 1,
      startColumn: start - starts[first]! + 1,
      endLine: last + 1,
      endColumn: end - starts[last]! + 1
    }
  }
  return {locate, place: (block, span) => locate(toRaw(block.prose, span))}
}

/** The line that holds `offset`, from 0, by binary search. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
