// `JSON.stringify` leaves these as they are; a terminal could obey them.
const harmful = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** A result for programs: JSON that is safe to show. */
export function json(result: {readonly version: 1}): string {
  return safeJson(result)
}

/** JSON that a terminal does not obey. */
export const safeJson = (value: unknown): string => `${safe(JSON.stringify(value, null, 2))}\n`

/** The same in one line, with a space where people write one: `{"a": 1, "b": 2}`. */
export const safeLine = (value: object): string =>
  `{${Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => `${safe(JSON.stringify(key))}: ${safe(JSON.stringify(part))}`)
    .join(', ')}}`

const safe = (text: string): string =>
  text.replace(harmful, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
