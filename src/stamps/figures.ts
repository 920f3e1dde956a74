import {MONTH_NAMES} from '../language/en/published.ts'

// Earlier than the web; [1000000000] to [1999999999] seconds are 2001 to 2033.
const epoch = /^(1\d{9})(?:\d{3})?(?:\.\d+)?$/
const compact = /^(\d{4})(\d{2})(\d{2})(?:[T ].*|\d{4,6}\D?.*)?$/
const dotted = /^(\d{4})\.(\d{1,2})\.(\d{1,2})(?!\d)/
const month = /^(\d{4})[-/](\d{2})$/
// [Mon Nov  9 21:30:00 UTC 2020]
const unix = /^(\w{3} \w{3} {1,2}\d{1,2}) [\d:]+(?: [\w+:-]+)? (\d{4})$/

const utc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]00:00)$/

/** The day on which a moment falls in a time zone, by the tables of Node. */
function dayIn(timeZone: string, moment: number): string {
  if (timeZone === 'UTC') return new Date(moment).toISOString().slice(0, 10)
  const parts = new Intl.DateTimeFormat('en', {timeZone, year: 'numeric', month: '2-digit', day: '2-digit'})
    .formatToParts(moment)
    .map(({type, value}) => [type, value] as const)
  const {year, month, day} = Object.fromEntries(parts)
  return `${year}-${month}-${day}`
}

/**
 * A date in a form that only machines write, as one that people write: [1604957400], [20201109T213000Z], [2020.11.09] are
 * [2020-11-09]. Seconds since 1970 name the day in UTC, for they carry no other; so does [2020-11-09T21:30:00Z], but where it is known
 * in which time zone its readers are.
 */
export function readable(text: string, timeZone?: string): string {
  const seconds = epoch.exec(text)?.[1]
  if (seconds) return dayIn(timeZone ?? 'UTC', Number(seconds) * 1000)
  const moment = timeZone === undefined || !utc.test(text) ? Number.NaN : Date.parse(text)
  if (timeZone !== undefined && !Number.isNaN(moment)) return dayIn(timeZone, moment)
  const [, year, number, day] = compact.exec(text) ?? dotted.exec(text) ?? month.exec(text) ?? []
  if (year && day) return `${year}-${number}-${day}`
  if (year) return `${MONTH_NAMES[Number(number) - 1] ?? ''} ${year}`
  return text.replace(unix, '$1 $2').replace(/^(\d{1,2})\. (?=\p{L})/u, '$1 ')
}
