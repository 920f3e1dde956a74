// `JSON.stringify` leaves these as they are; a terminal could obey them.
const harmful = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** A result for programs: JSON that is safe to show. */
export function json(result: {readonly version: 1}): string {
  return safeJson(result)
}

/** JSON that a terminal does not obey. */
export function safeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return `${text.replace(harmful, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}
