// Earlier than the web; [1000000000] to [1999999999] seconds are 2001 to 2033.
const epoch = /^(1\d{9})(?:\d{3})?(?:\.\d+)?$/
const compact = /^(\d{4})(\d{2})(\d{2})(?:[T ]?\d{4,6}(?!\d).*)?$/
const dotted = /^(\d{4})\.(\d{1,2})\.(\d{1,2})(?!\d)/

/**
 * A date in a form that only machines write, as one that people write: [1604957400], [20201109T213000Z], [2020.11.09] are
 * [2020-11-09]. Seconds since 1970 name the day in UTC, for they carry no other.
 */
export function readable(text: string): string {
  const seconds = epoch.exec(text)?.[1]
  if (seconds) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10)
  const [, year, month, day] = compact.exec(text) ?? dotted.exec(text) ?? []
  return year ? `${year}-${month}-${day}` : text
}
