import type {DateTag, Setting, Span} from '../types.ts'
import {dateInAddress} from './address.ts'
import {type DateNames, dateName} from './date-names.ts'
import {type Fields, parseYaml} from './yaml.ts'

/** What a file says of itself before its text. */
export interface Metadata {
  readonly title?: string
  /** Where the title is written, as it is. */
  readonly titleAt?: Span
  readonly source?: string
  /** The most trusted first within each kind. */
  readonly dates: readonly DateTag[]
}

/** The metadata, where the text begins (UTF-16 offset), and what is wrong with it. */
export interface Head {
  readonly metadata: Metadata
  readonly start: number
  readonly problems: readonly string[]
  /** What it says to factlint. */
  readonly settings?: Setting
}

const longest = 64 * 1024
const open = /^---[ \t]*(?:\r\n|\r|\n)/
const close = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$(?![\s\S]))/m
const field = /^[\w$@-]+[ \t]*:(?:\s|$)/m

// Fields as they are looked up: in small letters, without `-`, `_` and spaces.
const titles = ['title', 'headline']
const sources = ['source', 'publisher', 'outlet', 'site', 'sitename', 'publication']
const addresses = ['url', 'link', 'canonical', 'canonicalurl', 'permalink']

/** Read the front matter of a file, if it has one. */
export async function frontMatter(raw: string, names: DateNames = dateName): Promise<Head> {
  const bom = raw.startsWith('\ufeff') ? 1 : 0
  const none = {metadata: {dates: []}, start: bom, problems: []}
  const opening = open.exec(raw.slice(bom, bom + 100))
  if (!opening) return none
  const from = bom + opening[0].length
  const rest = raw.slice(from, from + longest)
  const closing = close.exec(rest)
  if (!closing) return none
  const yaml = rest.slice(0, closing.index)
  const start = from + closing.index + closing[0].length
  // A rule between two paragraphs is `---` too.
  if (!field.test(yaml)) return yaml.trim() === '' ? {...none, start} : none
  const {value, problem} = await parseYaml(yaml)
  if (problem) return {metadata: {dates: []}, start, problems: [problem]}
  if (!value) return none
  const settings = settingsIn(value, yaml, from)
  return {metadata: toMetadata(value, yaml, from, names), start, problems: [], ...(settings && {settings})}
}

/** The field `factlint`, and the lines in which it is written. */
function settingsIn(fields: Fields, yaml: string, from: number): Setting | undefined {
  if (!fields.has('factlint')) return undefined
  const written = /^(["']?)factlint\1[ \t]*:.*(?:(?:\r\n|\r|\n)[ \t]+.*)*/m.exec(yaml)
  const start = from + (written?.index ?? 0)
  return {value: fields.get('factlint'), start, end: start + (written?.[0].trimEnd().length ?? 0)}
}

function toMetadata(fields: Fields, yaml: string, from: number, names: DateNames): Metadata {
  const values = new Map<string, string>()
  for (const [key, value] of fields) {
    const text = asText(value)
    if (text) values.set(plain(String(key)), text)
  }
  const pick = (names: readonly string[]) => names.map((name) => values.get(name)).filter((it) => it !== undefined)
  const [title] = pick(titles)
  const [source] = pick(sources)
  const titleAt = title && titles.map((key) => find(key, title, yaml, from)).find((span) => span !== undefined)
  return {
    ...(title && {title}),
    ...(titleAt && {titleAt}),
    ...(source && {source}),
    dates: [...datesOf(values, yaml, from, names), ...urlDates(pick(addresses))]
  }
}

const plain = (key: string) => key.toLowerCase().replace(/[-_ ]/g, '')

function datesOf(
  values: ReadonlyMap<string, string>,
  yaml: string,
  from: number,
  names: DateNames
): readonly DateTag[] {
  const named = [...values].flatMap(([key, text]) => {
    const name = names(key)
    return name ? [{...name, key, text}] : []
  })
  return named
    .sort((a, b) => a.rank - b.rank)
    .map(({key, text, kind}) => {
      const span = find(key, text, yaml, from)
      return {text, kind, origin: 'front matter', ...(span && {span})}
    })
}

/** Where a field is written: [2020-11-09] in `date: 2020-11-09`. */
function find(key: string, text: string, yaml: string, from: number): Span | undefined {
  for (const {index, 0: line, 1: name} of yaml.matchAll(/^([\w$@-]+)[ \t]*:.*/gm)) {
    const at = plain(name!) === key ? line.indexOf(text, name!.length) : -1
    if (at >= 0) return {start: from + index + at, end: from + index + at + text.length}
  }
  return undefined
}

function urlDates(urls: readonly string[]): readonly DateTag[] {
  const text = urls.map(dateInAddress).find((date) => date !== undefined)
  return text ? [{text, kind: 'published', origin: 'url'}] : []
}

/** A scalar, the first of a list, or the name of a thing: `publisher: {name: Reuters}`. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim()
  if (Array.isArray(value)) return asText(value[0])
  return value instanceof Map ? asText(value.get('name')) : undefined
}
