import type {Element, Nodes, Root} from 'hast'
import type {Metadata} from './frontmatter.ts'
import {attribute, textOf, walk} from './hast.ts'

const titleNames = ['og:title', 'twitter:title', 'headline']
const sourceNames = ['og:site_name', 'publisher', 'dc.publisher', 'application-name']
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publication_date',
  'publish-date',
  'publishdate',
  'published_time',
  'pubdate',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'date'
]

/** What the head of a page says of its article. */
export function metadataOf(page: Root): Metadata {
  const meta = new Map<string, string>()
  const data: Item[] = []
  const times: string[] = []
  let heading = ''
  let title = ''
  walk(page, (node) => {
    if (node.tagName === 'meta') addMeta(meta, node)
    else if (node.tagName === 'script') data.push(...items(node))
    else if (node.tagName === 'time') addTime(times, node)
    else if (node.tagName === 'h1') heading ||= textOf(node)
    else if (node.tagName === 'title') title ||= textOf(node)
    return node.tagName !== 'svg'
  })
  const article = data.find((item) => item.date) ?? data.find((item) => item.headline)
  const pick = (names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? [])
  const best = pick(titleNames)[0] ?? (heading || article?.headline || title)
  const source = pick(sourceNames)[0] ?? article?.publisher
  const dates = [...(article?.date ? [article.date] : []), ...pick(dateNames), ...times]
  return {...(best && {title: best}), ...(source && {source}), dates: [...new Set(dates)]}
}

function addMeta(meta: Map<string, string>, node: Element): void {
  const name = attribute(node, 'property') || attribute(node, 'name') || attribute(node, 'itemProp')
  const content = attribute(node, 'content').replace(/\s+/g, ' ').trim()
  if (content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content)
}

/** `<time datetime>` counts where it is said to be the time of publication; others only date what the text tells of. */
function addTime(times: string[], node: Element): void {
  const words =
    `${attribute(node, 'itemProp')} ${attribute(node, 'className')} ${attribute(node, 'pubdate')}`.toLowerCase()
  const datetime = attribute(node, 'dateTime')
  if (datetime && /publish|pubdate|posted|entry-date|true/.test(words)) times.push(datetime)
}

interface Item {
  readonly date: string
  readonly headline: string
  readonly publisher: string
}

/** The things that a script of JSON-LD describes, articles first. */
function items(script: Element): Item[] {
  if (attribute(script, 'type').toLowerCase() !== 'application/ld+json') return []
  const [text] = script.children as Nodes[]
  try {
    const value: unknown = JSON.parse(text?.type === 'text' ? text.value : '')
    return objects(value, 6).map(toItem)
  } catch {
    return []
  }
}

type Fields = Readonly<Record<string, unknown>>

function objects(value: unknown, depth: number): Fields[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => objects(item, depth - 1))
  const fields = value as Fields
  return [fields, ...objects(fields['@graph'], depth - 1), ...objects(fields.mainEntity, depth - 1)]
}

function toItem({datePublished, headline, publisher}: Fields): Item {
  const [first] = Array.isArray(publisher) ? publisher : [publisher]
  const name: unknown = typeof first === 'object' && first !== null ? (first as Fields).name : first
  return {date: asString(datePublished), headline: asString(headline), publisher: asString(name)}
}

function asString(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
}
