import type {Element, Root} from 'hast'
import type {DateTag, Span} from '../types.ts'
import {dateInAddress} from './address.ts'
import {type DateNames, dateName, plainName} from './date-names.ts'
import type {Metadata} from './frontmatter.ts'
import {attribute, textOf, walk} from './hast.ts'
import {type Described, described} from './json-ld.ts'
import {timeTags} from './times.ts'

const titleNames = ['ogtitle', 'twittertitle', 'headline']
const sourceNames = ['ogsitename', 'publisher', 'dcpublisher', 'applicationname']

/** Dates of a page that are kept: more than any page has of its own. */
const most = 40

interface Head {
  /** Under names without case and signs; the first of each name counts, but for dates. */
  readonly meta: Map<string, string>
  readonly dates: Tag[]
  readonly things: Thing[]
  readonly addresses: string[]
  heading: string
  title: string
}

/** A date before its place is known, and how much it is trusted: 0 is most. */
interface Tag extends Pick<DateTag, 'text' | 'kind' | 'said'> {
  readonly node: Element
  readonly rank: number
}

interface Thing extends Described {
  readonly node: Element
}

/** What a page says of its article. `raw` is the file; offsets of the page count from `start`. */
export function metadataOf(
  page: Root,
  article: Root | Element,
  raw: string,
  start: number,
  names: DateNames = dateName
): Metadata {
  const head = headOf(page, names)
  const pick = (names: readonly string[]) => names.flatMap((name) => head.meta.get(name) ?? [])[0]
  const title = pick(titleNames) ?? head.heading
  const address = head.addresses[0] ?? ''
  const thing = best(head.things, title, address)
  const own = (thing?.dates ?? []).map((date): Tag => ({...date, node: thing!.node, rank: 0}))
  const others = [...head.dates.sort((a, b) => a.rank - b.rank), ...timeTags(page, article)]
  // A film in an article may be older.
  const tags = thing?.rank === 3 ? [...others, ...own] : [...own, ...others]
  const named = title || thing?.headline || head.title
  const source = pick(sourceNames) ?? thing?.publisher
  const dates = distinct(tags).map(({text, kind, node, said}): DateTag => {
    const span = find(text, node, raw, start)
    return {text, kind, origin: 'metadata', ...(span && {span}), ...(said && {said})}
  })
  return {
    ...(named && {title: named}),
    ...(source && {source}),
    dates: [...dates, ...urlDates([...head.addresses, thing?.url ?? ''])]
  }
}

function headOf(page: Root, names: DateNames): Head {
  const head: Head = {meta: new Map(), dates: [], things: [], addresses: [], heading: '', title: ''}
  walk(page, (node) => {
    if (node.tagName === 'meta') addMeta(head, node, names)
    else if (node.tagName === 'script') addScript(head, node)
    else if (node.tagName === 'link' && attribute(node, 'rel') === 'canonical')
      head.addresses.push(attribute(node, 'href'))
    else if (node.tagName === 'h1') head.heading ||= textOf(node)
    else if (node.tagName === 'title') head.title ||= textOf(node)
    return node.tagName !== 'svg'
  })
  return head
}

function addMeta({meta, dates, addresses}: Head, node: Element, dateNames: DateNames): void {
  const content = attribute(node, 'content').replace(/\s+/g, ' ').trim()
  if (!content) return
  const names = ['property', 'name', 'itemProp', 'httpEquiv'].flatMap((name) => attribute(node, name).split(' '))
  for (const name of names.filter(Boolean)) {
    const plain = plainName(name)
    const date = dateNames(name)
    // The head of a page that lists many has the date of each in its body.
    if (date && dates.length < most * 4) dates.push({text: content, node, kind: date.kind, rank: date.rank})
    if (plain === 'ogurl') addresses.push(content)
    if (!meta.has(plain)) meta.set(plain, content)
  }
}

function addScript({things}: Head, node: Element): void {
  if (attribute(node, 'type').toLowerCase().split(';')[0] !== 'application/ld+json') return
  for (const one of described(textOf(node))) if (things.length < most * 10) things.push({...one, node})
}

/** The thing that the page is about: an article, of several the one with the title or address of the page, with a date if possible. */
function best(things: readonly Thing[], title: string, address: string): Thing | undefined {
  const dated = things.filter(({dates}) => dates.length > 0)
  const all = dated.length > 0 ? dated : things.filter(({headline}) => headline)
  const top = Math.min(...all.map(({rank}) => rank))
  const equals = all.filter(({rank}) => rank === top)
  const path = pathOf(address)
  return (
    equals.find(({url}) => path.length > 1 && pathOf(url) === path) ??
    equals.find(({headline}) => headline !== '' && title.startsWith(headline)) ??
    equals[0]
  )
}

const pathOf = (url: string) =>
  url
    .split(/[?#]/)[0]!
    .replace(/^(?:\w+:)?\/\/[^/]*/, '')
    .replace(/\/$/, '')

function distinct(tags: readonly Tag[]): readonly Tag[] {
  const found = new Map<string, Tag>()
  for (const tag of tags) {
    const key = `${tag.kind} ${tag.text}`
    if (!found.has(key) && tag.text.length <= 100) found.set(key, tag)
  }
  return [...found.values()].slice(0, most)
}

/** Where an element writes a date: [2020-11-09] in `<meta content="2020-11-09">`. */
function find(text: string, {position}: Element, raw: string, start: number): Span | undefined {
  const [from, to] = [position?.start.offset, position?.end.offset]
  if (from === undefined || to === undefined) return undefined
  const at = raw.slice(start + from, start + to).indexOf(text)
  return at < 0 ? undefined : {start: start + from + at, end: start + from + at + text.length}
}

function urlDates(addresses: readonly string[]): readonly DateTag[] {
  const text = addresses.map(dateInAddress).find((date) => date !== undefined)
  return text ? [{text, kind: 'published', origin: 'url'}] : []
}
