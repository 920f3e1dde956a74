const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{17000}-\u{18aff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u
const widthless = /^[\p{M}\p{Cf}\u1160-\u11ff]/u

/** What a reader takes for one character, in columns of a terminal. */
export interface Cell {
  readonly text: string
  readonly width: 0 | 1 | 2
}

/** Cut text into what readers take for characters: `é` of two code points is one, a flag is one of two columns. */
export function cells(text: string): readonly Cell[] {
  // Western letters and the signs of print, curly quotes, dashes and the minus of our own weights: the segmenter takes 20 ms to load.
  if (/^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2212]*$/.test(text))
    return Array.from(text, (sign) => ({text: sign, width: 1}))
  // The root locale: characters do not depend on the language.
  const segments = new Intl.Segmenter('und', {granularity: 'grapheme'}).segment(text)
  return Array.from(segments, ({segment}) => ({text: segment, width: widthOfCell(segment)}))
}

function widthOfCell(cell: string): 0 | 1 | 2 {
  if (cell.includes('\ufe0f') || wide.test(cell)) return 2
  return widthless.test(cell) ? 0 : 1
}

/** The columns that cells take. */
export const widthOf = (some: readonly Cell[]): number => some.reduce((sum, cell) => sum + cell.width, 0)

/** The columns that a text takes on a terminal. */
export const width = (text: string): number => widthOf(cells(text))

/** The longest beginning that fits into `most` columns. */
export function clip(some: readonly Cell[], most: number): readonly Cell[] {
  let used = 0
  for (const [index, cell] of some.entries()) {
    used += cell.width
    if (used > most) return some.slice(0, index)
  }
  return some
}

/** The text of cells. */
export const join = (some: readonly Cell[]): string => some.map((cell) => cell.text).join('')

/** Shorten to `most` columns, with `…` where something is left out. */
export function shorten(text: string, most: number): string {
  const all = cells(text)
  return widthOf(all) <= most ? text : `${join(clip(all, most - 1)).trimEnd()}…`
}

/** Fill with spaces to `columns`, or shorten to them. */
export function column(text: string, columns: number): string {
  const short = shorten(text, columns)
  return short + ' '.repeat(Math.max(0, columns - width(short)))
}

/** Break at spaces into lines of at most `most` columns; a longer word has a line of its own. */
export function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').filter(Boolean)) {
    const size = width(word)
    if (line && used + 1 + size > most) {
      lines.push(line)
      line = ''
      used = 0
    }
    used += (line ? 1 : 0) + size
    line += (line ? ' ' : '') + word
  }
  return line ? [...lines, line] : lines
}
