import type {Kind, KnownLinks} from '../link/kinds.ts'
import type {Link} from '../types.ts'

/** Numbers of a link: its ends and its weight. */
const width = 3

/** What joins the claims of each kind, as bytes: how much there is of each as JSON, up to a line break, then the numbers. */
export function encodeLinks(kinds: readonly Kind[]): Uint8Array {
  const lists = kinds.map(({links}) => links())
  const numbers = Float64Array.from(lists.flatMap((links) => links.flatMap(({a, b, weight}) => [a, b, weight])))
  const head = new TextEncoder().encode(`${JSON.stringify(kinds.map(({name}, at) => [name, lists[at]!.length]))}\n`)
  const bytes = new Uint8Array(head.length + numbers.byteLength)
  bytes.set(head)
  bytes.set(new Uint8Array(numbers.buffer), head.length)
  return bytes
}

/** What {@link encodeLinks} made. */
export function decodeLinks(bytes: Uint8Array): KnownLinks {
  const end = bytes.indexOf(10) + 1
  const kinds: readonly (readonly [string, number])[] = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)))
  const numbers = new Float64Array(bytes.slice(end).buffer)
  let at = 0
  return new Map(
    kinds.map(([name, count]) => {
      const links = Array.from({length: count}, (_, link): Link => {
        const from = at + link * width
        return {a: numbers[from]!, b: numbers[from + 1]!, weight: numbers[from + 2]!}
      })
      at += count * width
      return [name, links]
    })
  )
}
