import type {BlockContent, Heading, Paragraph, Root, RootContent, Text} from 'mdast'
import {blank} from './blank.ts'
import {isPathological} from './guard.ts'
import {isPlain, readPlain} from './plain.ts'
import {readText} from './text.ts'

/** Read Markdown from `start` on; what would take the parser too long is read as plain text. Offsets of the tree count from `start`. */
export async function readMarkdown(raw: string, start: number): Promise<Root> {
  const body = raw.slice(start)
  if (isPlain(body)) return readPlain(body)
  if (isPathological(body)) return readText(body)
  const [{unified}, {default: remarkParse}] = await Promise.all([import('unified'), import('remark-parse')])
  try {
    const tree = unified().use(remarkParse).parse(body)
    return {type: 'root', children: tree.children.flatMap((node) => leaves(node, body))}
  } catch {
    return readText(body)
  }
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
