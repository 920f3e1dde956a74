import type {Break, InlineCode, PhrasingContent, Text} from 'mdast'
import {decode} from '../parse/entities.ts'
import type {Prose, Run, Span} from '../types.ts'

interface Draft {
  readonly parts: string[]
  readonly runs: Run[]
  length: number
  /** Whether white space would be superfluous here. */
  spaced: boolean
}

// What the file may write otherwise than the parser's value has it: escapes, entities, stray tags, `~~`, `[^1]`, white space
// with the `> ` of a quoted line, and characters without width. The value decides what each of them stands for.
const special =
  /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][\da-zA-Z]{1,30});?|<[!/]?[a-zA-Z-][^<>]*>|~~|\[\^[^\]\s]{1,40}\]:?|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+| ?[\r\n]\s*(?:>[> \t]*)?| [^\S\r\n]+|[^\S \r\n][^\S\r\n]*/g
const invisible = /^[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+$/
const space = /\s/

/** Flatten the inline content of one block to prose: white space is one plain space, markup is gone. Offsets of nodes are shifted by `base`. */
export function prose(nodes: readonly PhrasingContent[], raw: string, base = 0): Prose {
  const draft: Draft = {parts: [], runs: [], length: 0, spaced: true}
  for (const node of nodes) addNode(draft, node, raw, base)
  return finish(draft)
}

/** The place in the raw file of a span of prose: from the start of its first character to the end of its last. */
export function toRaw({runs}: Prose, {start, end}: Span): Span {
  const first = runAt(runs, start)
  if (!first) return {start: 0, end: 0}
  const from = rawStart(first, start)
  const last = end > start ? runAt(runs, end - 1)! : first
  return {start: from, end: Math.max(from, end > start ? rawEnd(last, end) : from)}
}

function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (runs[middle]!.at <= offset) low = middle
    else high = middle - 1
  }
  return runs[low]
}

function rawStart(run: Run, offset: number): number {
  return run.length === run.rawLength ? run.raw + offset - run.at : run.raw
}

function rawEnd(run: Run, end: number): number {
  return run.length === run.rawLength ? run.raw + Math.min(end - run.at, run.length) : run.raw + run.rawLength
}

function addNode(draft: Draft, node: PhrasingContent, raw: string, base: number): void {
  if (node.type === 'text' || node.type === 'inlineCode') addText(draft, node, raw, base)
  else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) addBreak(draft, node, base)
  else if (node.type === 'linkReference' && node.label?.startsWith('^')) return
  else if ('children' in node) for (const child of node.children) addNode(draft, child, raw, base)
}

function addBreak(draft: Draft, {position}: Pick<Break, 'position'>, base: number): void {
  const start = position?.start.offset ?? 0
  push(draft, ' ', base + start, (position?.end.offset ?? start) - start)
}

function addText(draft: Draft, node: Text | InlineCode, raw: string, base: number): void {
  const {value, position} = node
  const fence = node.type === 'inlineCode' ? backticks(raw, base + (position?.start.offset ?? 0)) : 0
  const from = base + (position?.start.offset ?? 0) + fence
  const to = base + (position?.end.offset ?? 0) - fence
  // [&amp;amp;] in HTML is `&amp;`, and so is [`&amp;`] in code.
  const pieces = align(value, raw, from, to, true) ?? align(value, raw, from, to, false)
  if (pieces) for (const piece of pieces) push(draft, ...piece)
  else push(draft, value.replace(/\s+/g, ' '), from, to - from)
}

function backticks(raw: string, offset: number): number {
  let end = offset
  while (raw[end] === '`') end++
  return end - offset
}

type Piece = readonly [value: string, raw: number, rawLength: number]

