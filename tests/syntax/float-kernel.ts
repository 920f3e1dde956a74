import {compile, each, get, load, local, type Memory, overList, set, simd, step, store} from '../../src/syntax/wasm.ts'

/** The two loops in which training spends its time, four numbers at a time. */
export interface FloatKernel {
  /** `to` = `from` + the rows of the list. */
  readonly sum: (list: number, end: number, from: number, to: number) => void
  /** Each row of the list moves against the gradient, by the step that stands for it at `steps`. */
  readonly step: (list: number, end: number, gradient: number, steps: number) => void
}

const {row, vector, third, fourth} = local
const [addFloats, subtractFloats, multiplyFloats] = [simd(228), simd(229), simd(230)]
const splat = simd(9, 0, 0)

/** The kernel of a network whose rows, `width` numbers each, stand at `table`. */
export function floatKernel(memory: Memory, width: number, table: number): FloatKernel {
  const blocks = width / 4
  return compile(memory, [
    {name: 'sum', vectors: blocks, code: sumCode(blocks, width * 4, table)},
    {name: 'step', vectors: 1, code: stepCode(blocks, width * 4, table)}
  ]) as unknown as FloatKernel
}

function sumCode(blocks: number, size: number, table: number): number[] {
  const one = (index: number): number[] => [
    ...[...get(vector + index), ...get(row), ...load(index * 16)],
    ...[...addFloats, ...set(vector + index)]
  ]
  return [
    ...each(blocks, (index) => [...get(third), ...load(index * 16), ...set(vector + index)]),
    ...overList(size, table, each(blocks, one)),
    ...each(blocks, (index) => [...get(fourth), ...get(vector + index), ...store(index * 16)])
  ]
}

function stepCode(blocks: number, size: number, table: number): number[] {
  const one = (index: number): number[] => [
    ...[...get(row), ...get(row), ...load(index * 16)],
    ...[...get(third), ...load(index * 16), ...get(vector), ...multiplyFloats],
    ...[...subtractFloats, ...store(index * 16)]
  ]
  return overList(size, table, [
    ...[...get(fourth), ...splat, ...set(vector)],
    ...each(blocks, one),
    ...step(fourth, 4)
  ])
}
