import {inline} from './elements.ts'

const hidden = /<!--[\s\S]*?(?:-->|$(?![\s\S]))|<(script|style|template|noscript)\b[^<>]*>/gi
const tag = /<[!/?]?([a-zA-Z][\w-]*)(?![\w-])[^<>]*>/g

/** Replace the tags of HTML by as much white space: lines where blocks end, characters without width elsewhere. */
export function blank(html: string): string {
  return withoutHidden(html).replace(tag, (form, name) => {
    if (inline.has(name.toLowerCase())) return '\u200b'.repeat(form.length)
    return `\n\n${' '.repeat(Math.max(0, form.length - 2))}`
  })
}

/** Blank comments, scripts and styles with what is in them. */
function withoutHidden(html: string): string {
  const parts: string[] = []
  let at = 0
  for (const {index, 0: form, 1: name} of html.matchAll(hidden)) {
    if (index < at) continue
    const end = name ? closing(html, name, index + form.length) : index + form.length
    parts.push(html.slice(at, index), ' '.repeat(end - index))
    at = end
  }
  return parts.join('') + html.slice(at)
}

function closing(html: string, name: string, from: number): number {
  const end = html.slice(from).search(new RegExp(`</${name}`, 'i'))
  return end < 0 ? html.length : from + end
}
