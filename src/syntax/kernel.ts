import {add, compile, each, get, load, local, type Memory, overList, set, simd, step, store} from './wasm.ts'

/** The two sums in which nine tenths of the time of parsing would go, eight or sixteen numbers at a time. */
export interface Kernel {
  /** `to` = `from` + the rows whose numbers stand at `active` to `end`; `from` and `to` are short whole numbers, the rows bytes. */
  readonly sum: (active: number, end: number, from: number, to: number) => void
  /** Put at `to`, for each output whose number stands at `list` to `end`, how much what is positive of the sums at `from` speaks for it. */
  readonly score: (list: number, end: number, from: number, to: number) => void
}

/** Where the tables of a network stand in the memory; its width is a multiple of eight. */
export interface Tables {
  readonly width: number
  readonly rows: number
  readonly outputs: number
}

/**
 * Make the kernel of a network in WebAssembly, for JavaScript has no vectors: five times as fast.
 * Whole numbers only: the sums are the same on every machine.
 */
export function kernel(memory: Memory, {width, rows, outputs}: Tables): Kernel {
  const blocks = width / 8
  return compile(memory, [
    {name: 'sum', vectors: blocks, code: sumCode(blocks, width, rows)},
    {name: 'score', vectors: blocks + 1, code: scoreCode(blocks, width * 2, outputs)}
  ]) as unknown as Kernel
}

const {row, vector, third: from, fourth: to} = local
const loadBytes = (offset: number): number[] => [...simd(1, 0, offset)]
const addShorts = simd(142)
const maxShorts = simd(152)
const dot = simd(186)
const addInts = simd(174)
const lane = (index: number): number[] => simd(27, index)
const zero = simd(12, ...new Array<number>(16).fill(0))

function sumCode(blocks: number, width: number, rows: number): number[] {
  const one = (index: number): number[] => [
    ...[...get(vector + index), ...get(row), ...loadBytes(index * 8)],
    ...[...addShorts, ...set(vector + index)]
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
    ...[...get(vector + index), ...get(row), ...load(index * 16)],
    ...[...dot, ...(index > 0 ? addInts : [])]
  ]
  return [
    ...each(blocks, (index) => [...get(from), ...load(index * 16), ...zero, ...maxShorts, ...set(vector + index)]),
    ...overList(size, outputs, [
      ...[...each(blocks, one), ...set(sum)],
      ...[...get(to), ...get(sum), ...lane(0), ...get(sum), ...lane(1), add],
      ...[...get(sum), ...lane(2), add, ...get(sum), ...lane(3), add],
      ...[0x36, 2, 0],
      ...step(to, 4)
    ])
  ]
}
