const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
// The web is not older.
const year = '(199[4-9]|20\\d\\d)'
const name = `(${months.join('|')})[a-z]*`

/** In order of trust; year, month and day are the groups. */
const forms: readonly RegExp[] = [
  // [/2020/11/09/], [/2020-11-09/], [/2020/nov/09/], [/bridge-opens-2020-11-09/]
  new RegExp(`[/_-]${year}([/_-])(\\d{1,2})\\2(\\d{1,2})(?=[/_.-]|$)`, 'i'),
  new RegExp(`[/_-]${year}([/_-])${name}\\2(\\d{1,2})(?=[/_.-]|$)`, 'i'),
  // [/20201109/], [/bridge-20201109]
  new RegExp(`[/_-]${year}()(\\d{2})(\\d{2})(?=[/_.-]|$)`),
  // [/2020/1109/]
  new RegExp(`/${year}(/)(\\d{2})(\\d{2})/`),
  // [/2020/11/bridge-opens]
  new RegExp(`/${year}(/)(\\d{2})(?=/)`),
  new RegExp(`/${year}(/)${name}(?=/)`, 'i')
]

/** The date that the address of a page holds: a day, or a month. It may be that of an event, but seldom is. */
export function dateInAddress(address: string): string | undefined {
  if (address.length > 2000) return undefined
  const path = address.split(/[?#]/)[0]!.replace(/^\w+:\/\/[^/]*/, '')
  for (const form of forms) {
    const [, year, , month, day] = form.exec(path) ?? []
    if (!year || !month) continue
    const number = Number(month) || months.indexOf(month.slice(0, 3).toLowerCase()) + 1
    if (number > 12 || Number(day ?? 1) > 31 || Number(day ?? 1) < 1) continue
    const whole = `${year}-${String(number).padStart(2, '0')}`
    return day ? `${whole}-${day.padStart(2, '0')}` : whole
  }
  return undefined
}