/** Walk a text's value and its raw form side by side; undefined where they do not fit together. */
function align(value: string, raw: string, from: number, to: number, encoded: boolean): readonly Piece[] | undefined {
  const written = raw.slice(from, to)
  // Most text stands in the file as it is.
  if (written === value && written.search(special) < 0) return [[written, from, written.length]]
  const pieces: Piece[] = []
  let at = 0
  let read = 0
  for (const match of written.matchAll(special)) {
    const [form] = match
    if (match.index > at && !literal(match.index)) return undefined
    at = match.index
    const length = meaning(form, value, read, encoded)
    if (length === undefined) return undefined
    const meant = value.slice(read, read + length)
    const blank = space.test(form[0]!)
    read += length
    if (blank && length > 0) pieces.push([' ', from + at, 1])
    else if (length > 0 && !dropped(form, meant)) pieces.push([space.test(meant) ? ' ' : meant, from + at, form.length])
    at += form.length
    // `>` begins a quoted line in Markdown, and is a sign like others in plain text.
    const marker = blank ? form.indexOf('>') : -1
    if (marker >= 0 && value[read] === '>') {
      at = match.index + marker
      if (!literal(match.index + form.length)) return undefined
      at = match.index + form.length
    }
  }
  if (at < written.length && !literal(written.length)) return undefined
  return read === value.length || value.slice(read).trim() === '' ? pieces : undefined

  function literal(end: number): boolean {
    const text = written.slice(at, end)
    if (!value.startsWith(text, read)) return false
    pieces.push([text, from + at, text.length])
    read += text.length
    return true
  }
}

/** How many characters of the value a special form of the file stands for. */
function meaning(form: string, value: string, read: number, encoded: boolean): number | undefined {
  if (space.test(form[0]!)) return spacesAt(form, value, read)
  const character = encoded ? decode(form) : form
  if (character !== form && value.startsWith(character, read)) return character.length
  if (value.startsWith(form, read)) return form.length
  if (form[0] === '<') return blanksAt(value, read)
  if (form[0] === '\\') return value[read] === form[1] ? 1 : undefined
  if (form[0] === '&') return (value.codePointAt(read) ?? 0) > 0xffff ? 2 : 1
  return undefined
}

/** Parsers leave out white space at the end of lines, and write all line ends alike; what is not in the form is an entity's. */
function spacesAt(form: string, value: string, read: number): number {
  let end = read
  while (end < value.length && end - read < form.length && isIn(form, value[end]!)) end++
  return end - read
}

function isIn(form: string, character: string): boolean {
  return form.includes(character) || (character === '\n' && form.includes('\r'))
}

/** A tag was blanked, or is not in the value at all. */
function blanksAt(value: string, read: number): number {
  let end = read
  while (end < value.length && (value[end] === '\u200b' || space.test(value[end]!))) end++
  return end - read
}

function dropped(form: string, meant: string): boolean {
  return form === '~~' || form.startsWith('[^') || invisible.test(meant)
}

/** Add a piece; white space after white space, or before everything, is left out. */
function push(draft: Draft, value: string, raw: number, rawLength: number): void {
  const cut = draft.spaced && value.startsWith(' ') ? 1 : 0
  if (value.length > cut)
    add(
      draft,
      value.slice(cut),
      value.length === rawLength ? raw + cut : raw,
      value.length === rawLength ? rawLength - cut : rawLength
    )
}

function add(draft: Draft, value: string, raw: number, rawLength: number): void {
  const last = draft.runs.at(-1)
  const joins =
    value.length === rawLength && last?.length === last?.rawLength && last && last.raw + last.rawLength === raw
  if (joins) {
    const length = last.length + rawLength
    draft.runs[draft.runs.length - 1] = {at: last.at, length, raw: last.raw, rawLength: length}
  } else draft.runs.push({at: draft.length, length: value.length, raw, rawLength})
  draft.parts.push(value)
  draft.length += value.length
  draft.spaced = value.endsWith(' ')
}

function finish({parts, runs}: Draft): Prose {
  const text = parts.join('')
  if (!text.endsWith(' ')) return {text, runs}
  const last = runs.pop()!
  const length = last.length - 1
  if (length > 0) runs.push({...last, length, rawLength: last.length === last.rawLength ? length : last.rawLength})
  return {text: text.slice(0, -1), runs}
}
