import {readFileSync, statSync} from 'node:fs'
import type {Document, LineCounter, Node} from 'yaml'
import {fail} from '../failure.ts'
import {decode} from '../files/bytes.ts'
import {describeError} from '../files/walk.ts'

/** The way to a value: `['rules', 'event-date', 0]`. */
export type Path = readonly (string | number)[]

/** A file of settings, understood, and where in it each value stands. */
export interface Loaded {
  /** The file itself. */
  readonly file: string
  readonly value: unknown
  /** `factlint.config.yaml:3:5`; of the key, or of its value. */
  readonly where: (path: Path, of?: 'key' | 'value') => string
}

/** The same of text: where in it a value begins and ends, too. */
export interface LoadedText extends Loaded {
  readonly span: (path: Path) => readonly [number, number]
}

/** Most bytes of a file of settings: what is larger is something else. */
const most = 1_000_000

/** Read YAML or JSON; `name` is what messages call the file. */
export async function loadText(file: string, name: string): Promise<LoadedText> {
  return parseText(readText(file, name), file, name)
}

/** Understand YAML or JSON, as the name of the file tells. */
export async function parseText(text: string, file: string, name: string): Promise<LoadedText> {
  if (/\.json$/i.test(file)) checkJson(text, name)
  const {LineCounter, parseDocument} = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, logLevel: 'silent', prettyErrors: false, uniqueKeys: true})
  const [error] = document.errors
  if (error) fail(`${at(name, lines, error.pos[0])}: Not valid YAML: ${plain(error.message)}; mend it.`)
  return {
    file,
    value: contentOf(document, name) ?? {},
    where: (path, of) => at(name, lines, nodeAt(document, path, of)[0]),
    span: (path) => nodeAt(document, path)
  }
}

/** The text of a file, or why there is none. */
export function readText(file: string, name: string): string {
  checkFile(file, name)
  const bytes = orFail(() => readFileSync(file), name)
  if (bytes.every((byte) => byte <= 0x20 && byte > 0)) return ''
  const read = decode(name, bytes)
  return 'text' in read ? read.text.replace(/^\ufeff/, '') : fail(`\`${name}\`: ${read.message}.`)
}

/** Stop where there is no file, or one that cannot hold settings. */
export function checkFile(file: string, name: string): void {
  const found = orFail(() => statSync(file), name)
  if (found.isDirectory()) fail(`\`${name}\` is a folder; name a file.`)
  if (!found.isFile()) fail(`\`${name}\` is no regular file; name another.`)
  if (found.size > most) fail(`\`${name}\` is too large for settings (${found.size} bytes; the most is ${most}).`)
}

function orFail<T>(read: () => T, name: string): T {
  try {
    return read()
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return fail(`\`${name}\`: ${isMissing ? 'there is no such file; check the path' : describeError(error)}.`)
  }
}

/** YAML forgives what JSON does not: [{"a": 1,}]. */
function checkJson(text: string, name: string): void {
  const message = jsonFault(text)
  if (message === undefined) return
  const before = text.slice(0, faultAt(text)).split('\n')
  const reason = plain(message.replace(/,? (?:"?\.\.\.|in JSON|"\{).*$/s, '').replace(/ at position .*$/s, ''))
  fail(`${name}:${before.length}:${before.at(-1)!.length + 1}: Not valid JSON: ${reason}; mend it.`)
}

function jsonFault(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Where text ceases to be the beginning of JSON; not all versions of Node say. */
function faultAt(text: string): number {
  let [good, bad] = [0, text.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (mayGoOn(text.slice(0, middle))) good = middle
    else bad = middle
  }
  return mayGoOn(text) ? text.length : good
}

function mayGoOn(text: string): boolean {
  const message = jsonFault(text)
  if (message === undefined || /end of JSON|Unterminated/.test(message)) return true
  return Number(/position (\d+)/.exec(message)?.[1]) >= text.length
}

/** An alias that holds itself, or a thousand of a thousand, is thrown out. */
function contentOf(document: Document, name: string): unknown {
  try {
    const value: unknown = document.toJS({maxAliasCount: 50})
    JSON.stringify(value)
    return value
  } catch (error) {
    return fail(
      `\`${name}\`: ${plain(error instanceof Error ? error.message : String(error))}; write it without aliases.`
    )
  }
}

const plain = (message: string): string => message.split('\n', 1)[0]!.replace(/[:.;]\s*$/, '')

function at(name: string, lines: LineCounter, offset: number): string {
  const {line, col} = lines.linePos(offset)
  return `${name}:${Math.max(line, 1)}:${Math.max(col, 1)}`
}

/** Where a value begins and ends; of what is not there, where that stands in which it is missed. */
function nodeAt(document: Document, path: Path, of: 'key' | 'value' = 'value'): readonly [number, number] {
  let node: unknown = document.contents
  let found = spanOf(node) ?? ([0, 0] as const)
  for (const [depth, step] of path.entries()) {
    const {key, value} = stepInto(resolved(node, document), step)
    const wanted = depth === path.length - 1 && of === 'key' ? (key ?? value) : value
    const span = spanOf(wanted) ?? spanOf(key)
    if (span === undefined) return found
    found = span
    node = value
  }
  return found
}

function stepInto(node: unknown, step: string | number): {readonly key?: unknown; readonly value?: unknown} {
  const {items = []} = (node ?? {}) as {readonly items?: readonly unknown[]}
  if (typeof step === 'number') return {value: items[step]}
  const pair = items.find((item) => String((item as {key?: unknown}).key) === step) as
    | {readonly key: unknown; readonly value: unknown}
    | undefined
  return pair ? {key: pair.key, value: pair.value} : {}
}

function resolved(node: unknown, document: Document): unknown {
  const alias = node as {readonly resolve?: (document: Document) => Node | undefined} | null | undefined
  return typeof alias?.resolve === 'function' ? alias.resolve(document) : node
}

function spanOf(node: unknown): readonly [number, number] | undefined {
  const range = (node as {readonly range?: readonly number[] | null} | null | undefined)?.range
  return range ? [range[0]!, range[1]!] : undefined
}
