import type {BlockContent, Heading, Nodes, Paragraph, Root, RootContent, Text} from 'mdast'
import type {Span} from '../types.ts'
import {blank} from './blank.ts'
import {commentsIn, mayHold} from './comments.ts'
import {isPathological} from './guard.ts'
import {isPlain, readPlain} from './plain.ts'
import {readText} from './text.ts'

/** An article in Markdown, and its comments that may speak to factlint, in the raw file. */
export interface Markdown {
  readonly root: Root
  readonly comments: readonly Span[]
}

/** Read Markdown from `start` on; what would take the parser too long is read as plain text. Offsets of the tree count from `start`. */
export async function readMarkdown(raw: string, start: number): Promise<Markdown> {
  const body = raw.slice(start)
  if (isPlain(body)) return {root: readPlain(body), comments: []}
  if (isPathological(body)) return asText(raw, body, start)
  const [{unified}, {default: remarkParse}] = await Promise.all([import('unified'), import('remark-parse')])
  try {
    const tree = unified().use(remarkParse).parse(body)
    const root: Root = {type: 'root', children: tree.children.flatMap((node) => leaves(node, body))}
    return {root, comments: mayHold(body) ? commentsIn(raw, htmlIn(tree, start)) : []}
  } catch {
    return asText(raw, body, start)
  }
}

const asText = (raw: string, body: string, start: number): Markdown => ({
  root: readText(body),
  comments: commentsIn(raw, [{start, end: raw.length}])
})

/** Where HTML stands in a tree; what looks like it within code is none. */
function htmlIn(node: Nodes, start: number): Span[] {
  if (node.type === 'html') {
    const {position} = node
    return [{start: start + (position?.start.offset ?? 0), end: start + (position?.end.offset ?? 0)}]
  }
  return 'children' in node ? node.children.flatMap((child) => htmlIn(child, start)) : []
}

type Leaf = Heading | Paragraph

/** The headings and paragraphs in a node, in the order of the text. */
function leaves(node: RootContent | BlockContent, body: string): Leaf[] {
  if (node.type === 'heading') return [node]
  if (node.type === 'paragraph') return isTable(node, body) ? rows(node, body) : [node]
  if (node.type === 'html') return inHtml(node, body)
  if (node.type === 'list')
    return node.children.flatMap((item) => item.children.flatMap((child) => leaves(child, body)))
  if (node.type === 'blockquote') return node.children.flatMap((child) => leaves(child, body))
  return []
}

/** The text of a block that is written in HTML. */
function inHtml({position}: {readonly position?: Root['position']}, body: string): Leaf[] {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  const padded = ' '.repeat(start) + blank(body.slice(start, end))
  return readText(padded, start, end).children as Paragraph[]
}

const delimiter = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:-]*)+$/m

function isTable({position}: Paragraph, body: string): boolean {
  return delimiter.test(body.slice(position?.start.offset, position?.end.offset))
}

/** Each row of a table is a paragraph. */
function rows(table: Paragraph, body: string): Paragraph[] {
  const result: Paragraph[] = [{type: 'paragraph', children: []}]
  for (const child of table.children) {
    if (child.type !== 'text') result.at(-1)!.children.push(child)
    else {
      for (const [index, line] of textLines(child, body).entries()) {
        if (index > 0) result.push({type: 'paragraph', children: []})
        result.at(-1)!.children.push(line)
      }
    }
  }
  return result.filter((row) => !isDelimiter(row))
}

function isDelimiter({children: [first, second]}: Paragraph): boolean {
  return first === undefined || (second === undefined && first.type === 'text' && /^[\s|:-]*$/.test(first.value))
}

function textLines({value, position}: Text, body: string): Text[] {
  const [start, end] = [position!.start, position!.end]
  const values = value.split(/\r\n|\r|\n/)
  let at = start.offset ?? 0
  return body
    .slice(start.offset, end.offset)
    .split(/(?<=\n)|(?<=\r)(?!\n)/)
    .map((line, index) => {
      const from = at
      at += line.length
      return {
        type: 'text',
        value: values[index] ?? '',
        position: {start: {...start, offset: from}, end: {...end, offset: at}}
      }
    })
}
