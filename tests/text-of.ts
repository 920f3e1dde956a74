import {segment} from '../src/text/segment.ts'
import type {Block, DateTag, Text} from '../src/types.ts'

/** A text whose lines are its blocks; lines that begin with `#` are its title and headings. */
export function textOf(raw: string, dates: readonly (string | DateTag)[] = []): Text {
  const tags = dates.map((date) => (typeof date === 'string' ? tagOf(date) : date))
  const blocks = raw.split('\n').map((line, index): Block => {
    const text = line.replace(/^# /, '')
    const kind = text === line ? 'paragraph' : index === 0 ? 'title' : 'heading'
    return {kind, prose: {text, runs: [{at: 0, length: text.length, raw: 0, rawLength: text.length}]}}
  })
  const title = blocks.find(({kind}) => kind === 'title')?.prose.text
  return segment({path: 'a.txt', raw, dates: tags, blocks, ...(title === undefined ? {} : {title})})
}

/** A publication date as a page's metadata has it. */
export const tagOf = (text: string): DateTag => ({text, kind: 'published', origin: 'metadata'})
