import type {Element, Nodes, Root} from 'hast'

/** Call `enter` for each element in the order of the file; its children are left out where it returns false. */
export function walk(node: Root | Element, enter: (element: Element) => boolean): void {
  for (const child of node.children) if (child.type === 'element' && enter(child)) walk(child, enter)
}

/** An attribute as text, empty where it is not given; lists are joined by spaces. */
export function attribute({properties}: Element, name: string): string {
  const value = properties[name]
  if (value === undefined || value === null || value === false) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** The text of an element, its white space collapsed. */
export function textOf(node: Nodes): string {
  const parts: string[] = []
  collect(node, parts)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

function collect(node: Nodes, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value)
  else if ('children' in node) for (const child of node.children) collect(child, parts)
}

/** About how many characters of text an element has. */
export function sizeOf(node: Nodes): number {
  if (node.type === 'text') return node.value.trim().length
  let size = 0
  if ('children' in node) for (const child of node.children) size += sizeOf(child)
  return size
}
