import type {Element, Root as Page, RootContent} from 'hast'
import type {Heading, Paragraph, PhrasingContent, Root} from 'mdast'
import {isBoilerplate, isByline} from './article.ts'
import {inline} from './elements.ts'
import type {Metadata} from './frontmatter.ts'
import {sizeOf, textOf, walk} from './hast.ts'

declare module 'mdast' {
  interface ParagraphData {
    /** Whether the page says that this names the author or the time of publication. */
    byline?: boolean
  }
}

type Leaf = Heading | Paragraph

interface Draft {
  readonly leaves: Leaf[]
  /** The inline content since the last end of a block. */
  open: PhrasingContent[]
  depth: 0 | 1 | 2
  byline: boolean
}

/** The headings and paragraphs of the article on a page, of which it is a part. */
export function contentOf(page: Page, article: Element | Page, {source}: Metadata): Root {
  const size = sizeOf(article)
  const draft: Draft = {leaves: [], open: [], depth: 0, byline: false}
  for (const child of article.children) add(draft, child, size)
  flush(draft)
  const heading = draft.leaves.some((leaf) => leaf.type === 'heading' && leaf.depth === 1) ? [] : title(page, source)
  return {type: 'root', children: [...heading, ...draft.leaves]}
}

/** The main heading, where it stands outside the article. */
function title(page: Page, source: string | undefined): Leaf[] {
  let found: Element | undefined
  walk(page, (node) => {
    if (node.tagName === 'h1' && !found && textOf(node) !== '' && textOf(node) !== source) found = node
    return !found
  })
  if (!found) return []
  const draft: Draft = {leaves: [], open: [], depth: 1, byline: false}
  for (const child of found.children) add(draft, child, Number.POSITIVE_INFINITY)
  flush(draft)
  return draft.leaves
}

function add(draft: Draft, node: RootContent, size: number): void {
  if (node.type === 'text') addText(draft, node)
  else if (node.type === 'element' && node.tagName === 'br') addBreak(draft, node)
  else if (node.type === 'element' && !isBoilerplate(node, size)) {
    if (node.tagName === 'td' || node.tagName === 'th') addCell(draft, node, size)
    else addElement(draft, node, size)
  }
}

function addText(draft: Draft, {value, position}: Extract<RootContent, {type: 'text'}>): void {
  draft.open.push({type: 'text', value, ...(position && {position})})
}

/** Two line breaks on end are the end of a paragraph. */
function addBreak(draft: Draft, {position}: Element): void {
  const last = draft.open.findLast((node) => node.type !== 'text' || node.value.trim() !== '')
  if (last?.type === 'break') flush(draft)
  else draft.open.push({type: 'break', ...(position && {position})})
}

function addElement(draft: Draft, node: Element, size: number): void {
  if (inline.has(node.tagName)) {
    for (const child of node.children) add(draft, child, size)
    return
  }
  flush(draft)
  const {depth, byline} = draft
  draft.depth = headingDepth(node.tagName) ?? depth
  draft.byline = byline || isByline(node, size)
  for (const child of node.children) add(draft, child, size)
  flush(draft)
  draft.depth = depth
  draft.byline = byline
}

/** The cells of a row are read as one line. */
function addCell(draft: Draft, {children, position}: Element, size: number): void {
  const follows = draft.open.some((node) => node.type === 'text' && node.value.trim() !== '')
  if (follows && position) draft.open.push({type: 'text', value: ' | ', position: {...position, end: position.start}})
  for (const child of children) add(draft, child, size)
}

function headingDepth(tagName: string): 1 | 2 | undefined {
  return /^h[1-6]$/.test(tagName) ? (tagName === 'h1' ? 1 : 2) : undefined
}

function flush(draft: Draft): void {
  const children = draft.open
  draft.open = []
  if (children.every((node) => node.type !== 'text' || node.value.trim() === '')) return
  if (draft.depth > 0) draft.leaves.push({type: 'heading', depth: draft.depth as 1 | 2, children})
  else draft.leaves.push({type: 'paragraph', children, ...(draft.byline && {data: {byline: true}})})
}
