// Which part of a date in figures a country writes first. The tables of Node change with its version; a result must not.

/** Countries that write the month first: [10/08/2023] is 8 October. */
const monthFirst: ReadonlySet<string> = new Set(['AS', 'FM', 'GU', 'MH', 'MP', 'PH', 'PR', 'PW', 'UM', 'US', 'VI'])

/** Countries that write the year first, or both ways, so that a date with the year last tells nothing. */
const unsettled: ReadonlySet<string> = new Set(['CA', 'CN', 'HU', 'IR', 'JP', 'KP', 'KR', 'LT', 'MN', 'SE', 'TW', 'ZA'])

/** Whether a country writes the day first, by a locale: `en-GB`; `undefined` where that is not settled. */
export function dayFirstIn(locale: string): boolean | undefined {
  const country = locale.slice(locale.lastIndexOf('-') + 1)
  return unsettled.has(country) ? undefined : !monthFirst.has(country)
}
