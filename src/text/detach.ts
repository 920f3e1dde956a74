/** Shorter strings Node copies when it cuts them from another. */
const shortest = 13

/**
 * Let plain data hold nothing of the file that it was read from: a string cut from another keeps all of that one in memory, in Node, so
 * that twenty characters of a claim would hold the whole article. Its strings give way to copies, in place.
 */
export function detach(data: object): void {
  detachAll(data, new Map())
}

/** `copies` are those made so far, by what they are copies of: many claims share their words. */
function detachAll(data: object, copies: Map<string, string>): void {
  const values = data as Record<string | number, unknown>
  if (Array.isArray(data)) for (let at = 0; at < data.length; at++) detachValue(values, at, copies)
  else for (const key in values) detachValue(values, key, copies)
}

function detachValue(
  values: Record<string | number, unknown>,
  key: string | number,
  copies: Map<string, string>
): void {
  const value = values[key]
  if (typeof value === 'object') {
    if (value !== null) detachAll(value, copies)
  } else if (typeof value === 'string' && value.length >= shortest) values[key] = copyOf(value, copies)
}

function copyOf(text: string, copies: Map<string, string>): string {
  const known = copies.get(text)
  if (known !== undefined) return known
  const made = copy(text)
  copies.set(made, made)
  return made
}

/** A text that holds no other. */
export function detached(text: string): string {
  return text.length >= shortest ? copy(text) : text
}

const copy = (text: string): string => JSON.parse(JSON.stringify(text))
