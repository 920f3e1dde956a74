import {isNoise} from '../language/en/noise.ts'

/** A line without the white space around it; UTF-16 offsets. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Counts from 1. */
  readonly number: number
}

// Wider than any text wrapped by hand or by a mail program.
const widest = 120
const narrowest = 40
// Some writers wrap a little before the margin.
const slack = 8
const newline = /\r\n|[\n\r\u2028\u2029]/g
const stop = /[.!?:;…]["'”’»)\]]*$/
const item = /^(?:[-–—*•·▪◦●■►‣]|\d{1,3}[.)])\s/
const lowercase = /^\p{Ll}/u
const word = /^\S*/
const bullet = /^[•·▪◦●■►‣]\s+/

/** The paragraphs of a plain text: its lines, joined where they were wrapped in the middle of a sentence. */
export function paragraphs(raw: string, start: number, end: number): Line[][] {
  const found = chunks(raw, start, end)
  const width = wrapWidth(found)
  return found.flatMap((lines) => unwrap(raw, lines, width))
}

/** Lines between blank lines. */
export function chunks(raw: string, start: number, end: number): Line[][] {
  const result: Line[][] = []
  let open: Line[] = []
  for (const line of lines(raw, start, end)) {
    if (line.end > line.start) open.push(line)
    else if (open.length > 0) {
      result.push(open)
      open = []
    }
  }
  if (open.length > 0) result.push(open)
  return result
}

function* lines(raw: string, start: number, end: number): Generator<Line> {
  let from = start
  let number = 1
  for (const {index, 0: feed} of raw.slice(start, end).matchAll(newline)) {
    yield trimmed(raw, from, start + index, number++)
    from = start + index + feed.length
  }
  yield trimmed(raw, from, end, number)
}

function trimmed(raw: string, from: number, to: number, number: number): Line {
  let [start, end] = [from, to]
  while (start < end && isSpace(raw.charCodeAt(start))) start++
  while (end > start && isSpace(raw.charCodeAt(end - 1))) end--
  const mark = bullet.exec(raw.slice(start, Math.min(start + 8, end)))
  return {start: start + (mark?.[0].length ?? 0), end, number}
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x200b
}

/** The width at which the text was wrapped; 0 where it was not: its lines are paragraphs. */
function wrapWidth(chunks: readonly (readonly Line[])[]): number {
  let [width, lines, long] = [0, 0, 0]
  for (const chunk of chunks) {
    for (const {start, end} of chunk) {
      lines++
      if (end - start > widest) long++
      else width = Math.max(width, end - start)
    }
  }
  return long * 50 > lines || width < narrowest ? 0 : width
}

function unwrap(raw: string, chunk: readonly Line[], width: number): Line[][] {
  if (isWrapped(raw, chunk, width)) return [[...chunk]]
  const result: Line[][] = []
  for (const [index, line] of chunk.entries()) {
    const before = chunk[index - 1]
    if (before && continues(raw, before, line, width)) result.at(-1)!.push(line)
    else result.push([line])
  }
  return result
}

/** Whether all lines are full, and one ends in the middle of a sentence. */
function isWrapped(raw: string, chunk: readonly Line[], width: number): boolean {
  if (width === 0 || chunk.length < 3 || chunk.some((line) => item.test(headOf(raw, line)))) return false
  const filled = chunk.slice(0, -1)
  return (
    filled.every((line, index) => isFull(raw, line, chunk[index + 1]!, width)) && filled.some((l) => !stops(raw, l))
  )
}

/** Whether a line goes on in the next: it ends in the middle of a sentence, and the next word had no room. */
function continues(raw: string, line: Line, next: Line, width: number): boolean {
  const length = line.end - line.start
  const head = headOf(raw, next)
  if (length < narrowest || item.test(head) || stops(raw, line)) return false
  if (!(lowercase.test(head) && length <= widest * 2) && !isFull(raw, line, next, width)) return false
  return !isNoise(raw.slice(next.start, next.end)) && !isNoise(raw.slice(line.start, line.end))
}

function isFull(raw: string, line: Line, next: Line, width: number): boolean {
  const length = line.end - line.start
  return length <= width && length + 1 + word.exec(headOf(raw, next))![0].length > width - slack
}

function stops(raw: string, {start, end}: Line): boolean {
  return stop.test(raw.slice(Math.max(start, end - 8), end))
}

function headOf(raw: string, {start, end}: Line): string {
  return raw.slice(start, Math.min(start + 60, end))
}
