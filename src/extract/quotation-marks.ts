import type {Span} from '../types.ts'

const openers: ReadonlySet<string> = new Set(['“', '«', '„', '‟', '``'])
const closers: ReadonlySet<string> = new Set(['”', '»', "''"])
const longestSingle = 400

/** What stands in quotation marks in a block's prose, marks included, and whether the last was left open at the end. */
export interface Quoted {
  readonly spans: readonly Span[]
  readonly open?: number
}

/**
 * Pair the quotation marks of a block: any closing style closes, nested ones are part of the outer, apostrophes are none.
 * `inside` says that the block before was left open: the first mark may close what it opened.
 */
export function quotedIn(text: string, inside = false): Quoted {
  const doubles = doubleQuoted(text, inside)
  if (!/['‘]/.test(text)) return doubles
  const singles = singleQuoted(text, doubles.spans)
  return singles.length === 0
    ? doubles
    : {...doubles, spans: [...doubles.spans, ...singles].sort((a, b) => a.start - b.start)}
}

const marks = /["“”«»„‟]/g
// [``We left,''] as typesetters write it
const doubledMarks = /["“”«»„‟]|''|``/g

const marksOf = (text: string): RegExp => (text.includes("''") ? doubledMarks : marks)

function doubleQuoted(text: string, inside: boolean): Quoted {
  const spans: Span[] = []
  let start = inside && closesFirst(text) ? 0 : undefined
  let depth = 0
  for (const {index, 0: mark} of text.matchAll(marksOf(text))) {
    const opens = openers.has(mark) || (mark === '"' && looksOpening(text, index))
    if (start === undefined) {
      if (opens || (mark === '"' && !looksClosing(text, index))) start = index
    } else if (opens && openers.has(mark) && text[start] !== '"' && mark === text[start]) depth++
    else if (opens && mark !== '"') continue
    else if (opens && depth === 0) start = index
    else if (depth > 0 && closers.has(mark)) depth--
    else {
      if (index > start + 1) spans.push({start, end: index + mark.length})
      start = undefined
      depth = 0
    }
  }
  return start === undefined ? {spans} : {spans, open: start}
}

// The first mark of a block closes: [… and so it went,” he said].
function closesFirst(text: string): boolean {
  const [first] = text.matchAll(marksOf(text))
  if (!first || first.index === 0) return false
  return (
    closers.has(first[0]) || (first[0] === '"' && looksClosing(text, first.index) && !looksOpening(text, first.index))
  )
}

function looksOpening(text: string, at: number): boolean {
  const before = text[at - 1]
  const after = text[at + 1]
  return (before === undefined || /[\s([—–-]/.test(before)) && after !== undefined && !/\s/.test(after)
}

function looksClosing(text: string, at: number): boolean {
  return at > 0 && !/\s/.test(text[at - 1]!)
}

const singleMarks = /['‘’]/g

function singleQuoted(text: string, doubles: readonly Span[]): Span[] {
  const spans: Span[] = []
  let start: number | undefined
  let next = 0
  for (const {index, 0: mark} of text.matchAll(singleMarks)) {
    while (next < doubles.length && doubles[next]!.end <= index) next++
    const double = doubles[next]
    if (double && double.start <= index) continue
    if (start !== undefined && (index - start > longestSingle || (double === undefined ? false : double.start < start)))
      start = undefined
    if (start === undefined) start = opensSingle(text, index, mark) ? index : undefined
    else if (mark !== '‘' && closesSingle(text, index)) {
      if (index > start + 2) spans.push({start, end: index + 1})
      start = undefined
    }
  }
  return spans
}

function opensSingle(text: string, at: number, mark: string): boolean {
  if (mark === '’') return false
  const before = text[at - 1]
  return (
    (before === undefined || /[\s(["“—–:-]/.test(before)) &&
    /^[\p{L}[]/u.test(text.slice(at + 1, at + 3)) &&
    !/^(?:em|til|tis|twas|n|cause)\b/i.test(text.slice(at + 1, at + 7))
  )
}

// Not [won't], nor [the parties' consent].
function closesSingle(text: string, at: number): boolean {
  const before = text[at - 1]!
  const after = text[at + 1]
  if (/\s/.test(before) || (after !== undefined && /[\p{L}\p{N}]/u.test(after))) return false
  if (before !== 's' || after === undefined || /[,.;:?!)]/.test(after)) return true
  return (
    !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) || !/['’](?![\p{L}])/u.test(text.slice(at + 1, at + longestSingle))
  )
}
