import type {StampKind} from '../types.ts'

/** An article, or the page or film of one, as a script of JSON-LD describes it. */
export interface Described {
  /** 0 for articles, 1 for pages, 2 for things without a type, 3 for films and the like. */
  readonly rank: number
  readonly headline: string
  readonly publisher: string
  readonly url: string
  readonly dates: readonly {readonly text: string; readonly kind: StampKind}[]
}

type Fields = Readonly<Record<string, unknown>>

/** Things in one script that are looked at, and how deep. */
const most = 500
const deepest = 8

// [NewsArticle], [ReportageNewsArticle], [BlogPosting], [LiveBlogPosting], [Report], [ClaimReview]
const ranks: readonly RegExp[] = [
  /(?:Article|Posting|^Report|^ClaimReview)$/,
  /(?:Page|^CreativeWork)$/,
  /^$/,
  /^(?:VideoObject|AudioObject|PodcastEpisode|MediaObject|Clip|Episode)$/
]

/** The articles and pages that a script of JSON-LD describes, in its order; of a broken one what can be made out. */
export function described(script: string): readonly Described[] {
  const text = bare(script)
  try {
    return things(JSON.parse(text)).flatMap(describe)
  } catch {
    return [{rank: 2, headline: '', publisher: '', url: '', dates: datesIn(text)}]
  }
}

/** Without the comment or section that old pages wrap a script in, and a semicolon at its end. */
function bare(script: string): string {
  const text = script.trim().replace(/^(?:<!--|(?:\/\/|\/\*)? ?<!\[CDATA\[(?: ?\*\/)?)/, '')
  return text.replace(/(?:-->|(?:\/\/|\/\*)? ?\]\]>(?: ?\*\/)?|;)$/, '').trim()
}

/** The things that stand at the top, in a graph, or as what a page is about; teasers and comments do not. */
function things(value: unknown): readonly Fields[] {
  const found: Fields[] = []
  const open = [{value, depth: 0}]
  for (let at = 0; at < open.length && found.length < most; at++) {
    const {value, depth} = open[at]!
    if (depth > deepest || typeof value !== 'object' || value === null) continue
    const inner = Array.isArray(value) ? value.slice(0, most) : insides(value as Fields)
    if (!Array.isArray(value)) found.push(value as Fields)
    for (const one of inner) open.push({value: one, depth: depth + 1})
    if (open.length > most * 4) break
  }
  return found
}

const insides = (fields: Fields) => [fields['@graph'], fields.mainEntity, fields.mainEntityOfPage]

function describe(fields: Fields): readonly Described[] {
  const types = [fields['@type']].flat().map((type) => asString(type).replace(/^.*[/:#]/, ''))
  const rank = ranks.findIndex((pattern) => types.some((type) => pattern.test(type)))
  if (rank < 0) return []
  const [publisher] = [fields.publisher].flat()
  const dates = [
    ...tags(fields, 'published', ['datePublished', 'dateCreated', 'uploadDate']),
    ...tags(fields, 'updated', ['dateModified'])
  ]
  const url = asString(fields.url) || asString(fields.mainEntityOfPage) || asString(fields['@id'])
  const {headline} = fields
  return [{rank, headline: asString(headline), publisher: nameOf(publisher), url, dates}]
}

/** The first of these fields that has a value: a page is created before it is published. */
function tags(fields: Fields, kind: StampKind, names: readonly string[]) {
  const text = names.map((name) => asString(fields[name] ?? fields[`schema:${name}`])).find(Boolean)
  return text ? [{text, kind}] : []
}

const nameOf = (value: unknown) => asString(isThing(value) ? value.name : value)

const isThing = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A string or number, also as [{"@value": …}], [{"@id": …}], or the first of a list. */
function asString(value: unknown): string {
  const [first]: unknown[] = Array.isArray(value) ? value : [value]
  const plain = isThing(first) ? (first['@value'] ?? first['@id']) : first
  return typeof plain === 'string' ? plain.replace(/\s+/g, ' ').trim() : typeof plain === 'number' ? String(plain) : ''
}

const field = /"date(Published|Modified)"\s*:\s*"([^"\\]{4,60})"/g

/** The first date of each kind in JSON that is broken, as by a line break in a headline. */
function datesIn(text: string): Described['dates'] {
  const found = new Map<StampKind, string>()
  for (const [, name, date] of text.matchAll(field)) {
    const kind = name === 'Published' ? 'published' : 'updated'
    if (!found.has(kind)) found.set(kind, date!)
    if (found.size === 2) break
  }
  return [...found].map(([kind, text]) => ({kind, text}))
}
