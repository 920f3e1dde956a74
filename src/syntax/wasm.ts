// Just enough of an assembler for WebAssembly to write functions over lists of rows in vectors of sixteen bytes.

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

/** A function of four numbers with one more number and some vectors as locals. */
export interface Code {
  readonly name: string
  readonly vectors: number
  readonly code: readonly number[]
}

export type Compiled = (a: number, b: number, c: number, d: number) => void

/** The functions, ready to be called, by name. */
export function compile(memory: Memory, functions: readonly Code[]): Readonly<Record<string, Compiled>> {
  const module = new wasm.Module(Uint8Array.from(bytesOf(functions)))
  return new wasm.Instance(module, {m: {m: memory}}).exports as Readonly<Record<string, Compiled>>
}

const [i32, v128] = [0x7f, 0x7b]

function bytesOf(functions: readonly Code[]): readonly number[] {
  const count = functions.length
  return [
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 4, i32, i32, i32, i32, 0]),
    ...section(2, [1, 1, 0x6d, 1, 0x6d, 2, 0, 1]),
    ...section(3, [count, ...functions.map(() => 0)]),
    ...section(7, [count, ...functions.flatMap(({name}, index) => [...named(name), 0, index])]),
    ...section(10, [count, ...functions.flatMap(body)])
  ]
}

const section = (id: number, content: readonly number[]): number[] => [id, ...leb(content.length), ...content]
const named = (name: string): number[] => [name.length, ...new TextEncoder().encode(name)]

function body({vectors, code}: Code): number[] {
  const all = [2, 1, i32, ...leb(vectors), v128, ...code, 0x0b]
  return [...leb(all.length), ...all]
}

function leb(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >>> 7)]
}

/** A constant is signed: its last byte has a bit to spare. */
export function constant(value: number): number[] {
  const bytes: number[] = [0x41]
  let rest = value
  for (; rest > 0x3f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80)
  return [...bytes, rest]
}

/** The first two parameters are a list of row numbers and its end; then come two of any use, the address of a row, and the vectors. */
export const local = {list: 0, end: 1, third: 2, fourth: 3, row: 4, vector: 5}

export const get = (index: number): number[] => [0x20, ...leb(index)]
export const set = (index: number): number[] => [0x21, ...leb(index)]
export const add = 0x6a
export const simd = (code: number, ...rest: readonly number[]): number[] => [0xfd, ...leb(code), ...rest]
export const load = (offset: number): number[] => simd(0, 0, ...leb(offset))
export const store = (offset: number): number[] => simd(11, 0, ...leb(offset))
export const step = (index: number, bytes: number): number[] => [...get(index), ...constant(bytes), add, ...set(index)]

export const each = (count: number, code: (index: number) => readonly number[]): number[] =>
  Array.from({length: count}, (_, index) => code(index)).flat()

/** For each number of the list: put the address of its row, of `size` bytes in the table at `base`, in `row`, then do what `code` says. */
export function overList(size: number, base: number, code: readonly number[]): number[] {
  return [
    ...[0x02, 0x40, 0x03, 0x40],
    ...[...get(local.list), ...get(local.end), 0x4f, 0x0d, 1],
    ...[...get(local.list), 0x28, 2, 0, ...constant(size), 0x6c, ...constant(base), add, ...set(local.row)],
    ...code,
    ...step(local.list, 4),
    ...[0x0c, 0, 0x0b, 0x0b]
  ]
}
