// More signs than a paragraph of any article has; the Markdown parser takes quadratic time over them.
const mostSigns = 1500
// Of list items, quoted lines and rules; their number costs quadratic time in all of the text.
const mostItems = 600
const deepestQuote = 50
const deepestElement = 400
const lineEnd = /\r\n|[\n\r]/g
const sign = /[*_[\]()<>&`!~\\|]/g
const leading = /^(?:[ \t]*(?:[>+]|\*+(?!\*)|-+(?!-)|=+(?!=)|\d{1,9}[.)]))+/
const marker = /[>+]|\*+|-+|=+|\d+/g
const indent = /^[ \t]*/
const tag = /<(\/?)([a-zA-Z][\w-]*)(?![\w-])[^<>]*>/g
const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
  'p',
  'li',
  'td',
  'tr',
  'th'
])

/** Whether Markdown is so dense or nested that the parser would take more than linear time, or overflow the stack. */
export function isPathological(text: string): boolean {
  let signs = 0
  let items = 0
  for (const line of text.split(lineEnd)) {
    const depth = leading.exec(line)?.[0].match(marker)?.length ?? 0
    items += depth
    signs = line.trim() === '' ? 0 : signs + count(line)
    if (signs > mostSigns || items > mostItems || depth > deepestQuote || indent.exec(line)![0].length > 200)
      return true
  }
  return false
}

function count(line: string): number {
  return line.match(sign)?.length ?? 0
}

/** Whether the elements of HTML are nested so deeply that the parser would overflow the stack. */
export function isTooDeep(html: string): boolean {
  let depth = 0
  for (const [form, end, name] of html.matchAll(tag)) {
    if (form.endsWith('/>') || empty.has(name!.toLowerCase())) continue
    depth = Math.max(0, depth + (end ? -1 : 1))
    if (depth > deepestElement) return true
  }
  return false
}
