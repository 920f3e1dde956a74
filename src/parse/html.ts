import type {Nodes} from 'hast'
import type {Root} from 'mdast'
import type {Span} from '../types.ts'
import {articleOf} from './article.ts'
import {blank} from './blank.ts'
import {commentsIn, mayHold} from './comments.ts'
import {contentOf} from './content.ts'
import type {DateNames} from './date-names.ts'
import type {Metadata} from './frontmatter.ts'
import {isTooDeep} from './guard.ts'
import {metadataOf} from './metadata.ts'
import {readText} from './text.ts'

/** An article in HTML: its content, and what the page says of it. */
export interface Html {
  readonly root: Root
  readonly metadata: Metadata
  readonly problems: readonly string[]
  /** Comments that may speak to factlint, in the raw file. */
  readonly comments: readonly Span[]
}

/** Read HTML from `start` on. Offsets of the tree count from `start`. */
export async function readHtml(raw: string, start: number, names?: DateNames): Promise<Html> {
  const body = raw.slice(start)
  if (isTooDeep(body)) return stripped(raw, start, 'its elements are nested too deeply')
  const [{unified}, {default: rehypeParse}] = await Promise.all([import('unified'), import('rehype-parse')])
  try {
    const page = unified().use(rehypeParse).parse(body)
    const article = articleOf(page)
    const metadata = metadataOf(page, article, raw, start, names)
    return {
      root: contentOf(page, article, metadata),
      metadata,
      problems: [],
      comments: mayHold(body) ? commentsOf(page, raw, start) : []
    }
  } catch (error) {
    return stripped(raw, start, error instanceof Error ? error.message : String(error))
  }
}

/** What is left without the tags: more than the article, but better than nothing. */
function stripped(raw: string, start: number, reason: string): Html {
  const problems = [`HTML was read as text without its tags, for ${reason}; simplify the markup`]
  return {
    root: readText(blank(raw.slice(start))),
    metadata: {dates: []},
    problems,
    comments: commentsIn(raw, [{start, end: raw.length}])
  }
}

function commentsOf(page: Nodes, raw: string, start: number): readonly Span[] {
  const spans: Span[] = []
  collect(page, start, spans)
  return commentsIn(raw, spans)
}

function collect(node: Nodes, start: number, spans: Span[]): void {
  const {position} = node
  if (node.type === 'comment' && position)
    spans.push({start: start + (position.start.offset ?? 0), end: start + (position.end.offset ?? 0)})
  if ('children' in node) for (const child of node.children) collect(child, start, spans)
  if (node.type === 'element' && node.content) collect(node.content, start, spans)
}
