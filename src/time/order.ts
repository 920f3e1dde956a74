import type {Numeric, Written} from './written.ts'

/** Whether numeric dates of a document write the day first; `undefined` where nothing there tells. */
export function dayFirst(written: readonly Written[]): boolean | undefined {
  const open = written.flatMap(({shape}) => (shape.kind === 'numeric' && shape.dayFirst === undefined ? [shape] : []))
  // Most articles have none, and need not be asked for their other dates.
  if (open.length === 0) return undefined
  const named = new Set(written.flatMap(({shape}) => monthDays(shape)))
  let votes = 0
  for (const shape of open) votes += vote(shape, named)
  return votes === 0 ? undefined : votes > 0
}

/** 1 for a date that can only have the day first, or that the document also writes in words; -1 for the reverse. */
function vote({first, second}: Numeric, named: ReadonlySet<string>): number {
  if (first > 12) return 1
  if (second > 12) return -1
  if (first === second) return 0
  return Number(named.has(`${second}-${first}`)) - Number(named.has(`${first}-${second}`))
}

function monthDays(shape: Written['shape']): string[] {
  if (shape.kind === 'range') return [...monthDays(shape.from), ...monthDays(shape.to)]
  return shape.kind === 'calendar' && shape.month && shape.day ? [`${shape.month}-${shape.day}`] : []
}
