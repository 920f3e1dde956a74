import type {Paragraph, Root} from 'mdast'
import {decode} from './entities.ts'
import {type Line, paragraphs} from './lines.ts'

/** Read plain text as paragraphs, from `start` on; nothing in it is markup. */
export function readText(raw: string, start = 0, end = raw.length): Root {
  return {type: 'root', children: paragraphs(raw, start, end).map((lines) => paragraph(raw, lines))}
}

/** A paragraph of some lines as they stand in the file. */
export function paragraph(raw: string, lines: readonly Line[]): Paragraph {
  const first = lines[0]!
  const last = lines.at(-1)!
  const position = {
    start: {line: first.number, column: 1, offset: first.start},
    end: {line: last.number, column: last.end - last.start + 1, offset: last.end}
  }
  const value = decode(raw.slice(first.start, last.end))
  return {type: 'paragraph', position, children: [{type: 'text', value, position}]}
}
