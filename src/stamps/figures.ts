import {MONTH_NAMES} from '../language/en/published.ts'

// Earlier than the web; [1000000000] to [1999999999] seconds are 2001 to 2033.
const epoch = /^(1\d{9})(?:\d{3})?(?:\.\d+)?$/
const compact = /^(\d{4})(\d{2})(\d{2})(?:[T ].*|\d{4,6}\D?.*)?$/
const dotted = /^(\d{4})\.(\d{1,2})\.(\d{1,2})(?!\d)/
const month = /^(\d{4})[-/](\d{2})$/
// [Mon Nov  9 21:30:00 UTC 2020]
const unix = /^(\w{3} \w{3} {1,2}\d{1,2}) [\d:]+(?: [\w+:-]+)? (\d{4})$/

/**
 * A date in a form that only machines write, as one that people write: [1604957400], [20201109T213000Z], [2020.11.09] are
 * [2020-11-09]. Seconds since 1970 name the day in UTC, for they carry no other.
 */
export function readable(text: string): string {
  const seconds = epoch.exec(text)?.[1]
  if (seconds) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10)
  const [, year, number, day] = compact.exec(text) ?? dotted.exec(text) ?? month.exec(text) ?? []
  if (year && day) return `${year}-${number}-${day}`
  if (year) return `${MONTH_NAMES[Number(number) - 1] ?? ''} ${year}`
  return text.replace(unix, '$1 $2').replace(/^(\d{1,2})\. (?=\p{L})/u, '$1 ')
}
