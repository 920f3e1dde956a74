import type {Heading, Paragraph, Root} from 'mdast'
import {isByline, isDateLine, isHeading, isNoise, isTail, isTitle} from '../language/en/noise.ts'
import {prose} from '../text/prose.ts'
import type {Block, Span} from '../types.ts'

/**
 * Flatten a tree to blocks, without what is not the article's; offsets of the tree count from `base`. The title of the front matter heads
 * an article that does not repeat it.
 */
export function blocks(root: Root, raw: string, base: number, titleAt?: Span): Block[] {
  const all: Draft[] = []
  for (const node of root.children) if (node.type === 'heading' || node.type === 'paragraph') add(all, node, raw, base)
  const kept = withoutTail(all).filter(({prose}) => !isNoise(prose.text))
  const found = withBylines(kept)
  const title = titleAt && all.length > 0 ? headed(found, raw, titleAt) : undefined
  return title ? [title, ...withTitle(found, -1)] : withTitle(found, titleIndex(found))
}

/** The title of the front matter, where the text has none of its own. */
function headed(all: readonly Draft[], raw: string, {start, end}: Span): Block | undefined {
  const own = all[titleIndex(all)]
  const text = raw.slice(start, end)
  if (own && (own.depth === 1 || letters(own.prose.text) === letters(text))) return undefined
  return {kind: 'title', prose: {text, runs: [{at: 0, length: end - start, raw: start, rawLength: end - start}]}}
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

interface Draft extends Block {
  /** Of a heading in Markdown or HTML; 0 for others. */
  readonly depth: number
}

function add(all: Draft[], node: Heading | Paragraph, raw: string, base: number): void {
  const text = prose(node.children, raw, base)
  if (!/[\p{L}\p{N}]/u.test(text.text)) return
  if (node.type === 'heading') all.push({kind: 'heading', depth: node.depth, prose: text})
  else all.push({kind: node.data?.byline ? 'byline' : 'paragraph', depth: 0, prose: text})
}

/** [Leave a Reply] and what follows, where that is short lines only. */
function withoutTail(all: readonly Draft[]): readonly Draft[] {
  let end = all.length
  for (let index = all.length - 1; index > 0 && all[index]!.prose.text.length < 160; index--) {
    if (isTail(all[index]!.prose.text)) end = index
  }
  return all.slice(0, end)
}

function withBylines(all: readonly Draft[]): Draft[] {
  const dates = all.filter(({prose}) => isDateLine(prose.text)).length
  const lead = all.findIndex(({kind, prose}) => kind === 'paragraph' && prose.text.length > 160)
  return all.map((block, index) => {
    const {text} = block.prose
    // Dates within the text are headings of what they tell of: [9 November] in a timeline.
    const outside = index < lead || lead < 0 || index === all.length - 1
    const byline = block.kind === 'paragraph' && (isByline(text) || (dates < 4 && outside && isDateLine(text)))
    return byline ? {...block, kind: 'byline'} : block
  })
}

function withTitle(all: readonly Draft[], title: number): Block[] {
  const marked = all.some(({depth}) => depth > 0)
  return all.map(({kind, prose}, index) => {
    if (index === title) return {kind: 'title', prose}
    // Where headings are marked as such, others are none.
    return kind === 'paragraph' && !marked && all.length > 1 && isHeading(prose.text)
      ? {kind: 'heading', prose}
      : {kind, prose}
  })
}

/** The first main heading before the text; else the first line that reads like one. */
function titleIndex(all: readonly Draft[]): number {
  const heading = all.findIndex(({depth}) => depth === 1)
  if (heading >= 0) return heading
  const first = all.findIndex(({kind}) => kind !== 'byline')
  const block = all[first]
  if (!block || all.length < 2) return -1
  return block.kind === 'heading' || isTitle(block.prose.text) ? first : -1
}
