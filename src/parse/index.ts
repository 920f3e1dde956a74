import type {Page, Source, Span} from '../types.ts'
import {blocks} from './blocks.ts'
import type {DateNames} from './date-names.ts'
import {frontMatter, type Metadata} from './frontmatter.ts'
import {readText} from './text.ts'

/** A file read, and what is wrong with it in one line each. */
export interface Parsed {
  readonly page: Page
  readonly problems: readonly string[]
}

/** Read a file as what its name says that it is: Markdown, HTML, or else plain text. */
export async function parse({path, text: raw, beside}: Source, names?: DateNames): Promise<Parsed> {
  const head = await frontMatter(raw, names)
  const {root, base, metadata, problems, comments} = await read(path, raw, head.start, names)
  const found = blocks(root, raw, base, head.metadata.titleAt)
  const title = head.metadata.title ?? metadata?.title ?? found.find(({kind}) => kind === 'title')?.prose.text
  const source = head.metadata.source ?? metadata?.source
  const dates = [...head.metadata.dates, ...(metadata?.dates ?? [])]
  const page = {
    path,
    raw,
    ...(title && {title}),
    ...(source && {source}),
    dates,
    blocks: found,
    ...(comments && comments.length > 0 && {comments}),
    ...(head.settings && {settings: head.settings}),
    ...(beside !== undefined && {beside: {text: beside, ...(await (await import('./beside.ts')).readBeside(beside))}})
  }
  return {page, problems: [...head.problems, ...problems]}
}

interface Read {
  readonly root: ReturnType<typeof readText>
  /** Where offset 0 of the tree is in the file. */
  readonly base: number
  readonly metadata?: Metadata
  readonly problems: readonly string[]
  readonly comments?: readonly Span[]
}

// The parsers are loaded when a file needs them: a run over plain text starts without them.
async function read(path: string, raw: string, start: number, names?: DateNames): Promise<Read> {
  const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  if (/^(?:md|markdown|mdown|mkd|mdx)$/.test(extension)) {
    const {readMarkdown} = await import('./markdown.ts')
    return {...(await readMarkdown(raw, start)), base: start, problems: []}
  }
  if (/^(?:html?|xhtml)$/.test(extension)) {
    const {readHtml} = await import('./html.ts')
    return {...(await readHtml(raw, start, names)), base: start}
  }
  return {root: readText(raw, start), base: 0, problems: []}
}
