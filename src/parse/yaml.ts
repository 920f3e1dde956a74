/** The top-level fields of a YAML mapping; scalars are text as written. */
export type Fields = ReadonlyMap<string, unknown>

// [key: value], [key: "value"] and nothing more; all else is left to the real parser.
const flat = /^([A-Za-z_][\w-]*):[ \t]+(?:"([^"\\]*)"|'([^']*)'|([\p{L}\p{N}/](?:[^:#\r\n]|:(?=[^\s])|(?<=\S)#)*))$/u

/** Read YAML. It is undefined where it is no mapping, and a problem in one line where it is broken. */
export async function parseYaml(text: string): Promise<{value?: Fields; problem?: string}> {
  const simple = parseFlat(text)
  return simple ? {value: simple} : parseFull(text)
}

function parseFlat(text: string): Fields | undefined {
  const fields = new Map<string, string>()
  for (const line of text.split(/\r\n|[\n\r]/)) {
    if (line.trim() === '') continue
    const [, key, ...values] = flat.exec(line.trimEnd()) ?? []
    if (key === undefined || fields.has(key)) return undefined
    fields.set(key, values.find((value) => value !== undefined)!.trim())
  }
  return fields
}

async function parseFull(text: string): Promise<{value?: Fields; problem?: string}> {
  const {LineCounter, parseDocument} = await import('yaml')
  const lineCounter = new LineCounter()
  const options = {schema: 'failsafe', lineCounter, logLevel: 'silent', prettyErrors: false, uniqueKeys: false} as const
  try {
    const document = parseDocument(text, options)
    const [error] = document.errors
    if (error) return {problem: broken(error.message, lineCounter.linePos(error.pos[0]).line + 1)}
    const value: unknown = document.toJS({maxAliasCount: 20, mapAsMap: true})
    return value instanceof Map ? {value: value as Fields} : {}
  } catch (error) {
    return {problem: broken(error instanceof Error ? error.message : String(error))}
  }
}

function broken(message: string, line?: number): string {
  const reason = message.split('\n', 1)[0]!.replace(/[:.]\s*$/, '')
  return `front matter is not valid YAML${line ? ` at line ${line}` : ''}: ${reason}; fix it or remove it`
}
