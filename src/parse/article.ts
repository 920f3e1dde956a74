import type {Element, Root as Page} from 'hast'
import {bodies, boilerplate, boilerplateRoles, bylines, ignored} from './elements.ts'
import {attribute, sizeOf, walk} from './hast.ts'

/** The part of a page that is its article. */
export function articleOf(page: Page): Element | Page {
  const found: Record<'article' | 'body' | 'main' | 'page', Element[]> = {article: [], body: [], main: [], page: []}
  walk(page, (node) => {
    if (node.tagName === 'body') found.page.push(node)
    else if (ignored.has(node.tagName)) return false
    else if (node.tagName === 'article' || attribute(node, 'role') === 'article') found.article.push(node)
    else if (/\barticleBody\b/.test(attribute(node, 'itemProp')) || hasBodyClass(node)) found.body.push(node)
    else if (node.tagName === 'main' || attribute(node, 'role') === 'main') found.main.push(node)
    return true
  })
  const [whole] = found.page
  const main = largest(found.main)
  // [a page of teasers]: the largest of many small articles is not what the page is about.
  const article = largest(found.article) ?? largest(found.body)
  if (article && (found.article.length < 2 || proseSize(article) * 2 > proseSize(main ?? whole ?? page))) return article
  return main ?? whole ?? page
}

function hasBodyClass(node: Element): boolean {
  return attribute(node, 'className')
    .split(' ')
    .some((name) => bodies.has(name.toLowerCase()))
}

function largest(nodes: readonly Element[]): Element | undefined {
  let best: Element | undefined
  let most = 0
  for (const node of nodes) {
    const size = proseSize(node)
    if (size > most) [best, most] = [node, size]
  }
  return best
}

/** Characters that stand in paragraphs. */
function proseSize(node: Element | Page): number {
  let size = 0
  walk(node, (child) => {
    if (child.tagName === 'p') size += sizeOf(child)
    return child.tagName !== 'p' && !ignored.has(child.tagName)
  })
  return size
}

/** Whether an element is not part of the article's text; `size` is the length of the text of all, in characters. */
export function isBoilerplate(node: Element, size: number): boolean {
  if (ignored.has(node.tagName) || node.properties.hidden || attribute(node, 'ariaHidden') === 'true') return true
  if (boilerplateRoles.has(attribute(node, 'role'))) return true
  if (/display:\s*none/.test(attribute(node, 'style'))) return true
  if (node.tagName === 'ul' || node.tagName === 'ol') return isLinkList(node)
  // [<div class="has-sidebar">] around everything is no sidebar.
  return namesOf(node).some((name) => boilerplate.has(name)) && sizeOf(node) * 2 < size
}

/** Whether an element says who wrote the article and when: [<p class="byline">]. */
export function isByline(node: Element, size: number): boolean {
  const named = node.tagName === 'address' || namesOf(node).some((name) => bylines.has(name))
  return named && sizeOf(node) < Math.min(200, size / 2)
}

function namesOf(node: Element): string[] {
  const names = `${attribute(node, 'className')} ${attribute(node, 'id')} ${attribute(node, 'ariaLabel')}`
  return names.length < 2
    ? []
    : names
        .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
        .toLowerCase()
        .split(/[^a-z]+/)
}

/** [Home | World | Politics]: a list in which nearly all is links. */
function isLinkList(list: Element): boolean {
  const all = sizeOf(list)
  let linked = 0
  walk(list, (node) => {
    if (node.tagName === 'a') linked += sizeOf(node)
    return node.tagName !== 'a'
  })
  return all > 0 && linked > all * 0.7
}
