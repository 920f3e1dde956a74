// What is used of WebAssembly, which the library of ECMAScript does not declare.
interface Wasm {
  readonly Memory: new (size: {readonly initial: number}) => Memory
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => {readonly exports: unknown}
}

export interface Memory {
  readonly buffer: ArrayBuffer
}

const {WebAssembly: wasm} = globalThis as unknown as {readonly WebAssembly: Wasm}

/** Room for so many bytes. */
export function memoryOf(bytes: number): Memory {
  return new wasm.Memory({initial: Math.ceil(bytes / 65536)})
}

/** The two sums in which nine tenths of the time of parsing would go, eight or sixteen numbers at a time. */
export interface Kernel {
  /** `to` = `from` + the rows whose numbers stand at `active` to `end`; `from` and `to` are short whole numbers, the rows bytes. */
  readonly sum: (active: number, end: number, from: number, to: number) => void
  /** Put at `to`, for each output whose number stands at `list` to `end`, how much what is positive of the sums at `from` speaks for it. */
  readonly score: (list: number, end: number, from: number, to: number) => void
}

/** Where the tables of a network stand in the memory. */
export interface Tables {
  readonly width: number
  readonly rows: number
  readonly outputs: number
}

/**
 * Make the kernel of a network: a WebAssembly module of two functions, written here byte by byte, for JavaScript has no vectors.
 * Whole numbers only: the sums are the same on every machine.
 */
export function kernel(memory: Memory, tables: Tables): Kernel {
  const module = new wasm.Module(Uint8Array.from(moduleOf(tables)))
  return new wasm.Instance(module, {m: {m: memory}}).exports as Kernel
}

const [i32, v128] = [0x7f, 0x7b]

function moduleOf({width, rows, outputs}: Tables): readonly number[] {
  const blocks = width / 8
  return [
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 4, i32, i32, i32, i32, 0]),
    ...section(2, [1, 1, 0x6d, 1, 0x6d, 2, 0, 1]),
    ...section(3, [2, 0, 0]),
    ...section(7, [2, ...named('sum'), 0, 0, ...named('score'), 0, 1]),
    ...section(10, [
      2,
      ...body(blocks, sumCode(blocks, width, rows)),
      ...body(blocks + 1, scoreCode(blocks, width * 2, outputs))
    ])
  ]
}

const section = (id: number, content: readonly number[]): number[] => [id, ...leb(content.length), ...content]
const named = (name: string): number[] => [name.length, ...new TextEncoder().encode(name)]

/** A function with one number and some vectors as locals behind its four parameters. */
function body(vectors: number, code: readonly number[]): number[] {
  const all = [2, 1, i32, ...leb(vectors), v128, ...code, 0x0b]
  return [...leb(all.length), ...all]
}

function leb(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >>> 7)]
}

/** A constant is signed: its last byte has a bit to spare. */
function constant(value: number): number[] {
  const bytes: number[] = [0x41]
  let rest = value
  for (; rest > 0x3f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80)
  return [...bytes, rest]
}

// Parameters and locals: where the list is and ends, where is read and written, the address of the row, the vectors.
const [list, end, from, to, row, vector] = [0, 1, 2, 3, 4, 5]

const get = (local: number): number[] => [0x20, ...leb(local)]
const set = (local: number): number[] => [0x21, ...leb(local)]
const add = 0x6a
const simd = (code: number, ...rest: number[]): number[] => [0xfd, ...leb(code), ...rest]
const load = (offset: number): number[] => simd(0, 0, ...leb(offset))
const loadBytes = (offset: number): number[] => simd(1, 0, ...leb(offset))
const store = (offset: number): number[] => simd(11, 0, ...leb(offset))
const addShorts = simd(142)
const maxShorts = simd(152)
const dot = simd(186)
const addInts = simd(174)
const lane = (index: number): number[] => simd(27, index)
const zero = simd(12, ...new Array<number>(16).fill(0))

const each = (count: number, code: (index: number) => readonly number[]): number[] =>
  Array.from({length: count}, (_, index) => code(index)).flat()

/** For each number of the list: put the address of its row in `row`, then do what `code` says. */
function overList(size: number, base: number, code: readonly number[]): number[] {
  return [
    ...[0x02, 0x40, 0x03, 0x40],
    ...[...get(list), ...get(end), 0x4f, 0x0d, 1],
    ...[...get(list), 0x28, 2, 0, ...constant(size), 0x6c, ...constant(base), add, ...set(row)],
    ...code,
    ...[...get(list), ...constant(4), add, ...set(list)],
    ...[0x0c, 0, 0x0b, 0x0b]
  ]
}

function sumCode(blocks: number, width: number, rows: number): number[] {
  const one = (index: number): number[] => [
    ...get(vector + index),
    ...get(row),
    ...loadBytes(index * 8),
    ...addShorts,
    ...set(vector + index)
  ]
  return [
    ...each(blocks, (index) => [...get(from), ...load(index * 16), ...set(vector + index)]),
    ...overList(width, rows, each(blocks, one)),
    ...each(blocks, (index) => [...get(to), ...get(vector + index), ...store(index * 16)])
  ]
}

function scoreCode(blocks: number, size: number, outputs: number): number[] {
  const sum = vector + blocks
  const one = (index: number): number[] => [
    ...get(vector + index),
    ...get(row),
    ...load(index * 16),
    ...dot,
    ...(index > 0 ? addInts : [])
  ]
  return [
    ...each(blocks, (index) => [...get(from), ...load(index * 16), ...zero, ...maxShorts, ...set(vector + index)]),
    ...overList(size, outputs, [
      ...[...each(blocks, one), ...set(sum)],
      ...get(to),
      ...[
        ...get(sum),
        ...lane(0),
        ...get(sum),
        ...lane(1),
        add,
        ...get(sum),
        ...lane(2),
        add,
        ...get(sum),
        ...lane(3),
        add
      ],
      ...[0x36, 2, 0],
      ...[...get(to), ...constant(4), add, ...set(to)]
    ])
  ]
}
