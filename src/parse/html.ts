import type {Root} from 'mdast'
import {articleOf} from './article.ts'
import {blank} from './blank.ts'
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
}

/** Read HTML from `start` on. Offsets of the tree count from `start`. */
export async function readHtml(raw: string, start: number, names?: DateNames): Promise<Html> {
  const body = raw.slice(start)
  if (isTooDeep(body)) return stripped(body, 'its elements are nested too deeply')
  const [{unified}, {default: rehypeParse}] = await Promise.all([import('unified'), import('rehype-parse')])
  try {
    const page = unified().use(rehypeParse).parse(body)
    const article = articleOf(page)
    const metadata = metadataOf(page, article, raw, start, names)
    return {root: contentOf(page, article, metadata), metadata, problems: []}
  } catch (error) {
    return stripped(body, error instanceof Error ? error.message : String(error))
  }
}

/** What is left without the tags: more than the article, but better than nothing. */
function stripped(body: string, reason: string): Html {
  const problems = [`HTML was read as text without its tags, for ${reason}; simplify the markup`]
  return {root: readText(blank(body)), metadata: {dates: []}, problems}
}
