/** Numbers of a row: the hash that it is found by, high and low, and three that it holds; all below 2 ** 32. */
const width = 5

/** What a row holds. */
export type Held = readonly [a: number, b: number, c: number]

/** Rows as they are added. */
export interface Rows {
  readonly add: (high: number, low: number, ...held: Held) => void
  /** All rows by their hash, those of one hash as they were added, in pieces; a power of two of them. */
  readonly pieces: () => readonly Uint8Array[]
}

/** Rows in a piece, about: few enough to be read at once, and so many that there are not too many pieces. */
const each = 1024

/** Gather rows. */
export function rows(): Rows {
  let numbers = new Uint32Array(width * 4096)
  let used = 0
  return {
    add: (high, low, ...held) => {
      if (used === numbers.length) {
        const more = new Uint32Array(2 * numbers.length)
        more.set(numbers)
        numbers = more
      }
      numbers[used] = high
      numbers[used + 1] = low
      numbers.set(held, used + 2)
      used += width
    },
    pieces: () => sorted(numbers.subarray(0, used))
  }
}

function sorted(numbers: Uint32Array): readonly Uint8Array[] {
  const count = numbers.length / width
  const bits = Math.max(0, Math.ceil(Math.log2(count / each)))
  const lists: number[][] = Array.from({length: 2 ** bits}, () => [])
  for (let at = 0; at < numbers.length; at += width) lists[pieceOf(numbers[at]!, bits)]!.push(at)
  return lists.map((list) => {
    list.sort((x, y) => numbers[x]! - numbers[y]! || numbers[x + 1]! - numbers[y + 1]! || x - y)
    const piece = new Uint32Array(list.length * width)
    for (const [at, from] of list.entries()) piece.set(numbers.subarray(from, from + width), at * width)
    return new Uint8Array(piece.buffer)
  })
}

/** Which piece holds a hash, of 2 ** bits. */
export const pieceOf = (high: number, bits: number): number => (bits === 0 ? 0 : high >>> (32 - bits))

/** What the rows of a hash hold. */
export function find(piece: Uint32Array, high: number, low: number): readonly Held[] {
  const found: Held[] = []
  for (let at = first(piece, high, low) * width; piece[at] === high && piece[at + 1] === low; at += width)
    found.push([piece[at + 2]!, piece[at + 3]!, piece[at + 4]!])
  return found
}

/** The first row that does not come before a hash. */
function first(piece: Uint32Array, high: number, low: number): number {
  let [from, to] = [0, piece.length / width]
  while (from < to) {
    const middle = (from + to) >>> 1
    const [x, y] = [piece[middle * width]!, piece[middle * width + 1]!]
    if (x < high || (x === high && y < low)) from = middle + 1
    else to = middle
  }
  return from
}
