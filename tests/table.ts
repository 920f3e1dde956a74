/** Lines of cells as a table in columns: the first to the left, numbers to the right. */
export function layout(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows
  const widths = head.map((_, column) => Math.max(...rows.map((d) => (d[column] ?? '').length)))
  return rows.map((d) => d.map((cell, column) => pad(cell, column, widths[column])).join('  ')).join('\n')
}

function pad(cell: string, column: number, width = 0): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
