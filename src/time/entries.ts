import type {Block, Span, Text} from '../types.ts'
import type {Written} from './written.ts'

/** Fewer entries are no chronology: any text may begin with its date. */
export const fewest = 3

/** Whether a block begins with a time and a sign that sets it off: `29 June.`, `12 May 2021 –`. */
export function opens({start, end}: Span, {kind, prose: {text}}: Block): boolean {
  if (kind !== 'paragraph' || /[\p{L}\d]/u.test(text.slice(0, start))) return false
  return /^\s?[.:–—]\s|^\s-\s/.test(text.slice(end, end + 3)) || (text[end - 1] === '.' && text[end] === ' ')
}

/** What dates the entries of a chronology, by block: `[29 June.] Anna Velm is sworn in.`; the heading of a year: `2013`. */
export function entriesOf({blocks}: Pick<Text, 'blocks'>, written: readonly Written[]): ReadonlySet<Written> {
  const entries: Written[] = []
  const headings: Written[] = []
  let last = -1
  for (const one of written) {
    if (one.block === last) continue
    last = one.block
    const block = blocks[one.block]!
    if (opens(one, block)) entries.push(one)
    else if (isYear(one, block)) headings.push(one)
  }
  return entries.length < fewest ? none : new Set([...entries, ...headings])
}

const none: ReadonlySet<Written> = new Set()

/** A heading that is a year and nothing else. */
const isYear = ({shape}: Written, {kind, prose: {text}}: Block): boolean =>
  kind === 'heading' && shape.kind === 'calendar' && shape.year !== undefined && /^\W*\d{4}\W*$/.test(text)
