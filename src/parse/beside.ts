import type {Setting} from '../types.ts'

/** What the file beside an article says: a list of things, each with its place there; or what is wrong with the file. */
export interface Beside {
  readonly items: readonly Setting[]
  readonly problem?: string
}

/** Read the YAML of a file beside an article. */
export async function readBeside(text: string): Promise<Beside> {
  const {isSeq, LineCounter, parseDocument} = await import('yaml')
  const lines = new LineCounter()
  const options = {schema: 'failsafe', lineCounter: lines, logLevel: 'silent', prettyErrors: false} as const
  try {
    const document = parseDocument(text, options)
    const [error] = document.errors
    if (error)
      return {
        items: [],
        problem: `it is not valid YAML at line ${lines.linePos(error.pos[0]).line}: ${first(error.message)}`
      }
    const list = document.contents
    if (list === null) return {items: []}
    if (!isSeq(list)) return {items: [], problem: 'it is no list; begin each entry with `- `'}
    const values: unknown = document.toJS({maxAliasCount: 20, mapAsMap: true})
    return {
      items: list.items.map((item, index) => {
        const [start, end] = rangeOf(item) ?? [0, text.length]
        return {value: (values as unknown[])[index], start, end: start + text.slice(start, end).trimEnd().length}
      })
    }
  } catch (error) {
    return {items: [], problem: first(error instanceof Error ? error.message : String(error))}
  }
}

const rangeOf = (item: unknown): readonly [number, number] | undefined =>
  (item as {readonly range?: readonly [number, number]} | null)?.range
const first = (message: string): string => message.split('\n', 1)[0]!.replace(/[:.]\s*$/, '')
