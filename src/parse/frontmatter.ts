import {type Fields, parseYaml} from './yaml.ts'

/** What a file says of itself before its text. */
export interface Metadata {
  readonly title?: string
  readonly source?: string
  /** As written, the most trusted first. */
  readonly dates: readonly string[]
}

/** The metadata, where the text begins (UTF-16 offset), and what is wrong with it. */
export interface Head {
  readonly metadata: Metadata
  readonly start: number
  readonly problems: readonly string[]
}

const longest = 64 * 1024
const open = /^---[ \t]*(?:\r\n|\r|\n)/
const close = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$(?![\s\S]))/m
const field = /^[\w$@-]+[ \t]*:(?:\s|$)/m

// Fields as they are looked up: in small letters, without `-`, `_` and spaces.
const titles = ['title', 'headline']
const sources = ['source', 'publisher', 'outlet', 'site', 'sitename', 'publication']
const dates = [
  'datepublished',
  'publishedat',
  'publisheddate',
  'publicationdate',
  'pubdate',
  'published',
  'publishdate',
  'publishedon',
  'date',
  'created'
]

/** Read the front matter of a file, if it has one. */
export async function frontMatter(raw: string): Promise<Head> {
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
  return value ? {metadata: toMetadata(value), start, problems: []} : none
}

function toMetadata(fields: Fields): Metadata {
  const values = new Map<string, string>()
  for (const [key, value] of fields) {
    const text = asText(value)
    if (text) values.set(String(key).toLowerCase().replace(/[-_ ]/g, ''), text)
  }
  const pick = (names: readonly string[]) => names.map((name) => values.get(name)).filter((it) => it !== undefined)
  const [title] = pick(titles)
  const [source] = pick(sources)
  return {...(title && {title}), ...(source && {source}), dates: [...new Set(pick(dates))]}
}

/** A scalar, the first of a list, or the name of a thing: `publisher: {name: Reuters}`. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim()
  if (Array.isArray(value)) return asText(value[0])
  return value instanceof Map ? asText(value.get('name')) : undefined
}
